"""A page's title that gives way: a long name is cut with an ellipsis, and stands whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from voicestudio.ui.theme import titled


class ElidedTitle(QLabel):
    """A title of one line that never widens its page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titled(self)

    def setText(self, text: str) -> None:
        """Show a text; line ends in it count as spaces."""
        super().setText(" ".join(text.split()))
        self.setToolTip(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Hardly wider than the ellipsis."""
        return QSize(40, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
