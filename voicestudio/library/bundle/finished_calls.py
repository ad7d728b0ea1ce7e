"""Rows of paid calls that were made elsewhere, and are over."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from voicestudio.library.attempt_rows import settings_to_text
from voicestudio.library.bundle.contents import CallEntry
from voicestudio.library.tables import AttemptRow
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.voice import AttemptKind, AttemptState


def taken_keys(session: Session, keys: Sequence[str]) -> set[str]:
    """Those of the keys that some call here has."""
    among: Any = text("attempts.key IN (SELECT value FROM json_each(:keys))").bindparams(
        keys=json.dumps(keys)
    )
    return set(session.scalars(select(AttemptRow.key).where(among)))


def finished_call(
    key: str, kind: AttemptKind, call: CallEntry, settings: CloneSettings | SpeechSettings
) -> AttemptRow:
    """A call that is over and that no program has in hand."""
    return AttemptRow(
        key=key,
        kind=kind,
        state=AttemptState.DONE,
        owner="",
        name=call.name,
        profile=call.profile,
        base_url=call.base_url,
        settings=settings_to_text(settings),
        planned_at=call.planned_at,
        sent_at=call.sent_at,
        ended_at=call.ended_at,
        sample_sha256="",
        sample_file="",
        prompt_file="",
        prompt_text="",
        source_sha256="",
        voice_key="",
        error_code="",
        reply_type="",
        reply_trace="",
        key_fingerprint=call.key_fingerprint,
        about_usd=call.about_usd,
    )
