"""Voices in the database."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from voicestudio.library.attempt_rows import clone_settings_from, settings_to_text
from voicestudio.library.database import Database
from voicestudio.library.tables import AttemptRow, VoiceRow
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import AttemptState, Voice


class VoiceRecords:
    """What ``flow`` saves and finds of voices."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_voice(self, voice: Voice, at: datetime) -> Voice:
        """Save a voice and finish the attempt of the same key in one transaction."""
        with self._database.writing() as session:
            earlier = session.get(VoiceRow, voice.key)
            attempt = session.get(AttemptRow, voice.key)
            if attempt is not None:
                attempt.state, attempt.error_code, attempt.ended_at = AttemptState.DONE, "", at
            if earlier is not None:  # two starts completed the same attempt, or a person knew the id before
                earlier.voice_id = voice.voice_id  # the service's own reply is what counts
                return voice_from(earlier)
            session.add(
                VoiceRow(
                    key=voice.key,
                    voice_id=voice.voice_id,
                    name=voice.name,
                    profile=voice.profile,
                    base_url=voice.base_url,
                    made_at=voice.made_at,
                    used_at=voice.used_at,
                    settings=settings_to_text(voice.settings),
                    sample_sha256=voice.sample_sha256,
                    sample_file=voice.sample_file,
                    demo_file=voice.demo_file,
                    prompt_file=voice.prompt_file,
                    prompt_text=voice.prompt_text,
                    source_sha256=voice.source_sha256,
                    key_fingerprint=voice.key_fingerprint,
                )
            )
        return voice

    def save_demo(self, voice_key: str, demo_file: str) -> Voice:
        """Write down where the demo lies."""
        with self._database.writing() as session:
            row = session.get_one(VoiceRow, voice_key)
            row.demo_file = demo_file
            return voice_from(row)

    def mark_used(self, voice_key: str, at: datetime) -> Voice:
        """Write down that a speech kept the voice; the first one counts."""
        with self._database.writing() as session:
            row = session.get_one(VoiceRow, voice_key)
            row.used_at = row.used_at or at
            return voice_from(row)

    def voice(self, key: str) -> Voice:
        """A voice by our own key; raises ``KeyError``."""
        with self._database.reading() as session:
            row = session.get(VoiceRow, key)
            if row is None:
                raise KeyError(key)
            return voice_from(row)

    def voices(self) -> Sequence[Voice]:
        """All voices, soonest to expire first, kept ones last."""
        wanted = select(VoiceRow).order_by(VoiceRow.used_at.is_not(None), VoiceRow.made_at, VoiceRow.key)
        with self._database.reading() as session:
            return [voice_from(row) for row in session.scalars(wanted)]

    def voices_made_from(self, source_sha256: str) -> Sequence[Voice]:
        """Voices cloned from the same file, or from its prepared copy in this library, oldest first."""
        same = or_(VoiceRow.source_sha256 == source_sha256, VoiceRow.sample_sha256 == source_sha256)
        with self._database.reading() as session:
            rows = session.scalars(select(VoiceRow).where(same).order_by(VoiceRow.made_at))
            return [voice_from(row) for row in rows]

    def find(self, wanted: str) -> Voice:
        """A voice by its id, else by its name, else by its name in other case.

        Raises:
            SetupError: ``voice_not_found``, or ``voice_ambiguous`` when several bear the name.
        """
        with self._database.reading() as session:
            for rows in (_by_id(session, wanted), _by_name(session, wanted), _by_loose_name(session, wanted)):
                if len(rows) == 1:
                    return voice_from(rows[0])
                if rows:
                    raise SetupError("voice_ambiguous", voice=wanted, count=len(rows))
        raise SetupError("voice_not_found", voice=wanted)


def _by_id(session: Session, voice_id: str) -> Sequence[VoiceRow]:
    return session.scalars(select(VoiceRow).where(VoiceRow.voice_id == voice_id)).all()


def _by_name(session: Session, name: str) -> Sequence[VoiceRow]:
    return session.scalars(select(VoiceRow).where(VoiceRow.name == name)).all()


def _by_loose_name(session: Session, name: str) -> Sequence[VoiceRow]:
    # SQLite folds the case of ASCII only, and people name voices in every script; and the same letters come
    # as different bytes from different keyboards ("é" as one character or as two).
    return [row for row in session.scalars(select(VoiceRow)) if _loosely(row.name) == _loosely(name)]


def _loosely(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def voice_from(row: VoiceRow) -> Voice:
    """Read a row as the model's voice."""
    return Voice(
        key=row.key,
        voice_id=row.voice_id,
        name=row.name,
        profile=row.profile,
        base_url=row.base_url,
        made_at=row.made_at,
        used_at=row.used_at,
        settings=clone_settings_from(row.settings),
        sample_sha256=row.sample_sha256,
        sample_file=row.sample_file,
        demo_file=row.demo_file,
        prompt_file=row.prompt_file,
        prompt_text=row.prompt_text,
        source_sha256=row.source_sha256,
        key_fingerprint=row.key_fingerprint,
    )
