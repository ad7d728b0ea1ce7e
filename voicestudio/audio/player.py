"""Play a file through the loudspeaker: the device's callback copies and returns, a timer may pull."""

import threading
from pathlib import Path
from typing import Any, Final

import numpy as np

from voicestudio.audio import portaudio
from voicestudio.audio.media.decoding import Samples
from voicestudio.audio.media.parts import at_speed, read_part
from voicestudio.model.errors import DeviceError
from voicestudio.model.measures import Stretch

SECONDS_MOST: Final = 600.0
"""Demos, samples and speech of one call are shorter; this bounds the memory of a player."""


class Player:
    """A part of one file on a loudspeaker. Not started until ``play``; any thread may ask.

    Args:
        path: The file.
        start: Seconds where it begins.
        end: Seconds where it ends; None for the end of the file.
        speed: 0.5 to 2 times as fast, at the same pitch.
        loop: Begin anew at the end, until it is stopped.
        gain_db: So much louder, softer below 0; never beyond full scale.
        loudspeaker: Its name; "" or one that is not there for the one the system prefers.

    Raises:
        SampleError: Not readable as sound, or nothing in that part.
    """

    def __init__(
        self,
        path: Path,
        *,
        start: float = 0.0,
        end: float | None = None,
        speed: float = 1.0,
        loop: bool = False,
        gain_db: float = 0.0,
        loudspeaker: str = "",
    ) -> None:
        part = Stretch(start, min(end if end is not None else start + SECONDS_MOST, start + SECONDS_MOST))
        samples, self._rate = read_part(path, part)
        heard = samples if speed == 1.0 else at_speed(samples, self._rate, speed)
        self._samples = heard if gain_db == 0.0 else _louder(heard, gain_db)
        self._start, self._speed, self._loop = start, speed, loop
        self._loudspeaker = loudspeaker
        self._position = 0
        self._over = threading.Event()
        self._stream: Any = None

    @property
    def seconds(self) -> float:
        """Length of the part, as the file counts it."""
        return len(self._samples) / self._rate * self._speed

    @property
    def position(self) -> float:
        """Where in the file it is: seconds handed to the device so far, behind the start."""
        return self._start + min(self._position, len(self._samples)) / self._rate * self._speed

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
        with portaudio.opening() as sounddevice:
            stream = None
            try:
                stream = sounddevice.OutputStream(
                    device=_index_of(self._loudspeaker),
                    samplerate=self._rate,
                    channels=1,
                    dtype="float32",
                    callback=self._fill,
                    finished_callback=self._over.set,
                )
                stream.start()
            except sounddevice.PortAudioError:
                if stream is not None:
                    stream.close(ignore_errors=True)
                self._over.set()
                raise DeviceError(_what_is_wrong()) from None
            self._stream = stream

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; False when the time was over first."""
        return self._over.wait(seconds)

    def stop(self) -> None:
        """Fall silent and give the device back."""
        if self._stream is not None:
            self._stream.close(ignore_errors=True)
            self._stream = None
            portaudio.closed()
        self._over.set()

    def _fill(self, out: Samples, frames: int, _time: object, _status: object) -> None:
        filled = 0
        while filled < frames:
            part = self._samples[self._position : self._position + frames - filled]
            out[filled : filled + len(part), 0] = part
            filled += len(part)
            self._position += len(part)
            if self._position < len(self._samples):
                continue
            if not self._loop:
                break
            self._position = 0
        out[filled:] = 0
        if filled < frames:
            raise portaudio.library().CallbackStop


def _louder(samples: Samples, gain_db: float) -> Samples:
    louder: Samples = np.clip(samples * np.float32(10.0 ** (gain_db / 20.0)), -1.0, 1.0)
    return louder


def _index_of(name: str) -> int | None:
    """Where a loudspeaker stands in PortAudio's list now; None for the one the system prefers."""
    if not name:
        return None
    return next((index for index, one, _ in portaudio.devices("output") if one == name), None)


def _what_is_wrong() -> str:
    return "output_failed" if portaudio.devices("output") else "no_output_device"


def output_devices() -> list[str]:
    """Names of the loudspeakers; raises ``DeviceError`` ``sound_library_missing``."""
    return [name for _, name, _ in portaudio.devices("output")]
