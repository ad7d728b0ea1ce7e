"""A drawn scale: where most pairs of one person lie, where most of two people do, and where this one lies."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.model.likeness import Likeness, Spread
from voicestudio.texts.language import number
from voicestudio.ui.colours import colours
from voicestudio.ui.theme import GAP

_FROM, _TO = 0.3, 1.0
"""Cosines that are drawn; two voices below it are as unlike as those at its edge."""
_HEIGHT = 84
_BAR = 12
_FAINT = 0.35


class LikenessScaleView(QWidget):
    """Two bars and a line across them; its words are its accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self._likeness: Likeness | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """As high as its two bars with their words."""
        return QSize(360, _HEIGHT)

    def show_likeness(self, likeness: Likeness, words: str) -> None:
        """Draw it; ``words`` say the same."""
        self._likeness = likeness
        self.setAccessibleName(words)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, words and line."""
        likeness = self._likeness
        if likeness is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        self._paint_bar(painter, 0, likeness.scale.same, self.tr("one person, two recordings"), now.good)
        self._paint_bar(painter, 1, likeness.scale.different, self.tr("two different people"), now.careful)
        x = self._x(likeness.value)
        painter.setPen(QPen(QColor(now.text), 2))
        painter.drawLine(int(x), 0, int(x), self.height())
        room = painter.fontMetrics().horizontalAdvance("0.00") + GAP
        left = x + GAP / 2 if x + room < self.width() else x - room
        painter.drawText(int(left), self.height() - 2, number(likeness.value, ".2f"))
        painter.end()

    def _paint_bar(self, painter: QPainter, row: int, spread: Spread, words: str, colour: str) -> None:
        top = row * _HEIGHT * 0.42
        line = painter.fontMetrics().height()
        painter.setPen(QColor(colours().quiet))
        words_left = self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if words_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, top, self.width(), line), side, words)
        faint = QColor(colour)
        faint.setAlphaF(_FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        for low, high, fill in ((0.05, 0.95, faint), (0.25, 0.75, QColor(colour))):
            left, right = self._x(spread.at(low)), self._x(spread.at(high))
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(left, top + line + 2, right - left, _BAR), _BAR / 2, _BAR / 2)

    def _x(self, cosine: float) -> float:
        share = min(max((cosine - _FROM) / (_TO - _FROM), 0.0), 1.0)
        return 1 + share * (self.width() - 3)
