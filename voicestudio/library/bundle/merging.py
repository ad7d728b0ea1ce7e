"""Write the voices of a bundle into the tables: what is missing is added, nothing that is set is overwritten.

A voice is the same where service and id are the same, in the library or in its bin.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from voicestudio.library.bundle.arriving import ArrivingAudio
from voicestudio.library.bundle.completing import Completing
from voicestudio.library.bundle.contents import VoiceEntry
from voicestudio.library.bundle.finished_calls import finished_call, taken_keys
from voicestudio.library.search import refresh
from voicestudio.library.tables import VoiceRow
from voicestudio.library.voice_rows import row_of
from voicestudio.model.bundle import Imported
from voicestudio.model.voice import AttemptKind

_BATCH: Final = 500
"""Voices that are looked for at once; SQLite takes some ten thousand values."""


class Merging:
    """One import, some voices a transaction.

    Args:
        arriving: Where files are put.
    """

    def __init__(self, arriving: ArrivingAudio) -> None:
        self._arriving = arriving
        self._keys: dict[str, str] = {}  # of voices: what they are called here, by what the bundle calls them

    def foresee(self, session: Session, entries: Sequence[VoiceEntry]) -> None:
        """Look where all voices of the bundle are or will be: one may stand in for another.

        Args:
            session: One that reads.
            entries: All of them.
        """
        for start in range(0, len(entries), _BATCH):
            places = self._places(session, entries[start : start + _BATCH])
            self._keys |= {bundled: key for bundled, (key, _row) in places.items()}

    def merge(self, session: Session, entries: Sequence[VoiceEntry]) -> Imported:
        """Write some voices; nothing is committed here.

        Args:
            session: One that writes.
            entries: Those of this transaction.
        """
        places = self._places(session, entries)
        self._keys |= {bundled: key for bundled, (key, _row) in places.items()}
        rows = {bundled: row for bundled, (_key, row) in places.items() if row is not None}
        new = [entry for entry in entries if entry.voice.key not in rows]
        rows |= self._add(session, new)
        completing = Completing(session, self._arriving, entries)
        changed = {entry.voice.key for entry in entries if completing.complete(entry, rows[entry.voice.key])}
        session.flush()
        imported = Imported(
            added=tuple(rows[entry.voice.key].key for entry in new),
            merged=tuple(row.key for bundled, (_key, row) in places.items() if row and bundled in changed),
            unchanged=tuple(
                row.key for bundled, (_key, row) in places.items() if row and bundled not in changed
            ),
        )
        refresh(session, [*imported.added, *imported.merged])
        return imported

    def _places(
        self, session: Session, entries: Sequence[VoiceEntry]
    ) -> dict[str, tuple[str, VoiceRow | None]]:
        """By the bundle's keys: the key of each voice here, and its row where it is here already."""
        # Not by way of JSON as elsewhere: SQLite ends what it reads there at a NUL, and an id may hold one.
        named = VoiceRow.voice_id.in_([entry.voice.voice_id for entry in entries])
        here: dict[tuple[str, str], list[VoiceRow]] = {}
        for row in session.scalars(select(VoiceRow).where(named).order_by(VoiceRow.number)):
            here.setdefault((row.voice_id, row.base_url), []).append(row)
        taken = taken_keys(session, [entry.voice.key for entry in entries])
        places: dict[str, tuple[str, VoiceRow | None]] = {}
        for voice in (entry.voice for entry in entries):
            same = here.get((voice.voice_id, voice.base_url), ())
            found = next((one for one in same if one.key == voice.key), same[0] if same else None)
            foreseen = self._keys.get(voice.key, voice.key)
            fresh = foreseen if foreseen not in taken else uuid.uuid4().hex
            places[voice.key] = (found.key if found else fresh, found)
        return places

    def _add(self, session: Session, new: Sequence[VoiceEntry]) -> dict[str, VoiceRow]:
        """Write calls and voices that are not here, by the bundle's keys; their files come later."""
        for entry in new:
            clone = entry.clone
            call = finished_call(self._keys[entry.voice.key], AttemptKind.CLONE, clone, clone.settings)
            call.sample_sha256, call.source_sha256 = clone.sample_sha256, clone.source_sha256
            call.prompt_text = clone.prompt_text
            session.add(call)
        session.flush()  # the voices refer to them
        rows: dict[str, VoiceRow] = {}
        with session.no_autoflush:
            for count, entry in enumerate(new):
                stands_for = entry.voice.made_again_from
                voice = replace(
                    entry.voice,
                    key=self._keys[entry.voice.key],
                    made_again_from=self._keys.get(stands_for, stands_for),
                )
                row = rows[entry.voice.key] = row_of(session, voice)
                row.number += count  # those before it are not written yet
                session.add(row)
        session.flush()
        return rows
