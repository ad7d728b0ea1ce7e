"""Signals that are known sample by sample, and where they are found again. Nothing here is the program's.

No sample of a signal is zero and silence is nothing but zeros, so that whatever a take holds beside silence
must be the signal, whole and in order: also where the player itself paused.
"""

import wave
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]

RATE: Final = 48_000
"""Hz of every signal and of every source of ``tests/audio/pulse.py``."""


def noise(seconds: float, seed: int = 1) -> Samples:
    """White noise at about -18 dBFS without a zero in it; another seed is another signal."""
    drawn = np.random.default_rng(seed).normal(0, 4000, round(seconds * RATE)).clip(-32_000, 32_000)
    samples = drawn.astype(np.int16)
    samples[samples == 0] = 1
    return samples


def read(path: Path) -> Samples:
    """Samples of a 16-bit WAV of one channel."""
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


def heard(samples: Samples) -> Samples:
    """What is not silence."""
    sounding: Samples = samples[samples != 0]
    return sounding


def start_of(signal: Samples, inside: Samples) -> int:
    """Where a signal begins in something longer, found by the highest correlation."""
    size = 1 << (len(inside) + len(signal)).bit_length()
    spectrum = np.fft.rfft(inside.astype(float), size) * np.conj(np.fft.rfft(signal.astype(float), size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: len(inside) - len(signal) + 1]))


def correlation(signal: Samples, inside: Samples) -> float:
    """The correlation of a signal with the place where it is found in something longer."""
    assert len(inside) >= len(signal)
    start = start_of(signal, inside)
    return float(np.corrcoef(signal, inside[start : start + len(signal)])[0, 1])


def first_of(samples: Samples, signal: Samples) -> int:
    """Index in a signal of the first sample that something recorded of it holds.

    Raises:
        ValueError: What was recorded begins with nothing of the signal.
    """
    begin = samples[:16].tobytes()
    at = signal.tobytes().find(begin)
    while at % signal.itemsize and at >= 0:
        at = signal.tobytes().find(begin, at + 1)
    if at < 0:
        msg = "not of this signal"
        raise ValueError(msg)
    return at // signal.itemsize
