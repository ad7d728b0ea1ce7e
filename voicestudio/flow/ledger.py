"""What a voice has cost, about: every paid call for it, by the prices of its day."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from voicestudio.flow.settle import LOST, TRIED_AGAIN
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import ServiceError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

_COSTLY: Final = ServiceError.costly_codes | {LOST, TRIED_AGAIN}
"""Ends of a failed attempt after which it may have been charged all the same."""


class Charged(StrEnum):
    """Whether a call was paid for."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True)
class LedgerLine:
    """One paid call.

    Attributes:
        characters: Of the text that was spoken.
        about_usd: By the price list of its day; what was really charged stands in the account's statement.
    """

    at: datetime
    kind: AttemptKind
    model: str
    characters: int
    about_usd: float
    charged: Charged


def ledger(studio: Studio, voice: Voice) -> tuple[LedgerLine, ...]:
    """Every paid call for a voice, oldest first; those that were surely not accepted are left out."""
    lines = (_line(attempt) for attempt in studio.library.calls_for(voice.key))
    return tuple(line for line in lines if line.charged is not Charged.NO)


def total(lines: tuple[LedgerLine, ...]) -> float:
    """US dollars, about, those that may have been charged included."""
    return round(sum(line.about_usd for line in lines), 6)


def _line(attempt: Attempt) -> LedgerLine:
    if attempt.speech:
        text, model = attempt.speech.text, attempt.speech.model
    else:
        text, model = attempt.settings.preview_text or "", attempt.settings.model or ""
    return LedgerLine(
        attempt.sent_at or attempt.planned_at,
        attempt.kind,
        model,
        len(text),
        attempt.about_usd,
        _charged(attempt),
    )


def _charged(attempt: Attempt) -> Charged:
    if attempt.state in {AttemptState.DONE, AttemptState.ANSWERED}:
        return Charged.YES
    if attempt.state in {AttemptState.SENT, AttemptState.UNKNOWN}:
        return Charged.MAYBE
    return Charged.MAYBE if attempt.error_code in _COSTLY else Charged.NO
