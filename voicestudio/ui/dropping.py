"""Files that are dropped anywhere on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Takes files of this computer; nothing where anything else is among them.

    Args:
        window: What they are dropped on.
        is_welcome: Whether something can be done with files at this moment.
    """

    over = Signal(bool)  # whether files hang over the window
    dropped = Signal(object)  # their paths

    def __init__(self, window: QWidget, is_welcome: Callable[[], bool]) -> None:
        super().__init__(window)
        self._is_welcome = is_welcome
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow files over the window."""
        if isinstance(event, QDragEnterEvent):  # before QDropEvent: it is one
            if _files(event) and self._is_welcome():
                event.acceptProposedAction()
                self.over.emit(True)
                return True
        elif event.type() is QEvent.Type.DragLeave:
            self.over.emit(False)
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.over.emit(False)
            paths = _files(event)
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls] if all(url.isLocalFile() for url in urls) else []
