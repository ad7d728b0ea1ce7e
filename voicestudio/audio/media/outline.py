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
    _together: int = 1  # lines of the finest kind that are one by now
    _rest: tuple[Samples, Samples] = field(default_factory=lambda: (_nothing(), _nothing()))

    def add(self, samples: Samples, rate: int) -> None:
        """Take in samples of shape (channels, n), finite."""
        length = max(1, round(rate / _LINES_A_SECOND))
        starts = np.arange(0, samples.shape[1], length)
        low = np.concatenate([self._rest[0], np.minimum.reduceat(samples, starts, axis=1).min(axis=0)])
        high = np.concatenate([self._rest[1], np.maximum.reduceat(samples, starts, axis=1).max(axis=0)])
        whole = len(low) // self._together * self._together  # the rest waits: all lines are equally long
        self._rest = low[whole:], high[whole:]
        self._lows.append(low[:whole].reshape(-1, self._together).min(axis=1))
        self._highs.append(high[:whole].reshape(-1, self._together).max(axis=1))
        self._lines += whole // self._together
        if self._lines >= LINES_MOST:
            self._halve()

    def summed_up(self, seconds: float) -> Peaks:
        """The lines as they are, for so many seconds in all."""
        if not self._lows:
            return Peaks()
        last = np.arange(min(1, len(self._rest[0])))  # a shorter line, where there is one
        low = np.concatenate([*self._lows, np.minimum.reduceat(self._rest[0], last)])
        high = np.concatenate([*self._highs, np.maximum.reduceat(self._rest[1], last)])
        low, high = (lines.clip(-1, 1).astype(np.float32) for lines in (low, high))
        return Peaks(array("f", low.tobytes()), array("f", high.tobytes()), seconds)

    def _halve(self) -> None:
        pairs = np.arange(0, self._lines, 2)
        self._lows = [np.minimum.reduceat(np.concatenate(self._lows), pairs)]
        self._highs = [np.maximum.reduceat(np.concatenate(self._highs), pairs)]
        self._lines = len(pairs)
        self._together *= 2


def _nothing() -> Samples:
    return np.zeros(0, np.float32)
