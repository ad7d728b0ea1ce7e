"""What is seen while a take is recorded: the level with its zones and clip mark, and the ring of length."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_accessibility import nameless
from voicestudio.ui import theme
from voicestudio.ui.colours import DARK, LIGHT, Colours, colours
from voicestudio.ui.widgets.level_meter import LevelMeter, share
from voicestudio.ui.widgets.take_ring import TakeRing, turned


@pytest.fixture
def meter(qtbot: QtBot, dressed: QApplication) -> LevelMeter:
    made = LevelMeter()
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


@pytest.fixture
def ring(qtbot: QtBot, dressed: QApplication) -> TakeRing:
    made = TakeRing()
    qtbot.addWidget(made)
    made.show()
    return made


def told(widget: QWidget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


def near(one: QColor, other: str, most: int = 40) -> bool:
    wanted = QColor(other)
    apart = (one.red() - wanted.red(), one.green() - wanted.green(), one.blue() - wanted.blue())
    return max(abs(part) for part in apart) <= most


def level_colour(meter: LevelMeter, dbfs: float) -> QColor:
    image, track = meter.grab().toImage(), meter.track()
    ratio = image.devicePixelRatio()
    x = track.left() + share(dbfs) * track.width()
    return image.pixelColor(round(x * ratio), round(track.center().y() * ratio))


# The level


@pytest.mark.parametrize(("chosen", "now"), [("light", LIGHT), ("dark", DARK)])
def test_every_zone_lights_in_its_colour(
    meter: LevelMeter, qapp: QApplication, chosen: str, now: Colours
) -> None:
    theme.apply(qapp, chosen)
    meter.show_level(0.0, 0.0)
    for dbfs, colour in ((-45, now.quiet), (-20, now.good), (-6, now.careful), (-1.5, now.bad)):
        assert near(level_colour(meter, dbfs), colour), dbfs
    meter.clear()
    for dbfs, colour in ((-45, now.quiet), (-20, now.good), (-6, now.careful), (-1.5, now.bad)):
        assert not near(level_colour(meter, dbfs), colour), dbfs


def test_the_bar_ends_where_the_peak_is(meter: LevelMeter) -> None:
    meter.show_level(-20.0, -20.0)
    assert near(level_colour(meter, -22), colours().good)
    assert not near(level_colour(meter, -15), colours().good)


def test_the_numbers_are_written_below_every_border_of_a_zone(meter: LevelMeter) -> None:
    image, track = meter.grab().toImage(), meter.track()
    ratio = image.devicePixelRatio()
    for dbfs in (-60, -30, -9, -3, 0):
        x = round(track.left() + share(dbfs) * track.width())
        inked = [
            image.pixelColor(round((x + beside) * ratio), round(y * ratio))
            for beside in range(-6, 7)
            for y in range(round(track.bottom()) + 7, meter.height())
        ]
        assert any(near(colour, colours().quiet, 60) for colour in inked), dbfs


def test_the_peak_line_waits_and_then_falls(meter: LevelMeter) -> None:
    meter.show_level(-10.0, -20.0)
    for _ in range(20):
        meter.show_level(-50.0, -55.0)
    assert meter.held_dbfs == -10.0
    assert near(level_colour(meter, -10.0), colours().text)
    for _ in range(10):
        meter.show_level(-50.0, -55.0)
    assert meter.held_dbfs == pytest.approx(-16.0)
    meter.show_level(-12.0, -20.0)
    assert meter.held_dbfs == -12.0
    for _ in range(200):
        meter.show_level(-120.0, -120.0)
    assert meter.held_dbfs == -60.0


@pytest.mark.parametrize(
    ("peak", "words"),
    [
        (-120.0, "no sound"),
        (-40.0, "-40 dBFS, too quiet"),
        (-30.1, "-30 dBFS, too quiet"),
        (-30.0, "-30 dBFS, good level"),
        (-18.0, "-18 dBFS, good level"),
        (-9.0, "-9 dBFS, loud"),
        (-3.0, "-3 dBFS, too loud"),
        (0.0, "0 dBFS, too loud"),
    ],
)
def test_the_level_is_told_in_words(meter: LevelMeter, peak: float, words: str) -> None:
    meter.show_level(peak, peak - 9)
    assert told(meter, QAccessible.Text.Name) == "Input level"
    assert told(meter, QAccessible.Text.Description) == words


def test_only_another_wording_is_told(meter: LevelMeter) -> None:
    said: list[str] = []
    meter.wording_changed.connect(said.append)
    for peak in (-20.0, -18.0, -16.0, -14.0, -19.0):
        meter.show_level(peak, peak)
    assert said == ["good level"]
    assert told(meter, QAccessible.Text.Description) == "-20 dBFS, good level"
    meter.show_level(-1.0, -5.0)
    meter.show_level(-40.0, -45.0)
    assert said == ["good level", "too loud"]
    meter.clear()
    assert said[-1] == meter.wording == ""


def test_the_meter_is_a_gauge_to_assistive_technology(meter: LevelMeter) -> None:
    meter.show_level(-18.0, -25.0)
    gauge = QAccessible.queryAccessibleInterface(meter)
    assert gauge.role() is QAccessible.Role.ProgressBar
    value = gauge.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (-60, -18, 0)
    assert meter.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_clip_mark_stays_until_it_is_pressed(meter: LevelMeter) -> None:
    cleared: list[bool] = []
    meter.clip_cleared.connect(lambda: cleared.append(True))
    assert told(meter.clip, QAccessible.Text.Name) == "Nothing clipped"
    meter.show_clipped(0)
    assert told(meter.clip, QAccessible.Text.Name) == "Nothing clipped"
    meter.show_clipped(3)
    meter.show_level(-40.0, -50.0)
    meter.show_clipped(3)
    assert told(meter.clip, QAccessible.Text.Name) == "Clipped: press to clear"
    assert QAccessible.queryAccessibleInterface(meter.clip).role() is QAccessible.Role.Button
    QTest.mouseClick(meter.clip, Qt.MouseButton.LeftButton)
    meter.show_clipped(3)
    assert told(meter.clip, QAccessible.Text.Name) == "Nothing clipped"
    assert cleared == [True]
    meter.show_clipped(4)
    assert meter.clip.is_lit


def test_the_clip_mark_is_cleared_by_keyboard(meter: LevelMeter) -> None:
    meter.show_clipped(1)
    meter.clip.setFocus()
    QTest.keyClick(meter.clip, Qt.Key.Key_Space)
    assert not meter.clip.is_lit
    assert nameless(meter) == []


def test_a_new_take_is_counted_anew(meter: LevelMeter) -> None:
    meter.show_clipped(100)
    meter.clear_clip()
    meter.show_clipped(0)
    assert not meter.clip.is_lit
    meter.show_clipped(5)
    assert meter.clip.is_lit


def test_the_lit_mark_is_filled(meter: LevelMeter) -> None:
    place = QPoint(6, 10)
    assert not near(meter.clip.grab().toImage().pixelColor(place), colours().bad)
    meter.show_clipped(1)
    assert near(meter.clip.grab().toImage().pixelColor(place), colours().bad)


def test_the_scale_rises_from_end_to_end() -> None:
    shares = [share(dbfs) for dbfs in range(-70, 5)]
    assert shares == sorted(shares)
    assert (share(-120), share(-60), share(0), share(6)) == (0.0, 0.0, 1.0, 1.0)


def test_larger_letters_make_room_in_the_meter(meter: LevelMeter) -> None:
    before = (meter.sizeHint().height(), meter.minimumSizeHint().width(), meter.clip.width())
    font = QFont(meter.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    meter.setFont(font)
    after = (meter.sizeHint().height(), meter.minimumSizeHint().width(), meter.clip.width())
    assert all(later > earlier for earlier, later in zip(before, after, strict=True))
    assert meter.clip.geometry().right() < meter.width()
    assert meter.clip.geometry().left() > meter.track().right()


# The ring


def ring_colour(ring: TakeRing, seconds: float) -> QColor:
    """The colour at the middle of the ring's line, at a number of seconds."""
    around = ring.ring()
    image = ring.grab().toImage()
    path = QPainterPath()
    path.arcMoveTo(around, 90)
    path.arcTo(around, 90, -360)
    place = path.pointAtPercent(turned(seconds))
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio))


