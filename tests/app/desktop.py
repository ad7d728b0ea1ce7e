"""A desktop that nobody sees: a display, a session bus, and a home, for the program as a person starts it."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.programs import program

ACCESSIBILITY: Final = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What starts the bus that screen readers listen to (Debian's at-spi2-core)."""
_HOLD: Final = 'echo "$DBUS_SESSION_BUS_ADDRESS"; read -r _'
_SCREEN: Final = ("-screen", "0", "1280x1024x24", "-nolisten", "tcp")
_SILENT: Final = "pcm.!default { type null }\nctl.!default { type null }\n"
_ENDING_SECONDS: Final = 15.0


@dataclass(frozen=True)
class Desktop:
    """What runs from ``with`` to the end of its block.

    Attributes:
        folder: Every file of it; short, because the path of a socket is.
        environment: With it a program finds this desktop and nothing of the person's own.
    """

    folder: Path
    environment: dict[str, str]

    @property
    def bus(self) -> str:
        """Address of the session bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    @property
    def data(self) -> Path:
        """The program's data folder."""
        return Path(self.environment["VOICESTUDIO_DATA_DIR"])

    @property
    def complaints(self) -> str:
        """What the program wrote beside its output: every warning of Qt, every traceback."""
        return (self.folder / "errors").read_text()

    @contextmanager
    def voicestudio(self) -> "Iterator[subprocess.Popen[bytes]]":
        """Run the program with its window to the end of the block."""
        with (self.folder / "errors").open("wb") as errors:
            window = subprocess.Popen(
                [sys.executable, "-m", "voicestudio"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stderr=errors,
            )
        try:
            yield window
        finally:
            _end(window)


@contextmanager
def desktop() -> Iterator[Desktop]:
    """Start one; skips a test where what it is made of is not installed."""
    if not ACCESSIBILITY.exists():
        pytest.skip("at-spi2-core is not installed")
    screen, session = program("Xvfb"), program("dbus-run-session")
    folder = Path(tempfile.mkdtemp(prefix="desktop-"))
    environment = _environment(folder)
    with (folder / "services").open("wb") as said, _display(screen, said) as display:
        environment["DISPLAY"] = display
        with _bus(session, environment, said) as address:
            environment["DBUS_SESSION_BUS_ADDRESS"] = address
            yield Desktop(folder, environment)
    shutil.rmtree(folder)


def _environment(folder: Path) -> dict[str, str]:
    """Places of its own, English, the sandbox's quick voice, and a loudspeaker that swallows everything."""
    (folder / "asound.conf").write_text(_SILENT)
    places = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
    for place in places.values():
        (folder / place).mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "LANGUAGE": "en",
        "QT_QPA_PLATFORM": "xcb",
        "GSETTINGS_BACKEND": "memory",  # nothing of this desktop outlives it
        "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
        "VOICESTUDIO_DATA_DIR": str(folder / "data"),
        "VOICESTUDIO_SANDBOX_VOICE": "small",
        **{name: str(folder / place) for name, place in places.items()},
    }


@contextmanager
def _display(screen: str, said: object) -> Iterator[str]:
    """A display under a free number, which the server itself finds and tells once it is up."""
    told, tells = os.pipe()
    server = subprocess.Popen(
        [screen, "-displayfd", str(tells), *_SCREEN],
        pass_fds=[tells],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=said,  # type: ignore[call-overload] # an open file
    )
    os.close(tells)
    try:
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"
    finally:
        _end(server)


@contextmanager
def _bus(session: str, environment: dict[str, str], said: object) -> Iterator[str]:
    """A session bus; what it started ends with it."""
    holder = subprocess.Popen(
        [session, "--", "sh", "-c", _HOLD],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,  # type: ignore[call-overload] # an open file
        text=True,
    )
    try:
        assert holder.stdout
        yield holder.stdout.readline().strip()
    finally:
        holder.communicate("\n", timeout=_ENDING_SECONDS)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
