"""How loud the microphone is, in dBFS: where speech belongs, what is too much, and whether it was clipped."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QSizePolicy, QWidget

from voicestudio.ui.colours import Colours, colours
from voicestudio.ui.theme import GAP, SMALL_POINTS

FLOOR_DBFS: Final = -60.0
QUIET_BELOW_DBFS: Final = -30.0
LOUD_FROM_DBFS: Final = -9.0
TOO_LOUD_FROM_DBFS: Final = -3.0

_SCALE: Final = ((-60.0, 0.0), (-30.0, 0.26), (-9.0, 0.66), (-3.0, 0.85), (0.0, 1.0))
"""dBFS and the share of the width: as on every good meter, most room where speech belongs."""

_WRITTEN: Final = (-60, -30, -20, -9, -3, 0)
_TICKS: Final = (-60, -50, -40, -30, -25, -20, -15, -12, -9, -6, -3, 0)
_BAR: Final = 16.0
_HOLD_CALLS: Final = 20  # a second at 50 ms a call
_FALL_DB: Final = 0.6  # a call


def share(dbfs: float) -> float:
    """Where a level lies from left to right, 0..1."""
    for (low, left), (high, right) in pairwise(_SCALE):
        if dbfs <= high:
            return left + max(0.0, dbfs - low) / (high - low) * (right - left)
    return 1.0


class ClipMark(QAbstractButton):
    """Lights up when sound was clipped and stays so until it is pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._meter = parent
        self._lit = False
        self.light(on=False)

    @property
    def is_lit(self) -> bool:
        """Whether it is on."""
        return self._lit

    def light(self, *, on: bool) -> None:
        """Switch it."""
        self._lit = on
        name = self.tr("Clipped: press to clear") if on else self.tr("Nothing clipped")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for its word."""
        letters = QFontMetrics(_small(self._meter))  # its letters change first
        return QSize(letters.horizontalAdvance(self.tr("CLIP")) + 18, letters.height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word, in a box that is filled while it is lit."""
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = now.accent if self.hasFocus() else (now.bad if self._lit else now.line)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(now.bad if self._lit else now.card))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, 5, 5)
        font = _small(self)
        font.setWeight(QFont.Weight.Bold if self._lit else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(now.card if self._lit else now.quiet))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("CLIP"))
        painter.end()


