"""The shape of a sound, and how far it has been played."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.ui.theme import colours

_BAR_WIDTH = 3
_BAR_GAP = 2


class Waveform(QWidget):
    """Bars from the lowest to the highest sample of each stretch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: tuple[tuple[float, float], ...] = ()
        self._played = 0.0
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Waveform"))

    def show_peaks(self, peaks: tuple[tuple[float, float], ...], seconds: float) -> None:
        """Draw these peaks, values in -1..1."""
        self._peaks, self._played = peaks, 0.0
        self.setAccessibleDescription(self.tr("%.1f seconds of sound") % seconds)
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
        loudest = max((max(-low, high) for low, high in self._peaks), default=0.0)
        for bar in range(count):
            low, high = self._stretch(bar, count)
            scale = (middle - 2) / loudest if loudest > 0.001 else 0.0
            top, bottom = middle - max(high * scale, 1.0), middle - min(low * scale, -1.0)
            colour = now.accent if (bar + 0.5) / count <= self._played else now.quiet
            painter.setBrush(QColor(colour))
            painter.setPen(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(
                QRectF(bar * (_BAR_WIDTH + _BAR_GAP), top, _BAR_WIDTH, bottom - top), 1.5, 1.5
            )
        painter.end()

    def _stretch(self, bar: int, count: int) -> tuple[float, float]:
        total = len(self._peaks)
        part = self._peaks[bar * total // count : max((bar + 1) * total // count, bar * total // count + 1)]
        if not part:
            return 0.0, 0.0
        return min(low for low, _ in part), max(high for _, high in part)
