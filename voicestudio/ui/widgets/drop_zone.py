"""Where a sample is offered while there is none: drop, choose, or try the bundled one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, small, titled, toned


class DropZone(QFrame):
    """The invitation to choose a file; the limits stand there before anyone acts."""

    choose_pressed = Signal()
    record_pressed = Signal()
    try_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        title = titled(QLabel(self.tr("A minute of clear speech is enough")))
        what = QLabel(self.tr("Record it here, drop a recording anywhere in this window, or choose one."))
        limits = self.tr(
            "10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be."
        )
        self.choose = QPushButton(self.tr("&Choose a file…"))
        icons.put(self.choose, "file-music")
        self.record = QPushButton(self.tr("&Record…"))
        icons.put(self.record, "mic")
        self.record.setAccessibleName(self.tr("Record"))
        self.record.setObjectName("primary")
        self.record.clicked.connect(self.record_pressed)
        self.choose.clicked.connect(self.choose_pressed)
        self.try_it = QPushButton(self.tr("&Try the bundled sample"))
        icons.put(self.try_it, "flask-conical")
        self.try_it.clicked.connect(self.try_pressed)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch()
        buttons.addWidget(self.record)
        buttons.addWidget(self.choose)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GAP, 6 * GAP, 3 * GAP, 6 * GAP)
        box.setSpacing(GAP)
        box.addStretch()
        for label in (title, what):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addSpacing(2 * GAP)
        box.addLayout(buttons)
        box.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignCenter)
        box.addSpacing(GAP)
        line = toned(small(QLabel(limits)), "quiet")
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setWordWrap(True)
        box.addWidget(line)
        box.addStretch()

    def show_over(self, *, over: bool) -> None:
        """Light up while a file is held over the window."""
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)
