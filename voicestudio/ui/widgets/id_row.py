"""A voice's id, to be copied as it is or in a program that speaks with it."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from voicestudio.model.voice import Voice
from voicestudio.texts.snippets import SANDBOX_AT, Language, snippet
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP

_NAMES = {Language.CURL: "curl", Language.PYTHON: "Python", Language.JAVASCRIPT: "JavaScript"}


class IdRow(QWidget):
    """Id, Copy, and a menu of programs. A key is in none of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self.field = QLineEdit()
        self.field.setReadOnly(True)
        self.field.setAccessibleName(self.tr("Voice id"))
        label = QLabel(self.tr("&Voice id"))
        label.setBuddy(self.field)
        self.copy = QPushButton()
        icons.put(self.copy, "copy")
        self.copy.clicked.connect(self._copy)
        self.code = QPushButton()
        icons.put(self.code, "code-xml")
        menu = QMenu(self.code)
        for language, name in _NAMES.items():
            menu.addAction(self.tr("Copy as %s") % name, partial(self._copy_code, language))
        self.code.setMenu(menu)
        self.code.setToolTip(
            self.tr("A program that speaks with this voice; it reads the key from NOVITA_API_KEY.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)
        row.addWidget(self.code)

    def show_voice(self, voice: Voice) -> None:
        """Show the id of a voice."""
        self._voice = voice
        self.field.setText(voice.voice_id)
        self.field.setCursorPosition(0)
        self.copy.setText(self.tr("&Copy id"))
        self.code.setText(self.tr("Co&de"))

    def _copy(self) -> None:
        if self._voice is not None:
            QGuiApplication.clipboard().setText(self._voice.voice_id)
            self.copy.setText(self.tr("Copied"))

    def _copy_code(self, language: Language) -> None:
        voice = self._voice
        if voice is not None:
            base_url = SANDBOX_AT if voice.is_sandbox else voice.base_url
            QGuiApplication.clipboard().setText(snippet(language, voice, base_url))
            self.code.setText(self.tr("Copied"))
