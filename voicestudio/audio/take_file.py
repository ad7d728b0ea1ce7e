"""The file a take is written to while it is recorded: after every part of a second a whole WAV file."""

import os
import wave
from contextlib import suppress
from pathlib import Path
from typing import Final

from voicestudio.model.recording import CaptureFormat

_BYTES_A_SAMPLE: Final = 2
_HEADER: Final = 44  # bytes
_WHOLE_EVERY: Final = 0.25  # seconds that a killed program loses at most
_SYNC_EVERY: Final = 1.0  # seconds that a power cut loses at most


class TakeFile:
    """16-bit WAV, whose header is brought up to date as it grows.

    Args:
        path: A new file.
        form: Samples a second and channels.
    """

    def __init__(self, path: Path, form: CaptureFormat) -> None:
        self._path = path
        self._bytes_a_frame = form.channels * _BYTES_A_SAMPLE
        self._whole_every = int(form.rate * _WHOLE_EVERY)
        self._sync_every = int(form.rate * _SYNC_EVERY)
        self.frames = 0
        self._whole_to = self._synced_to = 0
        # Both are open for as long as the take is recorded.
        self._file = path.open("xb")
        self._wave = wave.open(self._file, "wb")  # noqa: SIM115
        self._wave.setnchannels(form.channels)
        self._wave.setsampwidth(_BYTES_A_SAMPLE)
        self._wave.setframerate(form.rate)
        self._wave.writeframes(b"")  # a header from the first moment on

    def write(self, block: bytes) -> None:
        """Append frames; raises ``OSError`` where the disk takes no more."""
        self._wave.writeframesraw(block)
        self.frames += len(block) // self._bytes_a_frame
        if self.frames - self._whole_to >= self._whole_every:
            self._wave.writeframes(b"")
            self._file.flush()
            self._whole_to = self.frames
        if self.frames - self._synced_to >= self._sync_every:
            os.fsync(self._file.fileno())
            self._synced_to = self.frames

    def close(self) -> None:
        """Bring the header up to date and close; raises ``OSError`` where the last part is not on disk."""
        try:
            self._wave.close()
        finally:
            try:
                self._file.close()
            finally:
                with suppress(OSError):
                    self.frames = max(0, self._path.stat().st_size - _HEADER) // self._bytes_a_frame
