"""What a person changes of voices, one or many at once: names, notes, tags, the bin."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, delete, or_, select, text, update
from sqlalchemy.orm import Session

from voicestudio.library.attempt_records import UNFINISHED
from voicestudio.library.audio_folders import AudioFolders
from voicestudio.library.database import Database
from voicestudio.library.search import folded, forget, refresh, refresh_marks
from voicestudio.library.tables import AttemptRow, TagRow, VoiceRow
from voicestudio.library.voice_conditions import same_tags
from voicestudio.library.voice_rows import voice_from
from voicestudio.model.voice import Voice

_WITHOUT_TAG: Final = """
SELECT key, number FROM voices WHERE key IN (SELECT value FROM json_each(:keys))
AND number NOT IN (SELECT voice_number FROM voice_tags WHERE tag_key = :tag)
"""
_WITH_TAG: Final = """
SELECT key, number FROM voices WHERE key IN (SELECT value FROM json_each(:keys))
AND number IN (SELECT voice_number FROM voice_tags WHERE tag_key = :tag)
"""
_TAG: Final = "INSERT INTO voice_tags (voice_number, tag_key) SELECT value, :tag FROM json_each(:numbers)"
_UNTAG: Final = """
DELETE FROM voice_tags WHERE tag_key = :tag AND voice_number IN (SELECT value FROM json_each(:numbers))
"""
_UNBORNE: Final = """
DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM voice_tags WHERE voice_tags.tag_key = tags.key)
"""
_NAMED: Final = "voices.key IN (SELECT value FROM json_each(:keys))"


class VoiceChanges:
    """Changes. Those of many voices are one transaction, and tell whom they changed.

    Args:
        database: The open library.
        folders: The audio beside it.
    """

    def __init__(self, database: Database, folders: AudioFolders) -> None:
        self._database = database
        self._folders = folders

    def rename(self, voice_key: str, name: str) -> Voice:
        """Call a voice otherwise; raises ``KeyError``."""
        with self._changing(voice_key) as (session, row):
            row.name, row.name_order = name, folded(name)
            session.flush()
            refresh(session, [voice_key])
            return voice_from(session, row)

    def write_notes(self, voice_key: str, notes: str) -> Voice:
        """Write the notes of a voice; raises ``KeyError``."""
        with self._changing(voice_key) as (session, row):
            row.notes = notes
            session.flush()
            refresh(session, [voice_key])
            return voice_from(session, row)

    def paint(self, voice_key: str, colour: str) -> Voice:
        """Give a voice a colour, #rrggbb or "" for none; raises ``KeyError``."""
        with self._changing(voice_key) as (session, row):
            row.colour = colour
            return voice_from(session, row)

    def note_consent(self, voice_key: str, file_name: str) -> Voice:
        """Write down by which file of its folder the speaker agreed; raises ``KeyError``."""
        with self._changing(voice_key) as (session, row):
            row.consent_file = file_name
            return voice_from(session, row)

    def tag(self, voice_keys: Iterable[str], tag: str) -> tuple[str, ...]:
        """Give voices a tag; tags that differ in case alone are one.

        Returns:
            Those that did not bear it before.
        """
        with self._database.writing() as session:
            key = _tag_key(session, tag) or _new_tag(session, tag)
            return _retagged(session, _WITHOUT_TAG, _TAG, key, voice_keys)

    def untag(self, voice_keys: Iterable[str], tag: str) -> tuple[str, ...]:
        """Take a tag from voices.

        Returns:
            Those that bore it.
        """
        with self._database.writing() as session:
            key = _tag_key(session, tag)
            if key is None:
                return ()
            return _retagged(session, _WITH_TAG, _UNTAG, key, voice_keys)

    def put_into_bin(self, voice_keys: Iterable[str], at: datetime) -> tuple[str, ...]:
        """Put voices into the bin. The service keeps them all the same: it knows no deletion.

        Returns:
            Those that were not there before.
        """
        with self._database.writing() as session:
            return _set_binned(session, voice_keys, at, only=VoiceRow.binned_at.is_(None))

    def take_from_bin(self, voice_keys: Iterable[str]) -> tuple[str, ...]:
        """Take voices back out of the bin.

        Returns:
            Those that were there.
        """
        with self._database.writing() as session:
            return _set_binned(session, voice_keys, None, only=VoiceRow.binned_at.is_not(None))

    def empty_bin(self, before: datetime) -> int:
        """Forget voices that were put into the bin before a moment, with their audio and what was spoken.

        A voice with a paid call that is not over is left for the next time: its reply must find a place.

        Returns:
            How many.
        """
        with self._database.reading() as session:
            found = session.scalars(select(VoiceRow.key).where(VoiceRow.binned_at < before)).all()
        return sum(self._forget(voice_key, before) for voice_key in found)

    def note_refused(self, voice_key: str, at: datetime, *, believed: bool) -> Voice:
        """Write down that the service says that it knows no such voice.

        Args:
            voice_key: The voice.
            at: When it said so.
            believed: Whether the voice counts as gone now.
        """
        with self._changing(voice_key) as (session, row):
            row.refused_at = row.refused_at or at
            row.gone_at = row.gone_at or (at if believed else None)
            return voice_from(session, row)

    def _forget(self, voice_key: str, before: datetime) -> bool:
        """The audio first: who is stopped between the two starts again with it.

        All in one transaction, so that nobody takes the voice out of the bin while its audio goes.
        """
        with self._database.writing() as session:
            row = session.get(VoiceRow, voice_key)
            if row is None or row.binned_at is None or row.binned_at >= before:
                return False
            speeches = session.scalars(select(AttemptRow).where(AttemptRow.voice_key == voice_key)).all()
            if any(speech.state in UNFINISHED for speech in speeches):
                return False
            for key in (voice_key, *(speech.key for speech in speeches)):
                self._folders.drop(key)
            forget(session, [row.number])
            session.delete(row)
            session.flush()
            own = or_(AttemptRow.key == voice_key, AttemptRow.voice_key == voice_key)
            session.execute(delete(AttemptRow).where(own).execution_options(synchronize_session=False))
            _drop_unborne_tags(session)
            return True

    @contextmanager
    def _changing(self, voice_key: str) -> Iterator[tuple[Session, VoiceRow]]:
        with self._database.writing() as session:
            row = session.get(VoiceRow, voice_key)
            if row is None:
                raise KeyError(voice_key)
            yield session, row