@pytest.mark.parametrize(("chosen", "now"), [("light", LIGHT), ("dark", DARK)])
def test_the_ring_fills_to_what_is_needed_and_on(
    ring: TakeRing, qapp: QApplication, chosen: str, now: Colours
) -> None:
    theme.apply(qapp, chosen)
    ring.show_seconds(9.9, "Recording")
    assert near(ring_colour(ring, 5), now.careful)
    assert near(ring_colour(ring, 30), now.line)
    ring.show_seconds(10.0, "Recording")
    assert near(ring_colour(ring, 5), now.good)
    ring.show_seconds(200.0, "Recording")
    for seconds, colour in ((5, now.good), (75, now.good), (150, now.accent), (250, now.line)):
        assert near(ring_colour(ring, seconds), colour), seconds


def test_the_recommended_part_can_be_seen_before_it_is_reached(ring: TakeRing) -> None:
    ring.show_seconds(3.0, "")
    assert not near(ring_colour(ring, 75), colours().line, 20)
    for mark in (10, 60, 90):
        beside = [ring_colour(ring, mark + apart / 10) for apart in range(-20, 21)]
        assert any(near(colour, colours().text, 70) for colour in beside), mark


def test_the_ring_is_told_in_words(ring: TakeRing) -> None:
    ring.show_seconds(12.7, "Recording")
    assert told(ring, QAccessible.Text.Name) == "12 of 10 seconds needed; 60 to 90 recommended"
    assert told(ring, QAccessible.Text.Description) == "Recording"
    progress = QAccessible.queryAccessibleInterface(ring)
    assert progress.role() is QAccessible.Role.ProgressBar
    assert progress.valueInterface().currentValue() == 12
    assert progress.valueInterface().maximumValue() == 300


def test_the_ring_tells_once_a_second(ring: TakeRing, qtbot: QtBot) -> None:
    told_values: list[int] = []
    ring.valueChanged.connect(told_values.append)
    for tenth in range(31):
        ring.show_seconds(tenth / 10, "Recording")
    assert told_values == [1, 2, 3]


@pytest.mark.parametrize("seconds", [0.0, 10.0, 60.0, 90.0, 300.0, 301.0])
def test_every_length_can_be_drawn(ring: TakeRing, seconds: float) -> None:
    ring.show_seconds(seconds, "A state that is too long for the room that there is in the middle")
    assert isinstance(ring.grab().toImage(), QImage)


def test_larger_letters_make_a_larger_ring(qtbot: QtBot, dressed: QApplication) -> None:
    font = QFont(dressed.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    ring = TakeRing()
    qtbot.addWidget(ring)
    before = ring.sizeHint().width()
    ring.setFont(font)
    assert ring.sizeHint().width() == ring.minimumSizeHint().width() > before


def test_the_ring_turns_once_in_five_minutes() -> None:
    shares = [turned(seconds) for seconds in range(400)]
    assert shares == sorted(shares)
    assert (turned(0), turned(300), turned(400)) == (0.0, 1.0, 1.0)
