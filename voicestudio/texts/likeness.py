"""How alike two voices are, in words: the figure, and where it lies. No verdict beyond that."""

from voicestudio.model.likeness import Likeness
from voicestudio.texts.language import number, say


def no_verdict() -> str:
    """What the figure cannot tell."""
    return say(
        "A small speaker encoder measures this. It does not prove who speaks, and a listener may hear "
        "otherwise."
    )


def flattered() -> str:
    """What is to be said of every figure of the sandbox's voices."""
    return say(
        "The sandbox searches its voices by this very measure, so it flatters them: other measures find them "
        "about as alike as two people who sound alike."
    )


def likeness_lines(likeness: Likeness) -> tuple[str, ...]:
    """The figure, and where it lies among pairs of one person and of two, a sentence each."""
    scale = likeness.scale
    measured = say("Measured with recordings of {people} people.", people=scale.people)
    return (
        say("How alike the voices are: {value:.2f} of 1.", value=likeness.value),
        say(
            "One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of "
            "them are less alike than these two.",
            share=_share(likeness.same_less_alike),
            low=scale.same.at(0.05),
            high=scale.same.at(0.95),
        ),
        say(
            "Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more "
            "alike than these two.",
            share=_share(likeness.different_more_alike),
            low=scale.different.at(0.05),
            high=scale.different.at(0.95),
        ),
        f"{measured} {no_verdict()}",
    )


def _share(share: float) -> str:
    """In percent; what is rare is not rounded to nothing, nor what is frequent to all."""
    if share <= 0.0:
        return say("none")
    if share >= 1.0:
        return say("all")
    return number(min(max(share, 0.01), 0.99), ".0%")
