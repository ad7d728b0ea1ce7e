"""A voice's name, tags and notes, written down as they are changed; and where it can go."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model.rules import TAG_CHARACTERS_MOST
from voicestudio.model.voice import Voice
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.colour_choice import ColourChoice
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_NOTES_LINES = 3


class OrganiseCard(QFrame):
    """Each field is saved when it is left, or at Enter; nobody has to press Save."""

    renamed = Signal(str)
    tagged = Signal(object)  # list of tags
    noted = Signal(str)
    painted = Signal(str)  # #rrggbb, or "" for none
    folder_pressed = Signal()
    export_pressed = Signal()
    remove_pressed = Signal()
    restore_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._voice: Voice | None = None
        self.name = QLineEdit()
        self.name.editingFinished.connect(self._name_given)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("Game, narrator"))
        self.tags.editingFinished.connect(self._tags_given)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.notes.fontMetrics().lineSpacing() * _NOTES_LINES + 2 * GAP)
        self.notes.installEventFilter(self)
        self.colour = ColourChoice()
        self.colour.chosen.connect(self.painted)
        self.folder = QPushButton(self.tr("Show in &folder"))
        self.folder.clicked.connect(self.folder_pressed)
        self.export = QPushButton(self.tr("E&xport…"))
        self.export.clicked.connect(self.export_pressed)
        self.remove = QPushButton(self.tr("&Remove"))
        icons.put(self.remove, "trash-2")
        self.remove.clicked.connect(self.remove_pressed)
        self.restore = QPushButton(self.tr("&Take back out of the bin"))
        icons.put(self.restore, "undo-2")
        self.restore.clicked.connect(self.restore_pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(form_label(self.tr("Na&me"), self.name), self.name)
        form.addRow(form_label(self.tr("Ta&gs"), self.tags), self.tags)
        form.addRow(form_label(self.tr("N&otes"), self.notes), self.notes)
        form.addRow(form_label(self.tr("Colour"), self.colour), self.colour)
        buttons = WrappingRow((self.folder, self.export, self.remove, self.restore))
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addLayout(form)
        box.addLayout(buttons)

    def show_voice(self, voice: Voice) -> None:
        """Show a voice; a field that is being written in is left alone while the voice stays the same."""
        same = self._voice is not None and self._voice.key == voice.key
        self._voice = voice
        if not (same and self.name.hasFocus()):
            self.name.setText(voice.name)
        if not (same and self.tags.hasFocus()):
            self.tags.setText(", ".join(voice.tags))
        if not (same and self.notes.hasFocus()) and self.notes.toPlainText() != voice.notes:
            self.notes.setPlainText(voice.notes)
        self.colour.show_colour(voice.colour)
        self.remove.setVisible(voice.binned_at is None)
        self.restore.setVisible(voice.binned_at is not None)

    def save(self) -> None:
        """Write down what was changed; called before another voice is shown."""
        self._name_given()
        self._tags_given()
        self._notes_given()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save the notes when they are left."""
        if watched is self.notes and event.type() is QEvent.Type.FocusOut:
            self._notes_given()
        return super().eventFilter(watched, event)

    def _name_given(self) -> None:
        name = self.name.text().strip()
        if self._voice is None or name == self._voice.name:
            return
        if name:
            self.renamed.emit(name)
        else:
            self.name.setText(self._voice.name)  # a voice without a name could not be found

    def _tags_given(self) -> None:
        if not self.tags.isModified():
            return  # a tag with a comma in it, given elsewhere, stays one as long as nobody writes here
        tags = [tag.strip()[:TAG_CHARACTERS_MOST] for tag in self.tags.text().split(",")]
        tags = list(dict.fromkeys(tag for tag in tags if tag))
        if self._voice is not None and sorted(tags) != sorted(self._voice.tags):
            self.tagged.emit(tags)

    def _notes_given(self) -> None:
        notes = self.notes.toPlainText()
        if self._voice is not None and notes != self._voice.notes:
            self.noted.emit(notes)
