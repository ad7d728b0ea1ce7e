"""Power in 40 bands of hearing, a hundred times a second: what the speaker encoder looks at."""

from functools import cache
from typing import Final

import numpy as np

from voicestudio.audio.speaker.waves import RATE, FloatArray

BANDS: Final = 40
HOP: Final = RATE // 100
_WINDOW: Final = RATE // 40

# Slaney's scale (Auditory Toolbox, 1998): straight up to 1 kHz, logarithmic above.
_STRAIGHT_HZ: Final = 1000.0
_HZ_PER_MEL: Final = 200.0 / 3.0
_LOG_STEP: Final = np.log(6.4) / 27.0


def mel_frames(samples: FloatArray) -> FloatArray:
    """Band powers of a sound at 16 kHz: shape (n // 160 + 1, 40); each frame is centred on its moment."""
    padded = np.pad(samples, _WINDOW // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP]
    spectrum = np.fft.rfft(frames * _window())
    power = (np.square(spectrum.real) + np.square(spectrum.imag)).astype(np.float32)
    bands: FloatArray = power @ _filters()
    return bands


@cache
def _window() -> FloatArray:
    return (0.5 - 0.5 * np.cos(2.0 * np.pi * np.arange(_WINDOW) / _WINDOW)).astype(np.float32)


@cache
def _filters() -> FloatArray:
    """Triangles of equal area, from a spectrum to bands: shape (window // 2 + 1, 40)."""
    edges = _hz(np.linspace(0.0, _mel(RATE / 2.0), BANDS + 2, dtype=np.float32))
    pitch = np.fft.rfftfreq(_WINDOW, 1.0 / RATE)[:, None]
    rising = (pitch - edges[:-2]) / np.diff(edges)[:-1]
    falling = (edges[2:] - pitch) / np.diff(edges)[1:]
    triangles = np.maximum(0.0, np.minimum(rising, falling)) * (2.0 / (edges[2:] - edges[:-2]))
    filters: FloatArray = triangles.astype(np.float32)
    return filters


def _mel(hz: float) -> float:
    return float(_STRAIGHT_HZ / _HZ_PER_MEL + np.log(hz / _STRAIGHT_HZ) / _LOG_STEP)


def _hz(mel: FloatArray) -> FloatArray:
    knee = _STRAIGHT_HZ / _HZ_PER_MEL
    hz: FloatArray = np.where(
        mel < knee, mel * _HZ_PER_MEL, _STRAIGHT_HZ * np.exp(_LOG_STEP * (np.maximum(mel, knee) - knee))
    )
    return hz
