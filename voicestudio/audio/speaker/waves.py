"""Sound as the speaker encoder wants it: 16 kHz, without the pauses, at one level."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

RATE: Final = 16_000
"""Samples a second the encoder was trained with."""

_FRAME: Final = 480  # 30 ms
_QUIET_DB: Final = 35.0  # below the loud frames: breath and room
_HANGOVER: Final = 3  # frames kept around each that is loud, so that soft consonants stay
_LEVEL: Final = 10.0 ** (-30.0 / 20.0)  # of the recordings the encoder was trained with
_RAMP: Final = 0.94  # where the resampler's filter begins to close, of the lower of both limits


def resampled(samples: FloatArray, rate: int, wanted: int) -> FloatArray:
    """A sound at another rate, by one Fourier transform of the whole; for a minute or so, not for hours.

    Args:
        samples: Shape (n,).
        rate: Samples a second.
        wanted: Samples a second of the result.
    """
    if rate == wanted or samples.size == 0:
        return samples.astype(np.float32, copy=False)
    seconds = (
        -(-samples.size // rate) + 1
    )  # whole ones: both lengths are whole numbers, and the end rings out
    spectrum = np.fft.rfft(samples, seconds * rate)[: seconds * min(rate, wanted) // 2 + 1]
    edge = int(spectrum.size * _RAMP)
    spectrum[edge:] *= np.cos(np.linspace(0.0, np.pi / 2, spectrum.size - edge))
    out = np.fft.irfft(spectrum, seconds * wanted) * (wanted / rate)
    return out[: round(samples.size * wanted / rate)].astype(np.float32)


def speaking(samples: FloatArray) -> FloatArray:
    """A sound at 16 kHz without its pauses: shape (m,), m <= n; all of it where it is short."""
    frames = samples[: samples.size // _FRAME * _FRAME].reshape(-1, _FRAME)
    if len(frames) < 2:
        return samples
    level = 10.0 * np.log10(np.einsum("ij,ij->i", frames, frames) / _FRAME + 1e-12)
    loud = level > level.max() - _QUIET_DB
    near = np.convolve(loud, np.ones(2 * _HANGOVER + 1), mode="full")[_HANGOVER : _HANGOVER + len(frames)] > 0
    kept: FloatArray = frames[near].ravel()
    return kept


def levelled(samples: FloatArray) -> FloatArray:
    """At the level the encoder knows; silence stays silence."""
    rms = float(np.sqrt(np.mean(np.square(samples)))) if samples.size else 0.0
    return samples * np.float32(_LEVEL / max(rms, 1e-9))
