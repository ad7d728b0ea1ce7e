"""Copy the database while it is in use, and keep only copies that are whole."""

import os
import secrets
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from voicestudio.library.copies import damage, dated_copies, path_of_copy
from voicestudio.library.database import FILE_NAME, trouble
from voicestudio.library.health import examine
from voicestudio.model.upkeep import Health, LibraryCopy

_KEPT: Final = 3
_EACH: Final = timedelta(days=1)
_LEFT_BEHIND_AFTER_SECONDS: Final = 3600


def copy_is_due(folder: Path, at: datetime) -> bool:
    """Whether the newest copy is a day old; one from the future counts for nothing."""
    return not any(at - _EACH < one.made_at <= at for one in dated_copies(folder))


def copy_library(folder: Path, at: datetime) -> tuple[LibraryCopy, Health]:
    """Make a copy, look at every page of it, and drop the oldest ones above three.

    Returns:
        The copy, and what was found; a damaged search index is no reason to have no copy.

    Raises:
        LibraryError: ``library_damaged`` or ``library_unreadable``; or what the disk says. There is no new
            copy then, and those that were there are as they were.
    """
    target = path_of_copy(folder, at)
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with trouble(folder):
        target.parent.mkdir(exist_ok=True, mode=0o700)
        _sweep_parts(target.parent, at)
        try:
            back_up(folder / FILE_NAME, part)
            health = examine(part)
            if not health.is_whole:
                raise damage(folder)
            sync(part)
            part.replace(target)
            sync(target.parent)
        finally:
            part.unlink(missing_ok=True)
        copy = LibraryCopy(target, at.replace(microsecond=0))
        for old in [one for one in dated_copies(folder) if one.path != target][_KEPT - 1 :]:
            old.path.unlink(missing_ok=True)
    return copy, health


def back_up(source: Path, target: Path) -> None:
    """Copy a database through SQLite, so that the write-ahead log is in it, as one file without any.

    Raises:
        sqlite3.Error, OSError: What SQLite or the disk says.
    """
    with closing(sqlite3.connect(source)) as opened, closing(sqlite3.connect(target)) as copy:
        opened.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def sync(path: Path) -> None:
    """Have a file or folder on the disk before anything builds on it; folders only where systems do so."""
    if path.is_dir() and sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep_parts(place: Path, at: datetime) -> None:
    """Drop what a killed program left; another one may be at its own just now."""
    for part in place.glob("*.part"):
        with suppress(OSError):
            if at.timestamp() - part.stat().st_mtime > _LEFT_BEHIND_AFTER_SECONDS:
                part.unlink()
