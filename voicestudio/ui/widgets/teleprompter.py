"""A script to read aloud: the sentence that is read now large, the next one below it, what is read marked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.script import Script
from voicestudio.ui.theme import GAP, scaled, small, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_SENTENCE_POINTS: Final = 1.7  # times the system's size: read from where one speaks


class Teleprompter(QFrame):
    """Shows one sentence at a time; which of them are read is told by its owner."""

    moved = Signal(int)  # index of the sentence that is shown now, by the person
    script_chosen = Signal(str)  # its code

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._scripts: Sequence[Script] = ()
        self._read: set[int] = set()
        self._stays = self._only_on = False
        self._code = ""  # of the script that is shown
        self.index = 0
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the script"))
        self.language.activated.connect(self._choose)
        self.place = toned(small(QLabel()), "quiet")
        self.sentence = scaled(QLabel(), _SENTENCE_POINTS)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 3)
        self.following = toned(small(QLabel()), "quiet")
        self.following.setWordWrap(True)
        self.back = QPushButton(self.tr("&Back"))
        self.back.setAccessibleName(self.tr("Sentence before"))
        self.back.clicked.connect(lambda: self._move(-1))
        self.next = QPushButton(self.tr("Ne&xt"))
        self.next.setAccessibleName(self.tr("Next sentence"))
        self.next.clicked.connect(lambda: self._move(1))
        head = WrappingRow((form_label(self.tr("Scrip&t"), self.language), self.language, self.place))
        foot = QHBoxLayout()
        foot.addWidget(self.following, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addLayout(head)
        box.addWidget(self.sentence, 1)
        box.addLayout(foot)

    @property
    def script(self) -> Script | None:
        """The chosen script."""
        index = self.language.currentIndex()
        return self._scripts[index] if 0 <= index < len(self._scripts) else None

    @property
    def text(self) -> str:
        """The sentence that is shown, "" where there is none."""
        script = self.script
        return script.sentences[self.index] if script else ""

    def show_scripts(self, scripts: Sequence[Script], code: str) -> None:
        """Offer scripts, one of them chosen."""
        self._scripts = scripts
        self.language.clear()
        self.language.addItems([script.language for script in scripts])
        codes = [script.code for script in scripts]
        self.language.setCurrentIndex(codes.index(code) if code in codes else 0)
        self._code = self.script.code if self.script else ""
        self.show_read(())
        self.go_to(0)

    def show_read(self, read: Sequence[int]) -> None:
        """Mark these sentences as read."""
        self._read = set(read)
        self._show()

    def go_to(self, index: int) -> None:
        """Show a sentence."""
        script = self.script
        self.index = max(0, min(index, len(script.sentences) - 1)) if script else 0
        self._show()

    @property
    def is_at_end(self) -> bool:
        """Whether the last sentence is shown."""
        script = self.script
        return script is None or self.index >= len(script.sentences) - 1

    def show_recording(self, *, recording: bool, may_go_on: bool) -> None:
        """While something is read the script stays, and the sentence too, unless the reader may go on."""
        self._stays = recording and not may_go_on
        self._only_on = recording
        self.language.setEnabled(not recording)
        self._show()

    def _move(self, step: int) -> None:
        before = self.index
        self.go_to(self.index + step)
        if self.index != before:
            self.moved.emit(self.index)

    def _choose(self, _index: int) -> None:
        script = self.script
        if script is not None and script.code != self._code:  # the same once more changes nothing
            self._code = script.code
            self.go_to(0)
            self.script_chosen.emit(script.code)

    def _show(self) -> None:
        script = self.script
        if script is None:
            return
        total = len(script.sentences)
        read = self.tr(" · read") if self.index in self._read else ""
        self.place.setText(self.tr("Sentence %d of %d") % (self.index + 1, total) + read)
        self.sentence.setText(self.text)
        last = self.tr("The last sentence.")
        then = last if self.is_at_end else self.tr("Then: %s") % script.sentences[self.index + 1]
        self.following.setText(then)
        self.back.setEnabled(self.index > 0 and not self._only_on)
        self.next.setEnabled(not self.is_at_end and not self._stays)
