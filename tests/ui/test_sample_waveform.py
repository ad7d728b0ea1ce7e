"""The waveform of a sample: looked at, zoomed, selected and heard, by mouse, by keyboard and by ear."""

from array import array
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_accessibility import nameless
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.ui import theme
from voicestudio.ui.colours import DARK, LIGHT, Colours, colours
from voicestudio.ui.widgets import sample_waveform
from voicestudio.ui.widgets.sample_waveform import SampleWaveform
from voicestudio.ui.widgets.sample_waveform_painting import joined, ticks
from voicestudio.ui.widgets.sample_waveform_view import (
    View,
    clock,
    next_stop,
    silences,
    spoken,
    stop_before,
    stops,
    whole_region,
    with_end,
    with_start,
)

SECONDS = 120.0
CLIPPED, PAUSE = Stretch(30.0, 30.5), Stretch(60.0, 66.0)
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class CountedPeaks(Peaks):
    """Peaks that count how often they are asked."""

    asked = 0

    def columns(self, count: int, start: float = 0.0, end: float | None = None) -> list[tuple[float, float]]:
        type(self).asked += 1
        return super().columns(count, start, end)


def peaks_of(seconds: float = SECONDS, lines: int = 12_000) -> CountedPeaks:
    CountedPeaks.asked = 0
    return CountedPeaks(array("f", [-0.5] * lines), array("f", [0.5] * lines), seconds)


def marks() -> Measures:
    speech = (Stretch(2.0, 60.0), Stretch(66.0, 120.0))
    return Measures(-20, -20, -19, -0.1, -60, 40, 0.1, speech, (CLIPPED,), (PAUSE,))


class Heard:
    """What a waveform said with its signals."""

    def __init__(self, waveform: SampleWaveform) -> None:
        self.regions: list[Stretch] = []
        self.moving: list[Stretch] = []
        self.seeks: list[float] = []
        self.views = 0
        waveform.region_changed.connect(self.regions.append)
        waveform.region_moving.connect(self.moving.append)
        waveform.seek_requested.connect(self.seeks.append)
        waveform.view_changed.connect(self._count)

    def _count(self) -> None:
        self.views += 1


@pytest.fixture
def waveform(qtbot: QtBot, dressed: QApplication) -> SampleWaveform:
    """Two minutes, 1,228 pixels wide: ten pixels a second."""
    made = SampleWaveform()
    qtbot.addWidget(made)
    made.resize(1228, 240)
    made.show_sound(peaks_of(), marks())
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def heard(waveform: SampleWaveform) -> Heard:
    return Heard(waveform)


def x_of(waveform: SampleWaveform, moment: float) -> int:
    view = waveform.visible
    where = waveform._places()
    return round(where.wave.left() + (moment - view.start) / view.seconds * where.wave.width())


