"""How alike two voices are, in words: the figure, and where it lies. No verdict beyond that."""

from typing import Final

from voicestudio.model.likeness import Likeness

HEADING: Final = "How alike the voices are"

NO_VERDICT: Final = (
    "These are distances that a small speaker encoder measures. They do not prove who speaks, and a listener may "
    "hear otherwise."
)


def likeness_lines(likeness: Likeness) -> tuple[str, ...]:
    """The figure, and where it lies among pairs of one person and of two, a sentence each."""
    scale = likeness.scale
    return (
        f"{HEADING}: {likeness.value:.2f} of 1.",
        f"One person, other words of the same recording: {scale.same.at(0.05):.2f} to {scale.same.at(0.95):.2f} "
        f"in 90 of 100 pairs; {_share(likeness.same_less_alike)} of them are less alike than these two.",
        f"Two different people: {scale.different.at(0.05):.2f} to {scale.different.at(0.95):.2f} in 90 of 100 "
        f"pairs; {_share(likeness.different_more_alike)} of them are more alike than these two.",
        f"Measured with recordings of {scale.people} people. {NO_VERDICT}",
    )


def _share(share: float) -> str:
    """In percent; what is rare is not rounded to nothing, nor what is frequent to all."""
    if share <= 0.0:
        return "none"
    if share >= 1.0:
        return "all"
    return f"{min(max(share, 0.01), 0.99):.0%}"
