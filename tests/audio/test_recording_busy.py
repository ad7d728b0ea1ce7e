"""Both cores busy with something else: nothing is lost."""

from pathlib import Path

import numpy as np

from tests.audio.pulse import Pulse, pulse_fixture, running_pulse_fixture  # noqa: F401 - fixtures
from tests.audio.signals import heard, noise, read
from tests.bench.recording import busy_computer
from tests.hosts.programs import eventually
from voicestudio.audio.recorder import Recorder

SECONDS = 15.0


def test_no_frame_is_lost_while_both_cores_are_busy(pulse: Pulse, tmp_path: Path) -> None:
    signal = noise(SECONDS)
    recorder = Recorder("Alpha", tmp_path / "take.wav", 300.0)
    with busy_computer():
        pulse.spoken(signal, into="Alpha")
        assert eventually(lambda: 0.1 <= recorder.reading().silent_seconds < recorder.reading().seconds)
    recorder.stop()
    assert recorder.reading().overflows == 0
    assert np.array_equal(heard(read(recorder.path)), signal)
