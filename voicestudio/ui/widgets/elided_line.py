"""A line that gives way: a long text is cut with an ellipsis, and stands whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from voicestudio.ui.theme import plain, titled


class ElidedLine(QLabel):
    """One line that never widens its page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain(self)
        self.setText(text)

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


class ElidedTitle(ElidedLine):
    """A page's title of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        titled(self)
