"""Nearer and farther, and along with what plays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar

from tests.ui.sample_waveform.hands import (
    CONTROL,
    LEFT,
    NOTHING_HELD,
    SECONDS,
    Heard,
    at,
    press,
    turn_wheel,
    x_of,
)
from voicestudio.model.measures import Stretch
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


def test_ctrl_and_the_wheel_zoom_at_the_mouse(waveform: SampleWaveform, heard: Heard) -> None:
    place = x_of(waveform, 90)
    assert turn_wheel(waveform, 90, 2, CONTROL)
    assert waveform.visible.seconds < 60
    assert x_of(waveform, 90) == pytest.approx(place, abs=1)
    assert turn_wheel(waveform, 90, -9, CONTROL)
    assert waveform.visible == Stretch(0, SECONDS)
    assert heard.views == 2


def test_the_wheel_scrolls_or_is_left_to_the_page(waveform: SampleWaveform) -> None:
    assert not turn_wheel(waveform, 60, -1)
    waveform.zoom_in()
    start = waveform.visible.start
    assert turn_wheel(waveform, waveform.visible.start + 1, -1)
    assert waveform.visible.start > start
    turned = waveform.visible.start
    assert turn_wheel(waveform, waveform.visible.start + 1, 1, pixels=50)
    assert start < waveform.visible.start < turned


def test_keys_zoom_at_the_cursor_and_no_farther_than_the_sound(waveform: SampleWaveform) -> None:
    press(waveform, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        before = waveform.visible.seconds
        press(waveform, key)
        assert waveform.visible.seconds < before
        assert waveform.visible.end == SECONDS
    press(waveform, Qt.Key.Key_Minus)
    press(waveform, Qt.Key.Key_Minus, CONTROL)
    assert waveform.visible == Stretch(0, SECONDS)
    for _ in range(40):
        waveform.zoom_in()
    assert waveform.visible.seconds == pytest.approx(0.25)
    press(waveform, Qt.Key.Key_0)
    assert waveform.visible == Stretch(0, SECONDS)


def test_zoom_without_the_cursor_in_view_is_around_the_middle(waveform: SampleWaveform) -> None:
    waveform.zoom_to(Stretch(50, 70))
    waveform.zoom_in()
    view = waveform.visible
    assert (view.start + view.end) / 2 == pytest.approx(60)


def test_a_double_click_sees_the_region_near_and_again_all(waveform: SampleWaveform, heard: Heard) -> None:
    waveform.set_region(Stretch(40, 60))
    QTest.mouseDClick(waveform, LEFT, NOTHING_HELD, at(waveform, 50))
    assert waveform.visible.shared(waveform.region) == pytest.approx(20)
    assert waveform.visible.seconds < 23
    QTest.mouseDClick(waveform, LEFT, NOTHING_HELD, at(waveform, 50))
    assert waveform.visible == Stretch(0, SECONDS)
    assert heard.regions == []


def test_the_scroll_bar_follows_and_leads(waveform: SampleWaveform) -> None:
    bar = waveform.findChild(QScrollBar)
    assert isinstance(bar, QScrollBar)
    assert bar.isHidden()
    waveform.zoom_to(Stretch(50, 70))
    assert not bar.isHidden()
    assert bar.value() == round(waveform.visible.start * 1000)
    bar.setValue(bar.maximum())
    assert waveform.visible.end == pytest.approx(SECONDS, abs=0.01)
    assert bar.accessibleName() == "Scroll the waveform"


def test_the_view_follows_the_playhead_only_where_it_was_seen(waveform: SampleWaveform) -> None:
    waveform.zoom_to(Stretch(50, 70))
    waveform.show_position(69.0)
    waveform.show_position(75.0)
    assert waveform.visible.start == 75.0
    waveform.zoom_to(Stretch(10, 20))
    waveform.show_position(76.0)
    waveform.show_position(77.0)
    assert waveform.visible.start < 20


def test_the_cursor_stands_where_playing_stopped(waveform: SampleWaveform) -> None:
    waveform.show_position(12.0)
    waveform.show_position(33.3)
    waveform.show_position(None)
    assert waveform.cursor_seconds == 33.3
    waveform.show_position(119.0)
    waveform.show_position(SECONDS)
    waveform.show_position(None)
    assert waveform.cursor_seconds == 33.3


def test_a_cursor_that_was_moved_while_it_played_stays(waveform: SampleWaveform) -> None:
    waveform.show_position(12.0)
    press(waveform, Qt.Key.Key_Right)
    waveform.show_position(33.0)
    waveform.show_position(None)
    assert waveform.cursor_seconds == pytest.approx(1.2)
