"""What no real device does when a test wants it: sound dropped, a slow start, a silence without a word."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.portaudio import PortAudioError, Sound, sound_fixture, stop  # noqa: F401 - a fixture
from tests.hosts.programs import eventually
from voicestudio.audio import pulse_sources, recorder
from voicestudio.audio.recorder import Recorder
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import RecordingState


def test_dropped_sound_is_counted(sound: Sound, tmp_path: Path) -> None:
    recorder = Recorder("", tmp_path / "take.wav", 300.0)
    (stream,) = sound.streams
    stream.give(b"\1\0" * 480)
    assert recorder.reading().overflows == 0
    stream.give(b"\1\0" * 480, overflow=True)
    stream.give(b"\1\0" * 480)
    stream.give(b"\1\0" * 480, overflow=True)
    assert recorder.reading().overflows == 2
    stop(recorder, stream)
    assert recorder.reading().seconds == 4 * 480 / 48_000


class HastyQueue(recorder.queue.SimpleQueue):  # type: ignore[name-defined, misc]
    """A queue to whose reader the time seems over as often as a test says."""

    looks = 0

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        while True:
            if self.looks:
                self.looks -= 1
                raise recorder.queue.Empty  # type: ignore[attr-defined]
            with suppress(recorder.queue.Empty):  # type: ignore[attr-defined]
                return super().get(timeout=0.005)


def test_a_microphone_that_is_slow_to_open_is_not_taken_for_lost(
    sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A system that first asks the person for permission may take any time until the first block.
    queues: list[HastyQueue] = []

    class Noted(HastyQueue):
        def __init__(self) -> None:
            super().__init__()
            queues.append(self)

    def slow() -> None:
        queues[0].looks = 2
        assert eventually(lambda: not queues[0].looks)

    monkeypatch.setattr(recorder.queue, "SimpleQueue", Noted)  # type: ignore[attr-defined]
    sound.at_start = slow
    started = Recorder("", tmp_path / "take.wav", 300.0)
    slow()  # and the first block takes its time as well
    assert started.reading().state is RecordingState.RECORDING
    stop(started, sound.streams[0])


def test_a_pause_outlasts_a_microphone_that_cannot_be_opened(sound: Sound, tmp_path: Path) -> None:
    def busy() -> None:
        raise PortAudioError("Device unavailable", -9985)

    sound.names = ("Alpha", "Beta")
    recorder = Recorder("Alpha", tmp_path / "take.wav", 300.0)
    sound.streams[0].give(b"\1\0" * 480)
    recorder.pause()
    sound.at_start = busy
    with pytest.raises(DeviceError) as caught:
        recorder.resume("Beta")
    assert (caught.value.code, caught.value.facts) == ("input_busy", {"device": "Beta"})
    assert (recorder.reading().state, recorder.device) == (RecordingState.PAUSED, "Alpha")
    sound.at_start = lambda: None
    recorder.resume()
    sound.streams[-1].give(b"\1\0" * 480)
    stop(recorder, sound.streams[-1])
    assert recorder.reading().seconds == 2 * 480 / 48_000
    assert all(stream.closed for stream in sound.streams)


def test_one_that_falls_silent_without_a_word_is_lost(
    sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "_MUTE_DEVICE_SECONDS", 0.01)
    started = Recorder("", tmp_path / "take.wav", 300.0)
    assert eventually(lambda: started.reading().state is RecordingState.LOST)
    started.stop()
    assert sound.streams[0].closed


def test_blocks_that_come_after_the_loss_are_of_another_microphone(sound: Sound, tmp_path: Path) -> None:
    recorder = Recorder("", tmp_path / "take.wav", 300.0)
    (stream,) = sound.streams
    stream.give(b"\1\0" * 480)
    stream.end()
    stream.give(b"\2\0" * 480)
    recorder.stop()
    assert recorder.reading().state is RecordingState.LOST
    assert recorder.reading().seconds == 480 / 48_000


@pytest.mark.parametrize("before", [None, "theirs"])
def test_what_a_stream_is_opened_with_stays_with_it(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    for variable in ("PULSE_SOURCE", "PULSE_PROP"):
        if before is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, before)
    with pulse_sources.chosen("alpha", "0123"):
        assert os.environ["PULSE_SOURCE"] == "alpha"
        assert os.environ["PULSE_PROP"] == "voicestudio.recording='0123'"
    assert os.environ.get("PULSE_SOURCE") == os.environ.get("PULSE_PROP") == before
