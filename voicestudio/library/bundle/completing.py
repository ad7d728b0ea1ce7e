"""Add to a voice of the library what a bundle has and it lacks; nothing that is set is overwritten."""

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from voicestudio.library.bundle import SPEECH_STEM
from voicestudio.library.bundle.arriving import ArrivingAudio
from voicestudio.library.bundle.contents import FileEntry, SpeechEntry, VoiceEntry
from voicestudio.library.bundle.finished_calls import finished_call, taken_keys
from voicestudio.library.bundle.naming import ending_of
from voicestudio.library.search import folded
from voicestudio.library.tables import AttemptRow, TagRow, VoiceRow, VoiceTagRow
from voicestudio.model.voice import AttemptKind

_COLUMNS: Final[Mapping[str, str]] = {
    "sample": "sample_file",
    "demo": "demo_file",
    "prompt": "prompt_file",
    "consent": "consent_file",
}


class Completing:
    """Completes voices within one transaction.

    Args:
        session: One that writes.
        arriving: Where files are put.
        entries: All the voices of this transaction.
    """

    def __init__(self, session: Session, arriving: ArrivingAudio, entries: Sequence[VoiceEntry]) -> None:
        self._arriving = arriving
        self._session = session
        known = session.execute(select(TagRow.key, TagRow.name))
        self._tag_keys = {folded(name): key for key, name in known}
        self._taken = taken_keys(session, [speech.key for entry in entries for speech in entry.speeches])

    def complete(self, entry: VoiceEntry, row: VoiceRow) -> bool:
        """Tells whether that was anything."""
        changed = [
            self._words(entry, row),
            self._tags(entry, row),
            *(self._file(row, role, file) for role, file in entry.files.by_role().items()),
            self._speeches(entry, row),
        ]
        return any(changed)

    def _words(self, entry: VoiceEntry, row: VoiceRow) -> bool:
        changed = False
        for name in ("used_at", "notes", "colour", "key_fingerprint", "prompt_text"):
            if not getattr(row, name) and getattr(entry.voice, name):
                setattr(row, name, getattr(entry.voice, name))
                changed = True
        return changed

    def _tags(self, entry: VoiceEntry, row: VoiceRow) -> bool:
        if not entry.voice.tags:
            return False
        mine = select(VoiceTagRow.tag_key).where(VoiceTagRow.voice_number == row.number)
        borne = set(self._session.scalars(mine))
        before = len(borne)
        for tag in entry.voice.tags:
            key = self._tag_key(tag)
            if key not in borne:
                borne.add(key)
                self._session.add(VoiceTagRow(voice_number=row.number, tag_key=key))
        return len(borne) > before

    def _tag_key(self, tag: str) -> int:
        """Tags that differ in case alone are one."""
        if folded(tag) not in self._tag_keys:
            fresh = TagRow(name=tag)
            self._session.add(fresh)
            self._session.flush()
            self._tag_keys[folded(tag)] = fresh.key
        return self._tag_keys[folded(tag)]

    def _file(self, row: VoiceRow, role: str, file: FileEntry) -> bool:
        column = _COLUMNS[role]
        name: str = getattr(row, column)
        if name and self._arriving.has(row.key, role, self._arriving.path(row.key, name)):
            return False
        if name and role == "sample" and row.sample_sha256 not in {"", file.sha256}:
            return False  # what the voice was made from is known, and this is something else
        if not name:
            name = f"{role}{ending_of(file.entry)}"
            setattr(row, column, name)
            call = self._session.get(AttemptRow, row.key)
            if call is not None and role in {"sample", "prompt"}:
                setattr(call, column, name)
        self._arriving.stage(file, row.key, role, name)
        return True

    def _speeches(self, entry: VoiceEntry, row: VoiceRow) -> bool:
        if not entry.speeches:
            return False
        mine = select(AttemptRow).where(
            AttemptRow.voice_key == row.key, AttemptRow.kind == AttemptKind.SPEECH
        )
        known = self._session.scalars(mine.options(defer(AttemptRow.reply_body))).all()
        by_key = {call.key: call.key for call in known}
        by_text = {(json.loads(call.settings).get("text"), call.planned_at): call.key for call in known}
        changed = [
            self._speech(
                speech,
                row.key,
                by_key.get(speech.key) or by_text.get((speech.speech.text, speech.planned_at)),
            )
            for speech in entry.speeches
        ]
        return any(changed)

    def _speech(self, speech: SpeechEntry, voice_key: str, known: str | None) -> bool:
        """Add a speech, or its audio where it lacks that; ``known`` is the key of the same speech here."""
        key = known or (speech.key if speech.key not in self._taken else uuid.uuid4().hex)
        if known is None:
            call = finished_call(key, AttemptKind.SPEECH, speech, speech.speech)
            call.voice_key = voice_key
            self._session.add(call)
        lacks_audio = known is None or not self._arriving.has(key, SPEECH_STEM, self._arriving.speech(key))
        if speech.file is None or not lacks_audio:
            return known is None
        name = f"{SPEECH_STEM}{ending_of(speech.file.entry)}"
        self._arriving.stage(speech.file, key, SPEECH_STEM, name)
        return True
