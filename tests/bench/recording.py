"""A recording of five minutes from a real microphone of the sound system, while both cores are busy.

The program records in a process of its own and is asked for its level as often as the window asks. What was
spoken is known sample by sample, so that a frame that is missing is seen.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from unittest import mock

import numpy as np

from tests.audio.pulse import daemon
from tests.audio.signals import Samples, heard, noise, read
from voicestudio.audio.recorder import Recorder
from voicestudio.model.recording import RecordingState

SECONDS: Final = 300.0
GOAL: Final = 5.0  # per cent of one core
_WARM_SECONDS: Final = 30.0
_ASKED_EVERY: Final = 0.05  # seconds, as the window does
_END_SECONDS: Final = 0.5
_BUSY: Final = "print('busy', flush=True)\nwhile True: pass"


def recording(seconds: float = SECONDS) -> Iterator[str]:
    """What was lost, what it took of a core, and by how much its memory grew."""
    with tempfile.TemporaryDirectory() as temporary, daemon() as pulse:
        pulse.plug_in("Alpha")
        take, signal = Path(temporary) / "take.wav", noise(seconds)
        command = [sys.executable, "-m", "tests.bench.recording", str(take), str(seconds)]
        with (
            mock.patch.dict(os.environ, pulse.environment),
            busy_computer(),
            subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program,
        ):
            assert program.stdout is not None
            assert program.stdout.readline() == "recording\n"
            player = pulse.speak(signal, into="Alpha")
            told = json.loads(program.communicate()[0])
            player.wait()
        lost, told_of = _lost(signal, heard(read(take))), "frames lost"
    what = f"recording of {seconds:g} s, both cores busy"
    yield f"{what}: {lost} {told_of} of {len(signal)}, {told['overflows']} overflows"
    met = "" if told["cpu"] <= GOAL else ", missed"
    yield f"{what}: {told['cpu']:.1f} % of one core (goal <= {GOAL:g} %{met})"
    yield f"{what}: memory {told['grown'] / 1e6:+.1f} MB from {told['warm']:.0f} s to its end"


@contextmanager
def busy_computer(cores: int = 2) -> Iterator[None]:
    """So many programs that do nothing but calculate, ended by their own processes."""
    programs = [
        subprocess.Popen([sys.executable, "-c", _BUSY], stdout=subprocess.PIPE, text=True)
        for _ in range(cores)
    ]
    try:
        for one in programs:
            assert one.stdout is not None
            assert one.stdout.readline() == "busy\n"
        yield
    finally:
        for one in programs:
            one.kill()
            one.communicate()


def _lost(signal: Samples, spoken: Samples) -> int:
    """Frames of the signal that the take does not hold; where it holds something else, as of there."""
    if np.array_equal(signal, spoken):
        return 0
    together = min(len(signal), len(spoken))
    wrong = np.flatnonzero(signal[:together] != spoken[:together])
    return max(len(signal) - len(spoken), len(signal) - int(wrong[0]) if len(wrong) else 1)


def _record(path: Path, seconds: float) -> dict[str, Any]:
    """Record until what is spoken has ended."""
    recorder = Recorder("Alpha", path, seconds + 60)
    print("recording", flush=True)  # noqa: T201 - the parent waits for it
    began, spent = time.monotonic(), _cpu_seconds()
    warm_at = min(_WARM_SECONDS, seconds / 2)
    warm = warm_seconds = 0.0
    pause, reading = threading.Event(), recorder.reading()
    while reading.seconds < seconds or reading.silent_seconds < _END_SECONDS:
        assert reading.state is RecordingState.RECORDING, reading
        pause.wait(_ASKED_EVERY)
        reading = recorder.reading()
        if not warm and reading.seconds >= warm_at:
            warm, warm_seconds = _resident(), reading.seconds
    grown = _resident() - warm
    cpu = 100 * (_cpu_seconds() - spent) / (time.monotonic() - began)
    recorder.stop()
    return {"cpu": cpu, "grown": grown, "warm": warm_seconds, "overflows": recorder.reading().overflows}


def _cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _resident() -> float:
    """Bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024.0 * next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


if __name__ == "__main__":
    print(json.dumps(_record(Path(sys.argv[1]), float(sys.argv[2]))))  # noqa: T201
