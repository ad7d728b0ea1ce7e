"""A row of the table of attempts as the model's attempt, and settings as the JSON that stands in it."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from voicestudio.library.tables import AttemptRow
from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState


def attempt_from(row: AttemptRow) -> Attempt:
    """Read a row as the model's attempt."""
    reply = None
    if row.reply_status is not None:
        reply = RawReply(row.reply_status, row.reply_body or b"", row.reply_type, row.reply_trace)
    is_speech = row.kind == AttemptKind.SPEECH
    return Attempt(
        key=row.key,
        kind=AttemptKind(row.kind),
        state=AttemptState(row.state),
        name=row.name,
        profile=row.profile,
        base_url=row.base_url,
        settings=CloneSettings() if is_speech else clone_settings_from(row.settings),
        speech=speech_settings_from(row.settings) if is_speech else None,
        planned_at=row.planned_at,
        sent_at=row.sent_at,
        ended_at=row.ended_at,
        sample_sha256=row.sample_sha256,
        sample_file=row.sample_file,
        prompt_file=row.prompt_file,
        prompt_text=row.prompt_text,
        source_sha256=row.source_sha256,
        voice_key=row.voice_key,
        error_code=row.error_code,
        reply=reply,
        key_fingerprint=row.key_fingerprint,
        about_usd=row.about_usd,
        balance_before=None if row.balance_before is None else Balance(row.balance_before),
    )


def settings_to_text(settings: CloneSettings | SpeechSettings) -> str:
    """Settings as JSON."""
    return json.dumps(asdict(settings), ensure_ascii=False, sort_keys=True)


def clone_settings_from(text: str) -> CloneSettings:
    """A clone's settings from JSON; a field of a later version is passed over."""
    return CloneSettings(**_known(text, CloneSettings.__dataclass_fields__))


def speech_settings_from(text: str) -> SpeechSettings:
    """A speech's settings from JSON; what the first version wrote is read as well."""
    return SpeechSettings(**_known(text, SpeechSettings.__dataclass_fields__))


def _known(text: str, names: Iterable[str]) -> dict[str, Any]:
    known = set(names)
    return {name: value for name, value in json.loads(text).items() if name in known}
