"""How long a take is, as a ring: to what is needed, to what is recommended, to what can be."""

from itertools import pairwise
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from voicestudio.model.rules import SAMPLE_SECONDS_LEAST, SAMPLE_SECONDS_MOST
from voicestudio.ui.colours import Colours, colours
from voicestudio.ui.theme import SMALL_POINTS
from voicestudio.ui.widgets.sample_waveform_view import clock, spoken

RECOMMENDED_SECONDS: Final = (60.0, 90.0)
"""DESIGN.md, the product: what clones well without boring the reader."""

_SCALE: Final = (
    (0.0, 0.0),
    (SAMPLE_SECONDS_LEAST, 0.2),
    (RECOMMENDED_SECONDS[0], 0.55),
    (RECOMMENDED_SECONDS[1], 0.75),
    (SAMPLE_SECONDS_MOST, 1.0),
)
"""Seconds and the share of the ring: the first ten are seen to grow, five minutes still fit."""

_WIDTH: Final = 9.0
_LARGE: Final = 2.1  # times the system's size


def turned(seconds: float) -> float:
    """How much of the ring so many seconds are, 0..1."""
    for (low, before), (high, behind) in pairwise(_SCALE):
        if seconds <= high:
            return before + max(0.0, seconds - low) / (high - low) * (behind - before)
    return 1.0


class TakeRing(QProgressBar):
    """A ring that fills, with the time in its middle.

    To assistive technology it is a progress bar in whole seconds; its name says how much is needed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, round(SAMPLE_SECONDS_MOST))
        self._seconds, self._words = 0.0, ""
        self._said: tuple[int, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_seconds(0.0, "")

    def show_seconds(self, seconds: float, state_words: str) -> None:
        """Show the length of the take, and below it what the recording does, in a word or two."""
        self._seconds, self._words = seconds, state_words
        if self._said != (int(seconds), state_words):
            self._said = (int(seconds), state_words)
            self.setAccessibleName(self._name())
            self.setAccessibleDescription(state_words)
            self.setValue(min(int(seconds), self.maximum()))
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for its letters."""
        side = max(168, QFontMetrics(self._large()).horizontalAdvance("0:00.0") + 76)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def ring(self) -> QRectF:
        """Where the ring's middle line runs; outside it there is room for its numbers."""
        letters = QFontMetrics(self._small())
        inset = max(letters.height(), letters.horizontalAdvance("90") + 2) + _WIDTH / 2 + 5
        side = min(self.width(), self.height())
        whole = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        return whole.adjusted(inset, inset, -inset, -inset)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, its marks and the words."""
        now, around = colours(), self.ring()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _arc(painter, around, 0.0, 1.0, QColor(now.line))
        recommended = QColor(now.good)
        recommended.setAlphaF(0.35)
        first, last = RECOMMENDED_SECONDS
        _arc(painter, around, turned(first), turned(last), recommended)
        self._draw_filled(painter, now, around)
        painter.setFont(self._small())
        for seconds in (SAMPLE_SECONDS_LEAST, first, last):
            _mark(painter, now, around, seconds)
        self._draw_words(painter, now, around)
        painter.end()

    def _draw_filled(self, painter: QPainter, now: Colours, around: QRectF) -> None:
        is_enough = self._seconds >= SAMPLE_SECONDS_LEAST
        last = turned(RECOMMENDED_SECONDS[1])
        reached = turned(self._seconds)
        _arc(painter, around, 0.0, min(reached, last), QColor(now.good if is_enough else now.careful))
        if reached > last:
            _arc(painter, around, last, reached, QColor(now.accent))

    def _draw_words(self, painter: QPainter, now: Colours, around: QRectF) -> None:
        inner = around.adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setFont(self._large())
        painter.setPen(QColor(now.text))
        tall = painter.fontMetrics().height()
        up = tall * 0.16 if self._words else 0.0
        painter.drawText(inner.translated(0, -up), Qt.AlignmentFlag.AlignCenter, clock(self._seconds, 1))
        painter.setFont(self._small())
        painter.setPen(QColor(now.quiet))
        letters = painter.fontMetrics()
        top = inner.center().y() + tall * 0.36
        below = QRectF(inner.left() + 8, top, inner.width() - 16, letters.height())
        words = letters.elidedText(self._words, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _name(self) -> str:
        return self.tr("%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended") % {
            "seconds": int(self._seconds),
            "least": round(SAMPLE_SECONDS_LEAST),
            "first": round(RECOMMENDED_SECONDS[0]),
            "last": round(RECOMMENDED_SECONDS[1]),
        }

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL_POINTS)
        return font


def _arc(painter: QPainter, around: QRectF, begin: float, end: float, hue: QColor) -> None:
    """A part of the ring; shares of a turn, clockwise from the top."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(hue, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(around, round((0.25 - begin) * 5760), -round((end - begin) * 5760))


def _mark(painter: QPainter, now: Colours, around: QRectF, seconds: float) -> None:
    """A line across the ring, and its number beside it."""
    angle = 2 * pi * turned(seconds)
    outward = QPointF(sin(angle), -cos(angle))
    radius = around.width() / 2
    inside = around.center() + outward * (radius - _WIDTH / 2)
    outside = around.center() + outward * (radius + _WIDTH / 2 + 3)
    painter.setPen(QPen(QColor(now.text), 1.6))
    painter.drawLine(QLineF(inside, outside))
    letters, text = painter.fontMetrics(), spoken(seconds) if seconds > 90 else f"{seconds:g}"
    box = QRectF(0, 0, letters.horizontalAdvance(text) + 2, letters.height())
    away = radius + _WIDTH / 2 + 4 + abs(outward.x()) * box.width() / 2 + abs(outward.y()) * box.height() / 2
    box.moveCenter(around.center() + outward * away)
    painter.setPen(QColor(now.quiet))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
