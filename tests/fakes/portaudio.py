"""A PortAudio whose microphones are what a test says, and answer as sounddevice 0.5 does."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import sounddevice

from voicestudio.audio import pulse_sources
from voicestudio.audio.recorder import Recorder

PortAudioError: type[Exception] = sounddevice.PortAudioError


@dataclass
class Sound:
    """A PortAudio whose microphones are what a test says."""

    names: tuple[str, ...] = ("USB Mic: Audio (hw:1,0)",)
    forms: frozenset[tuple[int, int]] = frozenset({(48_000, 1)})
    own_rate: float = 44_100.0
    at_start: Callable[[], None] = lambda: None
    streams: list["Stream"] = field(default_factory=list)
    PortAudioError: type[Exception] = PortAudioError

    def _terminate(self) -> None:
        assert all(stream.closed for stream in self.streams)

    def _initialize(self) -> None: ...

    def query_hostapis(self) -> list[dict[str, Any]]:
        return [{"name": "ALSA", "devices": list(range(len(self.names))), "default_input_device": 0}]

    def query_devices(self, index: int) -> dict[str, Any]:
        return {"name": self.names[index], "max_input_channels": 2, "default_samplerate": self.own_rate}

    def check_input_settings(self, device: int, channels: int, dtype: str, samplerate: int) -> None:
        if (samplerate, channels) not in self.forms:
            raise PortAudioError("Invalid sample rate", -9997)

    def RawInputStream(self, **options: Any) -> "Stream":  # noqa: N802 - PortAudio's own name
        self.streams.append(Stream(self, options))
        return self.streams[-1]


@dataclass
class Status:
    input_overflow: bool = False


@dataclass
class Stream:
    sound: Sound
    options: dict[str, Any]
    latency: float = 0.0
    closed: bool = False

    def start(self) -> None:
        self.sound.at_start()

    def close(self, ignore_errors: bool) -> None:
        self.closed = True

    def give(self, block: bytes, *, overflow: bool = False) -> None:
        frames = len(block) // 2 // int(self.options["channels"])
        self.options["callback"](block, frames, None, Status(overflow))

    def end(self) -> None:
        self.options["finished_callback"]()


@pytest.fixture(name="sound")
def sound_fixture(monkeypatch: pytest.MonkeyPatch) -> Sound:
    made = Sound()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    monkeypatch.setattr(pulse_sources, "sources", lambda: None)
    return made


def stop(recorder: Recorder, stream: Stream) -> None:
    """Stop, and let what the device still holds come."""
    stream.end()
    recorder.stop()
