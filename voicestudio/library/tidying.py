"""What a killed program leaves in the audio: found by what no row knows, and put out of the way.

A folder of audio is made after its row is committed, so one that has none is nobody's. Yet the row may be
what was lost: an older database was put back, or its log went missing. So audio is never deleted for want of
a row: it is set aside, and comes back by itself with its row.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

from voicestudio.library.audio_folders import AUDIO_FOLDER
from voicestudio.library.copies import damage
from voicestudio.library.database import Database, trouble
from voicestudio.library.health import examine
from voicestudio.model.upkeep import Tidied

SET_ASIDE_FOLDER: Final = "unowned"
_KEY: Final = re.compile(r"[0-9a-f]{32}")
_PART: Final = ".part"
_LEFT_BEHIND_AFTER_SECONDS: Final = 600
"""A demo is fetched again by any program, long after the one that made its voice; that takes seconds."""
_KEYS: Final = "SELECT key FROM attempts UNION SELECT key FROM voices"
_MAY_HOLD_PARTS: Final = """
SELECT attempts.key, attempts.owner FROM attempts LEFT JOIN voices ON voices.key = attempts.key
WHERE (attempts.state = 'done' AND voices.demo_file = '' AND json_extract(voices.settings, '$.text') <> '')
OR attempts.state = 'failed'
"""
"""Where a demo or a speech was being fetched, and is no more: few, so that few folders are looked into."""
_NAMED_FILES: Final = """
SELECT key, sample_file, demo_file, prompt_file, consent_file FROM voices
"""


def tidy(folder: Path, database: Database, is_running: Callable[[str], bool], now: datetime) -> Tidied:
    """Put what is nobody's out of the way, back what is somebody's again, and drop what was never finished.

    Quick where there is nothing to do: a list of folders against a list of keys.

    Raises:
        LibraryError: ``library_damaged`` or ``library_unreadable``: a damaged library does not tell what is
            whose; or what the disk says.
    """
    audio, aside = folder / AUDIO_FOLDER, folder / SET_ASIDE_FOLDER
    with trouble(folder):
        ownerless = folders_without_row(database, audio)
        removed = set_aside = 0
        if ownerless:
            if not examine(database.path).is_whole:
                raise damage(folder)
            removed, set_aside = _put_away(database, ownerless, audio, aside)
        back = _put_back(database, audio, aside)
        return Tidied(removed, set_aside, back, _drop_parts(database, audio, is_running, now))


def folders_without_row(database: Database, audio: Path) -> set[str]:
    """Names of folders of audio that belong to no voice and no attempt."""
    names = _folders_in(audio)  # first: a folder that is made meanwhile has its row already
    if not names:
        return set()
    with database.reading() as session:
        return names - _keys(session)


def without_audio(folder: Path, database: Database) -> int:
    """How many voices lack an audio file that they name; they are only counted."""
    with database.reading() as session:
        rows = session.execute(text(_NAMED_FILES)).all()
    lacking = 0
    for key, *files in rows:
        there = _files_in(folder / AUDIO_FOLDER / key)
        lacking += any(file and Path(file).name not in there for file in files)
    return lacking


def _put_away(database: Database, ownerless: Iterable[str], audio: Path, aside: Path) -> tuple[int, int]:
    removed = set_aside = 0
    with database.writing() as session:  # while nobody else can write a row
        for key in sorted(set(ownerless) - _keys(session)):
            if all(name.endswith(_PART) for name in _files_in(audio / key)):
                shutil.rmtree(audio / key, ignore_errors=True)
                removed += 1
            elif (audio / key).is_dir():
                aside.mkdir(exist_ok=True, mode=0o700)
                number = sum(name.startswith(key) for name in _files_in(aside))
                (audio / key).rename(aside / (f"{key}-{number}" if number else key))
                set_aside += 1
    return removed, set_aside


def _put_back(database: Database, audio: Path, aside: Path) -> int:
    names = _folders_in(aside)
    if not names:
        return 0
    with database.reading() as session:
        names &= _keys(session)
    if not names:
        return 0
    back = 0
    with database.writing() as session:
        for key in sorted(names & _keys(session)):
            with suppress(OSError):  # there is audio of it again: what was set aside stays there
                (audio / key).rmdir()
            if not (audio / key).exists():
                (aside / key).rename(audio / key)
                back += 1
    return back


def _drop_parts(database: Database, audio: Path, is_running: Callable[[str], bool], now: datetime) -> int:
    with database.reading() as session:
        rows = [(str(key), str(owner)) for key, owner in session.execute(text(_MAY_HOLD_PARTS))]
    alive = {owner: is_running(owner) for owner in {owner for _, owner in rows}}
    dropped = 0
    for key, owner in rows:
        if alive[owner]:
            continue
        for name in _files_in(audio / key):
            if name.endswith(_PART) and _is_left(audio / key / name, now):
                (audio / key / name).unlink(missing_ok=True)
                dropped += 1
    return dropped


def _is_left(part: Path, now: datetime) -> bool:
    try:
        return now.timestamp() - part.stat().st_mtime > _LEFT_BEHIND_AFTER_SECONDS
    except FileNotFoundError:
        return False


def _keys(session: Session) -> set[str]:
    return set(session.scalars(text(_KEYS)))


def _folders_in(place: Path) -> set[str]:
    return {name for name in _files_in(place) if _KEY.fullmatch(name)}


def _files_in(place: Path) -> list[str]:
    try:
        with os.scandir(place) as entries:  # of 10,000, and often: a Path for each would take longer
            return [entry.name for entry in entries]
    except FileNotFoundError:
        return []
