"""Mixing stock voices: the space they span, and the style of any point in it.

A stock voice is a pack of style vectors, one for each length of text: its first half colours the sound, its
second half leads melody and pace. The halves are mixed apart. What the voices differ in is told by their
principal components, so that a mix of 54 voices is 34 numbers.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

STYLE: Final = 256
HALVES: Final = (slice(0, 128), slice(128, 256))
COMPONENTS: Final = (24, 10)
"""Kept of timbre and of melody; what is left out is under a fiftieth of the spread between voices."""
COORDINATES: Final = sum(COMPONENTS)
_AT: Final = 60.0
"""Phonemes of the text at which voices are compared: a sentence of four seconds."""


@dataclass(frozen=True)
class _Half:
    """One half of the style, as the voices span it.

    Attributes:
        kept: Which of the 256 numbers.
        mean: Of all voices, shape (128,).
        directions: The components, shape (components, 128), unit vectors.
        spread: Standard deviation of the voices along each, shape (components,).
        shares: How much of each voice a component is, shape (voices, components).
    """

    kept: slice
    mean: FloatArray
    directions: FloatArray
    spread: FloatArray
    shares: FloatArray


class Blending:
    """The space of all mixes of some stock voices.

    Args:
        packs: Shape (voices, knots, 256).
        knots: Phonemes of a text, ascending, shape (knots,).
    """

    def __init__(self, packs: FloatArray, knots: FloatArray) -> None:
        self._packs = packs
        self._knots = knots
        compared = _at(packs, knots, _AT)
        self._halves = tuple(
            _half(compared, kept, count) for kept, count in zip(HALVES, COMPONENTS, strict=True)
        )
        self.scale: FloatArray = np.concatenate([one.spread / one.spread[0] for one in self._halves])
        """Spread of the stock voices along each coordinate; the widest of each half is 1."""

    def coordinates(self, weights: FloatArray) -> FloatArray:
        """Where mixes lie: weights of shape (..., 2, voices), which add up to 1, to (..., 34)."""
        each = [
            ((weights[..., number, :] @ self._compared(half)) - half.mean)
            @ half.directions.T
            / half.spread[0]
            for number, half in enumerate(self._halves)
        ]
        found: FloatArray = np.concatenate(each, axis=-1)
        return found

    def weights(self, coordinates: FloatArray) -> FloatArray:
        """The mix that lies there, of all voices, some of them negative: (34,) to (2, voices)."""
        count = len(self._packs)
        steps = np.split(coordinates / self.scale, [COMPONENTS[0]])
        return np.stack(
            [
                np.float32(1.0 / count) + half.shares @ step / np.sqrt(count)
                for half, step in zip(self._halves, steps, strict=True)
            ]
        ).astype(np.float32)

    def pack(self, weights: FloatArray) -> FloatArray:
        """The pack of a mix: weights (2, voices) to (knots, 256)."""
        return np.concatenate(
            [
                np.tensordot(weights[number], self._packs[:, :, half.kept], 1)
                for number, half in enumerate(self._halves)
            ],
            axis=1,
        )

    def style(self, pack: FloatArray, phonemes: int) -> FloatArray:
        """The style vector of a pack for a text of so many phonemes: (knots, 256) to (256,)."""
        style: FloatArray = _at(pack[None], self._knots, float(phonemes))[0]
        return style

    def _compared(self, half: _Half) -> FloatArray:
        return _at(self._packs[:, :, half.kept], self._knots, _AT)


def _half(compared: FloatArray, kept: slice, components: int) -> _Half:
    voices = compared[:, kept].astype(np.float64)
    mean = voices.mean(axis=0)
    shares, sizes, directions = np.linalg.svd(voices - mean, full_matrices=False)
    spread = sizes[:components] / np.sqrt(len(voices))
    return _Half(kept, mean, directions[:components], spread, shares[:, :components])


def _at(packs: FloatArray, knots: FloatArray, where: float) -> FloatArray:
    """Between two knots, straight: (voices, knots, numbers) to (voices, numbers)."""
    upper = int(np.clip(np.searchsorted(knots, where), 1, len(knots) - 1))
    part = float(np.clip((where - knots[upper - 1]) / (knots[upper] - knots[upper - 1]), 0.0, 1.0))
    between: FloatArray = (1.0 - part) * packs[:, upper - 1] + part * packs[:, upper]
    return between
