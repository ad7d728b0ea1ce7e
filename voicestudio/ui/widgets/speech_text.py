"""The text that is to be spoken, how long it is, and pauses in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model import rules
from voicestudio.model.pauses import PAUSE_SECONDS_LEAST, PAUSE_SECONDS_MOST, pause_mark, pauses_in
from voicestudio.texts.language import number
from voicestudio.ui.colours import colours
from voicestudio.ui.theme import GAP, indent, small, toned

_LINES = 7
_PAUSE = 0.5


class _Marks(QSyntaxHighlighter):
    """Shows pauses apart from what is spoken."""

    def highlightBlock(self, text: str) -> None:
        for start, length in pauses_in(text):
            form = QTextCharFormat()
            form.setForeground(QColor(colours().accent))
            self.setFormat(start, length, form)


class SpeechText(QWidget):
    """A field of some lines, and below it a pause to put in."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Text"))
        self.field.setPlaceholderText(self.tr("What the voice is to say. A new line is a new paragraph."))
        self.field.setMinimumHeight(self.field.fontMetrics().lineSpacing() * _LINES + 4 * GAP)
        self._marks = _Marks(self.field.document())
        self.count = toned(small(QLabel()), "quiet")
        self.count.setWordWrap(True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.pause = QPushButton(self.tr("Put in a pau&se of"))
        self.pause.clicked.connect(self._put_in)
        self.seconds = QDoubleSpinBox()
        self.seconds.setRange(PAUSE_SECONDS_LEAST, PAUSE_SECONDS_MOST)
        self.seconds.setSingleStep(_PAUSE)
        self.seconds.setValue(_PAUSE)
        self.seconds.setSuffix(self.tr(" s"))
        indent(self.seconds)
        self.seconds.setAccessibleName(self.tr("Length of the pause"))
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.pause)
        foot.addWidget(self.seconds)
        foot.addWidget(self.count, 1)
        foot.setAlignment(self.count, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(self.field, 1)
        box.addLayout(foot)
        self.field.textChanged.connect(self._changed)
        self._changed()

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def show_text(self, text: str) -> None:
        """Write something in the place of what is there; it can be undone."""
        cursor = self.field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def _put_in(self) -> None:
        """Put a pause where the cursor stands, and go on writing there."""
        self.field.insertPlainText(pause_mark(self.seconds.value()))
        self.field.setFocus()

    def _changed(self) -> None:
        characters = len(self.text)
        too_many = characters > rules.TASK_CHARACTERS_MOST
        said = self.tr("%(characters)s of %(most)s characters")
        if characters >= rules.SPEECH_CHARACTERS_BELOW and not too_many:
            said = self.tr("%(characters)s of %(most)s characters; a long text, spoken as a task")
        toned(self.count, "bad" if too_many else "quiet")
        self.count.setText(
            said % {"characters": number(characters), "most": number(rules.TASK_CHARACTERS_MOST)}
        )
        self.changed.emit()
