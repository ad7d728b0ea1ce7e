"""An icon beside a sentence, in the colour of its tone; what it means stands in the sentence."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from voicestudio.ui import icons
from voicestudio.ui.colours import colours


class Mark(QWidget):
    """No label with a picture: a screen reader would call that a graphic without a name."""

    def __init__(self, icon: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon, self.tone = icon, tone
        self.setFixedSize(icons.SIZE, icons.SIZE)

    def show_icon(self, icon: str, tone: str) -> None:
        """Show another one; ``tone`` is "", "quiet", "good", "careful" or "bad"."""
        self.icon, self.tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours in force."""
        if self.icon:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, icons.picture(self.icon, getattr(colours(), self.tone or "text")))
