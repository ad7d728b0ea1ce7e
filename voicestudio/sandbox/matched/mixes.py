"""The mixes of the table: which voices each is made of, what it says, and what is measured of it.

The maintainer's build speaks them all; a test speaks a few again and compares.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from voicestudio.sandbox.likeness import measure
from voicestudio.sandbox.matched.blending import FloatArray

SENTENCES: Final = (
    "The boat drifted slowly past a yellow house by the river.",
    "My uncle measured nine wooden shelves before choosing one.",
    "Every Thursday we join them for a quiet breakfast outside.",
)
"""Spoken in turn, so that what is said averages out; a sentence is 3 s."""
_SEED: Final = 20_260
_VOICES_MOST: Final = (4, 3)  # in a mix of timbre, and of melody
_GAIN: Final = (
    (0.7, 1.5),
    (0.7, 1.2),
)  # how far from the mean of all voices; above 1 beyond the stock voices


@dataclass(frozen=True)
class Sounding:
    """How a mix sounded.

    Attributes:
        embedding: Shape (256,).
        pitch_hz: Median F0; 0 where no voice was heard.
    """

    embedding: FloatArray
    pitch_hz: float


def mix(number: int, voices: int) -> FloatArray:
    """Weights of a mix by its number, shape (2, voices): first each stock voice alone, then random ones.

    A mix depends on nothing but its number, so that any part of the table can be made by itself.
    """
    weights = np.zeros((2, voices))
    if number < voices:
        weights[:, number] = 1.0
        return weights.astype(np.float32)
    chance = np.random.default_rng([_SEED, number])
    for half, (most, gain) in enumerate(zip(_VOICES_MOST, _GAIN, strict=True)):
        chosen = chance.choice(voices, chance.integers(1, most + 1), replace=False)
        weights[half, chosen] = chance.dirichlet(np.ones(len(chosen)))
        far = chance.uniform(*gain)
        weights[half] = far * weights[half] + (1.0 - far) / voices
    return weights.astype(np.float16).astype(np.float32)  # as the table keeps them


def sounding(spoken: FloatArray, rate: int, embed: Callable[[FloatArray, int], FloatArray]) -> Sounding:
    """Measure what a mix spoke: mono, shape (n,), at ``rate``."""
    likeness = measure(spoken, rate)
    return Sounding(embed(spoken, rate), likeness.f0_hz if likeness.voiced_share > 0.0 else 0.0)
