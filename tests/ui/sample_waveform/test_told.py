"""What assistive technology is told, and tips."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.sample_waveform.hands import (
    CONTROL,
    SECONDS,
    at,
    colour_at,
    drag,
    near,
    picture,
    press,
    x_of,
)
from tests.ui.test_accessibility import nameless
from voicestudio.model.measures import Stretch
from voicestudio.ui.colours import colours
from voicestudio.ui.widgets import sample_waveform
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


def described(waveform: SampleWaveform) -> str:
    return QAccessible.queryAccessibleInterface(waveform).text(QAccessible.Text.Description)


def test_assistive_technology_is_told_in_words(waveform: SampleWaveform) -> None:
    told = QAccessible.queryAccessibleInterface(waveform)
    assert told.role() is QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Sample waveform"
    assert "Ctrl+A" in told.text(QAccessible.Text.Help)
    assert told.state().focusable
    waveform.set_region(Stretch(5, 70))
    press(waveform, Qt.Key.Key_PageDown)
    press(waveform, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert described(waveform) == "Cursor at 0:12.1. Selected 0:05 to 1:10, 65 seconds."
    assert told.valueInterface().currentValue() == 12
    assert told.valueInterface().maximumValue() == 120


def test_what_the_doctor_found_is_told_where_it_is(waveform: SampleWaveform) -> None:
    press(waveform, Qt.Key.Key_Right, CONTROL)
    assert described(waveform).startswith("Cursor at 0:30. Clipped at 0:30. Selected")
    press(waveform, Qt.Key.Key_Right, CONTROL)
    assert described(waveform).startswith("Cursor at 1:00. Pause of 6.0 seconds. Selected")


def test_assistive_technology_can_move_the_cursor(waveform: SampleWaveform) -> None:
    QAccessible.queryAccessibleInterface(waveform).valueInterface().setCurrentValue(45)
    assert waveform.cursor_seconds == 45
    assert described(waveform).startswith("Cursor at 0:45.")


def test_every_step_is_announced(waveform: SampleWaveform, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Listening:
        isActive = staticmethod(lambda: True)  # noqa: N815 - Qt's own name
        updateAccessibility = staticmethod(lambda event: said.append(event.message()))  # noqa: N815 - as above

    monkeypatch.setattr(sample_waveform, "QAccessible", Listening)
    press(waveform, Qt.Key.Key_PageDown)
    press(waveform, Qt.Key.Key_BracketLeft)
    drag(waveform, at(waveform, SECONDS), at(waveform, 100))
    assert said[:2] == ["Cursor at 0:12.", "Selected 0:12 to 2:00, 108 seconds."]
    assert said[2].startswith("Selected 0:12 to 1:")
    monkeypatch.setattr(sample_waveform, "_Announcement", None)  # a PySide6 without it
    press(waveform, Qt.Key.Key_PageDown)
    assert len(said) == 3


def test_every_part_has_a_name_and_focus_is_seen(qtbot: QtBot, waveform: SampleWaveform) -> None:
    waveform.zoom_in()
    assert nameless(waveform) == []
    assert waveform.focusPolicy() is Qt.FocusPolicy.StrongFocus
    waveform.activateWindow()
    waveform.setFocus()
    qtbot.waitUntil(waveform.hasFocus)
    place = QPoint(waveform.width() // 2, 1)
    assert near(colour_at(picture(waveform), place), colours().accent)
    waveform.clearFocus()
    assert not near(colour_at(picture(waveform), place), colours().accent, 60)


def test_tips_say_what_is_below_the_mouse(waveform: SampleWaveform, monkeypatch: pytest.MonkeyPatch) -> None:
    waveform.set_region(Stretch(40, 100))
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: said.append(text))
    lane = round(waveform._places().lane.center().y())
    for place in (
        at(waveform, 40),
        at(waveform, 100),
        QPoint(x_of(waveform, 30.2), lane),
        QPoint(x_of(waveform, 63), lane),
        at(waveform, 80),
    ):
        QApplication.sendEvent(waveform, QHelpEvent(QEvent.Type.ToolTip, place, waveform.mapToGlobal(place)))
    assert "start" in said[0]
    assert "end" in said[1]
    assert said[2:4] == ["Clipped at 0:30", "Pause of 6.0 seconds"]
    assert "Ctrl+Left" in said[4]
