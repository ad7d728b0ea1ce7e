"""A row of the table of voices as the model's voice."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Row, func, select, text
from sqlalchemy.orm import Session

from voicestudio.library.attempt_rows import clone_settings_from, settings_to_text
from voicestudio.library.search import folded
from voicestudio.library.tables import VoiceRow
from voicestudio.model.voice import Voice

_TAGS: Final = """
SELECT voice_tags.voice_number, tags.name FROM voice_tags JOIN tags ON tags.key = voice_tags.tag_key
WHERE voice_tags.voice_number IN (SELECT value FROM json_each(:numbers))
"""


def voices_from(session: Session, rows: Iterable[VoiceRow | Row[Any]]) -> list[Voice]:
    """Read rows, with their tags, as the model's voices."""
    rows = list(rows)
    tags = _tags_of(session, [row.number for row in rows])
    return [_voice_from(row, tags.get(row.number, ())) for row in rows]


def voice_from(session: Session, row: VoiceRow) -> Voice:
    """Read one row as the model's voice."""
    return voices_from(session, [row])[0]


def row_of(session: Session, voice: Voice) -> VoiceRow:
    """A fresh row for a voice; its tags are written apart."""
    last = session.scalar(select(func.max(VoiceRow.number))) or 0
    return VoiceRow(
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
        number=last + 1,
        name_order=folded(voice.name),
        notes=voice.notes,
        colour=voice.colour,
        consent_file=voice.consent_file,
        binned_at=voice.binned_at,
        refused_at=voice.refused_at,
        gone_at=voice.gone_at,
        made_again_from=voice.made_again_from,
    )


def _tags_of(session: Session, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for number, name in session.execute(text(_TAGS), {"numbers": json.dumps(numbers)}):
        found.setdefault(number, []).append(name)
    return {number: tuple(sorted(names, key=folded)) for number, names in found.items()}


def _voice_from(row: VoiceRow | Row[Any], tags: tuple[str, ...]) -> Voice:
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
        notes=row.notes,
        colour=row.colour,
        consent_file=row.consent_file,
        tags=tags,
        binned_at=row.binned_at,
        refused_at=row.refused_at,
        gone_at=row.gone_at,
        made_again_from=row.made_again_from,
    )
