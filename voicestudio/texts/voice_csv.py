"""The ids of voices as CSV, as RFC 4180 has it: for scripts, and for spreadsheets as far as that is safe."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from voicestudio.model.voice import Voice

COLUMNS: Final = ("voice_id", "name", "profile", "base_url", "state", "made_at", "expires_at", "tags")
TAGS_JOINED_BY: Final = "; "
_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def voice_csv(voices: Iterable[Voice], now: datetime) -> str:
    r"""A header and a line a voice, each ended by ``\r\n``; moments in ISO 8601, UTC.

    A spreadsheet runs a cell that begins with = + - or @ as a formula. What a person named (name, profile,
    tags) gets an apostrophe before it, which spreadsheets take as "this is text". The voice id is the
    service's and is written byte for byte, whatever it begins with: it is what the file is for, and an
    apostrophe in it would be a voice that does not exist.
    """
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(COLUMNS)
    lines.writerows(_cells(voice, now) for voice in voices)
    return written.getvalue()


def _cells(voice: Voice, now: datetime) -> tuple[str, ...]:
    return (
        voice.voice_id,
        _defused(voice.name),
        _defused(voice.profile),
        voice.base_url,
        voice.state(now).value,
        voice.made_at.isoformat(),
        voice.expires_at.isoformat() if voice.expires_at else "",
        _defused(TAGS_JOINED_BY.join(voice.tags)),
    )


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
