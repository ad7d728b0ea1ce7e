"""The steps of a way, and which of them is gone just now."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from voicestudio.ui.theme import GAP, small, toned


class StepLine(QWidget):
    """Names of steps in a row; the one that is gone stands out, and is what a screen reader says."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._labels = []
        for number, name in enumerate(names, 1):
            if number > 1:
                row.addWidget(toned(small(QLabel("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")), "quiet"))
            label = small(QLabel(f"{number}  {name}"))
            self._labels.append(label)
            row.addWidget(label)
        row.addStretch()

    def show_step(self, at: int) -> None:
        """Mark a step, counted from 0."""
        for number, label in enumerate(self._labels):
            toned(label, "" if number == at else "quiet")  # before the font, which it would put back
            font = label.font()
            font.setWeight(QFont.Weight.DemiBold if number == at else QFont.Weight.Normal)
            label.setFont(font)
        self.setAccessibleName(
            self.tr("Step %(step)d of %(steps)d: %(name)s")
            % {"step": at + 1, "steps": len(self._labels), "name": self._labels[at].text()[3:]}
        )
