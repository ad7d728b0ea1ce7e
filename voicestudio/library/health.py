"""Whether the database is whole: its pages, what its rows refer to, and the search index."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from voicestudio.library.database import trouble
from voicestudio.library.search import TABLE
from voicestudio.model.errors import LibraryError
from voicestudio.model.upkeep import Health

_COMPLAINTS_MOST: Final = 20
_SEARCH_CHECK: Final = f"INSERT INTO {TABLE} ({TABLE}) VALUES ('integrity-check')"  # noqa: S608
_WAIT_SECONDS: Final = 5.0


def examine(path: Path) -> Health:
    """Look at every page of a database. It takes a second or so for 100,000 voices, and changes nothing.

    Raises:
        LibraryError: ``library_locked`` and whatever else hinders the look; damage is an answer.
    """
    if not path.is_file() or not path.stat().st_size:
        return Health(("the file is missing or empty",))
    with trouble():
        try:
            complaints = _complaints(path)
        except sqlite3.DatabaseError as error:
            return Health((_damage_in(error),))
        search_is_whole = bool(complaints) or _search_is_whole(path)
    # Later versions of SQLite look at search indexes with the rest.
    of_search = {complaint for complaint in complaints if "fts5" in complaint.lower()}
    others = tuple(complaint for complaint in complaints if complaint not in of_search)
    return Health(others, search_is_whole=search_is_whole and not of_search)


def _complaints(path: Path) -> list[str]:
    # Read-only: who closes a damaged database must not write its log into it.
    with closing(
        sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_WAIT_SECONDS)
    ) as opened:
        pages = [str(said) for (said,) in opened.execute(f"PRAGMA quick_check({_COMPLAINTS_MOST})")]
        rows = opened.execute("PRAGMA foreign_key_check").fetchmany(_COMPLAINTS_MOST)
    lost = [f"a row of {table} refers to one of {parent} that is missing" for table, _, parent, _ in rows]
    return ([] if pages == ["ok"] else pages) + lost


def _search_is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)) as opened:
        if not opened.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone():
            return True  # of a version that had none
        try:
            opened.execute(_SEARCH_CHECK)
        except sqlite3.DatabaseError as error:
            _damage_in(error)
            return False
    return True


def _damage_in(error: sqlite3.DatabaseError) -> str:
    """What SQLite says of the damage; anything else that went wrong is raised again."""
    try:
        with trouble():
            raise error
    except LibraryError as named:
        if named.code != "library_unreadable":
            raise
    return str(error)
