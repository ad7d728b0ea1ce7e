"""The steps of a test of a host: which went well, how long each took, and what a person should know of it."""

from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from voicestudio.flow.try_host import Tried
from voicestudio.texts.errors import words
from voicestudio.texts.hosts import NOTES, STEPS
from voicestudio.texts.language import number
from voicestudio.ui.theme import GAP, plain, small, toned
from voicestudio.ui.widgets.mark import Mark


class TrialList(QWidget):
    """One line a step, and below it why it failed or what to mind."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the page scrolls instead
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._rows = 0
        self._said: list[str] = []

    def clear(self) -> None:
        """A new test begins."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = 0
        self._said = []

    def show_step(self, tried: Tried) -> None:
        """Add a step that is over."""
        went_well = tried.error is None
        mark = Mark("circle-check", "good") if went_well else Mark("circle-x", "bad")
        proof = f" ({tried.proof})" if tried.proof else ""
        name = plain(QLabel(STEPS[tried.step] + proof))
        done = self.tr("done") if went_well else self.tr("failed")
        name.setAccessibleName(f"{STEPS[tried.step]}{proof}: {done}")
        seconds = self.tr("%s s") % number(tried.seconds, ".1f")
        for column, part in enumerate((mark, name, toned(QLabel(seconds), "quiet"))):
            self._grid.addWidget(part, self._rows, column)
        self._rows += 1
        self._said.append(name.accessibleName())
        if tried.error is not None:
            said = words(tried.error)
            self._say(f"{said.what} {said.remedy}", "bad")
        for note in tried.notes:
            self._say(NOTES[note], "quiet")

    @property
    def text(self) -> str:
        """Everything it says."""
        return " ".join(self._said)

    def _say(self, text: str, tone: str) -> None:
        label = toned(small(QLabel(text)), tone)
        label.setWordWrap(True)
        self._grid.addWidget(label, self._rows, 1, 1, 2)
        self._rows += 1
        self._said.append(text)
