"""The one question of the window that stands in the way: a paid reply must not be lost unasked."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget


class Leaving(QObject):
    """Asks whether a window is to be closed while the service works."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def is_meant(self) -> bool:
        """Ask, and wait for the answer."""
        answer = QMessageBox.question(
            self._window,
            self.tr("A paid request is under way"),
            self.tr("The service is working for you. If you close now, its reply may be lost. Close anyway?"),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Close  # PySide answers with a bare number
