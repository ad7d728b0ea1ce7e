"""The label beside a field of a form."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_DOWN_TO_THE_FIRST_LINE = 6


def form_label(text: str, buddy: QWidget) -> QLabel:
    """A label beside the first line of its field; its mnemonic leads there, and its words name it.

    A button beside it, the first of some, keeps its own words after those of the label.
    """
    label = QLabel(text)
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        own = [buddy.text()] if isinstance(buddy, QAbstractButton) else []
        buddy.setAccessibleName(": ".join([text, *own]).replace("&", ""))
    label.setContentsMargins(0, _DOWN_TO_THE_FIRST_LINE, 0, 0)
    return label
