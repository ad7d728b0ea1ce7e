"""A newer version is looked for once a day at most, and whenever a person asks."""

from datetime import UTC, datetime, timedelta

import pytest

from voicestudio.flow.look_for_release import EVERY, look_for_release
from voicestudio.model.errors import SetupError
from voicestudio.model.release import Release

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
SECOND = timedelta(seconds=1)
NEW, SAME, OLD = (Release(version, "", "") for version in ("0.2.0", "0.1.0", "0.0.9"))


class Feed:
    def __init__(self, found: Release | None) -> None:
        self.found, self.asked = found, 0

    def newest(self) -> Release | None:
        self.asked += 1
        return self.found


class Offline:
    def newest(self) -> Release | None:
        raise SetupError("releases_not_told")


class Memory:
    def __init__(self, looked: datetime | None = None, found: Release | None = None) -> None:
        self.held = (looked, found)

    def read(self) -> tuple[datetime | None, Release | None]:
        return self.held

    def write(self, moment: datetime, found: Release | None) -> None:
        self.held = (moment, found)


@pytest.mark.parametrize(("told", "newer"), [(NEW, NEW), (SAME, None), (OLD, None), (None, None)])
def test_only_a_newer_one_is_told(told: Release | None, newer: Release | None) -> None:
    memory = Memory()
    assert look_for_release(Feed(told), memory, "0.1.0", NOW) == newer
    assert memory.held == (NOW, told)


@pytest.mark.parametrize(
    ("since", "asked"),
    [(EVERY - SECOND, 0), (EVERY, 1), (EVERY + SECOND, 1), (timedelta(), 0), (-SECOND, 1)],
)
def test_the_feed_is_asked_once_a_day_and_after_a_clock_that_ran_ahead(since: timedelta, asked: int) -> None:
    feed = Feed(SAME)
    found = look_for_release(feed, Memory(NOW - since, NEW), "0.1.0", NOW)
    assert feed.asked == asked
    assert found == (None if asked else NEW)


def test_what_is_remembered_is_no_longer_told_once_it_runs() -> None:
    assert look_for_release(Feed(None), Memory(NOW, NEW), "0.2.0", NOW) is None


def test_a_person_who_asks_is_answered_anew() -> None:
    feed = Feed(NEW)
    assert look_for_release(feed, Memory(NOW, SAME), "0.1.0", NOW, asked=True) == NEW
    assert feed.asked == 1


def test_a_look_that_failed_is_no_look() -> None:
    memory = Memory(NOW - EVERY, OLD)
    with pytest.raises(SetupError):
        look_for_release(Offline(), memory, "0.1.0", NOW)
    assert memory.held == (NOW - EVERY, OLD)
