"""A person is reminded once at 48 hours and once at 12, and of nothing that is settled."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from tests.fakes.tools import Bench
from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.flow.reminders import expiring, reminders, with_these
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import Voice

MOMENT: Final = timedelta(microseconds=1)
FIRST: Final = timedelta(hours=48)
SECOND: Final = timedelta(hours=12)
ANN: Final = voice_of(attempt_of(key_of(1)))


def walked(voices: Iterable[Voice], lefts: Iterable[timedelta]) -> list[timedelta]:
    """At which of the moments, told by what is left, a reminder comes."""
    reminded: dict[str, timedelta] = {}
    came = []
    for left in lefts:
        found = reminders(voices, AT + VOICE_LIFETIME - left, reminded)
        reminded = with_these(reminded, found)
        came += [left] * len(found)
    return came


@pytest.mark.parametrize(
    ("left", "threshold"),
    [
        (FIRST + MOMENT, None),
        (FIRST, FIRST),
        (FIRST - MOMENT, FIRST),
        (SECOND + MOMENT, FIRST),
        (SECOND, SECOND),
        (SECOND - MOMENT, SECOND),
        (MOMENT, SECOND),
        (timedelta(0), None),
        (-MOMENT, None),
    ],
)
def test_a_threshold_is_reached_at_its_hour_and_until_the_voice_expires(
    left: timedelta, threshold: timedelta | None
) -> None:
    found = reminders([ANN], AT + VOICE_LIFETIME - left, {})
    assert [(one.voice, one.threshold, one.left) for one in found] == (
        [(ANN, threshold, left)] if threshold else []
    )


def test_through_its_168_hours_a_voice_is_reminded_of_twice() -> None:
    hours = [timedelta(hours=hour) for hour in range(168, -5, -1)]
    assert walked([ANN], hours) == [FIRST, SECOND]


def test_found_late_it_is_reminded_of_once() -> None:
    lefts = [timedelta(hours=hour) for hour in (100, 10, 9, 1)]
    assert walked([ANN], lefts) == [timedelta(hours=10)]


def test_a_clock_that_is_set_back_reminds_of_nothing_again() -> None:
    lefts = [timedelta(hours=hour) for hour in (47, 50, 47, 11, 14, 11, 60, 40, 10)]
    assert walked([ANN], lefts) == [timedelta(hours=47), timedelta(hours=11)]


@pytest.mark.parametrize("settled", [{"used_at": AT}, {"gone_at": AT}, {"binned_at": AT}])
def test_of_what_is_kept_gone_or_removed_nobody_is_reminded(settled: dict[str, object]) -> None:
    voice = voice_of(attempt_of(key_of(1)), **settled)
    assert walked([voice], [timedelta(hours=hour) for hour in range(168, -5, -1)]) == []


def test_each_voice_is_reminded_of_for_itself_the_soonest_first() -> None:
    bob = replace(ANN, key=key_of(2), made_at=AT - timedelta(hours=30))
    now = AT + VOICE_LIFETIME - timedelta(hours=41)
    both = reminders([ANN, bob], now, {})
    assert [(one.voice, one.threshold) for one in both] == [(bob, SECOND), (ANN, FIRST)]
    assert [one.voice for one in reminders([ANN, bob], now, {bob.key: SECOND})] == [ANN]
    assert with_these({"other": FIRST}, both) == {"other": FIRST, bob.key: SECOND, ANN.key: FIRST}


def test_the_library_is_asked_only_for_what_expires_page_by_page(bench: Bench) -> None:
    for number in range(1, 251):
        attempt = attempt_of(key_of(number))
        bench.library.plan(attempt)
        made_at = AT - timedelta(minutes=number)
        bench.library.save_voice(voice_of(attempt, made_at=made_at), AT)
    now = AT + VOICE_LIFETIME - FIRST - timedelta(minutes=10)
    found = expiring(bench.library, now)
    assert [voice.key for voice in found] == [key_of(number) for number in range(250, 9, -1)]
    assert len(reminders(found, now, {})) == 241
    assert expiring(bench.library, now, SECOND) == []
