"""Which file is meant by what was copied."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl


def pasted_file(copied: QMimeData) -> Path | None:
    """The file itself that was copied, or whose path or ``file:`` address was; None for anything else.

    A path may stand in quotes, as file managers and terminals copy it, and begin with ``~``.
    """
    local = [url.toLocalFile() for url in copied.urls() if url.isLocalFile()]
    name = local[0] if local else copied.text().strip().strip("\"'")
    url = QUrl(name)
    if not local and url.scheme() == "file":
        name = url.toLocalFile()
    if not name or any(sign in name for sign in "\n\r\0"):
        return None
    try:
        return Path(name).expanduser()
    except RuntimeError:  # of a person who is not known here
        return Path(name)
