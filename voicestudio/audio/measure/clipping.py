"""Where peaks are cut off: flat tops, or samples beyond full scale as hot lossy files decode to."""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

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

    _places: list[tuple[float, float]] = field(default_factory=list)  # seconds, level
    _beyond: list[float] = field(default_factory=list)
    _peak: float = 0.0

    def add(self, samples: Samples, rate: int, begins: float) -> None:
        """Take in samples of shape (channels, n) that begin at a moment in seconds."""
        peak = float(np.abs(samples).max(initial=0.0))
        self._peak = max(self._peak, peak)
        if peak < _LOUD:
            return
        run = max(_SAMPLES_LEAST, round(rate / _RATE_OF_THREE))
        for channel in samples:
            if peak > 1.0:
                self._beyond += self._spots(np.flatnonzero(np.abs(channel) > 1.0), rate, begins)
            flat = (np.abs(np.diff(channel)) < _SAME) & (np.abs(channel[:-1]) > _LOUD)
            starts = np.flatnonzero(_running(flat, run - 1))
            spots = self._spots(starts, rate, begins)
            levels = np.abs(channel[[min(round((at - begins) * rate), len(channel) - 1) for at in spots]])
            self._places += list(zip(spots, levels.tolist(), strict=True))

    def places(self) -> tuple[Stretch, ...]:
        """Every place, at most a thousand; 0.1 s and more apart."""
        flat = [at for at, level in self._places if level >= _OF_PEAK * min(self._peak, 1.0)]
        merged: list[Stretch] = []
        for at in sorted([*flat, *self._beyond]):
            if merged and at - merged[-1].end <= _PLACE_SECONDS:
                merged[-1] = Stretch(merged[-1].start, at)
            elif len(merged) < _PLACES_MOST:
                merged.append(Stretch(at, at))
        return tuple(merged)

    def _spots(
        self, indices: "np.ndarray[tuple[int], np.dtype[np.intp]]", rate: int, begins: float
    ) -> list[float]:
        """Moments of these samples, one for each that lie closely together."""
        if not len(indices):
            return []
        apart = np.diff(indices, prepend=indices[0] - rate) > _PLACE_SECONDS * rate / 2
        return [begins + index / rate for index in indices[apart].tolist()]


def _running(
    flags: "np.ndarray[tuple[int], np.dtype[np.bool_]]", length: int
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Where ``length`` flags in a row begin."""
    if len(flags) < length:
        return flags[:0]
    found = flags[: len(flags) - length + 1].copy()
    for shift in range(1, length):
        found &= flags[shift : len(flags) - length + 1 + shift]
    return found
