"""What of a sound is in view, where things lie in it, and how it is said. Nothing here is drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QWidget

from voicestudio.model.measures import Measures, Stretch
from voicestudio.texts.language import number
from voicestudio.ui.theme import SMALL_POINTS

REGION_LEAST: Final = 0.1
"""Seconds; a shorter part could no longer be grabbed."""

SPAN_LEAST: Final = 0.25
"""Seconds in view at the most zoom; below that the lines of the longest samples are wider than a finger."""

SIDE: Final = 14.0
"""Room beside the waveform, so that the grips at either end of the sound can be seen and grabbed."""

BAR_HEIGHT: Final = 10
WAVE_LEAST: Final = 84
_LANE: Final = 12.0
_ZOOM: Final = 1.6
_WHEEL: Final = 0.1  # of what is in view, a notch
_SAME_PLACE: Final = 0.5  # seconds: clipped places nearer than this are one stop on the way
_HERE: Final = 0.005  # seconds: nearer than this is where the cursor stands already


def clock(seconds: float, decimals: int = 0) -> str:
    """A moment as "1:05", with one decimal "1:05.3", from an hour on "1:00:05"; rounded down."""
    parts = 10**decimals
    counted = int(max(0.0, seconds) * parts + 1e-6)
    whole, rest = divmod(counted, parts)
    head = f"{whole // 3600}:{whole // 60 % 60:02}" if whole >= 3600 else f"{whole // 60}"
    return f"{head}:{whole % 60:02}" + (f".{rest:0{decimals}}" if decimals else "")


def spoken(seconds: float) -> str:
    """The same for the ear: to a tenth of a second, without a needless ".0"."""
    return clock(round(seconds, 1), 1).removesuffix(".0")


@dataclass(frozen=True)
class View:
    """The part of a sound in view; every change is a new one, held within the sound.

    Attributes:
        total: Seconds of the sound.
        start: First moment in view.
        end: Last moment in view.
    """

    total: float = 0.0
    start: float = 0.0
    end: float = 0.0

    @property
    def span(self) -> float:
        """Seconds in view."""
        return self.end - self.start

    @property
    def is_whole(self) -> bool:
        """Whether all of the sound is in view."""
        return self.span >= self.total - 1e-9

    def at(self, start: float, span: float) -> "View":
        """So many seconds from a moment on, or as near to that as the sound allows."""
        span = min(max(span, SPAN_LEAST), self.total)
        start = min(max(start, 0.0), self.total - span)
        return View(self.total, start, start + span)

    def zoomed(self, factor: float, around: float) -> "View":
        """Nearer (factor above 1) or farther; what is at ``around`` stays where it is."""
        share = (around - self.start) / self.span if self.span > 0 else 0.5
        span = min(max(self.span / factor, SPAN_LEAST), self.total)
        return self.at(around - share * span, span)

    def showing(self, moment: float) -> "View":
        """Moved as little as it takes to have a moment in view."""
        if moment < self.start:
            return self.at(moment, self.span)
        return self.at(moment - self.span, self.span) if moment > self.end else self

    def has(self, moment: float) -> bool:
        """Whether a moment is in view."""
        return self.start <= moment <= self.end

    def x(self, moment: float, across: QRectF) -> float:
        """Where a moment lies across a rectangle."""
        share = (moment - self.start) / self.span if self.span > 0 else 0.0
        return across.left() + share * across.width()

    def moment(self, x: float, across: QRectF) -> float:
        """The moment at a place, held within the sound."""
        share = (x - across.left()) / across.width() if across.width() > 0 else 0.0
        return min(max(self.start + share * self.span, 0.0), self.total)


@dataclass(frozen=True)
class Places:
    """Where the parts of the widget lie, from top to bottom."""

    ruler: QRectF
    lane: QRectF
    wave: QRectF
    footer: QRectF
    bar: QRectF


def least_height(letters: QFontMetrics) -> int:
    """Pixels below which the parts would lie on each other."""
    return 2 * letters.height() + 22 + int(_LANE) + WAVE_LEAST + BAR_HEIGHT


def places(size: QSize, letters: QFontMetrics) -> Places:
    """Share out the widget's room; the waveform takes what the letters leave."""
    across = max(1.0, size.width() - 2 * SIDE)
    ruler, footer = letters.height() + 9.0, letters.height() + 9.0
    wave = max(1.0, size.height() - ruler - _LANE - footer - BAR_HEIGHT - 4)
    top = ruler + _LANE
    return Places(
        QRectF(SIDE, 0, across, ruler),
        QRectF(SIDE, ruler, across, _LANE),
        QRectF(SIDE, top, across, wave),
        QRectF(SIDE, top + wave, across, footer),
        QRectF(SIDE, top + wave + footer, across, BAR_HEIGHT),
    )


