"""The 168 hours of a voice, counted to the second and told in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from voicestudio.model.calls import CloneSettings
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.time_left import span, time_left

MADE_AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
END = MADE_AT + timedelta(hours=168)
SECOND = timedelta(seconds=1)
NEW = Voice(
    key="0" * 32,
    voice_id="voice_1",
    name="Ann",
    profile="sandbox",
    base_url="sandbox",
    made_at=MADE_AT,
    used_at=None,
    settings=CloneSettings(),
    sample_sha256="",
)
KEPT = replace(NEW, used_at=MADE_AT + timedelta(hours=3))


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (MADE_AT, VoiceState.NEW),
        (END - SECOND, VoiceState.NEW),
        (END, VoiceState.EXPIRED),
        (END + SECOND, VoiceState.EXPIRED),
    ],
)
def test_a_voice_that_nobody_used_dies_with_the_last_of_its_168_hours(
    moment: datetime, state: VoiceState
) -> None:
    assert NEW.state(moment) is state


@pytest.mark.parametrize("moment", [END - SECOND, END, END + SECOND, END + timedelta(days=1000)])
def test_a_voice_that_was_used_is_kept_for_good(moment: datetime) -> None:
    assert KEPT.state(moment) is VoiceState.KEPT
    assert KEPT.expires_at is None
    assert KEPT.time_left(moment) is None


def test_a_new_voice_says_when_it_expires() -> None:
    assert NEW.expires_at == datetime(2026, 3, 8, 12, 0, tzinfo=UTC)


def test_what_is_left_shrinks_to_nothing_and_never_below() -> None:
    assert NEW.time_left(MADE_AT) == timedelta(hours=168)
    assert NEW.time_left(END - SECOND) == SECOND
    assert NEW.time_left(END) == timedelta(0)
    assert NEW.time_left(END + timedelta(days=3)) == timedelta(0)


def test_the_hours_are_the_same_in_every_time_zone() -> None:
    tokyo = timezone(timedelta(hours=9))
    assert NEW.state(END.astimezone(tokyo)) is VoiceState.EXPIRED
    assert NEW.time_left((END - SECOND).astimezone(tokyo)) == SECOND


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(hours=168), "7 d 0 h left"),
        (timedelta(hours=168) - SECOND, "6 d 23 h left"),
        (timedelta(days=1), "1 d 0 h left"),
        (timedelta(days=1) - SECOND, "23 h 59 min left"),
        (timedelta(hours=3, minutes=5, seconds=59), "3 h 5 min left"),
        (timedelta(hours=1), "1 h 0 min left"),
        (timedelta(hours=1) - SECOND, "59 min left"),
        (timedelta(minutes=4), "4 min left"),
        (SECOND, "0 min left"),
        (timedelta(0), "expired"),
        (-SECOND, "expired"),
    ],
)
def test_what_is_left_is_told_in_its_two_largest_units_rounded_down(left: timedelta, words: str) -> None:
    assert time_left(NEW, END - left) == words


def test_a_kept_voice_is_called_kept_at_any_time() -> None:
    assert time_left(KEPT, MADE_AT) == "kept"
    assert time_left(KEPT, END + timedelta(days=1000)) == "kept"


def test_a_longer_span_is_told_in_days_and_hours() -> None:
    assert span(timedelta(days=40, hours=2, minutes=59)) == "40 d 2 h"
