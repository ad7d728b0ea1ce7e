"""Everything that a mouse can do, by keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.sample_waveform.hands import CONTROL, NOTHING_HELD, SECONDS, Heard, peaks_of, press
from voicestudio.model.measures import Stretch
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


def test_the_cursor_goes_by_a_hundredth_of_what_is_seen(waveform: SampleWaveform) -> None:
    press(waveform, Qt.Key.Key_Right)
    assert waveform.cursor_seconds == pytest.approx(1.2)
    press(waveform, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert waveform.cursor_seconds == pytest.approx(1.32)
    press(waveform, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    press(waveform, Qt.Key.Key_Left)
    press(waveform, Qt.Key.Key_Left)
    assert waveform.cursor_seconds == 0.0
    press(waveform, Qt.Key.Key_PageDown)
    assert waveform.cursor_seconds == pytest.approx(12)
    press(waveform, Qt.Key.Key_End)
    assert waveform.cursor_seconds == SECONDS
    press(waveform, Qt.Key.Key_Home)
    assert waveform.cursor_seconds == 0.0


def test_the_cursor_stays_in_view(waveform: SampleWaveform) -> None:
    waveform.zoom_in()
    press(waveform, Qt.Key.Key_End)
    assert waveform.visible.end == SECONDS


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ("i", "o"), ("I", "O")])
def test_the_region_is_set_at_the_cursor(
    waveform: SampleWaveform, heard: Heard, start: str, end: str
) -> None:
    press(waveform, Qt.Key.Key_PageDown)
    QTest.keyClicks(waveform, start)
    press(waveform, Qt.Key.Key_PageDown)
    QTest.keyClicks(waveform, end)
    assert (waveform.region.start, waveform.region.end) == pytest.approx((12, 24))
    assert len(heard.regions) == 2
    assert heard.regions[-1] == waveform.region
    press(waveform, Qt.Key.Key_A, CONTROL)
    assert waveform.region == Stretch(0, SECONDS) == heard.regions[-1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_P])
def test_keys_play_from_the_cursor(waveform: SampleWaveform, heard: Heard, key: Qt.Key) -> None:
    press(waveform, Qt.Key.Key_PageDown)
    press(waveform, key)
    assert heard.seeks == [pytest.approx(12)]


def test_ctrl_and_arrows_go_from_mark_to_mark(waveform: SampleWaveform) -> None:
    waveform.set_region(Stretch(10, 100))
    passed = []
    for _ in range(7):
        press(waveform, Qt.Key.Key_Right, CONTROL)
        passed.append(waveform.cursor_seconds)
    assert passed == [10, 30, 60, 66, 100, SECONDS, SECONDS]
    press(waveform, Qt.Key.Key_Left, CONTROL)
    assert waveform.cursor_seconds == 100


def test_letters_with_alt_and_unknown_keys_are_left_to_the_page(waveform: SampleWaveform) -> None:
    for key, held, text in (
        (Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier, "p"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, ""),
        (Qt.Key.Key_Up, NOTHING_HELD, ""),
        (Qt.Key.Key_Escape, NOTHING_HELD, "\x1b"),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
        QApplication.sendEvent(waveform, event)
        assert not event.isAccepted()


def test_a_bracket_may_need_altgr(waveform: SampleWaveform) -> None:
    press(waveform, Qt.Key.Key_PageDown)
    held = CONTROL | Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(waveform, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_BracketLeft, held, "["))
    assert waveform.region.start == pytest.approx(12)


def test_a_shortcut_of_the_page_does_not_take_a_key(qtbot: QtBot, dressed: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    inside = SampleWaveform()
    inside.setParent(page)
    inside.resize(page.size())
    taken: list[str] = []
    for key in ("P", "S"):
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.activated.connect(lambda key=key: taken.append(key))
    inside.show_sound(peaks_of(), None)
    heard = Heard(inside)
    page.show()
    page.activateWindow()
    inside.setFocus()
    qtbot.waitUntil(inside.hasFocus)
    press(inside, Qt.Key.Key_P)
    press(inside, Qt.Key.Key_S)
    assert (heard.seeks, taken) == ([0.0], ["S"])
