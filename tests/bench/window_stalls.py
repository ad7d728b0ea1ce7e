"""How long the GUI thread does not answer while the window is at work.

In the window's own process (``window_program.py``) a timer beats every millisecond; what a beat comes late is
a stall. The same window at rest stands beside it, because the computer's own pauses are in both.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from tests.audio.pulse import daemon
from tests.audio.signals import RATE
from tests.bench.many_voices import fill
from tests.bench.window_program import LONG
from tests.bench.window_start import COUNT, offscreen
from voicestudio.local.bundled import bundled_sample

GOAL: Final = 0.050
GOAL_P99: Final = 0.016
ROUNDS: Final = 3
_LONG_SECONDS: Final = 300


def window_stalls() -> Iterator[str]:
    """The longest of each round, how much of one the thread itself worked, and the 99th percentile."""
    found: dict[str, list[list[float]]] = {}
    for _ in range(ROUNDS):
        for what, late in _round().items():
            found.setdefault(what, []).append(late)
    for what, rounds in found.items():
        longest = [late[0] for late in rounds]
        p99 = float(np.median([late[1] for late in rounds]))
        missed = max(longest) > GOAL or p99 > GOAL_P99
        goal = f"goals <= {1000 * GOAL:.0f} and {1000 * GOAL_P99:.0f} ms{', missed' if missed else ''}"
        own = max(late[2] for late in rounds)
        each = ", ".join(f"{1000 * one:.0f}" for one in longest)
        told = f"longest stalls {each} ms, its own work {1000 * own:.0f}, p99 {1000 * p99:.1f}"
        yield f"GUI thread, {what}: {told} ({goal})"


def _round() -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as temporary, daemon() as pulse:
        data, long = Path(temporary) / "data", Path(temporary) / "long.wav"
        fill(data / "library", COUNT)
        speech, rate = soundfile.read(bundled_sample(), dtype="int16")
        soundfile.write(long, np.resize(speech, _LONG_SECONDS * rate - 1), rate)
        pulse.plug_in("Alpha")
        pulse.prefer("Alpha")
        speaks = pulse.speak(np.resize(speech, 60 * RATE), into="Alpha")
        environment = {**offscreen(data), **pulse.environment, **_only(offscreen(data)), LONG: str(long)}
        command = [sys.executable, "-m", "tests.bench.window_program", "work"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        speaks.kill()
        speaks.wait()
    told: dict[str, list[float]] = json.loads(done.stdout)
    return told


def _only(environment: dict[str, str]) -> dict[str, str]:
    """What was put there, for an environment that is laid over it."""
    return {name: value for name, value in environment.items() if os.environ.get(name) != value}
