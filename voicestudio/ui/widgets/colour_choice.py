"""A few colours to tell voices apart by in the list; never the only thing that tells them apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from voicestudio.ui import icons
from voicestudio.ui.theme import GAP


class ColourChoice(QWidget):
    """One button a colour, and one for none."""

    chosen = Signal(str)  # #rrggbb, or "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for colour, name in self._names().items():
            button = QPushButton()
            button.setObjectName("swatch")
            if not colour:
                icons.put(button, "x")
            button.setCheckable(True)
            button.setProperty("colour", colour)
            if colour:
                button.setStyleSheet(f"background: {colour};")
            button.setAccessibleName(self.tr("Colour: %s") % name)
            button.setToolTip(name)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.property("colour")))

    def show_colour(self, colour: str) -> None:
        """Mark a colour; one that is not offered here marks none."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("colour") == colour)
        self._group.setExclusive(True)

    def _names(self) -> dict[str, str]:
        return {
            "": self.tr("none"),
            "#c0392b": self.tr("red"),
            "#d68910": self.tr("orange"),
            "#b7a000": self.tr("yellow"),
            "#2e8b57": self.tr("green"),
            "#2980b9": self.tr("blue"),
            "#7d3c98": self.tr("purple"),
            "#7f8c8d": self.tr("grey"),
        }
