"""The label beside a field of a form, also where nobody sees it."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

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


def unseen_label(choice: QComboBox) -> None:
    """Give its accessible name to a choice beside which no label stands; called once it lies in its place.

    On Linux Qt names a choice by what is chosen, and tells screen readers what it is for by its label alone.
    """
    label = QLabel(choice.accessibleName(), choice.parentWidget())
    label.setBuddy(choice)
    label.hide()
