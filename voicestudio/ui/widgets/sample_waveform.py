"""The waveform on which a person looks at a sample and chooses the part to use, by mouse or by keyboard."""

from collections.abc import Callable
from math import ceil

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.model.rules import SAMPLE_SECONDS_MOST
from voicestudio.ui.colours import colours
from voicestudio.ui.widgets import sample_waveform_painting as painting
from voicestudio.ui.widgets.sample_waveform_view import (
    REGION_LEAST,
    Places,
    SampleWords,
    View,
    ViewOfSound,
    next_stop,
    stop_before,
    stops,
    whole_region,
    with_end,
    with_start,
)

_Announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # not in every PySide6 since 6.8
_STEP, _FINE_STEP, _LEAP = 0.01, 0.001, 0.1  # of what is in view
_AT_END = 0.1  # seconds before an end that count as the end


class SampleWaveform(ViewOfSound):
    """A sound to look at, to play from anywhere, and to choose a part of.

    To assistive technology it is a slider: its value is the keyboard's place in seconds, its description
    says that place, what lies there, and the selection, in words.
    """

    region_changed = Signal(object)  # a Stretch, chosen by the person
    region_moving = Signal(object)  # a Stretch, while a drag lasts
    seek_requested = Signal(float)  # seconds to play from

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks = Peaks()
        self._marks: Measures | None = None
        self._turn = 0  # counts the sounds
        self._lift = 1.0  # how much larger than full scale it is drawn
        self._region = self._before = Stretch(0.0, 0.0)
        self._limit = SAMPLE_SECONDS_MOST
        self._cursor = 0.0
        self._playhead: float | None = None
        self._keeps_cursor = False  # it was moved while the sound played: the end of playing leaves it there
        self._hold = ""  # what the mouse has: "start", "end", "press" or "sweep"
        self._over = ""  # the handle below the mouse
        self._pressed = QPointF()
        self._anchor = self._reach = 0.0  # the moment pressed at; pixels from there to the edge that is held
        self._telling = False
        self._pictures = painting.Pictures()
        self._words = SampleWords(self)
        self._dress()
        self.valueChanged.connect(self._taken_from_outside)
        self._tell()

    def _dress(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sample waveform"))
        self.setWhatsThis(self._words.keys())

    # What it shows

    def show_sound(self, peaks: Peaks, marks: Measures | None) -> None:
        """Show a new sound: all of it in view, all of it selected, the cursor at its beginning."""
        self._peaks, self._marks, self._turn = peaks, marks, self._turn + 1
        self._lift = painting.lift_for(peaks.loudest)
        self._region = Stretch(0.0, peaks.seconds)
        self._cursor, self._playhead, self._hold, self._over = 0.0, None, "", ""
        self._keeps_cursor = False
        self._look_at(View(peaks.seconds, 0.0, peaks.seconds))
        self._telling = True
        self.setRange(0, ceil(peaks.seconds))
        self._telling = False
        self._tell()

    @property
    def region(self) -> Stretch:
        """The part to use."""
        return self._region

    def set_region(self, stretch: Stretch) -> None:
        """Select a part; held within the sound and at 0.1 s or more. Says nothing to ``region_changed``."""
        self._region = whole_region(stretch, self._view.total)
        self._tell()

    @property
    def limit_seconds(self) -> float:
        """A longer region is shown as too long; 300 s unless set."""
        return self._limit

    @limit_seconds.setter
    def limit_seconds(self, seconds: float) -> None:
        self._limit = seconds
        self._tell()

    @property
    def visible(self) -> Stretch:
        """The part in view."""
        return Stretch(self._view.start, self._view.end)

    @property
    def cursor_seconds(self) -> float:
        """Where the keyboard stands."""
        return self._cursor

    @property
    def is_too_long(self) -> bool:
        """Whether the region is longer than the limit."""
        return self._region.seconds > self._limit + 1e-6

    def show_position(self, seconds: float | None) -> None:
        """Show where it plays; None when it stopped; the cursor then stands there, but not at an end."""
        before = self._playhead
        if seconds is None and before is not None:
            ends = (self._region.end, self._view.total)
            if not self._keeps_cursor and all(abs(end - before) > _AT_END for end in ends):
                self._cursor = before
        if seconds is None or before is None:
            self._playhead, self._keeps_cursor = seconds, False
            self._tell()
            return
        self._playhead = seconds
        if not self._view.has(seconds) and self._view.has(before) and not self._hold:
            self._look_at(self._view.at(seconds, self._view.span))
        else:
            self._update_needle(before)
            self._update_needle(seconds)
            self.update(self._places().footer.toAlignedRect())

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for; others go on to the page."""
        act = self._act_of(event)
        event.setAccepted(act is not None)
        if act is not None:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if not self._view.total:
            return None
        key, held = event.key(), event.modifiers()
        is_aside = bool(held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier))
        typed = self._typed_acts().get(event.text().lower())
        if typed and not (is_aside and event.text().isalpha()):  # brackets may need AltGr
            return typed
        if is_aside:
            return None
        if held & Qt.KeyboardModifier.ControlModifier:
            return self._control_acts().get(key)
        return self._plain_acts(_FINE_STEP if held & Qt.KeyboardModifier.ShiftModifier else _STEP).get(key)

    def _typed_acts(self) -> dict[str, Callable[[], None]]:
        region, cursor, total = self._region, self._cursor, self._view.total
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("[i", lambda: self._choose(with_start(region, cursor, total))),
            ("]o", lambda: self._choose(with_end(region, cursor, total))),
            ("p", self._play_here),
            *(("+=", self.zoom_in), ("-", self.zoom_out), ("0", self.zoom_all)),
        )
        return {key: act for keys, act in acts for key in keys}

    def _control_acts(self) -> dict[int, Callable[[], None]]:
        key, total = Qt.Key, self._view.total
        return {
            key.Key_A: lambda: self._choose(Stretch(0.0, total)),
            key.Key_Left: lambda: self._go(stop_before(self._stops(), self._cursor)),
            key.Key_Right: lambda: self._go(next_stop(self._stops(), self._cursor)),
            key.Key_Plus: self.zoom_in,
            key.Key_Equal: self.zoom_in,
            key.Key_Minus: self.zoom_out,
            key.Key_0: self.zoom_all,
        }

    def _stops(self) -> list[float]:
        return stops(self._marks, self._region, self._view.total)

    def _plain_acts(self, share: float) -> dict[int, Callable[[], None]]:
        key, cursor, total = Qt.Key, self._cursor, self._view.total
        step, leap = share * self._view.span, _LEAP * self._view.span
        acts: dict[int, Callable[[], None]] = {
            key.Key_Left: lambda: self._go(cursor - step),
            key.Key_Right: lambda: self._go(cursor + step),
            key.Key_PageUp: lambda: self._go(cursor - leap),
            key.Key_PageDown: lambda: self._go(cursor + leap),
            key.Key_Home: lambda: self._go(0.0),
            key.Key_End: lambda: self._go(total),
            key.Key_Return: self._play_here,
            key.Key_Enter: self._play_here,
        }
        return acts | ({key.Key_Escape: self._give_up_drag} if self._hold else {})

    def _zoom_place(self) -> float:
        return self._cursor if self._view.has(self._cursor) else super()._zoom_place()

    def _go(self, moment: float) -> None:
        self._cursor = min(max(moment, 0.0), self._view.total)
        self._keeps_cursor = True
        self._look_at(self._view.showing(self._cursor))
        self._tell()
        self._announce(self._words.place(self._cursor, self._marks))

    def _choose(self, region: Stretch) -> None:
        self._region = region
        self._tell()
        self._announce(self._words.selection(self._region, self._limit))
        self.region_changed.emit(region)

    def _play_here(self) -> None:
        self.seek_requested.emit(self._cursor)

    def _taken_from_outside(self, second: int) -> None:
        """Assistive technology moved the slider."""
        if not self._telling:
            self._go(float(second))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or begin what may become a click or a sweep."""
        where = self._places()
        if event.button() is not Qt.MouseButton.LeftButton or not self._view.total:
            event.ignore()
        elif event.position().y() < where.wave.bottom():
            self._pressed, self._before = event.position(), self._region
            self._anchor = self._view.moment(event.position().x(), where.wave)
            self._hold = self._handle_at(event.position()) or "press"
            edge = {"start": self._region.start, "end": self._region.end}.get(self._hold, self._anchor)
            self._reach = self._view.x(edge, where.wave) - event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be taken."""
        if not self._hold:
            self._hover(event.position())
            return
        far = abs(event.position().x() - self._pressed.x()) >= QApplication.startDragDistance()
        self._hold = "sweep" if self._hold == "press" and far else self._hold
        if self._hold != "press":
            self._drag_to(self._view.moment(event.position().x() + self._reach, self._places().wave))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or play from where was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        held, self._hold = self._hold, ""
        if held == "press":
            self._cursor, self._keeps_cursor = self._anchor, True
            self._tell()
            self.seek_requested.emit(self._anchor)
        elif held and self._region != self._before:
            self._tell()
            self._announce(self._words.selection(self._region, self._limit))
            self.region_changed.emit(self._region)
        self._hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See the region near; its first click already plays."""
        if event.button() is Qt.MouseButton.LeftButton and self._view.total:
            self._hold = ""
            self.zoom_to(self._region)

    def leaveEvent(self, _event: QEvent) -> None:
        """Nothing is below the mouse any more."""
        self._hover(QPointF(-1, -1))

    def _drag_to(self, moment: float) -> None:
        region, total = self._region, self._view.total
        if self._hold == "start":
            moved = whole_region(Stretch(min(moment, region.end - REGION_LEAST), region.end), total)
        elif self._hold == "end":
            moved = whole_region(Stretch(region.start, max(moment, region.start + REGION_LEAST)), total)
        else:
            moved = whole_region(Stretch(self._anchor, moment), total)
        self._look_at(self._view.showing(moment))
        if moved != region:
            self._region = moved
            self.region_moving.emit(moved)

    def _give_up_drag(self) -> None:
        self._hold, self._region = "", self._before
        self._tell()
        self.region_moving.emit(self._region)

    def _handle_at(self, at: QPointF) -> str:
        return painting.handle_at(at, self._region, self._view, self._places()) if self._view.total else ""

    def _hover(self, at: QPointF) -> None:
        over = self._handle_at(at)
        if over != self._over:
            self._over = over
            self.update()
        in_wave = at.y() < self._places().wave.bottom() and self._view.total
        shape = Qt.CursorShape.IBeamCursor if in_wave else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeHorCursor if over else shape)

    # What assistive technology hears

    def _tell(self) -> None:
        """Say in words where all stands, and repaint."""
        words = self._words.all(self._cursor, self._region, self._limit, self._marks)
        self.setAccessibleDescription(words if self._view.total else self._words.nothing())
        self._telling = True
        self.setValue(int(self._cursor))  # tells of a change of value by itself
        self._telling = False
        self.update()

    def _announce(self, words: str) -> None:
        if _Announcement is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(_Announcement(self, words))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the kept pictures together, and what moves on top."""
        now, where, view = colours(), self._places(), self._view
        look = painting.Look(self._turn, self.size(), self.devicePixelRatioF(), self._letters(), view, now)
        outside, inside = self._pictures.of(look, self._peaks, self._marks, self._lift)
        painter = QPainter(self)
        painter.setFont(self._letters())
        painter.drawPixmap(0, 0, outside)
        if view.total:
            self._paint_region(painter, where, inside)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            grip = self._hold or self._over
            above = painting.Moving(self._region, self._cursor, self._playhead, grip)
            painting.draw_moving(painter, now, view, where, above)
            painting.draw_words(painter, now, where, self._line_below())
        else:
            painter.setPen(now.quiet)
            painter.drawText(where.wave, Qt.AlignmentFlag.AlignCenter, self._words.nothing())
        painting.draw_frame(painter, now, self.size(), focused=self.hasFocus())
        painter.end()

    def _paint_region(self, painter: QPainter, where: Places, inside: QPixmap) -> None:
        left = max(self._view.x(self._region.start, where.wave), where.wave.left())
        right = min(self._view.x(self._region.end, where.wave), where.wave.right())
        if right > left:
            ground = painting.sounding(where, self.size())
            painter.setClipRect(QRectF(left, ground.top(), right - left, ground.height()))
            painter.drawPixmap(0, 0, inside)
            painter.setClipping(False)

    def _line_below(self) -> painting.Words:
        shown = self._cursor if self._playhead is None else self._playhead
        return painting.Words(
            self._words.length(self._region, self._limit),
            self.is_too_long,
            self._words.moment(shown, self._view.total),
            self._words.legend(self._marks, self._view.total),
        )

    def _update_needle(self, moment: float) -> None:
        where = self._places()
        x = self._view.x(moment, where.wave)
        self.update(QRectF(x - 7, 0, 14, where.wave.bottom() + 1).toAlignedRect())

    def event(self, event: QEvent) -> bool:
        """Keep the page's shortcuts from keys that are ours, and say what is below the mouse."""
        shortcut = QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and event.type() is shortcut and self._act_of(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip_at(self, at: QPointF) -> str:
        where, edge = self._places(), self._handle_at(at)
        if edge or not self._view.total:
            return self._words.handle(edge) if edge else ""
        slack = 6 * self._view.span / where.wave.width()
        moment = self._view.moment(at.x(), where.wave)
        mark = self._words.mark(self._marks, moment, slack) if where.lane.contains(at) else ""
        return mark or self._words.keys()
