"""Which voices a person should be reminded of before the service deletes them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from voicestudio.flow.tools import Library
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Voice, VoiceState

THRESHOLDS: Final = (timedelta(hours=48), timedelta(hours=12))
"""What is left when a person is reminded, the longest first: two days, and the half of a day."""

_PAGE: Final = 100

Reminded = Mapping[str, timedelta]
"""By our own id of a voice, the shortest threshold that was reminded of."""


@dataclass(frozen=True)
class Reminder:
    """A voice to remind of.

    Attributes:
        threshold: The shortest that it has reached.
        left: What is left of its 168 hours.
    """

    voice: Voice
    threshold: timedelta
    left: timedelta


def expiring(library: Library, now: datetime, within: timedelta = THRESHOLDS[0]) -> Sequence[Voice]:
    """The living voices of the library that expire within a time unless they are kept, soonest first."""
    query = VoiceQuery(expires_before=now + within)
    found: list[Voice] = []
    while True:
        page = library.find_voices(query, now, offset=len(found), most=_PAGE)
        found += page.voices
        if not page.voices or len(found) >= page.count:
            return found


def reminders(voices: Iterable[Voice], now: datetime, reminded: Reminded) -> tuple[Reminder, ...]:
    """Whom to remind of now, soonest to expire first: once for each threshold, and never for one passed over.

    A voice that is found below both thresholds is reminded of once. A clock that was set back reminds of
    nothing again.

    Args:
        voices: Any of the library; those that are kept, expired or in the bin are left out.
        now: The moment.
        reminded: What was reminded of already.
    """
    due = [one for one in (_reminder(voice, now) for voice in voices) if one is not None]
    fresh = [one for one in due if one.threshold < reminded.get(one.voice.key, timedelta.max)]
    return tuple(sorted(fresh, key=lambda one: one.left))


def with_these(reminded: Reminded, told: Iterable[Reminder]) -> dict[str, timedelta]:
    """What has been reminded of once these are told too."""
    return {**reminded, **{one.voice.key: one.threshold for one in told}}


def _reminder(voice: Voice, now: datetime) -> Reminder | None:
    left = voice.time_left(now)
    if left is None or voice.binned_at or voice.state(now) is not VoiceState.NEW:
        return None
    reached = [threshold for threshold in THRESHOLDS if left <= threshold]
    return Reminder(voice, min(reached), left) if reached else None