def at(waveform: SampleWaveform, moment: float, *, above: int = 40) -> QPoint:
    """A place in the waveform, so many pixels above its middle."""
    return QPoint(x_of(waveform, moment), waveform.height() // 2 - above)


def drag(waveform: SampleWaveform, begin: QPoint, end: QPoint, *, release: bool = True) -> None:
    QTest.mousePress(waveform, LEFT, NOTHING_HELD, begin)
    QTest.mouseMove(waveform, QPoint((begin.x() + end.x()) // 2, begin.y()))
    QTest.mouseMove(waveform, end)
    if release:
        QTest.mouseRelease(waveform, LEFT, NOTHING_HELD, end)


def press(waveform: SampleWaveform, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    QTest.keyClick(waveform, key, held)


def turn_wheel(
    waveform: SampleWaveform,
    moment: float,
    notches: float,
    held: Qt.KeyboardModifier = NOTHING_HELD,
    pixels: int = 0,
) -> bool:
    place = QPointF(at(waveform, moment))
    event = QWheelEvent(
        place,
        QPointF(waveform.mapToGlobal(place.toPoint())),
        QPoint(0, pixels),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(waveform, event)
    return event.isAccepted()


def picture(waveform: SampleWaveform) -> QImage:
    return waveform.grab().toImage()


def near(one: QColor, other: str, most: int = 24) -> bool:
    wanted = QColor(other)
    apart = (one.red() - wanted.red(), one.green() - wanted.green(), one.blue() - wanted.blue())
    return max(abs(part) for part in apart) <= most


def colour_at(image: QImage, place: QPoint) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio))


# What is shown


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


# The region


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


# Nearer and farther


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


# Playing


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


# The keyboard


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


# The ear


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


# Reckoning


@pytest.mark.parametrize(
    ("seconds", "decimals", "written"),
    [
        (0, 0, "0:00"),
        (65.99, 0, "1:05"),
        (59.96, 1, "0:59.9"),
        (12.3, 1, "0:12.3"),
        (3605.25, 2, "1:00:05.25"),
        (-1, 0, "0:00"),
    ],
)
def test_a_moment_is_written_as_a_clock(seconds: float, decimals: int, written: str) -> None:
    assert clock(seconds, decimals) == written


def test_a_moment_is_spoken_to_a_tenth() -> None:
    assert [spoken(5.0), spoken(59.96), spoken(12.34)] == ["0:05", "1:00", "0:12.3"]


@pytest.mark.parametrize("span", [0.25, 1.0, 7.0, 30.0, 300.0, 7200.0])
@pytest.mark.parametrize("width", [300, 1500, 3800])
def test_the_ruler_has_room_for_what_it_writes(span: float, width: int) -> None:
    step, lines = ticks(View(20_000, 1234.5, 1234.5 + span), width, 80)
    written = [moment for moment, is_written in lines if is_written]
    assert all(later - earlier == pytest.approx(step) for earlier, later in pairwise(written))
    assert step / span * width >= 80 or step == 3600
    assert all(1234.5 - 1e-6 <= moment <= 1234.5 + span + 1e-6 for moment, _ in lines)
    assert len(lines) < width / 8


def test_marks_that_would_lie_on_each_other_become_one(waveform: SampleWaveform) -> None:
    many = [Stretch(moment / 100, moment / 100 + 0.001) for moment in range(1000)]
    wave = waveform._places().wave
    assert len(joined(View(SECONDS, 0, SECONDS), many, wave, 10)) == 1
    assert joined(View(SECONDS, 50, 60), many, wave, 10) == []


def test_silence_is_what_lies_between_speech() -> None:
    assert silences((Stretch(1, 2), Stretch(2, 3), Stretch(5, 9)), 9) == [Stretch(0, 1), Stretch(3, 5)]
    assert silences((), 4) == [Stretch(0, 4)]


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (lambda: with_start(Stretch(2, 5), 3, 10), Stretch(3, 5)),
        (lambda: with_start(Stretch(2, 5), 7, 10), Stretch(7, 10)),
        (lambda: with_end(Stretch(2, 5), 4, 10), Stretch(2, 4)),
        (lambda: with_end(Stretch(2, 5), 1, 10), Stretch(0, 1)),
        (lambda: with_end(Stretch(2, 5), 0, 10), Stretch(0, 0.1)),
        (lambda: whole_region(Stretch(1, 2), 0.05), Stretch(0, 0.05)),
    ],
)
def test_an_end_beyond_the_other_one_takes_it_along(moved: Callable[[], Stretch], expected: Stretch) -> None:
    assert (moved().start, moved().end) == pytest.approx((expected.start, expected.end))


def test_there_is_always_a_next_stop_and_one_before() -> None:
    ways = stops(None, Stretch(0, 4), 4)
    assert ways == [0, 4]
    assert next_stop(ways, 4) == 4
    assert stop_before(ways, 0) == 0
    many = marks()
    close = tuple(Stretch(30 + part / 10, 30.05 + part / 10) for part in range(9))
    crowded = Measures(*(many.loudness_lufs, -20, -19, 0, -60, 40, 0.1), many.speech, close, ())
    assert stops(crowded, Stretch(0, SECONDS), SECONDS) == [0, 30, SECONDS]
