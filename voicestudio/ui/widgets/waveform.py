"""The shape of a sound, and how far it has been played."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.model.peaks import Peaks
from voicestudio.texts.language import number
from voicestudio.ui.colours import colours

_BAR_WIDTH = 3
_BAR_GAP = 2


class Waveform(QWidget):
    """Bars from the lowest to the highest sample of each stretch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks = Peaks()
        self._bars: list[tuple[float, float]] = []  # of the width they were made for
        self._played = 0.0
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Waveform"))

    def show_peaks(self, peaks: Peaks) -> None:
        """Draw this shape."""
        self._peaks, self._bars, self._played = peaks, [], 0.0
        self.setAccessibleDescription(self.tr("%s seconds of sound") % number(peaks.seconds, ".1f"))
        self.update()

    def show_played(self, share: float) -> None:
        """Draw how much has been played, 0..1."""
        self._played = share
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(420, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        count = max(1, self.width() // (_BAR_WIDTH + _BAR_GAP))
        middle = self.height() / 2
        if len(self._bars) != count:
            self._bars = self._peaks.columns(count) or [(0.0, 0.0)] * count
        loudest = max(max(-low, high) for low, high in self._bars)
        for bar, (low, high) in enumerate(self._bars):
            scale = (middle - 2) / loudest if loudest > 0.001 else 0.0
            top, bottom = middle - max(high * scale, 1.0), middle - min(low * scale, -1.0)
            colour = now.accent if (bar + 0.5) / count <= self._played else now.quiet
            painter.setBrush(QColor(colour))
            painter.setPen(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(
                QRectF(bar * (_BAR_WIDTH + _BAR_GAP), top, _BAR_WIDTH, bottom - top), 1.5, 1.5
            )
        painter.end()
