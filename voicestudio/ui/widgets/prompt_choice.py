"""Which sentence becomes the clone prompt: the clip and its transcript are one choice."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from voicestudio.flow.read_script import best_for_prompt, may_be_prompt
from voicestudio.model.script import ReadSentence
from voicestudio.texts.language import number
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.sound_player import SoundPlayer

_SHOWN = 64  # characters of a sentence in the menu


class PromptChoice(QWidget):
    """A menu of the sentences that fit, the best one chosen, and none; the clip can be heard.

    Args:
        player: Plays the clip.
    """

    chosen = Signal(object)  # ReadSentence or None

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting: list[ReadSentence] = []
        self.player = player
        self.menu = QComboBox()
        self.menu.setAccessibleName(self.tr("Clone prompt"))
        self.menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.menu.currentIndexChanged.connect(self._changed)
        why = QLabel(self.tr("A sentence whose words are known helps the service to get the voice right."))
        why.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(form_label(self.tr("Clon&e prompt"), self.menu))
        row.addWidget(self.menu, 1)
        row.addWidget(player)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(row)
        box.addWidget(toned(small(why), "quiet"))
        self.hide()

    def show_sentences(self, read: Sequence[ReadSentence]) -> None:
        """Offer the sentences that the service would take; hidden where there are none."""
        self._fitting = [one for one in read if may_be_prompt(one)]
        best = best_for_prompt(read)
        self.menu.blockSignals(True)
        self.menu.clear()
        for one in self._fitting:
            text = one.text if len(one.text) <= _SHOWN else f"{one.text[:_SHOWN]}…"
            long = self.tr("%s s") % number(one.stretch.seconds, ".1f")
            self.menu.addItem(f"{text}  ({long})")
        self.menu.addItem(self.tr("None"))
        self.menu.setCurrentIndex(self._fitting.index(best) if best else len(self._fitting))
        self.menu.blockSignals(False)
        self.setVisible(bool(self._fitting))
        self._changed()

    def choose_none(self) -> None:
        """Send no clone prompt."""
        self.menu.setCurrentIndex(len(self._fitting))

    @property
    def sentence(self) -> ReadSentence | None:
        """The chosen one."""
        index = self.menu.currentIndex()
        return self._fitting[index] if 0 <= index < len(self._fitting) else None

    def _changed(self, _index: int = 0) -> None:
        sentence = self.sentence
        self.player.setEnabled(sentence is not None)
        self.player.stop()
        if sentence is not None:
            self.player.show_part(sentence.path, sentence.stretch)
        self.chosen.emit(sentence)
