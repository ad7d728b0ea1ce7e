"""What the window takes while nothing happens: memory against an empty one, and how often it wakes up."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.many_voices import fill
from tests.bench.window_start import COUNT, EMPTY, offscreen

GOAL: Final = 1.5
SECONDS: Final = 20.0
_SETTLED_SECONDS: Final = 10.0
"""After its library is open: the last of what begins with that is over."""


@dataclass(frozen=True)
class Idle:
    """A program that waits.

    Attributes:
        resident: Megabytes.
        wake_ups: A second, of all threads together.
        busy: Seconds of processor in an hour.
    """

    resident: float
    wake_ups: float
    busy: float


def window_idle() -> Iterator[str]:
    """One after the other."""
    with tempfile.TemporaryDirectory() as temporary:
        data = Path(temporary) / "data"
        fill(data / "library", COUNT)
        empty = _measured((*EMPTY, "--stay"), data)
        ours = _measured(("tests.bench.window_program", "idle"), data)
    met = "" if ours.resident <= GOAL * empty.resident else ", missed"
    yield (
        f"idle window, 10,000 voices: {ours.resident:.0f} MB resident; an empty one {empty.resident:.0f} MB; "
        f"ratio {ours.resident / empty.resident:.2f} (goal <= {GOAL:g}{met})"
    )
    woken = f"{ours.wake_ups:.2f} wake-ups a second, an empty one {empty.wake_ups:.2f}"
    yield f"idle window, {SECONDS:.0f} s: {woken}; {ours.busy:.1f} s of processor an hour"


def _measured(words: tuple[str, ...], data: Path) -> Idle:
    with _running(words, data) as process:
        time.sleep(_SETTLED_SECONDS)
        before, spent = _switches(process), _processor(process)
        time.sleep(SECONDS)
        woken, busy = _switches(process) - before, _processor(process) - spent
        resident = _status(Path(f"/proc/{process}/status"), "VmRSS:") / 1024
    return Idle(resident, woken / SECONDS, busy * 3600 / SECONDS)


@contextmanager
def _running(words: tuple[str, ...], data: Path) -> Iterator[int]:
    """A program from when it says that it is idle to the end of the block."""
    command = [sys.executable, "-m", *words]
    with subprocess.Popen(command, env=offscreen(data), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        yield process.pid
        process.terminate()


def _switches(process: int) -> int:
    """How often its threads have gone to sleep so far; each time something woke them."""
    tasks = Path(f"/proc/{process}/task").glob("*/status")
    return sum(_status(task, "voluntary_ctxt_switches:") for task in tasks)


def _status(path: Path, name: str) -> int:
    lines = path.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))


def _processor(process: int) -> float:
    """Seconds, of the program and of the system for it (proc(5), fields 14 and 15)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100
