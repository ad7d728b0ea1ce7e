"""The region that is selected, by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.sample_waveform.hands import (
    LEFT,
    NOTHING_HELD,
    SECONDS,
    Heard,
    at,
    colour_at,
    drag,
    near,
    picture,
    press,
)
from voicestudio.model.measures import Stretch
from voicestudio.ui.colours import colours
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


def test_a_region_is_held_within_the_sound(waveform: SampleWaveform, heard: Heard) -> None:
    for wanted, held in (
        (Stretch(-5, 500), Stretch(0, SECONDS)),
        (Stretch(10, 10), Stretch(10, 10.1)),
        (Stretch(SECONDS, SECONDS), Stretch(SECONDS - 0.1, SECONDS)),
        (Stretch(50, 40), Stretch(40, 50)),
    ):
        waveform.set_region(wanted)
        assert (waveform.region.start, waveform.region.end) == pytest.approx((held.start, held.end))
    assert heard.regions == []


def test_a_region_that_is_too_long_says_so_in_words_and_colour(waveform: SampleWaveform) -> None:
    waveform.limit_seconds = 60.0
    waveform.set_region(Stretch(0, 60))
    before = waveform.is_too_long
    assert "At most" not in waveform.accessibleDescription()
    waveform.set_region(Stretch(0, 60.01))
    assert (before, waveform.is_too_long) == (False, True)
    assert waveform.accessibleDescription().endswith("At most 1:00 can be used.")
    footer = waveform._places().footer
    image = picture(waveform)
    row = range(round(footer.top()), round(footer.bottom()))
    inked = [colour_at(image, QPoint(x, y)) for x in range(16, 80) for y in row]
    assert any(near(colour, colours().bad) for colour in inked)


def test_the_handles_are_dragged(waveform: SampleWaveform, heard: Heard) -> None:
    waveform.set_region(Stretch(40, 100))
    drag(waveform, at(waveform, 40), at(waveform, 20))
    assert waveform.region.start == pytest.approx(20, abs=0.2)
    assert waveform.region.end == 100
    drag(waveform, at(waveform, 100), at(waveform, 80))
    assert waveform.region.end == pytest.approx(80, abs=0.2)
    assert [len(heard.regions), heard.seeks] == [2, []]
    assert heard.regions[-1] == waveform.region == heard.moving[-1]
    assert len(heard.moving) >= 4


def test_a_handle_is_held_where_it_was_taken(waveform: SampleWaveform) -> None:
    waveform.set_region(Stretch(40, 100))
    beside = QPoint(8, 0)
    drag(waveform, at(waveform, 100) + beside, at(waveform, 90) + beside)
    assert waveform.region.end == pytest.approx(90, abs=0.06)


def test_a_handle_stops_at_the_other_one(waveform: SampleWaveform) -> None:
    waveform.set_region(Stretch(40, 100))
    drag(waveform, at(waveform, 40), at(waveform, 110))
    assert waveform.region.end == 100
    assert waveform.region.seconds == pytest.approx(0.1)
    drag(waveform, at(waveform, 100) + QPoint(6, 0), at(waveform, 10))
    assert waveform.region.seconds == pytest.approx(0.1)


def test_a_sweep_selects_and_a_click_plays(waveform: SampleWaveform, heard: Heard) -> None:
    drag(waveform, at(waveform, 70), at(waveform, 50))
    assert (waveform.region.start, waveform.region.end) == pytest.approx((50, 70), abs=0.2)
    assert heard.seeks == []
    QTest.mouseClick(waveform, LEFT, NOTHING_HELD, at(waveform, 90))
    assert heard.seeks == [pytest.approx(90, abs=0.1)]
    assert waveform.cursor_seconds == heard.seeks[0]
    assert len(heard.regions) == 1


def test_escape_gives_a_drag_up(waveform: SampleWaveform, heard: Heard) -> None:
    drag(waveform, at(waveform, 70), at(waveform, 50), release=False)
    assert waveform.region != Stretch(0, SECONDS)
    press(waveform, Qt.Key.Key_Escape)
    QTest.mouseRelease(waveform, LEFT, NOTHING_HELD, at(waveform, 50))
    assert waveform.region == Stretch(0, SECONDS) == heard.moving[-1]
    assert (heard.regions, heard.seeks) == ([], [])


def test_other_buttons_and_the_line_below_are_not_taken(waveform: SampleWaveform, heard: Heard) -> None:
    QTest.mouseClick(waveform, Qt.MouseButton.RightButton, NOTHING_HELD, at(waveform, 90))
    QTest.mouseClick(waveform, LEFT, NOTHING_HELD, QPoint(300, waveform.height() - 20))
    assert heard.seeks == []


def test_the_mouse_pointer_tells_what_can_be_done(waveform: SampleWaveform) -> None:
    waveform.set_region(Stretch(40, 100))
    for place, shape in (
        (at(waveform, 40), Qt.CursorShape.SizeHorCursor),
        (at(waveform, 60), Qt.CursorShape.IBeamCursor),
        (QPoint(300, waveform.height() - 20), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(waveform, place)
        assert waveform.cursor().shape() is shape


def test_a_drag_beyond_the_border_scrolls(waveform: SampleWaveform) -> None:
    waveform.set_region(Stretch(50, 70))
    waveform.zoom_to(waveform.region)
    drag(waveform, at(waveform, 70), QPoint(waveform.width() + 100, 100))
    assert waveform.region.end > 71
    assert waveform.visible.end == pytest.approx(waveform.region.end)
