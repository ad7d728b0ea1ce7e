"""From the start of the process to the first painted window, with 10,000 voices, against an empty window.

At its first paint the window has its side and no voices in it yet; when they are listed everything is there.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.bench.many_voices import fill
from tests.bench.paired import Row, paired

COUNT: Final = 10_000
GOAL: Final = 1.3
OURS: Final = ("voicestudio", "--quit-after-paint")
LISTED: Final = ("tests.bench.window_program", "listed")
EMPTY: Final = ("tests.bench.empty_window",)
_NAMED: Final = 6
_IMPORTED: Final = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+([\w.]+)")


def window_start() -> Iterator[Row]:
    """Both as a process of its own, from its start to its end."""
    with tempfile.TemporaryDirectory() as temporary:
        data = Path(temporary) / "data"
        fill(data / "library", COUNT)
        yield paired(
            "start to first painted window, 10,000 voices; empty window",
            lambda: _run(OURS, data),
            lambda: _run(EMPTY, data),
            times=15,
            goal=GOAL,
        )
        yield paired(
            "start until the voices are listed; empty window",
            lambda: _run(LISTED, data),
            lambda: _run(EMPTY, data),
            times=15,
        )


def where_the_start_goes() -> Iterator[str]:
    """What ours loads and an empty window does not, in milliseconds of loading, the most of it first."""
    with tempfile.TemporaryDirectory() as temporary:
        ours, empty = (_loading(words, Path(temporary)) for words in (OURS, EMPTY))
    more = ours - empty
    parts = ", ".join(f"{name} {spent / 1000:.0f}" for name, spent in more.most_common(_NAMED))
    yield f"start: loads {more.total() / 1000:.0f} ms more than an empty window, timed one by one: {parts}"


def offscreen(data: Path) -> dict[str, str]:
    """The environment of a program whose window nobody sees, with this data folder."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LANGUAGE": "en",
        "VOICESTUDIO_DATA_DIR": str(data),
        "VOICESTUDIO_SANDBOX_VOICE": "small",
    }


def _run(words: tuple[str, ...], data: Path) -> None:
    """Run a module to its end."""
    subprocess.run([sys.executable, "-m", *words], env=offscreen(data), check=True, stdout=subprocess.DEVNULL)


def _loading(words: tuple[str, ...], data: Path) -> Counter[str]:
    """Microseconds by package, those of the program by their folder."""
    _run(words, data)  # so that compiled files are there
    command = [sys.executable, "-X", "importtime", "-m", *words]
    told = subprocess.run(command, env=offscreen(data), capture_output=True, text=True, check=True).stderr
    spent: Counter[str] = Counter()
    for microseconds, name in _IMPORTED.findall(told):
        parts = name.split(".")
        spent[".".join(parts[:2]) if parts[0] == "voicestudio" else parts[0]] += int(microseconds)
    return spent
