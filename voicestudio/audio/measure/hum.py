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
_FILTER_LENGTH: Final = (
    8  # samples of the thin sound: lets through 490 Hz, and little of what would fold onto it
)
_WINDOW_SECONDS: Final = 0.3  # shorter than a reader's pause, long enough to tell 50 from 60 Hz
_STEP_SECONDS: Final = 0.15
_NEAR_HERTZ: Final = 1.5  # mains drift, and their eighth multiple eight times as far
_BESIDE_HERTZ: Final = (8, 9, 10)  # beyond what the window spreads a line over
_QUIETEST: Final = 0.05  # share of the windows: hum stands in the pauses too, a voice or a note does not
_WINDOWS_LEAST: Final = 8  # of fewer, noise alone stands out now and then
_FAINT: Final = 1e-10  # -100 dBFS: what 16 bit make of one pure tone stands out of nothing, too
_STANDS_OUT_DB: Final = 9.0
_LINES_LEAST: Final = 2
_HEARD_DBFS: Final = -70.0  # below it nobody hears it, and no clone takes it up
_ROWS: Final = 250  # of a matrix product: for larger ones numpy wakes threads that cost more than they bring

Powers = NDArray[np.float32]
"""Shape (windows, mains, lines)."""


@dataclass(frozen=True)
class _Bins:
    """Where the lines lie in a spectrum of some length."""

    points: int
    step: int
    taps: NDArray[np.float32]  # shape (step, _FILTER_LENGTH): the filter in pieces of one thin sample
    window: NDArray[np.float32]
    lines: NDArray[np.intp]  # shape (mains, lines, n)
    beside: NDArray[np.intp]


@cache
def _bins(rate: int) -> _Bins:
    step = max(1, rate // _RATE_LEAST)
    length = round(rate / step * _WINDOW_SECONDS)
    points = 2 << (length - 1).bit_length()
    per_hertz = points * step / rate
    middle = np.array([[mains * (line + 1) for line in range(_LINES)] for mains in MAINS]) * per_hertz
    centre = np.rint(middle).astype(np.intp)[..., None]
    near = round(_NEAR_HERTZ * per_hertz)
    away = np.rint(np.array(_BESIDE_HERTZ) * per_hertz).astype(np.intp)
    around = np.concatenate([-away, away])
    window = np.hanning(length).astype(np.float32)
    return _Bins(points, step, _taps(step), window, centre + np.arange(-near, near + 1), centre + around)


def _taps(step: int) -> NDArray[np.float32]:
    length = _FILTER_LENGTH * step
    moments = (np.arange(length) - (length - 1) / 2) / step
    taps = np.sinc(moments) * np.hanning(length + 2)[1:-1]
    pieces: NDArray[np.float32] = (taps / taps.sum()).astype(np.float32).reshape(_FILTER_LENGTH, step)
    return pieces.T


def _thinned(samples: Samples, taps: NDArray[np.float32]) -> Samples:
    """Every ``step``-th sample of the filtered sound."""
    step = len(taps)
    if step == 1:
        return samples
    rows = len(samples) // step // _ROWS * _ROWS
    pieces = (samples[: rows * step].reshape(-1, _ROWS, step) @ taps).reshape(-1, _FILTER_LENGTH)
    count = len(pieces) - _FILTER_LENGTH + 1
    thin: Samples = np.sum([pieces[k : k + count, k] for k in range(_FILTER_LENGTH)], axis=0)
    return thin


@dataclass
class Hum:
    """Power of each line, and of what lies beside it, every 0.15 s."""

    _lines: list[Powers] = field(default_factory=list)
    _beside: list[Powers] = field(default_factory=list)

    def add(self, samples: Samples, rate: int) -> None:
        """Take in a second or more, shape (n,); a shorter rest, or too low a rate, is passed over."""
        if len(samples) < rate or rate < _RATE_LEAST:
            return
        bins = _bins(rate)
        step = round(rate / bins.step * _STEP_SECONDS)
        thin = _thinned(samples, bins.taps)
        spectrum = np.fft.rfft(sliding_window_view(thin, len(bins.window))[::step] * bins.window, bins.points)
        to_power = np.float32(2 / float(bins.window.sum()) ** 2)
        self._lines.append(np.square(np.abs(spectrum[:, bins.lines]).max(axis=-1)) * to_power)
        self._beside.append(np.square(np.abs(spectrum[:, bins.beside])).mean(axis=-1) * to_power)

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
