"""A small file, written in one step: a crash leaves the old one or the new one."""

import os
import tempfile
from pathlib import Path


def unfinished(path: Path) -> str:
    """How the name of a file begins that is to become ``path``; a killed program may leave one."""
    return f".{path.stem}-"


def write_whole(path: Path, content: bytes) -> None:
    """Put a content in the place of a file, synced to disk; its folder is there already.

    Raises:
        OSError: The file is what it was.
    """
    number, name = tempfile.mkstemp(dir=path.parent, prefix=unfinished(path))
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)  # only there when something went wrong
