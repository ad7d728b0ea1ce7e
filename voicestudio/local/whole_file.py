"""A small file, written in one step: a crash leaves the old one or the new one."""

import os
import tempfile
from pathlib import Path

from voicestudio.model.errors import LibraryError


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


def keep_whole(path: Path, content: bytes) -> None:
    """The same, with the folder made where it is not there.

    Raises:
        LibraryError: ``library_not_writable`` or ``disk_full``; the file is what it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(path, content)
    except OSError as error:
        raise LibraryError.of_disk(error) from error
