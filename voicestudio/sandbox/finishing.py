"""The last touch to synthetic speech: coloured like the sample, levelled, and kept below the peak."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.sandbox.likeness import FloatArray, Likeness

LEVEL_DBFS: Final = -20.0
PEAK_DBFS: Final = -1.0
_COLOURING: Final = 1.4  # the shelves reach into the middle band: a decibel of them moves a figure by half


def audible(pcm: bytearray) -> bool:
    """Whether 16-bit samples hold more than silence."""
    return bool(pcm) and int(np.abs(np.frombuffer(pcm, np.int16).astype(np.int32)).max()) > 300


def finish(pcm: bytearray, rate: int, likeness: Likeness, spoken: Likeness, volume: float) -> FloatArray:
    """Coloured like the sample and levelled: float32, shape (n,), peaks at most -1 dBFS."""
    low_db = high_db = 0.0
    if likeness.voiced_share > 0.0:
        low_db = float(np.clip(_COLOURING * (likeness.low_db - spoken.low_db), -10.0, 10.0))
        high_db = float(np.clip(_COLOURING * (likeness.high_db - spoken.high_db), -10.0, 10.0))
    return levelled(_filtered(np.frombuffer(pcm, np.int16), _shelves(low_db, high_db, rate)), volume)


def levelled(samples: FloatArray, volume: float) -> FloatArray:
    """At the usual level times ``volume``, peaks at most -1 dBFS: shape (n,), in place."""
    blocks = samples[: samples.size // 1024 * 1024].reshape(-1, 1024)
    power = np.einsum("ij,ij->i", blocks, blocks) / 1024.0
    active = power[power > power.max(initial=0.0) * 1e-3]  # pauses do not make speech louder
    rms = float(np.sqrt(active.mean())) if active.size else 1.0
    samples *= np.float32(10.0 ** (LEVEL_DBFS / 20.0) * float(np.clip(volume, 0.01, 10.0)) / max(rms, 1e-6))
    _limit(samples)
    return samples


def _shelves(low_db: float, high_db: float, rate: int, taps: int = 512) -> FloatArray:
    """A linear-phase filter that lifts below 500 Hz and above 2 kHz by so many dB."""
    pitch = np.fft.rfftfreq(taps, 1.0 / rate)
    gain_db = low_db / (1.0 + (pitch / 500.0) ** 3) + high_db * (1.0 - 1.0 / (1.0 + (pitch / 2000.0) ** 3))
    response = np.roll(np.fft.irfft(10.0 ** (gain_db / 20.0)), taps // 2) * np.hanning(taps)
    return response.astype(np.float32)


def _filtered(pcm: NDArray[np.int16], response: FloatArray, step: int = 1 << 15) -> FloatArray:
    """Block by block, so that an hour of speech takes no more memory than itself: shape (n,), -1..1."""
    out, half = np.empty(pcm.size, np.float32), response.size // 2
    size = step + 2 * half
    spectrum = np.fft.rfft(response / 32768.0, size)
    for start in range(0, pcm.size, step):
        block = np.zeros(size, np.float32)
        first, last = max(0, start - half), min(pcm.size, start + step + half)
        block[first - start + half : last - start + half] = pcm[first:last]
        wet = np.fft.irfft(np.fft.rfft(block) * spectrum, size)[2 * half :]
        out[start : start + step] = wet[: pcm.size - start]
    return out


def _limit(samples: FloatArray, step: int = 1 << 15) -> None:
    """Bend what is over the knee so that it stays under the peak, in place."""
    peak = 0.9999 * 10.0 ** (PEAK_DBFS / 20.0)  # what float32 rounds up stays below too
    knee = 0.6 * peak
    for start in range(0, samples.size, step):
        block = samples[start : start + step]
        over = np.abs(block) > knee
        loud = block[over]
        block[over] = np.sign(loud) * (knee + (peak - knee) * np.tanh((np.abs(loud) - knee) / (peak - knee)))
