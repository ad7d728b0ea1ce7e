"""Mains hum: lines at 50 or 60 Hz and their multiples that stand there all the time."""

from dataclasses import dataclass, field
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.audio.measure.energy import SILENCE_DBFS, decibels
from voicestudio.audio.media.decoding import Samples

MAINS: Final = (50, 60)
_LINES: Final = 8  # the mains frequency and seven multiples
_RATE_LEAST: Final = 2_000  # after thinning out; eight lines of 60 Hz reach 480 Hz
_QUIET: Final = 0.25  # quantile over time: hum stands in the pauses too, a voice does not
_STANDS_OUT_DB: Final = 9.0
_LINES_LEAST: Final = 2
_HEARD_DBFS: Final = -70.0  # below it nobody hears it, and no clone takes it up
_HANN_SPREAD: Final = 1.5  # a line's power lies in three bins of a Hann window, 1.5 times over


@dataclass(frozen=True)
class _Bins:
    """Where the lines lie in a spectrum of some length."""

    points: int
    step: int
    window: NDArray[np.float64]
    lines: NDArray[np.intp]  # shape (mains, lines, 3)
    beside: NDArray[np.intp]  # shape (mains, lines, 8)


@cache
def _bins(rate: int) -> _Bins:
    step = max(1, rate // _RATE_LEAST // 2)
    length = rate // step
    points = 1 << (length - 1).bit_length()
    per_hertz = points * step / rate
    middle = np.array([[mains * (line + 1) for line in range(_LINES)] for mains in MAINS]) * per_hertz
    centre = np.rint(middle).astype(np.intp)[..., None]
    away = np.rint(np.array([-7, -6, -5, -4, 4, 5, 6, 7]) * per_hertz).astype(np.intp)
    near = np.arange(-round(per_hertz), round(per_hertz) + 1)
    return _Bins(points, step, np.hanning(length), centre + near, centre + away)


@dataclass
class Hum:
    """Power of each line, and of what lies beside it, in each second."""

    _lines: list[NDArray[np.float64]] = field(default_factory=list)  # shape (mains, lines)
    _beside: list[NDArray[np.float64]] = field(default_factory=list)

    def add(self, second: Samples, rate: int) -> None:
        """Take in one second, shape (rate,); a shorter rest, or too low a rate, is passed over."""
        if len(second) < rate or rate < _RATE_LEAST:
            return
        bins = _bins(rate)
        length = len(bins.window)
        thin = second[: length * bins.step].reshape(length, bins.step).mean(axis=1)
        spectrum = np.abs(np.fft.rfft(thin * bins.window, bins.points)) ** 2
        spectrum *= 2 / bins.window.sum() ** 2 * (length / bins.points)
        self._lines.append(spectrum[bins.lines].sum(axis=-1))
        self._beside.append(spectrum[bins.beside].mean(axis=-1) * bins.lines.shape[-1])

    def summed_up(self) -> tuple[int, float]:
        """Mains frequency and level in dBFS; (0, -120) where there is none."""
        if not self._lines:
            return 0, SILENCE_DBFS
        line = np.quantile(np.array(self._lines), _QUIET, axis=0)
        beside = np.quantile(np.array(self._beside), _QUIET, axis=0)
        out = 10 * np.log10((line + 1e-15) / (beside + 1e-15)) > _STANDS_OUT_DB
        level = np.where(out, line, 0).sum(axis=1) / _HANN_SPREAD
        best = int(np.argmax(level))
        found = decibels(float(level[best]))
        if out[best].sum() < _LINES_LEAST or found < _HEARD_DBFS:
            return 0, SILENCE_DBFS
        return MAINS[best], found
