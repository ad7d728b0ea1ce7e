"""The calendar of expiries, as bytes and as a calendar program reads it."""

from datetime import datetime, timedelta
from typing import Any, Final

import pytest
from icalendar import Calendar, Event

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.expiry_calendar import expiry_calendar
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import Voice

LINE_OCTETS_MOST: Final = 75
"""RFC 5545, 3.1: without the line end."""
STRANGE: Final = [
    "Ann; with, signs \\ and \\n",
    "李明" * 60,
    "e\u0301🎙" * 40,
    "a line\r\nBEGIN:VALARM\r\nanother",
    "bell\x07 null\x00 \u2028",
]


def a_voice(number: int = 1, **changes: object) -> Voice:
    return voice_of(attempt_of(key_of(number)), **changes)


def events_of(*voices: Voice, now: datetime = AT) -> list[Event]:
    """The events, as another program reads them."""
    written, count = expiry_calendar(voices, now)
    events = Calendar.from_ical(written).events
    assert count == len(events)
    return list(events)


def plain(written: bytes) -> list[str]:
    """The lines, unfolded."""
    return written.replace(b"\r\n ", b"").decode().split("\r\n")


def test_an_event_lies_at_the_expiry_with_two_reminders() -> None:
    voice = a_voice()
    lines = plain(expiry_calendar([voice], AT)[0])
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Voice Studio//Expiries//EN"]
    assert "DTSTART:20260511T030201Z" in lines
    assert "DTSTAMP:20260504T030201Z" in lines
    assert f"UID:{voice.key}@voicestudio" in lines
    assert [line for line in lines if line.startswith("TRIGGER")] == ["TRIGGER:-P2D", "TRIGGER:-PT12H"]
    assert lines.count("ACTION:DISPLAY") == 2
    (event,) = events_of(voice)
    assert str(event["summary"]) == "Voice Ann (sandbox) expires"
    assert voice.voice_id in str(event["description"])


def test_a_moment_of_another_zone_is_written_in_utc() -> None:
    there = AT.astimezone(tz=datetime.strptime("+0530", "%z").tzinfo)
    lines = plain(expiry_calendar([a_voice(made_at=there)], there)[0])
    assert "DTSTART:20260511T030201Z" in lines
    assert "DTSTAMP:20260504T030201Z" in lines


@pytest.mark.parametrize(
    ("changes", "counted"),
    [
        ({}, 1),
        ({"used_at": AT}, 0),
        ({"gone_at": AT}, 0),
        ({"made_at": AT - VOICE_LIFETIME + timedelta(seconds=1)}, 1),
        ({"made_at": AT - VOICE_LIFETIME}, 0),
        ({"made_at": AT - VOICE_LIFETIME - timedelta(seconds=1)}, 0),
    ],
)
def test_only_a_living_voice_that_nobody_used_counts_down(changes: dict[str, Any], counted: int) -> None:
    assert len(events_of(a_voice(**changes))) == counted


@pytest.mark.parametrize("strange", STRANGE)
def test_lines_are_folded_by_octets_and_nothing_breaks_out_of_a_text(strange: str) -> None:
    voice = a_voice(name=strange, voice_id=strange, profile=strange, base_url="https://api.example")
    written, _ = expiry_calendar([voice], AT)
    assert written.endswith(b"END:VCALENDAR\r\n")
    for line in written.split(b"\r\n"):
        assert len(line) <= LINE_OCTETS_MOST
        assert not set(line) & set(range(0x20)), "a control character"
        line.decode()  # no fold lies inside a character
    assert plain(written).count("BEGIN:VALARM") == 2
    (event,) = events_of(voice)
    if strange.isprintable():
        assert str(event["summary"]) == f"Voice {strange} expires"
        assert str(event["description"]).endswith(f"Voice id: {strange}")


def test_a_later_file_has_the_same_events_once_more_by_their_uids() -> None:
    first = events_of(a_voice(1), a_voice(2))
    later = events_of(a_voice(2, name="Berta"), a_voice(3), now=AT + timedelta(days=1))
    assert [str(event["uid"]) for event in first][1] == str(later[0]["uid"])
    assert str(later[0]["uid"]) != str(later[1]["uid"])
    assert str(later[0]["summary"]) == "Voice Berta (sandbox) expires"
    assert later[0].start == first[1].start
    assert later[0].stamp > first[1].stamp
