"""Microphones that come and go: the list follows, and a take outlives its microphone."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.pulse import Pulse, mortal_pulse_fixture  # noqa: F401 - a fixture
from tests.audio.signals import RATE, heard, noise, read
from tests.hosts.programs import eventually
from voicestudio.audio import pulse_sources
from voicestudio.audio.input_devices import Input, input_devices, usable_format
from voicestudio.audio.recorder import Recorder
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import Device, RecordingState


@contextmanager
def recording_from_alpha(folder: Path) -> Iterator[Recorder]:
    recorder = Recorder("Alpha", folder / "take.wav", 300.0)
    try:
        yield recorder
    finally:
        recorder.stop()


def hear_the_end(recorder: Recorder) -> None:
    assert eventually(lambda: 0.1 <= recorder.reading().silent_seconds < recorder.reading().seconds)


def is_lost(recorder: Recorder) -> bool:
    return recorder.reading().state is RecordingState.LOST


def test_the_list_has_people_s_names_the_preferred_one_first(mortal_pulse: Pulse) -> None:
    assert input_devices() == [Device("Alpha", default=True), Device("Beta")]
    mortal_pulse.prefer("Beta")
    assert input_devices() == [Device("Beta", default=True), Device("Alpha")]


def test_what_is_plugged_in_later_is_in_the_next_list(mortal_pulse: Pulse) -> None:
    assert "Gamma" not in [one.name for one in input_devices()]
    mortal_pulse.plug_in("Gamma")
    assert "Gamma" in [one.name for one in input_devices()]
    mortal_pulse.pull_out("Gamma")
    assert "Gamma" not in [one.name for one in input_devices()]


def test_plugging_in_is_noticed_while_another_one_records(mortal_pulse: Pulse, tmp_path: Path) -> None:
    with recording_from_alpha(tmp_path) as recorder:
        mortal_pulse.plug_in("Gamma")
        assert "Gamma" in [one.name for one in input_devices()]
        frames = recorder.reading().seconds
        assert eventually(lambda: recorder.reading().seconds > frames)
        assert recorder.reading().state is RecordingState.RECORDING


def test_a_server_without_a_microphone_offers_none_though_it_could_record_its_own_loudspeaker(
    mortal_pulse: Pulse, tmp_path: Path
) -> None:
    mortal_pulse.pull_out("Alpha")
    mortal_pulse.pull_out("Beta")
    assert input_devices() == []
    with pytest.raises(DeviceError) as caught:
        Recorder("", tmp_path / "take.wav", 300.0)
    assert caught.value.code == "no_input_device"


def test_a_name_that_is_gone_is_told_and_nothing_is_left_behind(mortal_pulse: Pulse, tmp_path: Path) -> None:
    mortal_pulse.pull_out("Alpha")
    with pytest.raises(DeviceError) as caught:
        Recorder("Alpha", tmp_path / "take.wav", 300.0)
    assert (caught.value.code, caught.value.facts) == ("input_unknown", {"device": "Alpha"})
    assert list(tmp_path.iterdir()) == []
    assert mortal_pulse.open_inputs() == 0


def test_a_microphone_that_goes_between_the_list_and_its_opening_is_refused(mortal_pulse: Pulse) -> None:
    with pytest.raises(DeviceError) as caught:
        usable_format(Input(0, "Gamma", source="gamma", rate=48_000))
    assert caught.value.facts == {"device": "Gamma"}
    assert caught.value.code in {"input_unknown", "input_failed"}


def test_a_microphone_pulled_out_ends_in_lost_and_nothing_of_another_one_is_taken(
    mortal_pulse: Pulse, tmp_path: Path
) -> None:
    # The server moves the stream to Beta without a word; what Beta hears is no part of this take.
    signal, more = noise(0.6), noise(0.6, seed=2)
    with recording_from_alpha(tmp_path) as recorder:
        mortal_pulse.spoken(signal, into="Alpha")
        hear_the_end(recorder)
        mortal_pulse.pull_out("Alpha")
        assert eventually(lambda: is_lost(recorder))
        mortal_pulse.spoken(noise(0.3, seed=3), into="Beta")
        on_disk = heard(read(recorder.path))  # before anyone stops
        assert np.array_equal(on_disk, signal[: len(on_disk)])
        assert len(on_disk) > len(signal) - RATE / 4
        with pytest.raises(DeviceError) as caught:
            recorder.resume()
        assert caught.value.code == "input_unknown"
        assert is_lost(recorder)
        assert recorder.device == "Alpha"
        recorder.resume("Beta")
        assert recorder.reading().state is RecordingState.RECORDING
        mortal_pulse.spoken(more, into="Beta")
        hear_the_end(recorder)
    assert np.array_equal(heard(read(recorder.path)), np.concatenate([signal, more]))
    assert mortal_pulse.open_inputs() == 0


def test_a_server_too_busy_to_answer_is_no_loss(
    mortal_pulse: Pulse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, server = [0], pulse_sources._server

    @contextmanager
    def busy_at_first(pulsectl: Any) -> Iterator[Any]:
        asked[0] += threading.current_thread().name == "source"
        if asked[0] == 1:
            raise pulsectl.PulseError
        with server(pulsectl) as answering:
            yield answering

    monkeypatch.setattr(pulse_sources, "_server", busy_at_first)
    with recording_from_alpha(tmp_path) as recorder:
        assert eventually(lambda: asked[0] == 2)
        assert recorder.reading().state is RecordingState.RECORDING
        mortal_pulse.pull_out("Alpha")
        assert eventually(lambda: is_lost(recorder))


def test_a_microphone_that_becomes_the_preferred_one_does_not_take_the_recording_over(
    mortal_pulse: Pulse, tmp_path: Path
) -> None:
    # The server moves the stream, as when a headset is plugged in; it is fetched back, and that is told.
    signal = noise(0.5)
    with recording_from_alpha(tmp_path) as recorder:
        mortal_pulse.prefer("Beta")
        assert eventually(lambda: recorder.reading().overflows == 1)
        mortal_pulse.prefer("Alpha")
        mortal_pulse.prefer("Beta")  # now it stays
        elsewhere = mortal_pulse.speak(noise(0.5, seed=2), into="Beta")
        mortal_pulse.spoken(signal, into="Alpha")
        assert elsewhere.wait(timeout=30) == 0
        hear_the_end(recorder)
    assert recorder.reading().overflows == 1
    assert np.array_equal(heard(read(recorder.path)), signal)


def test_a_microphone_that_comes_back_goes_on(mortal_pulse: Pulse, tmp_path: Path) -> None:
    signal = noise(0.4)
    with recording_from_alpha(tmp_path) as recorder:
        mortal_pulse.pull_out("Alpha")
        assert eventually(lambda: is_lost(recorder))
        mortal_pulse.plug_in("Alpha")
        recorder.resume()
        mortal_pulse.spoken(signal, into="Alpha")
        hear_the_end(recorder)
    assert recorder.reading().state is RecordingState.STOPPED
    assert np.array_equal(heard(read(recorder.path)), signal)


def test_a_sound_system_that_dies_ends_in_lost_and_the_take_is_safe(
    mortal_pulse: Pulse, tmp_path: Path
) -> None:
    signal = noise(0.6)
    with recording_from_alpha(tmp_path) as recorder:
        mortal_pulse.spoken(signal, into="Alpha")
        hear_the_end(recorder)
        mortal_pulse.kill()
        assert eventually(lambda: is_lost(recorder))
        with pytest.raises(DeviceError):
            recorder.resume()
        assert is_lost(recorder)
    assert is_lost(recorder)
    take = read(recorder.path)
    assert recorder.reading().seconds == len(take) / RATE
    assert np.array_equal(heard(take), signal)
