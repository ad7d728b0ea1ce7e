"""Level, clipping and silence of what is being recorded, kept for whoever asks next."""

import threading
from typing import Final

import numpy as np

_FULL_SCALE: Final = 32_768.0
_CLIPPED_FROM: Final = 32_766  # the highest step, or one beside it
_HEARD_FROM: Final = 33  # -60 dBFS: a muted or dead microphone stays below, a silent room mostly above
_LOWEST_DBFS: Final = -120.0


class LevelReader:
    """Takes in 16-bit samples on one thread, and is read on another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._peak, self._squares, self._count = 0, 0.0, 0
        self.clipped = 0
        self.silent_frames = 0

    def add(self, block: bytes, channels: int) -> None:
        """Take in frames of some channels."""
        samples = np.frombuffer(block, "<i2").astype(np.int32)
        if not len(samples):
            return
        loud = np.abs(samples)
        peak = int(loud.max())
        with self._lock:
            self._peak = max(self._peak, peak)
            self._squares += float(np.vdot(samples.astype(np.float64), samples))
            self._count += len(samples)
            self.clipped += int((loud >= _CLIPPED_FROM).sum())
            self.silent_frames = 0 if peak >= _HEARD_FROM else self.silent_frames + len(samples) // channels

    def take(self) -> tuple[float, float]:
        """Peak and root mean square in dBFS since the last time this was asked."""
        with self._lock:
            peak, power = self._peak / _FULL_SCALE, self._squares / max(self._count, 1) / _FULL_SCALE**2
            self._peak, self._squares, self._count = 0, 0.0, 0
        return _decibels(peak * peak), _decibels(power)


def _decibels(power: float) -> float:
    return float(max(_LOWEST_DBFS, 10 * np.log10(max(power, 1e-12))))
