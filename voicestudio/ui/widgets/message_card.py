"""What happened, why, and what next: an error or a notice that stays where it happened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMoveEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from voicestudio.bug_report import report, report_of_refusal
from voicestudio.model.errors import BugError, VoiceStudioError
from voicestudio.texts.errors import words
from voicestudio.ui.speaking import say_aloud
from voicestudio.ui.theme import GAP, plain
from voicestudio.ui.widgets.mark import Mark

_SETTLING_MILLISECONDS = 300
"""So long after it was shown, what moves it is still part of the same answer, and nobody's scrolling."""

_ICONS = {"good": "circle-check", "careful": "triangle-alert", "bad": "circle-x"}


class MessageCard(QFrame):
    """A card with two sentences and at most one button. Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._mark = Mark()
        self._what = _wrapped(bold=True)
        self._next = _wrapped(bold=False)
        self.button = QPushButton()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MILLISECONDS)
        self._act: Callable[[], None] = lambda: None
        self.button.clicked.connect(self._pressed)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addLayout(head)
        box.addWidget(self._next)
        box.addLayout(row)
        self.hide()

    def show_error(
        self, error: VoiceStudioError, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say what an error says; of a bug or a refusal, with a button that copies what support asks for."""
        said = words(error)
        remedy = said.remedy
        if isinstance(error, BugError) and error.__cause__ is not None:
            lines = "\n".join(report(error.__cause__))
            remedy, button, act = f"{remedy}\n{lines}", self.tr("Copy the report"), lambda: _copy(lines)
        elif not button and report_of_refusal(error):
            details = "\n".join(report_of_refusal(error))
            button, act = self.tr("Copy the details"), lambda: _copy(details)
        self.show_words(said.what, remedy, tone="bad", button=button, act=act)

    def show_words(
        self, what: str, remedy: str, *, tone: str, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say two sentences; ``tone`` is "bad", "careful" or "good"."""
        self._what.setText(what)
        self._next.setText(remedy)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act or (lambda: None)
        self.setProperty("tone", tone)
        self._mark.show_icon(_ICONS[tone], tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        say_aloud(self, f"{what} {remedy}")
        self._settling.start()
        QTimer.singleShot(0, self, self._come_into_view)  # once the page has made room for it

    def moveEvent(self, event: QMoveEvent) -> None:
        """Come into view once more where something above it was shown a moment later."""
        super().moveEvent(event)
        if self._settling.isActive():
            QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        """Scroll the page, where it scrolls, so that nobody overlooks what is said."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.isVisible():
            above.ensureWidgetVisible(self, 0, GAP)

    def _pressed(self) -> None:
        self._act()

    @property
    def text(self) -> str:
        """Everything it says."""
        return f"{self._what.text()} {self._next.text()}"


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _wrapped(*, bold: bool) -> QLabel:
    label = plain(QLabel())
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label
