"""What the check says about a sample, one line each."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from voicestudio.model.sample import Checked, Finding
from voicestudio.texts.findings import sentence
from voicestudio.ui.theme import toned


class FindingList(QWidget):
    """Findings as sentences; a mark and a word tell what the colour tells too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self.setAccessibleName(self.tr("Findings"))

    def show_findings(self, checked: Checked) -> None:
        """Replace the lines."""
        self.clear()
        if not checked.findings:
            self._add(self.tr("✓ It meets every rule of the service as it is."), "good")
        for finding in checked.findings:
            self._add(self._line(finding), "bad" if finding.stops else "quiet")

    @property
    def text(self) -> str:
        """Every line."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def clear(self) -> None:
        """Say nothing."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _line(self, finding: Finding) -> str:
        said = sentence(finding)
        mark = "✗" if finding.stops else ("↻" if finding.mended_by_prepare else "•")
        return f"{mark} {said.what[0].upper()}{said.what[1:]} {said.remedy}"

    def _add(self, text: str, tone: str) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        self._box.addWidget(toned(label, tone))
