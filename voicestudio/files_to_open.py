"""Files that the system hands to the window: as an argument, or on macOS as an event while it runs."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:  # it is loaded after the first paint
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

    Files may come before there is a window.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next: MainWindow | None = None
        self._window: MainWindow | None = None  # with an open library
        self._waiting: Path | None = None

    def wait(self) -> None:
        """Keep files for the next window."""
        self._next = self._window = None

    def show_in(self, window: "MainWindow") -> None:
        """Show files in a window from now on, once it has opened its library, which it has not done yet."""
        self.wait()
        self._next = window
        window.opening.opened.connect(lambda _studio: self._opened(window))

    def show(self, name: str) -> None:
        """Show a file; of several before the library is open, the last one."""
        window = self._window
        if window is None:
            self._waiting = Path(name).absolute()
        elif not window.paid_work.is_making:
            window.show_new_voice()
            window.new_page.offer(Path(name).absolute())

    def _opened(self, window: "MainWindow") -> None:
        if window is not self._next:  # closed meanwhile, for one in another language
            return
        self._window = window
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show(str(waiting))
