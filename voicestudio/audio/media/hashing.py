"""A file's SHA-256, on a thread beside the one that decodes it."""

import hashlib
import threading
from pathlib import Path
from typing import Final, Self

_CHUNK: Final = 1 << 20


class Hashing:
    """Hashes while the ``with`` block runs, and lets go of the file when it ends, hashed or not."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._sha256 = hashlib.sha256()
        self._failure: OSError | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hash", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._thread.join()

    def hexdigest(self) -> str:
        """Wait for the end of the file; gives lower-case hex. Raises ``OSError``."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return self._sha256.hexdigest()

    def _run(self) -> None:
        try:
            with self._path.open("rb") as file:
                while not self._stopped.is_set() and (chunk := file.read(_CHUNK)):
                    self._sha256.update(chunk)
        except OSError as error:
            self._failure = error


def sha256_of(path: Path) -> str:
    """Hash a file's bytes, as lower-case hex; raises ``OSError``."""
    with Hashing(path) as hashing:
        return hashing.hexdigest()
