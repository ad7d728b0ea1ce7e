"""How alike two voices are, in words: the figure, and where it lies. No verdict beyond that."""

from typing import Final

from voicestudio.model.likeness import Likeness, Spread

HEADING: Final = "How alike the voices are"

NO_VERDICT: Final = (
    "A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise."
)


FLATTERED: Final = (
    "The sandbox searches its voices by this very measure, so it flatters them: other measures find them "
    "about as alike as two people who sound alike."
)


def likeness_lines(likeness: Likeness) -> tuple[str, ...]:
    """The figure, and where it lies among pairs of one person and of two, a sentence each."""
    scale = likeness.scale
    same = f"{_share(likeness.same_less_alike)} of them are less alike than these two"
    different = f"{_share(likeness.different_more_alike)} of them are more alike than these two"
    return (
        f"{HEADING}: {likeness.value:.2f} of 1.",
        f"One person, other words of one session: {_most(scale.same)}; {same}.",
        f"Two different people: {_most(scale.different)}; {different}.",
        f"Measured with recordings of {scale.people} people. {NO_VERDICT}",
    )


def _most(spread: Spread) -> str:
    return f"{spread.at(0.05):.2f} to {spread.at(0.95):.2f} in 90 of 100 pairs"


def _share(share: float) -> str:
    """In percent; what is rare is not rounded to nothing, nor what is frequent to all."""
    if share <= 0.0:
        return "none"
    if share >= 1.0:
        return "all"
    return f"{min(max(share, 0.01), 0.99):.0%}"
