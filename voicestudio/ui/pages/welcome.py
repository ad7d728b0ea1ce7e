"""The first start: one sentence, and two ways to go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scaled, small, titled, toned

_WIDTH = 460  # pixels of text: longer lines are hard to read


class WelcomePage(QWidget):
    """Shown once, on a computer without a library."""

    try_pressed = Signal()
    key_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = titled(QLabel(self.tr("Welcome to Voice Studio")))
        what = scaled(
            QLabel(
                self.tr(
                    "Record a minute of speech, and get a voice that says any text you write, "
                    "with an id that you can use everywhere."
                )
            ),
            1.15,
        )
        self.try_it = QPushButton(self.tr("&Try it now"))
        self.try_it.setObjectName("primary")
        icons.put(self.try_it, "flask-conical")
        self.try_it.clicked.connect(self.try_pressed)
        self.key = QPushButton(self.tr("&I have a key"))
        icons.put(self.key, "key-round")
        self.key.clicked.connect(self.key_pressed)
        note = toned(
            small(
                QLabel(
                    self.tr(
                        "Trying it is free and needs no account: a sandbox on this computer answers with a "
                        "stand-in voice, and nothing leaves it."
                    )
                )
            ),
            "quiet",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch()
        buttons.addWidget(self.try_it)
        buttons.addWidget(self.key)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addStretch(2)
        for label in (self.title, what):
            box.addLayout(_centred(label))
        box.addSpacing(GAP)
        box.addLayout(buttons)
        box.addLayout(_centred(note))
        box.addStretch(3)


def _centred(label: QLabel) -> QHBoxLayout:
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedWidth(_WIDTH)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label)
    row.addStretch()
    return row
