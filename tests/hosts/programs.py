"""Real servers, each a program of its own on loopback, ended by the process id that it was started with."""

import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

_READY_SECONDS: Final = 30.0
_LOOK_SECONDS: Final = 0.02
_PORTS: Final = (12_000, 32_000)
_BESIDE: Final = f"{Path(sys.executable).parent}:/usr/sbin:/usr/local/sbin"


def program(name: str) -> str:
    """Where a program lies: beside this Python or in the system. Skips a test where it is missing."""
    found = shutil.which(name, path=_BESIDE) or shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


def free_port() -> int:
    """A port nobody listens at; none of those that the system hands out by itself before a server is up."""
    while True:
        port = _PORTS[0] + secrets.randbelow(_PORTS[1] - _PORTS[0])
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@contextmanager
def running(
    command: Sequence[str], port: int, folder: Path, end: signal.Signals = signal.SIGTERM
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server from the moment its port answers to the end of the block; its words go to a file."""
    log = folder / f"{Path(command[0]).name}.log"
    with log.open("wb") as words:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=words, stderr=subprocess.STDOUT, cwd=folder
        )
        try:
            _await_port(process, port, log)
            yield process
        finally:
            process.send_signal(end)
            process.wait()


def eventually(seen: Callable[[], bool]) -> bool:
    """Look again and again until ``seen()`` is true; False where it does not become so."""
    deadline = time.monotonic() + _READY_SECONDS
    pause = threading.Event()
    while time.monotonic() < deadline:
        if seen():
            return True
        pause.wait(_LOOK_SECONDS)
    return False


def _await_port(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    def answers() -> bool:
        assert process.poll() is None, log.read_text(errors="replace")
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            return False
        return True

    assert eventually(answers), log.read_text(errors="replace")
