"""Takes that became no voice yet, those a crash left first: hear, use, delete; Undo instead of a question."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.measures import Stretch
from voicestudio.model.recording import Take
from voicestudio.texts.recording import length_words
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, plain, toned
from voicestudio.ui.widgets.emptying import empty
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_ROWS_MOST = 5


def _local(take: Take) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(take.made_at.timestamp()))


class TakeList(QFrame):
    """One line a take, the newest five; hidden while there are none.

    Args:
        player: Makes a player for a line.
    """

    use_pressed = Signal(object)  # Take
    save_pressed = Signal(object)  # Take
    delete_pressed = Signal(object)  # path
    undo_pressed = Signal(object)  # path

    def __init__(self, player: Callable[[str], SoundPlayer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._player = player
        self._takes: list[Take] = []
        self._removed: Path | None = None
        self.title = QLabel(self.tr("Earlier takes"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.gone = toned(QLabel(self.tr("The take is deleted.")), "quiet")
        self.undo = QPushButton(self.tr("Undo"))
        icons.put(self.undo, "undo-2")
        self.undo.clicked.connect(self._undo)
        foot = QHBoxLayout()
        foot.addWidget(self.gone)
        foot.addWidget(self.undo)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addLayout(self._lines)
        box.addLayout(foot)
        self.hide()

    def show_takes(self, takes: Sequence[Take], removed: Path | None = None) -> None:
        """Replace the lines; where they are the same, they stay.

        Args:
            takes: Newest first.
            removed: One that was just deleted and can be brought back.
        """
        for player in self.players:
            player.stop()
        if (list(takes), removed) == (self._takes, self._removed):
            return
        self._takes, self._removed = list(takes), removed
        empty(self._lines)
        ordered = sorted(takes, key=lambda take: not take.left_by_crash)
        for take in ordered[:_ROWS_MOST]:
            self._lines.addWidget(self._line(take))
        for part in (self.gone, self.undo):
            part.setVisible(removed is not None)
        self.title.setVisible(bool(takes))
        self.setVisible(bool(takes) or removed is not None)

    @property
    def players(self) -> list[SoundPlayer]:
        """One a line."""
        return self.findChildren(SoundPlayer)

    def _line(self, take: Take) -> QWidget:
        when = QLocale().toString(_local(take), QLocale.FormatType.ShortFormat)
        length = length_words(take.seconds)
        words = self.tr("%s · %s") % (when, length)
        if take.left_by_crash:
            words = self.tr("%s · saved from a recording that was cut off") % words
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        label = plain(QLabel(words))
        label.setWordWrap(True)
        box.addWidget(toned(label, "careful") if take.left_by_crash else label)
        which = self.tr("the take of %s, %s long") % (when, length)  # those of one minute differ in length
        player = self._player(which)
        player.show_part(take.path, Stretch(0.0, take.seconds))
        use = QPushButton(self.tr("Use"))
        use.setAccessibleName(self.tr("Use %s") % which)
        use.clicked.connect(lambda: self.use_pressed.emit(take))
        save = QPushButton(self.tr("Save as…"))
        save.setAccessibleName(self.tr("Save %s") % which)
        save.clicked.connect(lambda: self.save_pressed.emit(take))
        delete = QPushButton(self.tr("Delete"))
        icons.put(delete, "trash-2")
        delete.setAccessibleName(self.tr("Delete %s") % which)
        delete.clicked.connect(lambda: self.delete_pressed.emit(take.path))
        box.addLayout(WrappingRow((player, use, save, delete)))
        return line

    def _undo(self) -> None:
        if self._removed is not None:
            self.undo_pressed.emit(self._removed)
