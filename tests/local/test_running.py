"""A lock tells a program that runs from one that is gone, however it went."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from voicestudio.local.running import Running

RUN: Final = """
import sys
from pathlib import Path
from voicestudio.local.running import Running
running = Running(Path(sys.argv[1]))
print(running.token, flush=True)
sys.stdin.readline()
running.close()
"""


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    opened = Running(tmp_path / "running")
    yield opened
    opened.close()


@contextmanager
def program(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another program with a lock in the same folder, and its token."""
    started = subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout
    try:
        yield started, started.stdout.readline().strip()
    finally:
        started.kill()
        started.communicate(timeout=60)


def locks(folder: Path) -> list[str]:
    return sorted(path.stem for path in (folder / "running").iterdir())


def test_a_program_runs_until_it_is_killed(running: Running, tmp_path: Path) -> None:
    with program(tmp_path / "running") as (other, token):
        assert running.is_running(token)
        assert locks(tmp_path) == sorted([running.token, token])
        other.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        other.wait(timeout=60)
        assert not running.is_running(token)
    assert locks(tmp_path) == [running.token], "the dead one's lock file is tidied away"


def test_asking_does_not_take_the_lock_away(running: Running, tmp_path: Path) -> None:
    with program(tmp_path / "running") as (_, token):
        assert [running.is_running(token) for _ in range(3)] == [True, True, True]


def test_a_program_that_ends_by_itself_leaves_no_lock(running: Running, tmp_path: Path) -> None:
    with program(tmp_path / "running") as (other, token):
        other.communicate("end\n", timeout=60)
        assert other.returncode == 0
        assert locks(tmp_path) == [running.token]
        assert not running.is_running(token)


def test_a_program_runs_for_itself(running: Running) -> None:
    assert running.is_running(running.token)


@pytest.mark.parametrize("token", ["", "0" * 32, "../" * 10 + "aa", "x" * 32, "a" * 31])
def test_a_token_nobody_has_runs_nowhere(running: Running, tmp_path: Path, token: str) -> None:
    assert not running.is_running(token)
    assert locks(tmp_path) == [running.token]


def test_two_in_one_program_have_locks_of_their_own(running: Running, tmp_path: Path) -> None:
    second = Running(tmp_path / "running")
    assert second.token != running.token
    assert running.is_running(second.token)
    second.close()
    assert not running.is_running(second.token)