def _tag_key(session: Session, tag: str) -> int | None:
    return next(iter(same_tags(session, tag)), None)


def _new_tag(session: Session, tag: str) -> int:
    row = TagRow(name=tag)
    session.add(row)
    session.flush()
    return row.key


def _retagged(
    session: Session, which: str, change: str, tag: int, voice_keys: Iterable[str]
) -> tuple[str, ...]:
    """Change those of the voices that are concerned, and tell which these are."""
    found = session.execute(text(which), {"keys": json.dumps(list(voice_keys)), "tag": tag}).all()
    numbers = [number for _key, number in found]
    session.execute(text(change), {"tag": tag, "numbers": json.dumps(numbers)})
    refresh_marks(session, numbers)
    _drop_unborne_tags(session)
    return tuple(key for key, _number in found)


def _drop_unborne_tags(session: Session) -> None:
    session.execute(text(_UNBORNE))


def _set_binned(
    session: Session, voice_keys: Iterable[str], at: datetime | None, *, only: ColumnElement[bool]
) -> tuple[str, ...]:
    named = text(_NAMED).bindparams(keys=json.dumps(list(voice_keys)))
    changed = session.execute(select(VoiceRow.key, VoiceRow.number).where(named, only)).all()
    keys, numbers = [key for key, _number in changed], [number for _key, number in changed]
    session.execute(
        update(VoiceRow)
        .where(text(_NAMED).bindparams(keys=json.dumps(keys)))
        .values(binned_at=at)
        .execution_options(synchronize_session=False)
    )
    refresh_marks(session, numbers)
    return tuple(keys)
