"""The window as it is painted first: the side, and room for the pages beside it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from voicestudio.local.settings import SettingsFile
from voicestudio.ui.geometry import put_back, remember
from voicestudio.ui.widgets.side_bar import SideBar


class WindowFrame(QMainWindow):
    """Little is loaded for it: what fills it takes three times as long, and comes after the first paint.

    It is a QMainWindow because Qt tells screen readers of no other widget that it is a window.

    Args:
        settings: Remember where it was.
    """

    painted = Signal()  # once
    filled = Signal()  # once: painted with what fills it

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._was_painted = self._is_full = self._was_full = False
        self.may_close: Callable[[], bool] = lambda: True
        self.side = SideBar()
        inside = QWidget()
        self.setCentralWidget(inside)
        inside.setFocus()  # else the side's first button has it, until a page takes it away again
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._room, 1)
        self.setMinimumSize(800, 600)
        self.resize(980, 680)
        put_back(self, settings)
        self.setWindowTitle(self.tr("Voice Studio"))

    def fill(self, above: QWidget, notice: QWidget, pages: QWidget) -> None:
        """Put what belongs there beside the side: from top to bottom, the pages with all the room."""
        self._room.addWidget(above)
        self._room.addWidget(notice)
        self._room.addWidget(pages, 1)
        self._is_full = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that something is on the screen, and once that everything is."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        if self._is_full and not self._was_full:
            self._was_full = True
            QTimer.singleShot(0, self.filled.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close where that may be, and remember where it was."""
        if not self.may_close():
            event.ignore()
            return
        remember(self, self._settings)
        event.accept()
