"""Where a sample may come from: a microphone, a file, the clipboard, an earlier take, or the bundled one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from voicestudio.flow.tools import TakeStore
from voicestudio.model.recording import Take
from voicestudio.ui.earlier_takes import EarlierTakes
from voicestudio.ui.pasted import pasted_file
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.drop_zone import DropZone
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.take_list import TakeList


class SourcePage(QWidget):
    """Buttons, a place to drop a file on, and the takes that became no voice yet.

    Args:
        tasks: Runs what takes time.
        takes: Opens the folder of takes; raises ``LibraryError``.
        player: Makes a player by what it plays.
    """

    record_pressed = Signal()
    try_pressed = Signal()
    chosen = Signal(object)  # path of a file
    several_chosen = Signal(object)  # paths of files, each of which is to become a voice
    take_chosen = Signal(object)  # path of an earlier take
    failed = Signal(object)  # VoiceStudioError

    def __init__(
        self, tasks: Runner, takes: Callable[[], TakeStore], player: Callable[[str], SoundPlayer]
    ) -> None:
        super().__init__()
        self.zone = DropZone()
        self.takes = TakeList(player)
        self._earlier = EarlierTakes(tasks, takes, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GAP)
        box.addWidget(self.zone, 1)
        box.addWidget(self.takes)
        self._connect()

    def _connect(self) -> None:
        self.zone.choose_pressed.connect(self.choose_file)
        self.zone.record_pressed.connect(self.record_pressed)
        self.zone.try_pressed.connect(self.try_pressed)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.zone)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.takes.use_pressed.connect(self._earlier.use)
        self.takes.save_pressed.connect(self._save_take)
        self.takes.delete_pressed.connect(self._earlier.remove)
        self.takes.undo_pressed.connect(self._earlier.bring_back)
        self._earlier.listed.connect(self.takes.show_takes)
        self._earlier.usable.connect(self.take_chosen)
        self._earlier.failed.connect(self.failed)

    def list_takes(self) -> None:
        """List the takes that lie on this computer."""
        self._earlier.look()

    def stop(self) -> None:
        """Let nothing play any more."""
        for player in self.takes.players:
            player.stop()

    def choose_file(self) -> None:
        """Ask for a file, or for several."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose a recording, or several"))
        if len(names) > 1:
            self.several_chosen.emit([Path(name) for name in names])
        elif names:
            self.chosen.emit(Path(names[0]))

    def paste(self) -> None:
        """Take a file whose path, or the file itself, was copied."""
        path = pasted_file(QGuiApplication.clipboard().mimeData())
        if path is not None:
            self.chosen.emit(path)

    def _save_take(self, take: Take) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the take"), "take.wav", "WAV (*.wav)")
        if name:
            self._earlier.save(take, Path(name))
