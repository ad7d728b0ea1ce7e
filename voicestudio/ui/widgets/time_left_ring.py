"""What is left of the 168 hours, as a ring."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.texts.time_left import span
from voicestudio.ui.colours import colours

_SOON = timedelta(hours=48)


def draw_ring(painter: QPainter, around: QRectF, left: timedelta | None, width: float) -> None:
    """Draw a ring: whole for a kept voice, else the share of its life that is left."""
    now = colours()
    share = 1.0 if left is None else left / VOICE_LIFETIME
    hue = (
        now.good if left is None else (now.bad if not left else (now.careful if left < _SOON else now.accent))
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(now.line), width))
    painter.drawEllipse(around)
    painter.setPen(QPen(QColor(hue), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(around, 90 * 16, -round(share * 360 * 16))


_AROUND_WORDS: Final = 6  # pixels between them and the ring
_PIXELS_LEAST: Final = 8  # of the letters, where words are long


class TimeLeftRing(QWidget):
    """A ring with the time in its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: timedelta | None = None
        self.setFixedSize(QSize(92, 92))
        self.setAccessibleName(self.tr("Time left"))

    def show_left(self, left: timedelta | None) -> None:
        """Show what is left; None for a kept voice."""
        self._left = left
        self.setAccessibleDescription(self._words())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = self.width() / 2 - 6
        around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        draw_ring(painter, around, self._left, 6.0)
        painter.setPen(QColor(colours().text))
        words, room = self._words(), 2 * (radius - _AROUND_WORDS)
        long = painter.fontMetrics().horizontalAdvance(words)
        if long > room:
            font = painter.font()
            font.setPixelSize(max(_PIXELS_LEAST, int(QFontInfo(font).pixelSize() * room / long)))
            painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _words(self) -> str:
        if self._left is None:
            return self.tr("kept")
        return span(self._left) if self._left else self.tr("expired")
