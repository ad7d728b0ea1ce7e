"""Gather the shape of a sound for drawing while it is decoded; memory stays flat however long it is."""

from array import array
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from voicestudio.audio.media.decoding import Samples
from voicestudio.model.peaks import LINES_MOST, Peaks

_LINES_A_SECOND: Final = 250


@dataclass
class Outline:
    """Lines of equal length; when there are too many, every two become one."""

    _lows: list[Samples] = field(default_factory=list)
    _highs: list[Samples] = field(default_factory=list)
    _lines: int = 0
    _step: float = 1 / _LINES_A_SECOND  # seconds a line

    def add(self, samples: Samples, rate: int) -> None:
        """Take in samples of shape (channels, n), finite."""
        length = max(1, round(rate * self._step))
        starts = np.arange(0, samples.shape[1], length)
        self._lows.append(np.minimum.reduceat(samples, starts, axis=1).min(axis=0))
        self._highs.append(np.maximum.reduceat(samples, starts, axis=1).max(axis=0))
        self._lines += len(starts)
        if self._lines > LINES_MOST:
            self._halve()

    def summed_up(self, seconds: float) -> Peaks:
        """The lines as they are, for so many seconds in all."""
        if not self._lines:
            return Peaks()
        low = np.concatenate(self._lows).clip(-1, 1).astype(np.float32)
        high = np.concatenate(self._highs).clip(-1, 1).astype(np.float32)
        return Peaks(array("f", low.tobytes()), array("f", high.tobytes()), seconds)

    def _halve(self) -> None:
        pairs = np.arange(0, self._lines, 2)
        self._lows = [np.minimum.reduceat(np.concatenate(self._lows), pairs)]
        self._highs = [np.maximum.reduceat(np.concatenate(self._highs), pairs)]
        self._lines = len(pairs)
        self._step *= 2
