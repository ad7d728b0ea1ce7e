"""The long-term spectrum of a voice, and how to lend one voice another's: a curve of fourteen numbers."""

from functools import cache
from typing import Final

import numpy as np

from voicestudio.audio.speaker.waves import resampled
from voicestudio.sandbox.matched.blending import FloatArray

RATE: Final = 24_000
WINDOW: Final = 1_200
BINS: Final = WINDOW // 2 + 1
CURVE: Final = 14
"""Numbers of a curve: cosines over the whole range, so coarse that formants are left where they are."""

_BIN_HZ: Final = RATE / WINDOW
_TOP_HZ: Final = 7_500.0  # above, samples of telephones and of the encoder's rate have nothing to tell
_TOP_OF_RATE: Final = 0.45
_VOICE_BINS: Final = slice(20, 250)  # 400 Hz to 5 kHz: the curve is level there on the whole
_LIMIT: Final = 8.0 / (20.0 / np.log(10.0))  # 8 dB
_QUIETER_HALF: Final = 40  # percent of the frames, which are pauses or nearly


def long_term(samples: FloatArray, rate: int) -> FloatArray:
    """Logarithm of the mean amplitude over the frames that speak: mono (n,) to (601,), up to 12 kHz."""
    sound = resampled(samples, rate, RATE)
    sound = np.pad(sound, (0, max(0, 2 * WINDOW - sound.size)))
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[:: WINDOW // 2]
    power = np.einsum("ij,ij->i", frames, frames)
    loud = frames[power >= np.percentile(power, _QUIETER_HALF)]
    spectrum = np.square(np.abs(np.fft.rfft(loud * np.hanning(WINDOW)))).mean(axis=0)
    mean: FloatArray = (0.5 * np.log(spectrum + 1e-12)).astype(np.float32)
    return mean


def difference(wanted: FloatArray, found: FloatArray, rate: int, strength: float) -> FloatArray:
    """The curve that turns one long-term spectrum towards another.

    Args:
        wanted: Of the sample, shape (601,).
        found: Of the voice that is to be like it.
        rate: Of the sample: what it cannot hold is left alone.
        strength: 0 to 1.

    Returns:
        Numbers of the curve, shape (14,).
    """
    top = int(min(_TOP_HZ, _TOP_OF_RATE * rate) / _BIN_HZ)
    apart = wanted - found
    apart[top:] = apart[top - 10 : top].mean()
    smooth = _cosines() @ (_cosines().T @ apart)
    smooth = np.clip(strength * (smooth - smooth[_VOICE_BINS].mean()), -_LIMIT, _LIMIT)
    numbers: FloatArray = _cosines().T @ smooth
    return numbers


def curve(numbers: FloatArray) -> FloatArray:
    """The curve of fourteen numbers, as a logarithm of amplitude: shape (601,)."""
    drawn: FloatArray = (_cosines() @ numbers).astype(np.float32)
    return drawn


def coloured(samples: FloatArray, numbers: FloatArray) -> FloatArray:
    """Sound at 24 kHz through a curve, without delay: (n,) to (n,)."""
    if not np.any(numbers) or samples.size == 0:
        return samples
    response = np.fft.fftshift(np.fft.irfft(np.exp(curve(numbers).astype(np.float64)))) * np.hanning(WINDOW)
    size = samples.size + WINDOW - 1
    wet = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(response, size), size)
    return wet[WINDOW // 2 :][: samples.size].astype(np.float32)


@cache
def _cosines() -> FloatArray:
    """Unit vectors: shape (601, 14)."""
    rows = (np.arange(BINS) + 0.5) / BINS
    waves = np.cos(np.pi * rows[:, None] * np.arange(CURVE))
    unit: FloatArray = (waves / np.linalg.norm(waves, axis=0)).astype(np.float32)
    return unit
