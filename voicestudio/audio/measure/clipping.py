"""Where peaks are cut off: flat tops, or samples beyond full scale as hot lossy files decode to."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.audio.media.decoding import Samples
from voicestudio.model.measures import Stretch

_SAME: Final = 1e-5  # samples that differ less are equal: a third of a 16-bit step
_LOUD: Final = 0.5  # quieter flat tops are silence, or another file's clipping made quieter
_OF_PEAK: Final = 0.97  # a flat top lies at the file's peak, or it is none
_SAMPLES_LEAST: Final = 3  # at up to 48 kHz; a sine of 60 Hz at full scale has no three equal samples
_RATE_OF_THREE: Final = 16_000
_PLACE_SECONDS: Final = 0.1  # what is closer together is one place to look at
_PLACES_MOST: Final = 1_000


@dataclass
class Clipping:
    """Places found so far, with the level at which each lies."""

    _places: list[tuple[float, float, float]] = field(default_factory=list)  # start, end, level
    _beyond: list[tuple[float, float, float]] = field(default_factory=list)
    _peak: float = 0.0

    def add(self, samples: Samples, rate: int, begins: float) -> None:
        """Take in samples of shape (channels, n) that begin at a moment in seconds."""
        peak = float(np.abs(samples).max(initial=0.0))
        self._peak = max(self._peak, peak)
        least = max(_LOUD, _OF_PEAK * min(self._peak, 1.0))  # the peak may still rise, never fall
        if peak < least:
            return
        run = max(_SAMPLES_LEAST, round(rate / _RATE_OF_THREE))
        for channel in samples:
            loudness = np.abs(channel)
            if peak > 1.0:
                self._beyond += _groups(np.flatnonzero(loudness > 1.0), 1, loudness, rate, begins)
            flat = (np.abs(np.diff(channel)) < _SAME) & (loudness[:-1] > least)
            starts = np.flatnonzero(_running(flat, run - 1))
            self._places += _groups(starts, run, loudness, rate, begins)

    def places(self) -> tuple[Stretch, ...]:
        """Every place, at most a thousand; 0.1 s and more apart."""
        flat = [place for place in self._places if place[2] >= _OF_PEAK * min(self._peak, 1.0)]
        merged: list[Stretch] = []
        for start, end, _ in sorted([*flat, *self._beyond]):
            if merged and start - merged[-1].end <= _PLACE_SECONDS:
                merged[-1] = Stretch(merged[-1].start, max(merged[-1].end, end))
            elif len(merged) < _PLACES_MOST:
                merged.append(Stretch(start, end))
        return tuple(merged)


def _groups(
    indices: NDArray[np.intp], length: int, loudness: Samples, rate: int, begins: float
) -> list[tuple[float, float, float]]:
    """Start, end and level of these samples, each so many long; those that lie closely together are one."""
    if not len(indices):
        return []
    firsts = np.flatnonzero(np.diff(indices, prepend=indices[0] - rate) > _PLACE_SECONDS * rate / 2)
    levels = np.maximum.reduceat(loudness[indices], firsts)
    lasts = indices[[*(firsts[1:] - 1), len(indices) - 1]] + length
    found = zip(indices[firsts].tolist(), lasts.tolist(), levels.tolist(), strict=True)
    return [(begins + first / rate, begins + last / rate, level) for first, last, level in found]


def _running(flags: NDArray[np.bool_], length: int) -> NDArray[np.bool_]:
    """Where ``length`` flags in a row begin."""
    if len(flags) < length:
        return flags[:0]
    found = flags[: len(flags) - length + 1].copy()
    for shift in range(1, length):
        found &= flags[shift : len(flags) - length + 1 + shift]
    return found
