"""A voice that expires is told of at 48 and at 12 hours, once each, and counted on the program's icon."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Stand
from tests.ui.test_organising import listed, stored


@pytest.fixture
def badges(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Numbers that the program's icon was given."""
    seen: list[int] = []
    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _self, number: seen.append(number))
    return seen


def at_hours_left(stand: Stand, hours: float) -> None:
    """Let the clock stand so many hours before the first voice expires, and look."""
    made = stand.bench.library.voices()[0].made_at
    stand.bench.moment = made + timedelta(hours=168 - hours)
    stand.window.notice.hide()
    stand.window.reminding.look()


def said(stand: Stand) -> str:
    return "" if stand.window.notice.isHidden() else stand.window.notice.text


def test_it_is_said_once_at_each_threshold(stand: Stand, badges: list[int]) -> None:
    stored(stand, "Anna")
    at_hours_left(stand, 48.1)
    assert (said(stand), badges) == ("", [0])
    at_hours_left(stand, 48)
    assert said(stand).startswith("Anna disappears in 2 d 0 h unless used")
    at_hours_left(stand, 47)
    assert said(stand) == ""
    at_hours_left(stand, 12)
    assert "Anna disappears in 12 h 0 min" in said(stand)
    at_hours_left(stand, 1)
    assert (said(stand), badges[-1]) == ("", 1)
    at_hours_left(stand, -1)
    assert (said(stand), badges[-1]) == ("", 0)


def test_many_are_told_of_together(stand: Stand, badges: list[int]) -> None:
    stored(stand, "Anna", "Bea", "Cora", "Dora", "Eva")
    at_hours_left(stand, 10)
    assert said(stand).startswith("5 voices disappear unless used")
    assert "Cora" in said(stand)
    assert "and 2 more" in said(stand)
    assert "Dora" not in said(stand)
    assert badges == [5]


def test_the_system_is_asked_first(stand: Stand, badges: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def notify(title: str, _text: str) -> bool:
        told.append(title)
        return True

    monkeypatch.setattr(stand.window.reminding, "_notify", notify)
    stored(stand, "Anna")
    at_hours_left(stand, 10)
    assert told == ["Anna disappears in 10 h 0 min unless used"]
    assert (said(stand), badges) == ("", [1])


def test_a_kept_voice_is_no_longer_told_of(stand: Stand, badges: list[int]) -> None:
    (anna,) = stored(stand, "Anna")
    stand.bench.library.mark_used(anna.key, stand.bench.moment)
    at_hours_left(stand, 10)
    assert (said(stand), badges) == ("", [0])


def test_the_notice_leads_to_those_that_expire(stand: Stand, badges: list[int]) -> None:
    _anna, bea = stored(stand, "Anna", "Bea")
    stand.bench.library.mark_used(bea.key, stand.bench.moment)
    stand.window.side.search.order.setCurrentIndex(1)
    at_hours_left(stand, 10)
    stand.window.notice.button.click()
    assert (listed(stand), stand.window.notice.isHidden(), badges) == (["Anna"], True, [1])