class LevelMeter(QProgressBar):
    """A bar from -60 to 0 dBFS with its zones. It has no timer: the peak line falls as levels are shown.

    To assistive technology it is a gauge that speaks only when the wording changes: its description is the
    wording ("-18 dBFS, good level"), its value the level in dBFS at that time.
    """

    wording_changed = Signal(str)  # "too quiet", "good level", "loud", "too loud"; "" for no sound
    clip_cleared = Signal()  # by the person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(round(FLOOR_DBFS), 0)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Input level"))
        self._peak = self._rms = self._held = FLOOR_DBFS
        self._calls_held = 0
        self._wording: str | None = None
        self._clipped = self._cleared = 0
        self.clip = ClipMark(self)
        self.clip.clicked.connect(self._clear_pressed)
        self._say()

    def show_level(self, peak_dbfs: float, rms_dbfs: float) -> None:
        """Show what came since the last call; some 20 calls a second make the peak line fall at 12 dB/s."""
        self._peak, self._rms = max(peak_dbfs, FLOOR_DBFS), max(rms_dbfs, FLOOR_DBFS)
        if self._peak >= self._held:
            self._held, self._calls_held = self._peak, 0
        else:
            self._calls_held += 1
            if self._calls_held > _HOLD_CALLS:
                self._held = max(self._held - _FALL_DB, self._peak)
        self._say()
        self.update()

    def show_clipped(self, count: int) -> None:
        """Light the mark when more is clipped than when it was cleared.

        Args:
            count: Clipped samples of the take so far; fewer than before is a new take.
        """
        if count < self._clipped:
            self._cleared = 0
        self._clipped = count
        if count > self._cleared and not self.clip.is_lit:
            self.clip.light(on=True)

    def clear_clip(self) -> None:
        """Put the mark out; it lights again when more is clipped."""
        self._cleared = self._clipped
        self.clip.light(on=False)

    def clear(self) -> None:
        """No sound comes any more."""
        self._peak = self._rms = self._held = FLOOR_DBFS
        self._say()
        self.update()

    @property
    def held_dbfs(self) -> float:
        """Where the peak line stands."""
        return self._held

    @property
    def wording(self) -> str:
        """What the level is, in words; of the peak line, so that it does not flicker between words."""
        if self._held <= FLOOR_DBFS:
            return ""
        if self._held < QUIET_BELOW_DBFS:
            return self.tr("too quiet")
        if self._held < LOUD_FROM_DBFS:
            return self.tr("good level")
        return self.tr("loud") if self._held < TOO_LOUD_FROM_DBFS else self.tr("too loud")

    def _say(self) -> None:
        wording = self.wording
        if wording == self._wording:
            return
        self._wording = wording
        level = self.tr("%s dBFS") % round(self._held)
        self.setAccessibleDescription(f"{level}, {wording}" if wording else self.tr("no sound"))
        self.setValue(round(self._held))
        self.wording_changed.emit(wording)

    def _clear_pressed(self) -> None:
        self.clear_clip()
        self.clip_cleared.emit()

    # Room and painting

    def track(self) -> QRectF:
        """Where the bar lies."""
        side = QFontMetrics(_small(self)).horizontalAdvance(_number(-60)) / 2 + 1
        return QRectF(side, 2, max(1.0, self.width() - self.clip.width() - 2 * GAP - 2 * side), _BAR)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(360, round(_BAR) + 8 + QFontMetrics(_small(self)).height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the numbers still can be read."""
        letters = QFontMetrics(_small(self))
        width = 9 * letters.horizontalAdvance(_number(-60)) + self.clip.sizeHint().width()
        return QSize(width, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._place_mark()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the mark at the right end of the bar."""
        self._place_mark()

    def _place_mark(self) -> None:
        hint = self.clip.sizeHint()
        self.clip.setGeometry(self.width() - hint.width(), 0, hint.width(), max(hint.height(), 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the zones, what is lit of them, the peak line and the numbers."""
        now, track = colours(), self.track()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(self))
        _draw_zones(painter, now, track, self._rms, self._peak)
        if self._held > FLOOR_DBFS:
            painter.setPen(QPen(QColor(now.text), 2))
            x = track.left() + share(self._held) * track.width()
            painter.drawLine(QLineF(x, track.top() - 1, x, track.bottom() + 1))
        _draw_numbers(painter, now, track)
        painter.end()


def _small(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * SMALL_POINTS)
    return font


def _zones(now: Colours) -> tuple[tuple[float, float, str], ...]:
    return (
        (FLOOR_DBFS, QUIET_BELOW_DBFS, now.quiet),
        (QUIET_BELOW_DBFS, LOUD_FROM_DBFS, now.good),
        (LOUD_FROM_DBFS, TOO_LOUD_FROM_DBFS, now.careful),
        (TOO_LOUD_FROM_DBFS, 0.0, now.bad),
    )


def _draw_zones(painter: QPainter, now: Colours, track: QRectF, rms: float, peak: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for low, high, colour in _zones(now):
        left = track.left() + share(low) * track.width() + (1 if low > FLOOR_DBFS else 0)
        right = track.left() + share(high) * track.width() - (1 if high < 0 else 0)
        for level, strength in ((high, 0.2), (min(peak, high), 0.62), (min(rms, high), 1.0)):
            end = min(track.left() + share(level) * track.width(), right)
            if end > left:
                hue = QColor(colour)
                hue.setAlphaF(strength)
                painter.setBrush(hue)
                painter.drawRect(QRectF(left, track.top(), end - left, track.height()))


def _number(dbfs: int) -> str:
    return f"\N{MINUS SIGN}{-dbfs}" if dbfs else "0"


def _draw_numbers(painter: QPainter, now: Colours, track: QRectF) -> None:
    letters = painter.fontMetrics()
    for dbfs in _TICKS:
        x = round(track.left() + share(dbfs) * track.width()) + 0.5
        is_written = dbfs in _WRITTEN
        painter.setPen(QPen(QColor(now.quiet if is_written else now.line), 1))
        painter.drawLine(QLineF(x, track.bottom() + 1, x, track.bottom() + (5 if is_written else 3)))
        if is_written:
            text = _number(dbfs)
            painter.setPen(QColor(now.quiet))
            width = letters.horizontalAdvance(text)
            painter.drawText(QPointF(x - width / 2, track.bottom() + 5 + letters.ascent()), text)
