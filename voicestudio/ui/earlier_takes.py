"""The takes on this computer: looked for, made whole, removed and brought back off the GUI thread."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.tools import TakeStore
from voicestudio.model.errors import LibraryError, SetupError, VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.recording import Take
from voicestudio.ui.tasks import Runner, ignored


class EarlierTakes(QObject):
    """Does with takes what a list of them asks for.

    Args:
        tasks: Runs what takes time.
        takes: Opens the folder of takes; raises ``LibraryError``.
    """

    listed = Signal(object, object)  # Sequence[Take], path of one that was just removed, or None
    usable = Signal(object)  # path of a take that can be used
    failed = Signal(object)  # VoiceStudioError

    def __init__(self, tasks: Runner, takes: Callable[[], TakeStore], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._takes = takes

    def look(self, removed: Path | None = None) -> None:
        """List the takes; where the folder cannot be opened, the window says so elsewhere."""

        def listing(_progress: Progress) -> Sequence[Take]:
            return self._takes().takes()

        def done(takes: Sequence[Take]) -> None:
            self.listed.emit(takes, removed)

        self._tasks.run(listing, done=done, failed=ignored, owner=self)

    def use(self, take: Take) -> None:
        """Hand a take over; one that a crash left is made whole first: its header lacks what came last."""
        if take.left_by_crash:
            self._change(lambda takes: takes.finish(take.path), self.usable.emit)
        else:
            self.usable.emit(take.path)

    def save(self, take: Take, target: Path) -> None:
        """Copy a take to a file of the person's; the take stays in the list."""

        def copying(takes: TakeStore) -> None:
            try:
                shutil.copyfile(takes.finish(take.path), target)
            except OSError:
                raise SetupError("output_not_writable", file=target.name) from None

        self._change(copying, lambda _nothing: self.look())

    def remove(self, path: Path) -> None:
        """Take a take out of the list."""
        self._change(lambda takes: takes.remove(path), lambda _nothing: self.look(path))

    def bring_back(self, path: Path) -> None:
        """Undo ``remove``."""
        self._change(lambda takes: takes.bring_back(path), lambda _nothing: self.look())

    def _change(
        self, change: Callable[[TakeStore], Path | None], done: Callable[[Path | None], None]
    ) -> None:
        def changing(_progress: Progress) -> Path | None:
            try:
                return change(self._takes())
            except OSError as error:
                raise LibraryError.of_disk(error) from error

        def failed(error: VoiceStudioError) -> None:
            self.failed.emit(error)
            self.look()

        self._tasks.run(changing, done=done, failed=failed, owner=self)
