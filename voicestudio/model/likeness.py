"""How alike two voices are: a cosine of their voiceprints, and where it lies among measured ones."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import fsum, sqrt

Voiceprint = tuple[float, ...]
"""Who speaks, as 256 numbers of a speaker encoder. It is biometric: it lives as long as a comparison does."""


def cosine(one: Voiceprint, other: Voiceprint) -> float:
    """How alike two voiceprints are: 0 to 1, for their numbers are never negative."""
    sizes = sqrt(fsum(a * a for a in one) * fsum(b * b for b in other))
    return min(1.0, fsum(a * b for a, b in zip(one, other, strict=True)) / sizes) if sizes else 0.0


@dataclass(frozen=True)
class Spread:
    """Cosines that were measured of many pairs of recordings.

    Attributes:
        cosines: Ascending.
    """

    cosines: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median."""
        return self.at(0.5)

    def at(self, share: float) -> float:
        """The cosine below which such a share of the pairs lies, 0 to 1."""
        return self.cosines[min(int(share * len(self.cosines)), len(self.cosines) - 1)]

    def below(self, value: float) -> float:
        """Which share of the pairs is less alike than a cosine, 0 to 1."""
        return bisect_left(self.cosines, value) / len(self.cosines)

    def above(self, value: float) -> float:
        """Which share of the pairs is more alike than a cosine, 0 to 1."""
        return 1.0 - bisect_right(self.cosines, value) / len(self.cosines)


@dataclass(frozen=True)
class LikenessScale:
    """What a cosine can be held against.

    Attributes:
        same: Pairs of recordings of one person, other words of the same session.
        different: Pairs of recordings of two persons.
        people: How many persons were recorded.
    """

    same: Spread
    different: Spread
    people: int


@dataclass(frozen=True)
class Likeness:
    """How alike two recordings are. No verdict: where it lies is all that was measured.

    Attributes:
        value: The cosine, 0 to 1.
        scale: What it is held against.
    """

    value: float
    scale: LikenessScale

    @property
    def same_less_alike(self) -> float:
        """Which share of the pairs of one person is less alike than these two, 0 to 1."""
        return self.scale.same.below(self.value)

    @property
    def different_more_alike(self) -> float:
        """Which share of the pairs of two persons is more alike than these two, 0 to 1."""
        return self.scale.different.above(self.value)
