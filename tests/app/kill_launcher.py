"""The program in a process that ends as by kill -9, at an instant that was chosen before.

A launcher (``python -m tests.app.kill_launcher``) loads the whole program once and waits for orders, one JSON
line each. Every order is run in a fork of it, which takes a third of what a start takes. The launcher has one
thread, so that a fork of it is sound; whoever gives the orders never forks.
"""

import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from tests.app.kill_forked import ROOT, run
from tests.app.kill_instants import Place, Step

LOADED: Final = (
    "voicestudio.cli",
    "voicestudio.cloud.service",
    "voicestudio.hosts.sandbox",
    "voicestudio.hosts.stranger",
    "voicestudio.library.local_library",
    "voicestudio.sandbox.server",
    "alembic.command",
    "alembic.config",
    "anyio._backends._asyncio",
    "httpcore",
    "numpy.fft",
    "numpy.ma",
    "pydantic.type_adapter",
    "sqlalchemy.dialects.sqlite",
    "uvicorn.loops.auto",
)
"""What a clone needs, and what those load at their first use only."""


class Launcher:
    """A running launcher; it runs one order at a time.

    Args:
        folder: Becomes the home of every run, so that no run sees the person's own.
    """

    def __init__(self, folder: Path) -> None:
        strange = ("VOICESTUDIO_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
        environment = {
            name: value for name, value in os.environ.items() if not name.upper().startswith(strange)
        }
        # A pool of threads of the numeric library would not survive a fork.
        environment |= {"HOME": str(folder), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.app.kill_launcher"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def start(
        self,
        folder: Path,
        words: Sequence[str | Path],
        environment: Mapping[str, str],
        instant: Step | Place | None = None,
        *,
        count: bool = False,
    ) -> int:
        """Start the program; its output lands in a folder.

        Returns:
            The number of its process, which may still be killed from outside.
        """
        folder.mkdir(parents=True)
        order = {
            "folder": str(folder),
            "words": [str(word) for word in words],
            "environment": dict(environment),
            "step": asdict(instant) if isinstance(instant, Step) else None,
            "place": asdict(instant) if isinstance(instant, Place) else None,
            "count": count,
        }
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._told()

    def wait(self) -> int:
        """Wait for the end of what was started; returns its exit code, a signal's as its negative."""
        return self._told()

    def _told(self) -> int:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the launcher is gone"
        return int(line)


def _serve(orders: IO[str], answers: IO[str]) -> None:
    """Load the program and run orders until there are no more."""
    for name in LOADED:
        import_module(name)
    gc.freeze()  # or a fork copies what it only looks at
    assert threading.active_count() == 1, "a fork would lose a thread"
    for line in orders:
        order = json.loads(line)
        process = os.fork()
        if not process:
            run(order)
        print(process, file=answers, flush=True)
        _, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


if __name__ == "__main__":
    _serve(sys.stdin, sys.stdout)
