"""Hold peaks under a limit, those between the samples too, and leave alone what does not come near it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.audio.media.decoding import Samples

_HALF_SECONDS: Final = 0.015  # it turns down so long before a peak and up again so long behind it
_TAPS: Final = 64
_BETWEEN: Final = (0.25, 0.5, 0.75)  # of the way from a sample to the next
_KERNELS: Final = tuple(
    np.sinc(np.arange(_TAPS) - (_TAPS // 2 - 1) - way) * np.hanning(_TAPS + 2)[1:-1] for way in _BETWEEN
)

Gain = NDArray[np.float64]


class Limiter:
    """Takes in samples in pieces of any length, and gives them back a little later.

    The gain is never higher than a peak allows and changes evenly: nothing is cut off.

    Args:
        rate: Samples a second.
        limit: Highest peak, of full scale 1.0.
    """

    def __init__(self, rate: int, limit: float) -> None:
        self._limit = limit
        self._half = max(1, round(rate * _HALF_SECONDS))
        self._reach = 2 * self._half + _TAPS  # samples on either side that a gain depends on
        self._waiting: Samples | None = None
        self._given = 0  # of those that wait; they are kept because later ones depend on them

    def add(self, samples: Samples) -> Samples:
        """Take in samples of shape (channels, n); gives those of before that are ready."""
        waiting = samples if self._waiting is None else np.concatenate([self._waiting, samples], axis=1)
        ready = max(self._given, waiting.shape[1] - self._reach)
        found = self._limited(waiting, self._given, ready)
        gone = max(0, ready - self._reach)
        self._waiting, self._given = waiting[:, gone:], ready - gone
        return found

    def rest(self) -> Samples | None:
        """Those that still wait; None where nothing ever came in."""
        if self._waiting is None:
            return None
        return self._limited(self._waiting, self._given, self._waiting.shape[1])

    def _limited(self, samples: Samples, start: int, end: int) -> Samples:
        if start >= end:
            return samples[:, :0]
        peaks = _peaks(samples)
        if peaks.max() <= self._limit:
            return samples[:, start:end]
        needed = self._limit / np.maximum(peaks, self._limit)
        gain = _mean_around(_least_around(needed, self._half), self._half)[start:end]
        limited: Samples = (samples[:, start:end] * gain).astype(np.float32)
        return limited


def _peaks(samples: Samples) -> Gain:
    """The highest of all channels at each sample, and between it and its neighbours."""
    found: Gain = np.abs(samples).max(axis=0).astype(np.float64)
    before, behind = _TAPS // 2 - 1, _TAPS // 2
    for channel in samples:
        padded = np.pad(channel, (before, behind))
        for kernel in _KERNELS:
            between = np.abs(np.correlate(padded, kernel, "valid"))
            np.maximum(found, between, out=found)
            np.maximum(found[1:], between[:-1], out=found[1:])
    return found


def _least_around(values: Gain, half: int) -> Gain:
    """The lowest within so many samples on either side."""
    least, covered, window = np.pad(values, half, constant_values=1.0), 1, 2 * half + 1
    while 2 * covered <= window:
        least = np.minimum(least[:-covered], least[covered:])
        covered *= 2
    shift = window - covered
    return np.minimum(least[:-shift], least[shift:]) if shift else least


def _mean_around(values: Gain, half: int) -> Gain:
    sums = np.cumsum(np.pad(values, (half + 1, half), mode="edge"))
    return (sums[2 * half + 1 :] - sums[: -2 * half - 1]) / (2 * half + 1)
