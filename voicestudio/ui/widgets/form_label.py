"""The label beside a field of a form."""

from PySide6.QtWidgets import QLabel, QWidget

_DOWN_TO_THE_FIRST_LINE = 6


def form_label(text: str, buddy: QWidget) -> QLabel:
    """A label beside the first line of its field; its mnemonic leads there, and its words name it."""
    label = QLabel(text)
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(text.replace("&", ""))
    label.setContentsMargins(0, _DOWN_TO_THE_FIRST_LINE, 0, 0)
    return label
