"""Where edited copies of samples lie while a program runs: a folder of its own, gone with the program.

A sample is somebody's voice: copies that nobody uses any more must not stay behind, whatever became of the
program that made them.
"""

import shutil
from collections.abc import Callable
from pathlib import Path


class EditedCopies:
    """One program's folder.

    Args:
        root: Folder of the folders of all programs.
        token: Of this program.
        is_running: Whether the program of a token runs.
    """

    def __init__(self, root: Path, token: str, is_running: Callable[[str], bool]) -> None:
        self._root = root
        self._own = root / token
        self._is_running = is_running

    @property
    def folder(self) -> Path:
        """Where copies go; not made by asking."""
        return self._own

    def sweep(self) -> None:
        """Remove what dead programs left."""
        if self._root.is_dir():
            for left in self._root.iterdir():
                if not self._is_running(left.name):
                    shutil.rmtree(left, ignore_errors=True)

    def close(self) -> None:
        """Remove this program's own."""
        shutil.rmtree(self._own, ignore_errors=True)
