"""Voices in the database."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from voicestudio.library.database import Database
from voicestudio.library.search import folded, refresh
from voicestudio.library.tables import AttemptRow, VoiceRow
from voicestudio.library.voice_rows import row_of, voice_from, voices_from
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
                session.flush()
                refresh(session, [voice.key])
                return voice_from(session, earlier)
            session.add(row_of(session, voice))
            session.flush()
            refresh(session, [voice.key])
        return voice

    def save_demo(self, voice_key: str, demo_file: str) -> Voice:
        """Write down where the demo lies."""
        with self._database.writing() as session:
            row = session.get_one(VoiceRow, voice_key)
            row.demo_file = demo_file
            return voice_from(session, row)

    def mark_used(self, voice_key: str, at: datetime) -> Voice:
        """Write down that a speech kept the voice; the first one counts."""
        with self._database.writing() as session:
            row = session.get_one(VoiceRow, voice_key)
            row.used_at = row.used_at or at
            row.refused_at = row.gone_at = None  # it speaks: whatever the service said before
            return voice_from(session, row)

    def voice(self, key: str) -> Voice:
        """A voice by our own key; raises ``KeyError``."""
        with self._database.reading() as session:
            row = session.get(VoiceRow, key)
            if row is None:
                raise KeyError(key)
            return voice_from(session, row)

    def voice_with_id(self, voice_id: str) -> Voice | None:
        """A voice by the service's id, in the library or in the bin; None for an id that is not known."""
        with self._database.reading() as session:
            row = session.scalars(select(VoiceRow).where(VoiceRow.voice_id == voice_id)).first()
            return None if row is None else voice_from(session, row)

    def voices(self) -> Sequence[Voice]:
        """All voices but those in the bin, soonest to expire first, kept ones last."""
        out_of_bin = select(VoiceRow).where(VoiceRow.binned_at.is_(None))
        wanted = out_of_bin.order_by(VoiceRow.used_at, VoiceRow.made_at, VoiceRow.number)
        with self._database.reading() as session:
            return voices_from(session, session.scalars(wanted))

    def voices_made_from(self, source_sha256: str) -> Sequence[Voice]:
        """Voices cloned from the same file, or from its prepared copy in this library, oldest first."""
        same = or_(VoiceRow.source_sha256 == source_sha256, VoiceRow.sample_sha256 == source_sha256)
        with self._database.reading() as session:
            rows = session.scalars(select(VoiceRow).where(same).order_by(VoiceRow.made_at))
            return voices_from(session, rows)

    def find(self, wanted: str, *, in_bin: bool = False) -> Voice:
        """A voice by its id, else by its name, else by its name in other case; of the library or of the bin.

        Of several that bear a name, those that were made again step back behind the ones that stand in.

        Raises:
            SetupError: ``voice_not_found``, or ``voice_ambiguous`` when several bear the name.
        """
        with self._database.reading() as session:
            place = VoiceRow.binned_at.is_not(None) if in_bin else VoiceRow.binned_at.is_(None)
            among = select(VoiceRow).where(place)
            exactly = ((VoiceRow.voice_id == wanted), (VoiceRow.name == wanted), _loosely(wanted))
            for condition in exactly:
                rows = session.scalars(among.where(condition)).all()
                stood_in_for = {row.made_again_from for row in rows}
                first = [row for row in rows if row.key not in stood_in_for]
                if len(first) == 1:
                    return voice_from(session, first[0])
                if rows:
                    raise SetupError("voice_ambiguous", voice=wanted, count=len(rows))
        raise SetupError("voice_not_found", voice=wanted)


def _loosely(name: str) -> ColumnElement[bool]:
    """In any case, and whether "é" came as one character or as two."""
    return VoiceRow.name_order == folded(name)
