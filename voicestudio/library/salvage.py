"""What can still be read of a damaged database goes into a copy of it: each row may have been paid for.

A copy is a moment of the same library, so a row of the damaged file is the later one wherever it can be read
and makes sense.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from voicestudio.library.search import folded
from voicestudio.model.voice import AttemptKind, AttemptState

_KEY: Final = re.compile(r"[0-9a-f]{32}")
_BYTES_OF_A_ROW_LEAST: Final = 64
_ATTEMPT_OF_VOICE: Final = """
INSERT INTO attempts (key, kind, state, owner, name, profile, base_url, settings, planned_at, sent_at,
  ended_at, sample_sha256, sample_file, prompt_file, prompt_text, source_sha256, voice_key, error_code,
  reply_type, reply_trace, key_fingerprint)
SELECT key, 'clone', 'done', '', name, profile, base_url, settings, made_at, made_at, made_at, sample_sha256,
  sample_file, prompt_file, prompt_text, source_sha256, '', '', '', '', key_fingerprint
FROM voices WHERE key NOT IN (SELECT key FROM attempts)
"""
"""A voice whose clone could not be read: what is known of it stands in the voice."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Salvaged:
    """Keys of what was missing in the copy, or had changed since."""

    voices: tuple[str, ...] = ()
    attempts: tuple[str, ...] = ()


def salvage(damaged: Path, copy: Path) -> Salvaged:
    """Take over every row that can be read and makes sense. The search index is the caller's to refresh.

    Args:
        damaged: A database that may be of an earlier version; its log is written into it.
        copy: One of this version, changed in one transaction.
    """
    with (
        closing(sqlite3.connect(damaged)) as source,
        closing(sqlite3.connect(copy, isolation_level=None)) as target,
    ):
        target.row_factory = sqlite3.Row
        target.execute("BEGIN IMMEDIATE")
        attempts = [
            row["key"] for row in _sensible(source, "attempts", _is_attempt) if _put(target, "attempts", row)
        ]
        voices, numbers = _take_voices(source, target)
        for row in _sensible(source, "host_objects", _has_key):
            _put(target, "host_objects", row)
        _take_tags(source, target, numbers)
        target.execute(_ATTEMPT_OF_VOICE)
        target.execute("COMMIT")
    return Salvaged(tuple(voices), tuple(attempts))


def _take_voices(source: sqlite3.Connection, target: sqlite3.Connection) -> tuple[list[str], dict[int, int]]:
    """Take voices over; gives their keys, and by the number of each in the damaged file that in the copy."""
    taken: list[str] = []
    numbers: dict[int, int] = {}
    for row in _sensible(source, "voices", _is_voice):
        there = target.execute("SELECT number FROM voices WHERE key = ?", (row["key"],)).fetchone()
        last = target.execute("SELECT coalesce(max(number), 0) FROM voices").fetchone()[0]
        number = there["number"] if there else last + 1
        if "number" in row:
            numbers[row["number"]] = number
        if _put(target, "voices", row | {"number": number, "name_order": folded(row["name"])}):
            taken.append(row["key"])
    return taken, numbers


def _take_tags(source: sqlite3.Connection, target: sqlite3.Connection, numbers: dict[int, int]) -> None:
    names = {row["key"]: row["name"] for row in _sensible(source, "tags", lambda row: bool(row["name"]))}
    for row in _sensible(source, "voice_tags", lambda row: row["tag_key"] in names):
        number = numbers.get(row["voice_number"])
        if number is not None:
            name = names[row["tag_key"]]
            target.execute("INSERT OR IGNORE INTO tags (name) VALUES (?)", (name,))
            target.execute(
                "INSERT OR IGNORE INTO voice_tags SELECT ?, key FROM tags WHERE name = ?", (number, name)
            )


def _put(target: sqlite3.Connection, table: str, row: Row) -> bool:
    """Write a row over the one of its key, or as a new one; tells whether that changed anything."""
    earlier = target.execute(f"SELECT * FROM {table} WHERE key = ?", (row["key"],)).fetchone()  # noqa: S608
    known = {column[1] for column in target.execute(f"PRAGMA table_info({table})")}
    row = {name: value for name, value in row.items() if name in known}
    if earlier is not None and all(earlier[name] == value for name, value in row.items()):
        return False
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    change = ", ".join(f"{name} = :{name}" for name in row)
    try:
        if earlier is None:
            target.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)  # noqa: S608
        else:
            target.execute(f"UPDATE {table} SET {change} WHERE key = :key", row)  # noqa: S608
    except sqlite3.IntegrityError:  # a value is gone that must be there
        return False
    return True


def _sensible(source: sqlite3.Connection, table: str, makes_sense: Callable[[Row], bool]) -> Iterator[Row]:
    for row in readable_rows(source, table):
        with suppress(KeyError, TypeError, ValueError):
            if makes_sense(row):
                yield row


def readable_rows(source: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Every row of a table that can be read, each asked for alone: a lost page costs its own rows only."""
    try:
        columns = [column[1] for column in source.execute(f"PRAGMA table_info({table})")]
    except sqlite3.DatabaseError:
        return
    for number in range(1, _last_row(source, table) + 1 if columns else 0):
        with suppress(sqlite3.DatabaseError):
            found = source.execute(f"SELECT * FROM {table} WHERE rowid = ?", (number,)).fetchone()  # noqa: S608
            if found:
                yield dict(zip(columns, found, strict=True))


def _last_row(source: sqlite3.Connection, table: str) -> int:
    """The number of the last row; where neither table nor index tells, the most that the file could hold."""
    told: list[int] = []
    for select in (f"SELECT rowid FROM {table}", f"SELECT rowid FROM {table} ORDER BY key"):  # noqa: S608
        try:
            told.append(source.execute(f"SELECT max(rowid) FROM ({select})").fetchone()[0] or 0)  # noqa: S608
        except sqlite3.OperationalError:  # a table without such a key
            continue
        except sqlite3.DatabaseError:
            (_, _, file), *_ = source.execute("PRAGMA database_list")
            told.append(Path(file).stat().st_size // _BYTES_OF_A_ROW_LEAST)
    return max(told, default=0)


def _has_key(row: Row) -> bool:
    return bool(_KEY.fullmatch(row["key"]))


def _is_attempt(row: Row) -> bool:
    AttemptKind(row["kind"])
    AttemptState(row["state"])
    datetime.fromisoformat(row["planned_at"])
    return _has_key(row) and isinstance(json.loads(row["settings"]), dict)


def _is_voice(row: Row) -> bool:
    datetime.fromisoformat(row["made_at"])
    is_named = isinstance(row["name"], str) and bool(row["voice_id"])
    return _has_key(row) and is_named and isinstance(json.loads(row["settings"]), dict)
