"""kill -9 while a take is recorded: the next program offers it, and at most a second is lost."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.audio.pulse import Pulse, pulse_fixture, running_pulse_fixture  # noqa: F401 - fixtures
from tests.audio.signals import RATE, first_of, heard, noise, read
from voicestudio.compose import Workshop, data_folder

PROGRAM = """
import threading
from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.compose import Workshop, data_folder
from voicestudio.flow.record import start

session = start(SystemMicrophones(), Workshop(data_folder(None)).takes, "Alpha")
while True:
    print(session.recording._captured, flush=True)
    threading.Event().wait(0.01)
"""


def killed_after(frames: int, before: Callable[[], None]) -> int:
    """Record in a process of its own, and kill it; how many frames it had had from the device by then."""
    program = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    captured = 0
    for line in program.stdout:
        captured = int(line)
        if captured >= frames:
            before()
            program.kill()
            break
    rest = program.communicate()[0].split("\n")[:-1]  # the last line may be cut
    return int(rest[-1]) if rest else captured


def test_a_killed_recording_is_offered_by_the_next_program_and_loses_at_most_a_second(
    pulse: Pulse,
) -> None:
    workshop, offered_meanwhile = Workshop(data_folder(None)), list[object]()
    signal = noise(6)
    player = pulse.speak(signal, into="Alpha")
    captured = killed_after(round(1.6 * RATE), lambda: offered_meanwhile.append(workshop.takes.takes()))
    player.terminate()
    player.wait(timeout=30)
    assert offered_meanwhile == [()]  # its program still recorded
    (take,) = workshop.takes.takes()
    assert take.left_by_crash
    assert take.form.rate == RATE
    assert captured - RATE <= round(take.seconds * RATE)
    played_at_once = soundfile.info(take.path).frames  # before anything mends its header
    assert captured - RATE <= played_at_once <= round(take.seconds * RATE)
    lasting = workshop.takes.finish(take.path)
    assert [one.left_by_crash for one in workshop.takes.takes()] == [False]
    workshop.close()
    samples = read(lasting)
    assert len(samples) == round(take.seconds * RATE)
    assert len(soundfile.read(lasting)[0]) == len(samples)
    assert seconds_by_ffprobe(lasting) == pytest.approx(take.seconds, abs=1e-3)
    spoken = heard(samples)
    start = first_of(spoken, signal)
    assert len(spoken) > RATE / 2
    assert np.array_equal(spoken, signal[start : start + len(spoken)])


def seconds_by_ffprobe(path: Path) -> float:
    ffprobe = shutil.which("ffprobe")
    assert ffprobe, "ffprobe is not installed"
    words = ["-v", "error", "-show_entries", "stream=duration", "-of", "json", str(path)]
    done = subprocess.run([ffprobe, *words], capture_output=True, text=True, check=True)
    assert not done.stderr
    (stream,) = json.loads(done.stdout)["streams"]
    return float(stream["duration"])
