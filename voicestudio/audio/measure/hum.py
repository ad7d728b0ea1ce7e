"""Mains hum: lines at 50 or 60 Hz and their multiples that stand there all the time."""

from dataclasses import dataclass, field
from functools import cache
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from voicestudio.audio.measure.energy import SILENCE_DBFS, decibels
from voicestudio.audio.media.decoding import Samples

MAINS: Final = (50, 60)
_LINES: Final = 8  # the mains frequency and seven multiples
_RATE_LEAST: Final = 2_000  # after thinning out; eight lines of 60 Hz reach 480 Hz
_WINDOW_SECONDS: Final = 0.3  # shorter than a reader's pause, long enough to tell 50 from 60 Hz
_STEP_SECONDS: Final = 0.1
_NEAR_HERTZ: Final = 1.5  # mains drift, and their eighth multiple eight times as far
_BESIDE_HERTZ: Final = (8, 9, 10)  # beyond what the window spreads a line over
_QUIETEST: Final = 0.05  # share of the windows: hum stands in the pauses too, a voice or a note does not
_WINDOWS_LEAST: Final = 8  # of fewer, noise alone stands out now and then
_FAINT: Final = 1e-10  # -100 dBFS: what 16 bit make of one pure tone stands out of nothing, too
_STANDS_OUT_DB: Final = 9.0
_LINES_LEAST: Final = 2
_HEARD_DBFS: Final = -70.0  # below it nobody hears it, and no clone takes it up

Powers = NDArray[np.float32]
"""Shape (windows, mains, lines)."""


@dataclass(frozen=True)
class _Bins:
    """Where the lines lie in a spectrum of some length."""

    points: int
    step: int
    window: NDArray[np.float64]
    lines: NDArray[np.intp]  # shape (mains, lines, n)
    beside: NDArray[np.intp]


@cache
def _bins(rate: int) -> _Bins:
    step = max(1, rate // _RATE_LEAST // 2)
    length = round(rate / step * _WINDOW_SECONDS)
    points = 2 << (length - 1).bit_length()
    per_hertz = points * step / rate
    middle = np.array([[mains * (line + 1) for line in range(_LINES)] for mains in MAINS]) * per_hertz
    centre = np.rint(middle).astype(np.intp)[..., None]
    near = round(_NEAR_HERTZ * per_hertz)
    away = np.rint(np.array(_BESIDE_HERTZ) * per_hertz).astype(np.intp)
    around = np.concatenate([-away, away])
    return _Bins(points, step, np.hanning(length), centre + np.arange(-near, near + 1), centre + around)


@dataclass
class Hum:
    """Power of each line, and of what lies beside it, ten times a second."""

    _lines: list[Powers] = field(default_factory=list)
    _beside: list[Powers] = field(default_factory=list)

    def add(self, second: Samples, rate: int) -> None:
        """Take in one second, shape (rate,); a shorter rest, or too low a rate, is passed over."""
        if len(second) < rate or rate < _RATE_LEAST:
            return
        bins = _bins(rate)
        whole = len(second) // bins.step * bins.step
        thin = second[:whole].reshape(-1, bins.step).mean(axis=1)
        step = round(rate / bins.step * _STEP_SECONDS)
        windows = sliding_window_view(thin, len(bins.window))[::step] * bins.window
        spectrum = np.abs(np.fft.rfft(windows, bins.points)) ** 2 * (2 / bins.window.sum() ** 2)
        self._lines.append(spectrum[:, bins.lines].max(axis=-1).astype(np.float32))
        self._beside.append(spectrum[:, bins.beside].mean(axis=-1).astype(np.float32))

    def summed_up(self) -> tuple[int, float]:
        """Mains frequency and level in dBFS; (0, -120) where there is none."""
        if not self._lines:
            return 0, SILENCE_DBFS
        lines, beside = np.concatenate(self._lines), np.concatenate(self._beside)
        best, found = 0, SILENCE_DBFS
        for index, mains in enumerate(MAINS):
            level = _level(lines[:, index], beside[:, index])
            if level > found:
                best, found = mains, level
        return (best, found) if found >= _HEARD_DBFS else (0, SILENCE_DBFS)


def _level(lines: Powers, beside: Powers) -> float:
    """Level of one mains frequency in dBFS, -120 where too few lines stand out; shapes (windows, lines).

    What lies beside the lines says which windows are the quiet ones. The lines themselves must not: where hum
    and voice happen to cancel out they look quiet, and the level would come out too low.
    """
    count = max(_WINDOWS_LEAST, int(len(lines) * _QUIETEST))
    quiet = np.argsort(beside.sum(axis=1), kind="stable")[:count]
    line, ground = np.median(lines[quiet], axis=0), np.median(beside[quiet], axis=0)
    out = 10 * np.log10((line + _FAINT) / (ground + _FAINT)) > _STANDS_OUT_DB
    if out.sum() < _LINES_LEAST:
        return SILENCE_DBFS
    return decibels(float(np.where(out, line - ground, 0).sum()))