def silences(speech: Iterable[Stretch], total: float) -> list[Stretch]:
    """What lies between the stretches of speech."""
    found, reached = [], 0.0
    for stretch in speech:
        if stretch.start > reached:
            found.append(Stretch(reached, stretch.start))
        reached = max(reached, stretch.end)
    return [*found, Stretch(reached, total)] if reached < total else found


def whole_region(stretch: Stretch, total: float) -> Stretch:
    """A region held within the sound and never shorter than what can be grabbed."""
    least = min(REGION_LEAST, total)
    start = min(max(min(stretch.start, stretch.end), 0.0), total - least)
    return Stretch(start, min(max(stretch.start, stretch.end, start + least), total))


def with_start(region: Stretch, moment: float, total: float) -> Stretch:
    """The region from a moment on; at or behind its end, to the end of the sound."""
    end = region.end if moment <= region.end - REGION_LEAST else total
    return whole_region(Stretch(min(moment, end), end), total)


def with_end(region: Stretch, moment: float, total: float) -> Stretch:
    """The region up to a moment; at or before its start, from the beginning of the sound."""
    start = region.start if moment >= region.start + REGION_LEAST else 0.0
    return whole_region(Stretch(start, max(moment, start)), total)


def stops(marks: Measures | None, region: Stretch, total: float) -> list[float]:
    """Moments worth jumping to, in order: ends, region, pauses, clipped places."""
    found = {0.0, total, region.start, region.end}
    if marks is not None:
        found.update(moment for pause in marks.pauses for moment in (pause.start, pause.end))
        last = -1.0
        for clipped in marks.clipped:
            if clipped.start - last > _SAME_PLACE:
                found.add(clipped.start)
            last = clipped.end
    return sorted(found)


def next_stop(moments: list[float], after: float) -> float:
    """The first moment behind another, or the last there is."""
    return moments[min(bisect_right(moments, after + _HERE), len(moments) - 1)]


def stop_before(moments: list[float], before: float) -> float:
    """The last moment in front of another, or the first there is."""
    return moments[max(bisect_left(moments, before - _HERE) - 1, 0)]


def covering(stretches: Iterable[Stretch], moment: float, slack: float = 0.0) -> Stretch | None:
    """The stretch that a moment lies in."""
    return next((one for one in stretches if one.start - slack <= moment <= one.end + slack), None)


_BAR_STYLE = """
QScrollBar:horizontal { height: 10px; background: transparent; border: none; margin: 0; }
QScrollBar::handle:horizontal { background: palette(placeholder-text); border-radius: 3px; margin: 2px 0;
    min-width: 28px; }
QScrollBar::handle:horizontal:hover { background: palette(highlight); }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: transparent; }
"""


class ViewOfSound(QAbstractSlider):
    """A sound of which a part is in view: zoom, wheel and scroll bar. What it looks like is another's."""

    view_changed = Signal()  # another part is in view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setStyleSheet(_BAR_STYLE)
        self._bar.setAccessibleName(self.tr("Scroll the waveform"))
        self._bar.valueChanged.connect(self._scrolled_by_bar)
        self._bar.hide()

    def zoom_in(self) -> None:
        """Look nearer, at the cursor."""
        self._zoom(_ZOOM, self._zoom_place())

    def zoom_out(self) -> None:
        """Look from farther away."""
        self._zoom(1 / _ZOOM, self._zoom_place())

    def zoom_all(self) -> None:
        """See all of it."""
        self._look_at(self._view.at(0.0, self._view.total))

    def zoom_to(self, part: Stretch) -> None:
        """See a part with a little beside it; all of the sound where that is seen already."""
        room = part.seconds * 0.04
        near = self._view.at(part.start - room, part.seconds + 2 * room)
        self._look_at(self._view.at(0.0, self._view.total) if near == self._view else near)

    def _zoom_place(self) -> float:
        return (self._view.start + self._view.end) / 2

    def _zoom(self, factor: float, around: float) -> None:
        self._look_at(self._view.zoomed(factor, around))

    def _look_at(self, view: View) -> None:
        changed, self._view = view != self._view, view
        with QSignalBlocker(self._bar):
            self._bar.setRange(0, round((view.total - view.span) * 1000))
            self._bar.setPageStep(max(1, round(view.span * 1000)))
            self._bar.setSingleStep(max(1, round(view.span * 100)))
            self._bar.setValue(round(view.start * 1000))
        self._bar.setVisible(not view.is_whole)
        self.update()
        if changed:
            self.view_changed.emit()

    def _scrolled_by_bar(self, milliseconds: int) -> None:
        self._look_at(self._view.at(milliseconds / 1000, self._view.span))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the mouse; else it scrolls, or leaves the wheel to the page where all is in view."""
        turned = event.angleDelta()
        notches = (turned.y() or turned.x()) / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._view.total:
            self._zoom(_ZOOM**notches, self._view.moment(event.position().x(), self._places().wave))
        elif self._view.is_whole:
            event.ignore()
            return
        else:
            self._look_at(self._view.at(self._view.start - self._wheeled(event, notches), self._view.span))
        event.accept()

    def _wheeled(self, event: QWheelEvent, notches: float) -> float:
        fine = event.pixelDelta()
        if fine.isNull():
            return notches * _WHEEL * self._view.span
        return (fine.x() or fine.y()) * self._view.span / self._places().wave.width()

    def _places(self) -> Places:
        return places(self.size(), QFontMetrics(self._letters()))

    def _letters(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL_POINTS)
        return font

    def minimumSizeHint(self) -> QSize:
        """As small as everything can still be read and grabbed."""
        return QSize(240, least_height(QFontMetrics(self._letters())))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(720, self.minimumSizeHint().height() + 72)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the scroll bar in its place."""
        self._bar.setGeometry(self._places().bar.toRect())

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()


