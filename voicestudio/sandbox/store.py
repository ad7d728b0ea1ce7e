"""What the sandbox remembers, as the real service would on its side: voices, charges, tasks.

The standard library's SQLite, because several programs may serve from one folder at once. Of a voice it
keeps the few numbers that shape its speech, never the sample.
"""

import json
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

VOICE_SECONDS: Final = 168 * 3600
"""Novita page: a voice is deleted unless a T2A call uses it within 168 hours."""

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS voices (voice_id TEXT PRIMARY KEY, shape TEXT, made_at REAL, used_at REAL);
CREATE TABLE IF NOT EXISTS charges (at REAL, item TEXT, voice_id TEXT, characters INTEGER, units INTEGER);
CREATE TABLE IF NOT EXISTS tasks (task_id TEXT PRIMARY KEY, polls INTEGER, audio TEXT, form TEXT);
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT);
"""


@dataclass(frozen=True)
class Charge:
    """A line of the ledger.

    Attributes:
        item: "clone", "preview" or "speech".
        units: 0.0001 US dollars each, as in the balance call.
    """

    at: float
    item: str
    voice_id: str
    characters: int
    units: int


@dataclass(frozen=True)
class Task:
    """An asynchronous T2A call."""

    polls: int
    audio: str
    form: str


class Store:
    """The sandbox's memory in one folder; safe from any thread and from several programs.

    Args:
        folder: Made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.folder = folder
        self._path = folder / "sandbox.sqlite3"
        with self._connection() as connection:
            connection.executescript(_TABLES)
            connection.execute("INSERT OR IGNORE INTO notes VALUES ('secret', ?)", (secrets.token_hex(32),))

    @property
    def secret(self) -> str:
        """What addresses are signed with."""
        return self.note("secret")

    def note(self, name: str) -> str:
        """A remembered text, "" where there is none."""
        with self._connection() as connection:
            row = connection.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_note(self, name: str, value: str) -> None:
        """Remember a text."""
        with self._connection() as connection:
            connection.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))

    def add_voice(self, voice_id: str, shape: Mapping[str, float], now: float) -> None:
        """Remember a voice from its making on."""
        with self._connection() as connection:
            row = (voice_id, json.dumps(dict(shape)), now)
            connection.execute("INSERT INTO voices VALUES (?, ?, ?, NULL)", row)

    def shape_of(self, voice_id: str, now: float) -> dict[str, float] | None:
        """The shape of a living voice, None for one that is gone or never was."""
        with self._connection() as connection:
            row = connection.execute(
                "SELECT shape, made_at, used_at FROM voices WHERE voice_id = ?", (voice_id,)
            ).fetchone()
        if row is None or (row[2] is None and now >= row[1] + VOICE_SECONDS):
            return None
        shape: dict[str, float] = json.loads(row[0])
        return shape

    def mark_used(self, voice_id: str, now: float) -> None:
        """A T2A call used the voice: it stays for good."""
        with self._connection() as connection:
            connection.execute(
                "UPDATE voices SET used_at = ? WHERE voice_id = ? AND used_at IS NULL", (now, voice_id)
            )

    def charge(self, charge: Charge) -> None:
        """Write a line into the ledger."""
        with self._connection() as connection:
            row = (charge.at, charge.item, charge.voice_id, charge.characters, charge.units)
            connection.execute("INSERT INTO charges VALUES (?, ?, ?, ?, ?)", row)

    def charges(self) -> list[Charge]:
        """The ledger, oldest first."""
        with self._connection() as connection:
            return [Charge(*row) for row in connection.execute("SELECT * FROM charges ORDER BY rowid")]

    def add_task(self, task_id: str, audio: str, form: str) -> None:
        """Remember an asynchronous call and the name of its finished audio."""
        with self._connection() as connection:
            connection.execute("INSERT INTO tasks VALUES (?, 0, ?, ?)", (task_id, audio, form))

    def poll_task(self, task_id: str) -> Task | None:
        """Count a poll of a task; None for a task nobody submitted."""
        with self._connection() as connection:
            connection.execute("UPDATE tasks SET polls = polls + 1 WHERE task_id = ?", (task_id,))
            row = connection.execute(
                "SELECT polls, audio, form FROM tasks WHERE task_id = ?", (task_id,)
            ).fetchone()
        return Task(*row) if row else None

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            with connection:
                yield connection
        finally:
            connection.close()
