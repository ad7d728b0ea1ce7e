"""What a waveform shows."""

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QFont,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.sample_waveform.hands import (
    LEFT,
    NOTHING_HELD,
    SECONDS,
    CountedPeaks,
    Heard,
    at,
    colour_at,
    marks,
    near,
    peaks_of,
    picture,
    press,
    x_of,
)
from voicestudio.model.measures import Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.ui import theme
from voicestudio.ui.colours import DARK, LIGHT, Colours, colours
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


def test_a_new_sound_is_seen_and_selected_as_a_whole(waveform: SampleWaveform, heard: Heard) -> None:
    waveform.zoom_in()
    waveform.set_region(Stretch(5, 6))
    waveform.show_position(50.0)
    waveform.show_sound(peaks_of(90.0), None)
    assert waveform.visible == waveform.region == Stretch(0.0, 90.0)
    assert waveform.cursor_seconds == 0.0
    assert heard.regions == heard.moving == []


@pytest.mark.parametrize(("chosen", "now"), [("light", LIGHT), ("dark", DARK)])
def test_the_region_is_bright_and_the_rest_is_dim(
    waveform: SampleWaveform, qapp: QApplication, chosen: str, now: Colours
) -> None:
    theme.apply(qapp, chosen)
    waveform.set_region(Stretch(40, 100))
    image = picture(waveform)
    assert near(colour_at(image, at(waveform, 50, above=10)), now.accent)
    assert not near(colour_at(image, at(waveform, 20, above=10)), now.accent, 60)
    assert not near(colour_at(image, at(waveform, 110, above=10)), now.accent, 60)
    assert near(colour_at(image, QPoint(x_of(waveform, 40), waveform.height() // 2)), now.accent)


@pytest.mark.parametrize(("chosen", "now"), [("light", LIGHT), ("dark", DARK)])
def test_clipped_places_and_pauses_have_their_colour_and_their_glyph(
    waveform: SampleWaveform, qapp: QApplication, chosen: str, now: Colours
) -> None:
    theme.apply(qapp, chosen)
    image = picture(waveform)
    lane = waveform._places().lane
    assert near(colour_at(image, QPoint(x_of(waveform, 30.25), waveform.height() // 2)), now.bad)
    assert near(colour_at(image, QPoint(x_of(waveform, 30.25), round(lane.center().y()) - 2)), now.bad)
    middle = round(lane.center().y())
    row = [colour_at(image, QPoint(x, middle)) for x in range(x_of(waveform, 62), x_of(waveform, 64))]
    assert any(near(colour, now.careful) for colour in row)
    assert not near(colour_at(image, at(waveform, 90)), now.bad, 60)


def test_what_is_no_speech_is_shaded(waveform: SampleWaveform) -> None:
    quiet = Peaks(array("f", [0.0] * 4000), array("f", [0.0] * 4000), SECONDS)
    waveform.show_sound(quiet, marks())
    image = picture(waveform)
    spoken_ground, silent_ground = (colour_at(image, at(waveform, moment)) for moment in (20.0, 1.0))
    assert near(spoken_ground, colours().card, 2)
    assert silent_ground.lightness() < spoken_ground.lightness()


def test_the_playhead_moves_without_the_waveform_being_drawn_anew(waveform: SampleWaveform) -> None:
    picture(waveform)
    before = CountedPeaks.asked
    waveform.show_position(10.0)
    first = picture(waveform)
    waveform.show_position(20.0)
    waveform.set_region(Stretch(1, 100))
    second = picture(waveform)
    assert CountedPeaks.asked == before > 0
    place, text = at(waveform, 20.0, above=62), colours().text
    beside = [place + QPoint(apart, 0) for apart in (-1, 0, 1)]
    assert any(near(colour_at(second, one), text, 60) for one in beside)
    assert not any(near(colour_at(first, one), text, 60) for one in beside)


def test_a_zoom_is_drawn_anew_and_once(waveform: SampleWaveform) -> None:
    picture(waveform)
    before = CountedPeaks.asked
    waveform.zoom_in()
    picture(waveform)
    picture(waveform)
    assert CountedPeaks.asked == before + 1


def test_another_size_of_letters_makes_room(waveform: SampleWaveform) -> None:
    before = waveform.minimumSizeHint().height()
    font = QFont(waveform.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    waveform.setFont(font)
    assert waveform.minimumSizeHint().height() > before
    picture(waveform)


@pytest.mark.parametrize("seconds", [0.0, 0.05, 9.0, 7200.0])
@pytest.mark.parametrize("width", [240, 3000])
def test_every_length_and_width_can_be_drawn(waveform: SampleWaveform, seconds: float, width: int) -> None:
    waveform.resize(width, 160)
    waveform.show_sound(Peaks() if not seconds else peaks_of(seconds, 50), marks())
    waveform.show_position(seconds / 2)
    for _ in range(12):
        waveform.zoom_in()
    picture(waveform)


def test_without_a_sound_keys_and_mouse_do_nothing(qtbot: QtBot, dressed: QApplication) -> None:
    empty = SampleWaveform()
    qtbot.addWidget(empty)
    empty.resize(600, 200)
    heard = Heard(empty)
    empty.show()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_BracketLeft, Qt.Key.Key_Plus):
        press(empty, key)
    QTest.mouseClick(empty, LEFT, NOTHING_HELD, QPoint(100, 90))
    QTest.mouseDClick(empty, LEFT, NOTHING_HELD, QPoint(100, 90))
    assert (heard.regions, heard.moving, heard.seeks) == ([], [], [])
    assert empty.accessibleDescription() == "No sound yet"
    picture(empty)
