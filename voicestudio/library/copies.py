"""Which copies of the database there are, and the error that offers the newest one."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from voicestudio.model.errors import LibraryError
from voicestudio.model.upkeep import LibraryCopy

COPIES_FOLDER: Final = "copies"
_NAME: Final = "library-%Y%m%d-%H%M%S.sqlite3"
_DATED: Final = re.compile(r"library-\d{8}-\d{6}\.sqlite3")
_BEFORE_UPGRADE: Final = "library-before-*.sqlite3"
"""What a migration keeps, beside the database."""


def path_of_copy(folder: Path, at: datetime) -> Path:
    """Where the copy of a moment lies."""
    return folder / COPIES_FOLDER / at.astimezone(UTC).strftime(_NAME)


def dated_copies(folder: Path) -> list[LibraryCopy]:
    """Copies that the program makes from day to day, newest first."""
    found = [
        LibraryCopy(path, datetime.strptime(path.name, _NAME).replace(tzinfo=UTC))
        for path in (folder / COPIES_FOLDER).glob("library-*.sqlite3")
        if _DATED.fullmatch(path.name)
    ]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def copies_of(folder: Path) -> list[LibraryCopy]:
    """All copies, those made before an upgrade among them, newest first."""
    before = [
        LibraryCopy(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        for path in folder.glob(_BEFORE_UPGRADE)
    ]
    return sorted([*dated_copies(folder), *before], key=lambda one: one.made_at, reverse=True)


def refuse_lost(folder: Path, file_name: str) -> None:
    """Refuse to begin an empty library where one is lost: its copies tell that there was one.

    Raises:
        LibraryError: ``library_damaged``.
    """
    file = folder / file_name
    if (not file.exists() or not file.stat().st_size) and dated_copies(folder):
        raise damage(folder)


def damage(folder: Path) -> LibraryError:
    """What to say of a damaged library: with the newest copy where there is one."""
    copies = copies_of(folder)
    if not copies:
        return LibraryError("library_unreadable")
    copied_at = f"{copies[0].made_at.astimezone():%Y-%m-%d %H:%M}"
    return LibraryError("library_damaged", copy=copies[0].name, copied_at=copied_at)
