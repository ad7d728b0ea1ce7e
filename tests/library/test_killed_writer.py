"""kill -9 under a writer's load, and several programs at once: what was told to be done is there."""

import copy
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest

from tests.library.writer import TAGS
from tests.library.written import Held, without_owner
from voicestudio.library.database import FILE_NAME
from voicestudio.library.health import examine
from voicestudio.library.local_library import LocalLibrary
from voicestudio.local.running import Running
from voicestudio.model.upkeep import Health

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are POSIX")

SEED: Final = 20260504
LIBRARIES: Final = 10
KILLS_EACH: Final = 20
"""Of one library: each start writes on where the last one was killed."""
TOLD_MOST: Final = 24
CALLS_MOST: Final = 2000
WRITTEN_LEAST: Final = 50
"""Lines of each of two writers, while a command line runs three times."""


class Launcher:
    """A warm process that forks a writer for each order."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def begin(self, data: Path, seed: int, dies_at: int = 0, *, takes_over: bool = False) -> int:
        """Fork a writer; gives its process."""
        assert self._process.stdin
        order = {"data": str(data), "seed": seed, "dies_at": dies_at, "takes_over": takes_over}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self.next_line()["pid"])

    def next_line(self) -> dict[str, Any]:
        """What is told next."""
        assert self._process.stdout
        line: dict[str, Any] = json.loads(self._process.stdout.readline())
        return line

    def rest(self) -> Iterator[dict[str, Any]]:
        """What is told until the writer is gone, its end included."""
        while True:
            line = self.next_line()
            yield line
            if "over" in line:
                return


@contextmanager
def launched() -> Iterator[Launcher]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.library.writer"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Launcher(process)
    finally:
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def launcher() -> Iterator[Launcher]:
    with launched() as one:
        yield one


@contextmanager
def looked_at(data: Path) -> Iterator[LocalLibrary]:
    """The library as the next start finds it, once that has tidied."""
    running = Running(data / "running")
    library = LocalLibrary(data / "library", running.token, running.is_running)
    try:
        library.tidy(datetime.now(UTC))
        yield library
    finally:
        library.close()
        running.close()


def killed(launcher: Launcher, data: Path, chance: random.Random) -> list[dict[str, Any]]:
    """Kill a writer at an instant that chance chooses; gives what it told before."""
    from_outside = chance.random() < 0.5
    wanted = chance.randrange(TOLD_MOST)
    dies_at = 0 if from_outside else chance.randrange(1, CALLS_MOST)
    process = launcher.begin(data, chance.randrange(2**32), dies_at, takes_over=True)
    told: list[dict[str, Any]] = []
    for line in launcher.rest():
        told.append(line)
        if from_outside and len(told) == wanted + 1:
            os.kill(process, signal.SIGKILL)
    assert told.pop() == {"over": -signal.SIGKILL}
    return told


def complaints(library: LocalLibrary, expected: Held, pending: dict[str, Any] | None) -> list[str]:
    """What is wrong with a library after a kill; moves ``expected`` on to what it holds now."""
    held, later = Held.by(library), copy.deepcopy(expected)
    now = copy.deepcopy(held)
    lost = without_owner(library.place, held)
    found = [f"folders without a row: {lost}"] if lost else []
    if pending:
        later.apply(pending["begins"], pending)
    if pending and pending["begins"] == "file":  # it may be there in part
        for one in (held, later, expected):
            one.forget_sound(pending["key"], pending["name"])
    if pending and pending["begins"] == "empty":  # some of the voices may be gone, and audio of those that go
        for one in (held, later, expected):
            one.forget(set(expected.binned))
    if held not in (expected, later):
        found += [
            f"{name}: {_difference(vars(held)[name], vars(expected)[name])}"
            for name in vars(held)
            if vars(held)[name] != vars(expected)[name]
        ]
    if examine(library.place / FILE_NAME) != Health():
        found.append("the library is damaged")
    expected.__dict__.update(now.__dict__)
    return found


def _difference(held: Any, expected: Any) -> str:
    held, expected = (set(one.items()) if isinstance(one, dict) else one for one in (held, expected))
    return f"lost {expected - held}, strange {held - expected}"


@pytest.mark.parametrize("number", range(LIBRARIES))
def test_nothing_that_was_told_to_be_done_is_lost(launcher: Launcher, tmp_path: Path, number: int) -> None:
    chance = random.Random(SEED + number)  # noqa: S311 - of no secret
    data, expected, steps = tmp_path / "data", Held(), 0
    for kill in range(KILLS_EACH):
        told = killed(launcher, data, chance)
        for line in told:
            if "done" in line:
                expected.apply(line["done"], line)
        steps += sum("done" in line for line in told)
        pending = told[-1] if told and "begins" in told[-1] else None
        with looked_at(data) as library:
            assert complaints(library, expected, pending) == [], f"kill {kill} by seed {SEED + number}"
    assert steps > KILLS_EACH, "something was written before the kills"


def test_two_programs_and_a_command_line_at_once_lose_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    environment = {**os.environ, "VOICESTUDIO_DATA_DIR": str(data)}
    with launched() as one, launched() as other, ThreadPoolExecutor() as readers:
        for number, launcher in enumerate((one, other)):
            launcher.begin(data, SEED + number)
        reading = [readers.submit(list[dict[str, Any]], launcher.rest()) for launcher in (one, other)]
        commands = (["voices", "--json"], ["library", "copy", "--json"], ["library", "check", "--json"])
        ended = [
            subprocess.run(
                [sys.executable, "-m", "voicestudio", *words],
                env=environment,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            for words in commands
        ]
        (data / "stop").touch()
        told = [lines.result() for lines in reading]
    assert [(run.returncode, run.stderr) for run in ended] == [(0, "")] * len(commands)
    expected = Held()
    for lines in told:
        assert lines.pop() == {"over": 0}
        assert len(lines) > WRITTEN_LEAST
        for line in lines:
            if line.get("done") not in {None, "empty"}:
                expected.apply(line["done"], line)
    with looked_at(data) as library:
        held = Held.by(library)
        assert without_owner(library.place, held) == set()
        in_bin = set(expected.binned)  # whoever empties the bin empties it of the others' voices, too
        for side in (held, expected):
            side.forget(in_bin)
        assert held == expected
        assert {tag for tag, _ in library.tags()} <= set(TAGS)
        assert library.count_set_aside() == 0
        assert examine(library.place / FILE_NAME) == Health()