class SampleWords(QObject):
    """Says in the person's language what the waveform shows."""

    def nothing(self) -> str:
        """While there is no sound."""
        return self.tr("No sound yet")

    def all(self, cursor: float, region: Stretch, limit: float, marks: Measures | None) -> str:
        """Where the cursor stands, what lies there, and what is selected."""
        return f"{self.place(cursor, marks)} {self.selection(region, limit)}"

    def place(self, cursor: float, marks: Measures | None) -> str:
        """Where the cursor stands, and what lies there."""
        here = self.mark(marks, cursor, _HERE)
        said = self.tr("Cursor at %s.") % spoken(cursor)
        return f"{said} {here}." if here else said

    def mark(self, marks: Measures | None, moment: float, slack: float) -> str:
        """What the doctor found at a moment, "" for nothing; ``slack``: seconds beside it that count too."""
        if marks is not None and (clipped := covering(marks.clipped, moment, slack)):
            return self.tr("Clipped at %s") % spoken(clipped.start)
        if marks is not None and (pause := covering(marks.pauses, moment, slack)):
            return self.tr("Pause of %s seconds") % number(pause.seconds, ".1f")
        return ""

    def selection(self, region: Stretch, limit: float) -> str:
        """What is selected, and whether that is too long."""
        said = self.tr("Selected %(start)s to %(end)s, %(seconds)s seconds.") % {
            "start": spoken(region.start),
            "end": spoken(region.end),
            "seconds": f"{round(region.seconds, 1):g}",
        }
        too_long = self.tr("At most %s can be used.") % spoken(limit)
        return f"{said} {too_long}" if region.seconds > limit + 1e-6 else said

    def length(self, region: Stretch, limit: float) -> str:
        """How long the region is, for the eye."""
        if region.seconds > limit + 1e-6:
            length = clock(region.seconds + 0.1 - 1e-5, 1)  # up, lest it reads as what may be
            return self.tr("%(length)s selected, at most %(limit)s") % {
                "length": length,
                "limit": spoken(limit),
            }
        return self.tr("%s selected") % clock(region.seconds, 1 if region.seconds < 20 else 0)

    def moment(self, moment: float, total: float) -> str:
        """Where it stands in how much."""
        return f"{clock(moment, 1)} / {clock(total, 1 if total < 20 else 0)}"

    def legend(self, marks: Measures | None, total: float) -> tuple[tuple[str, str], ...]:
        """What the marks mean: "clipped", "pause" or "silence", and its word."""
        if marks is None:
            return ()
        found = (
            (marks.clipped, "clipped", self.tr("clipped")),
            (marks.pauses, "pause", self.tr("long pause")),
            (silences(marks.speech, total), "silence", self.tr("no speech")),
        )
        return tuple((kind, word) for there, kind, word in found if there)

    def handle(self, edge: str) -> str:
        """What a handle is for."""
        if edge == "start":
            return self.tr("Drag to move the start. Key: [ or I, at the cursor")
        return self.tr("Drag to move the end. Key: ] or O, at the cursor")

    def keys(self) -> str:
        """What mouse and keys do."""
        return self.tr(
            "Click to play from there, drag to select, double-click to see the selection near.\n"
            "Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.\n"
            "[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.\n"
            "+, -, 0 or Ctrl and the wheel: nearer, farther, all of it."
        )
