"""Show a folder in the system's own program for files."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> None:
    """Open it; where the system has no such program nothing happens."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
