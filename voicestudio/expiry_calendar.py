"""A calendar of the moments at which voices expire, as RFC 5545 has it, with reminders before."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.life import expiry_text, expiry_title

ALARMS_BEFORE: Final = (timedelta(hours=48), timedelta(hours=12))
_PRODUCT: Final = "-//Voice Studio//Expiries//EN"


def expiry_calendar(voices: Iterable[Voice], now: datetime) -> tuple[bytes, int]:
    """An event for each voice that still counts down, at the moment it expires.

    An event's UID is the voice's own key here: who imports a later file moves or renames the events of the
    earlier one instead of getting them twice.

    Returns:
        The file, and how many events are in it.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    counting = [voice for voice in voices if voice.state(now) is VoiceState.NEW]
    for voice in counting:
        calendar.add_component(_event(voice, now))
    return calendar.to_ical(), len(counting)


def _event(voice: Voice, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{voice.key}@voicestudio")
    event.add("dtstamp", _whole_seconds(now))
    event.add("dtstart", _whole_seconds(voice.expires_at or now))
    event.add("summary", expiry_title(voice))
    event.add("description", expiry_text(voice))
    event.add("transp", "TRANSPARENT")  # nobody is busy at that moment
    for before in ALARMS_BEFORE:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", expiry_title(voice))
        alarm.add("trigger", -before)
        event.add_component(alarm)
    return event


def _whole_seconds(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
