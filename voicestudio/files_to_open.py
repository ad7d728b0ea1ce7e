"""Files that the system hands to the window: as an argument, or on macOS as an event while it runs."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from voicestudio.ui.main_window import MainWindow


class Application(QApplication):
    """Qt's application, which also tells what macOS asks a running program to open."""

    file_handed = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take what is sent to the application itself; a filter would see every event of every widget."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_handed.emit(event.file())
            return True
        return super().event(event)


class FilesToOpen(QObject):
    """Shows a file as if it had been dropped on the window, as soon as the library is open.

    Args:
        window: Before it has opened its library; owns this object.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        self._library_is_open = False
        window.opening.opened.connect(self._opened)

    def show(self, name: str) -> None:
        """Show a file; of several before the library is open, the last one."""
        if not self._library_is_open:
            self._waiting = Path(name).absolute()
        elif not self._window.paid_work.is_making:
            self._window.show_new_voice()
            self._window.new_page.offer(Path(name).absolute())

    def _opened(self, _studio: object) -> None:
        self._library_is_open = True
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show(str(waiting))
