"""A login session of its own: a bus, on it a real gnome-keyring, and homes of their own for every file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, Self

import pytest

_NEEDED: Final = ("dbus-run-session", "gnome-keyring-daemon")
needs_a_keyring: Final = pytest.mark.skipif(
    not all(shutil.which(program) for program in _NEEDED), reason=f"needs {' and '.join(_NEEDED)}"
)

UNLOCKED: Final = "printf test-password | gnome-keyring-daemon --unlock --components=secrets"
LOCKED: Final = "gnome-keyring-daemon --start --components=secrets"
ABSENT: Final = ":"
_HOLD: Final = '{start} >/dev/null 2>&1; echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _'
_NO_BUS: Final = "unix:path=/none"


class KeyringSession:
    """From ``with`` to the end of its block the keyring runs; its file outlives it, as it does a logout.

    Args:
        root: Every file of the session lies below it; the same root is the same person again.
        start: How the keyring comes up: ``UNLOCKED``, ``LOCKED``, or not at all: ``ABSENT``.

    Attributes:
        data: The program's data folder.
        home: The person's home; the keyring's file lies there.
        work: The folder that programs are started in.
    """

    def __init__(self, root: Path, start: str = UNLOCKED) -> None:
        self.data, self.home, self.work = root / "data", root / "home", root / "work"
        self._start = start
        places = {"HOME": self.home, "XDG_RUNTIME_DIR": root / "run", "TMPDIR": root / "tmp"}
        for place in (*places.values(), self.work):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment |= {name: str(place) for name, place in places.items()}
        self.environment["VOICESTUDIO_DATA_DIR"] = str(self.data)

    def __enter__(self) -> Self:
        """Begin the session."""
        self._bus = subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", _HOLD.format(start=self._start)],  # noqa: S607 - where it lies differs
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._bus.stdout
        address = self._bus.stdout.readline().strip()
        assert address
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _NO_BUS if self._start == ABSENT else address
        return self

    def __exit__(self, *_: object) -> None:
        """Log out: the bus ends, and the keyring with it."""
        self._bus.communicate("\n", timeout=60)

    def python(self, *words: str | Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run Python in the session, with something typed into it."""
        return subprocess.run(
            [sys.executable, *map(str, words)],
            env=self.environment,
            cwd=self.work,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def voicestudio(self, *words: str | Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run the program in the session."""
        return self.python("-m", "voicestudio", *words, typed=typed)
