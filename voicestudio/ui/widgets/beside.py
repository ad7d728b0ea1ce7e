"""Choices side by side, one below the other where their words are long."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from voicestudio.ui.theme import GAP


def beside(choices: Sequence[QWidget], width_most: int) -> QBoxLayout:
    """A row of choices, or a column.

    Args:
        choices: In reading order.
        width_most: Pixels that they have in the smallest window; wider ones become a column.
    """
    wide = sum(one.sizeHint().width() for one in choices) > width_most
    box = QBoxLayout(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2 if wide else 2 * GAP)
    for one in choices:
        box.addWidget(one)
    if not wide:
        box.addStretch()
    return box
