"""The library opens: its voices are shown at once; then is settled what the last end of the program left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.recover import Recovered, recover
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import LibraryError, VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.upkeep import Restored
from voicestudio.ui.tasks import Runner, ignored


class Opening(QObject):
    """Opens the library off the GUI thread, settles what was left, and puts a copy back where it is damaged.

    Args:
        tasks: Runs what takes time.
        open_studio: Opens the studio of a profile, None for the one in use.
        restore: Puts the newest copy that is whole in the place of the library.
    """

    opened = Signal(object)  # Studio
    settled = Signal()  # what was left is done with: a list may look otherwise now
    not_opened = Signal(object)  # VoiceStudioError
    restored = Signal(object)  # Restored; the library is opened anew after it

    def __init__(
        self,
        tasks: Runner,
        open_studio: Callable[[str | None], Studio],
        restore: Callable[[], Restored],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_studio = open_studio
        self._restore = restore
        self._profile: str | None = None

    def open(self, profile: str | None) -> None:
        """Open the studio of a profile, None for the one in use."""
        self._profile = profile
        self._tasks.run(
            lambda _progress: self._open_studio(profile),
            done=self._opened,
            failed=self.not_opened.emit,
            owner=self,
        )

    def again(self) -> None:
        """Try once more what failed."""
        self.open(self._profile)

    def settle(self, studio: Studio, failed: Callable[[VoiceStudioError], None] = ignored) -> None:
        """Complete what came later, empty the bin, remove what is due."""

        def settling(_progress: Progress) -> Recovered:
            return recover(studio, self._open_studio)

        self._tasks.run(settling, done=lambda _recovered: self.settled.emit(), failed=failed, owner=self)

    def restore(self) -> None:
        """Put a copy back, and open that."""
        self._tasks.run(
            lambda _progress: self._restore(), done=self._restored, failed=self.not_opened.emit, owner=self
        )

    def _opened(self, studio: Studio) -> None:
        self.opened.emit(studio)
        # The list is there before every page of a large library is looked at, once a day, for some seconds.
        self.settle(studio, self._not_settled)

    def _not_settled(self, error: VoiceStudioError) -> None:
        if isinstance(error, LibraryError):
            self.not_opened.emit(error)
        else:
            self.settled.emit()

    def _restored(self, restored: Restored) -> None:
        self.restored.emit(restored)
        self.again()
