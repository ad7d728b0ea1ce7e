"""Bring a library up to this program's version: a copy first, one transaction, a newer one refused."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from voicestudio.library.database import Database, trouble
from voicestudio.model.errors import LibraryError

HEAD: Final = "0004"
"""Revision this program reads and writes; the newest file in ``migrations/versions``."""

KNOWN: Final = ("0001", "0002", "0003", "0004")
"""Every revision there ever was, oldest first."""


def migrate(database: Database) -> None:
    """Create the library or bring it up to date; quick where nothing is to be done.

    Raises:
        LibraryError: ``library_newer`` when a later version of the program wrote it, or what the disk says.
    """
    with trouble(database.path.parent):
        with database.engine.connect().execution_options(reading=True) as connection:
            found = _revision(connection)
        if found == HEAD:
            return
        if found is not None and found not in KNOWN:
            raise LibraryError("library_newer", found=found, known=HEAD)
        if found is not None:
            _copy(database.path, found)
        with database.engine.begin() as connection:
            # Another start may have been quicker; the write lock is held from here on.
            if _revision(connection) != HEAD:
                _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision


def _copy(path: Path, revision: str) -> None:
    """Keep the library as it was, through SQLite itself so that the write-ahead log is in it."""
    target = path.with_name(f"{path.stem}-before-{revision}.sqlite3")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def _upgrade(connection: Connection) -> None:
    # Alembic is only loaded when there is something to do: every start would pay for it otherwise.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
