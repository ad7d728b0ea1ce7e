"""What the window is measured by: an empty one of the same size, with the same Qt, in a process of its own.

``python -m tests.bench.empty_window`` ends after its first painted frame, with ``--stay`` not at all.
"""

import sys
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

SIZE: Final = (980, 680)


class EmptyWindow(QWidget):
    """Tells of its first frame as the program's window does."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint nothing."""
        super().paintEvent(event)
        QTimer.singleShot(0, _painted)


def _painted() -> None:
    if "--stay" in sys.argv:
        print("idle", flush=True)  # noqa: T201 - the parent waits for it
    else:
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = EmptyWindow()
    window.resize(*SIZE)
    window.show()
    sys.exit(application.exec())
