"""Play a file through the loudspeaker: the device's callback copies and returns, a timer may pull."""

import threading
from pathlib import Path
from typing import Any, Final

from voicestudio.audio.media.decoding import Samples, read_mono
from voicestudio.model.errors import DeviceError

SECONDS_MOST: Final = 600.0
"""Demos, samples and speech of one call are shorter; this bounds the memory of a player."""


class Player:
    """One file on the default loudspeaker. Not started until ``play``; safe to ask from any thread."""

    def __init__(self, path: Path) -> None:
        self._samples, self._rate = read_mono(path, SECONDS_MOST)
        self._position = 0
        self._over = threading.Event()
        self._stream: Any = None

    @property
    def seconds(self) -> float:
        """Length of the file."""
        return len(self._samples) / self._rate

    @property
    def position(self) -> float:
        """Seconds handed to the device so far."""
        return min(self._position, len(self._samples)) / self._rate

    @property
    def is_over(self) -> bool:
        """Whether the end was reached, or the device went away."""
        return self._over.is_set()

    def play(self) -> None:
        """Start at the beginning.

        Raises:
            DeviceError: ``sound_library_missing``, ``no_output_device`` or ``output_failed``.
        """
        self.stop()
        self._position = 0
        self._over.clear()
        sounddevice = _sounddevice()
        try:
            self._stream = sounddevice.OutputStream(
                samplerate=self._rate,
                channels=1,
                dtype="float32",
                callback=self._fill,
                finished_callback=self._over.set,
            )
            self._stream.start()
        except sounddevice.PortAudioError:
            self.stop()
            raise DeviceError(_what_is_wrong(sounddevice)) from None

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; False when the time was over first."""
        return self._over.wait(seconds)

    def stop(self) -> None:
        """Fall silent and give the device back."""
        if self._stream is not None:
            self._stream.close(ignore_errors=True)
            self._stream = None
        self._over.set()

    def _fill(self, out: Samples, frames: int, _time: object, _status: object) -> None:
        part = self._samples[self._position : self._position + frames]
        out[: len(part), 0] = part
        out[len(part) :] = 0
        self._position += frames
        if len(part) < frames:
            raise _sounddevice().CallbackStop


def _sounddevice() -> Any:
    try:
        import sounddevice  # noqa: PLC0415 - needs PortAudio, which a server may lack
    except OSError:
        raise DeviceError("sound_library_missing") from None
    return sounddevice


def _what_is_wrong(sounddevice: Any) -> str:
    has_output = any(device["max_output_channels"] > 0 for device in sounddevice.query_devices())
    return "output_failed" if has_output else "no_output_device"


def output_devices() -> list[str]:
    """Names of the loudspeakers; raises ``DeviceError`` ``sound_library_missing``."""
    return [
        str(device["name"]) for device in _sounddevice().query_devices() if device["max_output_channels"] > 0
    ]
