"""Recording on a real audio stack: what is spoken into the microphone is in the take, sample for sample."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.audio.pulse import Pulse, pulse_fixture, running_pulse_fixture  # noqa: F401 - fixtures
from tests.audio.signals import RATE, correlation, first_of, heard, noise, read, start_of
from tests.hosts.programs import eventually
from voicestudio.audio.recorder import Recorder
from voicestudio.model.recording import CaptureFormat, RecordingState

Record = Callable[..., Recorder]
_HEARD_DBFS = -40.0


@pytest.fixture
def record(tmp_path: Path, pulse: Pulse) -> Iterator[Record]:
    """Begin to record from a microphone; whatever still records at the end is stopped."""
    begun: list[Recorder] = []

    def begin(device: str = "Alpha", seconds_most: float = 300.0) -> Recorder:
        begun.append(Recorder(device, tmp_path / f"take{len(begun)}.wav", seconds_most))
        return begun[-1]

    yield begin
    for recorder in begun:
        recorder.stop()
    assert pulse.open_inputs() == 0


def hear_the_end(recorder: Recorder) -> None:
    """Wait until the take holds a little silence after what was spoken."""
    assert eventually(lambda: 0.1 <= recorder.reading().silent_seconds < recorder.reading().seconds)


def test_every_sample_spoken_is_in_the_take(pulse: Pulse, record: Record) -> None:
    signal, recorder = noise(1.5), record()
    elsewhere = pulse.speak(noise(1.5, seed=9), into="Beta")
    pulse.spoken(signal, into="Alpha")
    hear_the_end(recorder)
    recorder.stop()
    assert elsewhere.wait(timeout=30) == 0
    take = read(recorder.path)
    start = start_of(signal, take)
    assert np.array_equal(take[start : start + len(signal)], signal)
    assert correlation(signal, take) > 0.99
    assert np.array_equal(heard(take), signal)  # and nothing else, of the other microphone for one


def test_a_reading_tells_the_length_and_the_level(pulse: Pulse, record: Record) -> None:
    signal, recorder = noise(1), record()
    assert recorder.device == "Alpha"
    assert recorder.form == CaptureFormat(RATE, 1)
    pulse.spoken(signal, into="Alpha")
    hear_the_end(recorder)
    recorder.stop()
    whole = recorder.reading()
    assert whole.state is RecordingState.STOPPED
    assert whole.seconds == len(read(recorder.path)) / RATE
    assert (whole.overflows, whole.clipped) == (0, 0)


def test_the_last_words_are_kept_though_they_are_still_on_their_way_at_stop(
    pulse: Pulse, record: Record
) -> None:
    signal, recorder = noise(1.5), record()
    player = pulse.speak(signal, into="Alpha")
    assert eventually(lambda: recorder.reading().peak_dbfs > _HEARD_DBFS)
    heard_at = recorder.reading().seconds  # or a moment before, so that less than this is missing yet
    assert eventually(lambda: recorder.reading().seconds >= heard_at + 1.5 - 0.25)
    recorder.stop()
    assert np.array_equal(heard(read(recorder.path)), signal)
    assert player.wait(timeout=30) == 0


def test_a_limit_is_kept_to_the_sample(pulse: Pulse, record: Record) -> None:
    signal = noise(4)
    player = pulse.speak(signal, into="Alpha")
    recorder = record(seconds_most=1.25)
    assert eventually(lambda: recorder.reading().state is RecordingState.FULL)
    recorder.stop()
    assert recorder.reading().state is RecordingState.FULL
    assert recorder.reading().seconds == 1.25
    take = read(recorder.path)
    assert len(take) == 1.25 * RATE
    spoken = heard(take)
    start = first_of(spoken, signal)
    assert len(spoken) > RATE / 4
    assert np.array_equal(spoken, signal[start : start + len(spoken)])
    player.terminate()
    player.wait(timeout=30)


def test_a_pause_closes_the_microphone_and_the_take_goes_on_after_it(pulse: Pulse, record: Record) -> None:
    before, between, after = noise(0.5), noise(0.3, seed=2), noise(0.5, seed=3)
    recorder = record()
    assert pulse.open_inputs() == 1
    pulse.spoken(before, into="Alpha")
    hear_the_end(recorder)
    recorder.pause()
    assert recorder.reading().state is RecordingState.PAUSED
    assert pulse.open_inputs() == 0
    length = recorder.reading().seconds
    pulse.spoken(between, into="Alpha")
    assert recorder.reading().seconds == length
    recorder.resume()
    assert recorder.reading().state is RecordingState.RECORDING
    assert pulse.open_inputs() == 1
    pulse.spoken(after, into="Alpha")
    hear_the_end(recorder)
    recorder.stop()
    assert np.array_equal(heard(read(recorder.path)), np.concatenate([before, after]))


def test_a_take_is_stopped_while_it_is_paused(pulse: Pulse, record: Record) -> None:
    signal, recorder = noise(0.5), record()
    pulse.spoken(signal, into="Alpha")
    hear_the_end(recorder)
    recorder.pause()
    recorder.stop()
    recorder.stop()  # once more changes nothing
    recorder.resume()
    assert recorder.reading().state is RecordingState.STOPPED
    assert np.array_equal(heard(read(recorder.path)), signal)


def test_a_pause_can_end_at_another_microphone(pulse: Pulse, record: Record) -> None:
    here, there, recorder = noise(0.5), noise(0.5, seed=4), record()
    pulse.spoken(here, into="Alpha")
    hear_the_end(recorder)
    recorder.pause()
    recorder.resume("Beta")
    assert recorder.device == "Beta"
    pulse.spoken(there, into="Beta")
    hear_the_end(recorder)
    recorder.stop()
    assert np.array_equal(heard(read(recorder.path)), np.concatenate([here, there]))


def test_two_microphones_are_recorded_at_once(pulse: Pulse, record: Record) -> None:
    one, other = noise(0.5, seed=5), noise(0.5, seed=6)
    recorders = record("Alpha"), record("Beta")
    pulse.spoken(one, into="Alpha")
    pulse.spoken(other, into="Beta")
    for recorder in recorders:
        hear_the_end(recorder)
        recorder.stop()
    assert np.array_equal(heard(read(recorders[0].path)), one)
    assert np.array_equal(heard(read(recorders[1].path)), other)
