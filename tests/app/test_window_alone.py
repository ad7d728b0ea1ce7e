"""The window starts without what only the terminal needs, and everything else is left to the terminal."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from voicestudio.__main__ import WindowWish, window_wish

HEAVY = {
    "typer",
    "rich",
    "keyring",
    "sqlalchemy",
    "alembic",
    "av",
    "numpy",
    "httpx",
    "uvicorn",
    "soundfile",
    "asyncio",
}
"""What takes long to load, and is not needed for the first frame."""

LATER = ("voicestudio.compose", "voicestudio.flow", "voicestudio.furnishing", "voicestudio.ui.pages")
"""What fills the window, and comes after the first frame."""


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], WindowWish()),
        (["--quit-after-paint"], WindowWish(quit_after_paint=True)),
        (["--data-dir", "here", "--profile=work"], WindowWish(Path("here"), "work")),
        (["--profile", "work", "--open=a.wav"], WindowWish(None, "work", Path("a.wav"))),
    ],
)
def test_the_window_alone_is_asked_for(words: list[str], wish: WindowWish) -> None:
    assert window_wish(words) == wish


@pytest.mark.parametrize(
    "words",
    [
        *(["voices"], ["--version"], ["--json"], ["--help"], ["anna.voicestudio"], ["--", "voices"]),
        *(["--data-dir"], ["--data-dir="], ["--profile", "--open"], ["--quit-after-paint=yes"], ["-"]),
        *(["--data-dir", "here", "voices"], ["--profile", "work", "keep"]),
    ],
)
def test_everything_else_is_read_by_the_terminal(words: list[str]) -> None:
    assert window_wish(words) is None


def test_the_first_frame_waits_for_nothing_heavy() -> None:
    words = [sys.executable, "-X", "importtime", "-m", "voicestudio", "--quit-after-paint"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    loaded = {name.split(".")[0] for name in re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)}
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()
    own = set(re.findall(r"\|\s+(voicestudio\.[\w.]+)$", done.stderr, re.MULTILINE))
    assert "voicestudio.ui.window_frame" in own
    assert {name for name in own if name.startswith(LATER)} == set()


def test_an_open_library_needs_neither_http_nor_pydantic(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from voicestudio.compose import Workshop, data_folder\n"
        "workshop = Workshop(data_folder(Path(sys.argv[1])))\n"
        "studio = workshop.studio()\n"
        "print(studio.library.attempts([]), {'httpx', 'pydantic', 'alembic'} & set(sys.modules))\n"
        "print(studio.service.balance(lambda: None), 'httpx' in sys.modules)\n"
        "workshop.close()\n"
    )
    for start in ("first", "later"):
        command = [sys.executable, "-c", program, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        opened, called = done.stdout.splitlines()
        assert start == "first" or opened == "[] set()", done.stderr
        assert called.startswith("Balance(")
        assert called.endswith(" True")


def test_settings_that_cannot_be_read_are_told_as_in_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    told = []
    for words in (["--quit-after-paint"], ["voices"]):
        command = [sys.executable, "-m", "voicestudio", "--data-dir", str(tmp_path), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        told.append((done.returncode, done.stderr))
    assert told[0] == told[1]
    assert told[0][0] == 1


def test_what_becomes_garbage_after_the_start_is_collected() -> None:
    program = (
        "import atexit, gc, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from voicestudio import app\n"
        "from voicestudio.__main__ import main\n"
        "from voicestudio.local import display\n"
        "furnish = app.Windows.furnish\n"
        "def furnish_and_close(windows):\n"
        "    QTimer.singleShot(0, furnish(windows).frame.close)\n"
        "app.Windows.furnish = furnish_and_close\n"
        "display.window_obstacle = lambda: ''  # offscreen is a display here\n"
        "atexit.register(lambda: print(gc.isenabled(), gc.get_freeze_count() > 10_000))\n"
        "sys.argv = ['voicestudio']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "True True\n", done.stderr


def test_a_window_that_cannot_be_filled_is_closed_and_says_why() -> None:
    program = (
        "import sys\n"
        "from voicestudio import furnishing\n"
        "from voicestudio.__main__ import main\n"
        "from voicestudio.local import display\n"
        "from voicestudio.model.errors import SetupError\n"
        "def surroundings(_workshop):\n"
        "    raise SetupError('option_invalid', option='x')\n"
        "furnishing.surroundings = surroundings\n"
        "display.window_obstacle = lambda: ''  # offscreen is a display here\n"
        "sys.argv = ['voicestudio']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode != 0
    assert "x" in done.stderr
    assert "Traceback" not in done.stderr
