"""What the check says about a sample, one line each, with the remedy beside it where there is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.edits import Remedy
from voicestudio.model.sample import Checked, Finding
from voicestudio.texts.findings import REMEDIES, sentence
from voicestudio.ui.theme import GAP, toned
from voicestudio.ui.widgets.emptying import empty
from voicestudio.ui.widgets.mark import Mark


class FindingList(QWidget):
    """Findings as sentences; a mark and a word tell what the colour tells too."""

    remedy_pressed = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._offered: set[Remedy] = set()
        self.setAccessibleName(self.tr("Findings"))

    def show_findings(self, checked: Checked) -> None:
        """Replace the lines."""
        self.clear()
        if not checked.findings:
            self._add_good(self.tr("It meets every rule of the service as it is."))
        elif checked.passes and all(not finding.violation for finding in checked.findings):
            self._add_good(self.tr("It meets every rule of the service. It could be better still:"))
        for finding in checked.findings:
            icon = "circle-x" if finding.stops else "refresh-cw" if finding.mended_by_prepare else "info"
            tone = "bad" if finding.stops else "quiet"
            self._add(self._line(finding), icon, tone, finding.remedy)

    @property
    def text(self) -> str:
        """Every line."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    @property
    def remedies(self) -> list[QPushButton]:
        """The buttons, in the order of the lines."""
        return self.findChildren(QPushButton)

    def clear(self) -> None:
        """Say nothing."""
        self._offered = set()
        empty(self._box)

    def _line(self, finding: Finding) -> str:
        said = sentence(finding)
        return f"{said.what[0].upper()}{said.what[1:]} {said.remedy}"

    def _add_good(self, text: str) -> None:
        self._add(text, "circle-check", "good")

    def _add(self, text: str, icon: str, tone: str, remedy: Remedy | None = None) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(Mark(icon, tone))
        label = QLabel(text)
        label.setWordWrap(True)
        row.addWidget(toned(label, tone), 1)
        if remedy is not None and remedy not in self._offered:  # two findings, one remedy: one button
            self._offered.add(remedy)
            button = QPushButton(REMEDIES[remedy])
            button.clicked.connect(lambda: self.remedy_pressed.emit(remedy))
            row.addWidget(button)
        self._box.addWidget(line)
