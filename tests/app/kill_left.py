"""What a killed program leaves: in its data folder, and in what the next start of it says."""

import hashlib
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True)
class Left:
    """What lies in a data folder: rows by table, and the SHA-256 of every file that may hold a voice."""

    rows: dict[str, list[dict[str, Any]]]
    audio: dict[str, str]
    hosted: dict[str, str]

    @classmethod
    def of(cls, data: Path) -> Self:
        """Look, without touching: the database is read from a copy, so that nobody tidies its log up."""
        audio, hosted = data / "library" / "audio", data / "sandbox" / "files"
        return cls(_rows(data / "library" / "library.sqlite3"), _sums(audio), _sums(hosted))

    def attempt(self, kind: str) -> dict[str, Any] | None:
        """The one paid call of a kind."""
        found = [row for row in self.rows.get("attempts", []) if row["kind"] == kind]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def open_lines(self) -> int:
        """Objects that the journal does not know to be gone."""
        return sum(row["removed_at"] is None for row in self.rows.get("host_objects", []))


def _rows(database: Path) -> dict[str, list[dict[str, Any]]]:
    if not database.exists():
        return {}
    with tempfile.TemporaryDirectory() as place:
        for file in database.parent.glob(f"{database.name}*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, place)
        with closing(sqlite3.connect(Path(place, database.name))) as copy:
            copy.row_factory = sqlite3.Row
            names = [
                row["name"] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            return {
                name: [dict(row) for row in copy.execute(f"SELECT * FROM {name} ORDER BY 1")]  # noqa: S608
                for name in names
            }


def _sums(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@dataclass(frozen=True)
class Start:
    """A start of the program after the kill: ``voices --json``, and what then lies there."""

    code: int
    said: dict[str, Any]
    beside: str
    left: Left

    @property
    def voice_ids(self) -> list[str]:
        """Of the voices that are listed."""
        return [voice["voice_id"] for voice in self.said.get("voices", [])]

    @property
    def unknown(self) -> list[tuple[str, str, str | None]]:
        """Kind, state and error of the paid calls that are listed."""
        return [(one["kind"], one["state"], one["error"]) for one in self.said.get("attempts", [])]
