"""Several voices at once: a tag for all of them, the bin, and back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.rules import TAG_CHARACTERS_MOST
from voicestudio.model.voice import Voice
from voicestudio.texts.language import number
from voicestudio.texts.wording import listed
from voicestudio.ui.theme import GAP, PAGE_MARGIN, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class SeveralPage(QWidget):
    """What can be done with the voices that are chosen."""

    tag_pressed = Signal(object, str, bool)  # keys, tag, whether it is given (or taken)
    remove_pressed = Signal(object)  # keys
    restore_pressed = Signal(object)  # keys
    export_pressed = Signal(object)  # keys
    all_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[str, ...] = ()
        self.title = titled(QLabel())
        self.names = toned(QLabel(), "quiet")
        self.names.setWordWrap(True)
        self.everything = QPushButton()
        self.everything.clicked.connect(self.all_pressed)
        self.tag = QLineEdit()
        self.tag.setMaxLength(TAG_CHARACTERS_MOST)
        self.tag.textChanged.connect(lambda _text: self._update())
        self.tag.returnPressed.connect(lambda: self._tag(give=True))
        self.give = QPushButton(self.tr("G&ive it to all"))
        self.give.clicked.connect(lambda: self._tag(give=True))
        self.take = QPushButton(self.tr("Ta&ke it from all"))
        self.take.clicked.connect(lambda: self._tag(give=False))
        self.export = QPushButton(self.tr("E&xport…"))
        self.export.clicked.connect(lambda: self.export_pressed.emit(self._keys))
        self.remove = QPushButton(self.tr("&Remove"))
        self.remove.clicked.connect(lambda: self.remove_pressed.emit(self._keys))
        self.restore = QPushButton(self.tr("&Take back out of the bin"))
        self.restore.clicked.connect(lambda: self.restore_pressed.emit(self._keys))
        self._lay_out()

    def _lay_out(self) -> None:
        tags = QHBoxLayout()
        tags.setSpacing(GAP)
        tags.addWidget(form_label(self.tr("Ta&g"), self.tag))
        tags.addWidget(self.tag, 1)
        tags.addWidget(self.give)
        tags.addWidget(self.take)
        buttons = WrappingRow((self.everything, self.export, self.remove, self.restore))
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(self.title)
        box.addWidget(self.names)
        box.addLayout(tags)
        box.addLayout(buttons)
        box.addStretch()

    @property
    def keys(self) -> tuple[str, ...]:
        """Our own ids of the voices that are chosen."""
        return self._keys

    def show_voices(self, voices: Sequence[Voice], found: int, *, in_bin: bool) -> None:
        """Show what is chosen.

        Args:
            voices: The voices.
            found: How many the list would hold, were it read to its end.
            in_bin: Whether they lie in the bin.
        """
        self.names.setText(listed(voice.name for voice in voices[:20]) + ("…" if len(voices) > 20 else ""))
        self._show(tuple(voice.key for voice in voices), found, in_bin=in_bin)

    def show_keys(self, keys: tuple[str, ...], *, in_bin: bool) -> None:
        """Show that everything that was found is chosen."""
        self.names.setText(self.tr("Everything that the list would show."))
        self._show(keys, len(keys), in_bin=in_bin)

    def _show(self, keys: tuple[str, ...], found: int, *, in_bin: bool) -> None:
        self._keys = keys
        self.title.setText(self.tr("%s voices chosen", "", len(keys)) % number(len(keys)))
        self.everything.setText(self.tr("Choose &all %s found", "", found) % number(found))
        self.everything.setVisible(found > len(keys))
        self.remove.setVisible(not in_bin)
        self.restore.setVisible(in_bin)
        self._update()

    def _update(self) -> None:
        for button in (self.give, self.take):
            button.setEnabled(bool(self.tag.text().strip()))

    def _tag(self, *, give: bool) -> None:
        if tag := self.tag.text().strip():
            self.tag_pressed.emit(self._keys, tag, give)
