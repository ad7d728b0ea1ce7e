"""The database file: how it is opened, how a transaction begins, and what its complaints mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from voicestudio.library.copies import damage
from voicestudio.model.errors import LibraryError

FILE_NAME: Final = "library.sqlite3"
_BUSY_MILLISECONDS: Final = 5000
_CACHE_KIBIBYTES: Final = 8000
"""What one keystroke reads of 100,000 voices, at most; with SQLite's own 2,000 it takes 2 ms longer."""
_COMPLAINTS: Final = {
    "locked": "library_locked",
    "busy": "library_locked",
    "disk is full": "disk_full",
    "readonly": "library_not_writable",
    "read-only": "library_not_writable",
    "unable to open": "library_not_writable",
    "not a database": "library_unreadable",
    "malformed": "library_unreadable",
    "corrupt": "library_unreadable",
    "could not decode": "library_unreadable",
    "disk i/o error": "disk_failing",
}
"""What SQLite says, and the code it means."""


class Database:
    """A SQLite database in WAL mode; each commit is on the disk before it returns."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self.engine: Engine = create_engine(f"sqlite:///{self.path}")
        event.listen(self.engine, "connect", _prepare_connection)
        event.listen(self.engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that only reads; it never waits for a writer.

        Raises:
            LibraryError: What the disk or the database says.
        """
        with trouble(self.path.parent), self.engine.connect().execution_options(reading=True) as connection:
            yield Session(connection)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction; committed and synced at the end.

        Raises:
            LibraryError: What the disk or the database says; nothing was changed.
        """
        with trouble(self.path.parent), Session(self.engine) as session, session.begin():
            yield session

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


@contextmanager
def trouble(folder: Path | None = None) -> Iterator[None]:
    """Turn what the disk and the database say into ``LibraryError``.

    Args:
        folder: Of the library, where damage is to be told with the newest copy there.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        said = str(error).lower()
        for words, code in _COMPLAINTS.items():
            if words in said:
                if folder is not None and code == "library_unreadable":
                    raise damage(folder) from error
                raise LibraryError(code) from error
        raise
    except OSError as error:
        raise LibraryError.of_disk(error) from error


def _prepare_connection(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin below, not by the driver's own guess
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A writer takes its place at once: upgrading a read lock later can fail where waiting would not.
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
