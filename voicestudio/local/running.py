"""Which copies of this program run: a lock on a file dies with its process, even by kill -9."""

import re
import uuid
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_TOKEN: Final = re.compile(r"[0-9a-f]{32}")


class Running:
    """This program's own lock, and a look at those of others.

    Args:
        folder: Where the locks lie; made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder = folder
        self.token = uuid.uuid4().hex
        self._lock = FileLock(self._path(self.token))
        self._lock.acquire()

    def is_running(self, token: str) -> bool:
        """Whether the program that has this token still runs; a dead one's lock file is tidied away."""
        if token == self.token:
            return True
        if not _TOKEN.fullmatch(token) or not self._path(token).exists():
            return False
        lock = FileLock(self._path(token))
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return True
        lock.release()
        self._path(token).unlink(missing_ok=True)
        return False

    def others_run(self) -> bool:
        """Whether any other program runs on the same data folder."""
        tokens = {path.stem for path in self._folder.glob("*.lock")} - {self.token}
        return any(self.is_running(token) for token in tokens)

    def close(self) -> None:
        """Give the lock up and remove its file."""
        self._lock.release()
        self._path(self.token).unlink(missing_ok=True)

    def _path(self, token: str) -> Path:
        return self._folder / f"{token}.lock"
