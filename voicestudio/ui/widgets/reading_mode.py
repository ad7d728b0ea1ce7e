"""How someone records: freely, a script straight through, or a script sentence by sentence."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class ReadingMode(Enum):
    """The three ways."""

    SENTENCES = 0
    THROUGH = 1
    FREELY = 2


class ReadingModes(QWidget):
    """Three radio buttons."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        for mode, words in (
            (ReadingMode.SENTENCES, self.tr("Read a script, s&entence by sentence")),
            (ReadingMode.THROUGH, self.tr("Read it straight thr&ough")),
            (ReadingMode.FREELY, self.tr("Speak &freely")),
        ):
            self._group.addButton(QRadioButton(words), mode.value)
        self.setLayout(WrappingRow(self._group.buttons(), gap=2 * GAP))
        self._group.button(ReadingMode.SENTENCES.value).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    @property
    def mode(self) -> ReadingMode:
        """The chosen way."""
        return ReadingMode(self._group.checkedId())

    def choose(self, mode: ReadingMode) -> None:
        """Choose a way."""
        self._group.button(mode.value).setChecked(True)

    def _toggled(self, _id: int, on: bool) -> None:
        if on:
            self.changed.emit()
