"""`make bundle-table`: sizes, the largest parts, and start to first window, side by side in one run."""

import os
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundle.environment import PYTHON
from bundle.frozen import FOLDER
from bundle.places import DIST, TOP, WORK, megabytes, run

_ROUNDS: Final = 9
_EMPTY: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(application.exec())
"""


def empty_bundle() -> Path:
    """A bundle of PySide6 and a window without anything, by PyInstaller as it comes."""
    place = WORK / "empty"
    place.mkdir(parents=True, exist_ok=True)
    (place / "empty.py").write_text(_EMPTY, encoding="utf-8")
    where = ("--distpath", place, "--workpath", place / "work", "--specpath", place)
    run(PYTHON, "-I", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *where, place / "empty.py")
    return place / "empty"


def starts(commands: Sequence[Sequence[str | Path]]) -> list[float]:
    """Median seconds from start to the end after the first frame, of each command, in turn."""
    taken: list[list[float]] = [[] for _ in commands]
    with tempfile.TemporaryDirectory() as home:
        settings = {
            **os.environ,
            "HOME": home,
            "VOICESTUDIO_DATA_DIR": f"{home}/data",
            "QT_QPA_PLATFORM": "offscreen",
        }
        for round_number in range(_ROUNDS + 1):
            for command, seconds in zip(commands, taken, strict=True):
                began = time.perf_counter()
                subprocess.run(list(map(str, command)), env=settings, check=True, capture_output=True)
                if round_number:  # the first reads the disk
                    seconds.append(time.perf_counter() - began)
    return [statistics.median(seconds) for seconds in taken]


def largest(folder: Path, count: int = 10) -> list[tuple[str, float]]:
    """The largest parts of a folder, in 10^6 bytes: the program itself, and what lies directly in it."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(folder).parts
            sizes[inside[1] if inside[0] in {"_internal", "lib"} and len(inside) > 1 else inside[0]] += (
                path.stat().st_size
            )
    return [(name, size / 1e6) for name, size in sizes.most_common(count)]


def main() -> None:
    """Print the tables of packaging/README.md."""
    empty = empty_bundle()
    source: list[str | Path] = [TOP / ".venv" / "bin" / "python", "-m", "voicestudio", "--quit-after-paint"]
    commands: list[list[str | Path]] = [
        source,
        [FOLDER / "voicestudio", "--quit-after-paint"],
        [empty / "empty"],
    ]
    from_source, bundled, nothing = starts(commands)
    print(
        f"from source {from_source:.2f} s; bundle {bundled:.2f} s ({bundled / from_source:.2f} x);", end=" "
    )
    print(f"empty PySide6 bundle {nothing:.2f} s, {megabytes(empty):.0f} MB")
    for file in sorted(DIST.iterdir()):
        print(f"{file.name:<50}{megabytes(file):>8.1f} MB")
    for folder in (FOLDER, WORK / "windows" / "Voice Studio"):
        if folder.is_dir():
            print(f"{folder.name}: {megabytes(folder):.1f} MB")
            for name, size in largest(folder):
                print(f"  {name:<40}{size:>8.1f}")


if __name__ == "__main__":
    main()
