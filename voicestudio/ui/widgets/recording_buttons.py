"""Record, pause, stop, discard: what can be pressed now, and nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voicestudio.model.recording import RecordingState
from voicestudio.ui import icons
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class RecordingButtons(QWidget):
    """Four buttons; while one disappears, the focus goes to the one that takes its place."""

    record_pressed = Signal()
    pause_pressed = Signal()
    resume_pressed = Signal()
    stop_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = QPushButton(self.tr("&Record"))
        self.record.setObjectName("primary")
        icons.put(self.record, "mic")
        self.record.setAccessibleName(self.tr("Record"))
        self.stop = QPushButton(self.tr("&Stop and keep"))
        self.stop.setObjectName("primary")
        icons.put(self.stop, "square")
        self.stop.setAccessibleName(self.tr("Stop and keep"))
        self.pause = QPushButton(self.tr("&Pause"))
        icons.put(self.pause, "pause")
        self.resume = QPushButton(self.tr("&Go on"))
        icons.put(self.resume, "play")
        self.discard = QPushButton(self.tr("Dis&card"))
        icons.put(self.discard, "trash-2")
        self.setLayout(WrappingRow((self.record, self.stop, self.pause, self.resume, self.discard)))
        self.record.clicked.connect(self.record_pressed)
        self.stop.clicked.connect(self.stop_pressed)
        self.pause.clicked.connect(self.pause_pressed)
        self.resume.clicked.connect(self.resume_pressed)
        self.discard.clicked.connect(self.discard_pressed)
        self.show_state(RecordingState.STOPPED)

    def show_state(self, state: RecordingState, *, begun: bool = True) -> None:
        """Show what can be done in this state; what has not begun cannot be paused."""
        parts = (self.record, self.stop, self.pause, self.resume, self.discard)
        held = any(button.hasFocus() for button in parts)
        waits = state in {RecordingState.PAUSED, RecordingState.LOST}
        idle = state is RecordingState.STOPPED
        self.record.setVisible(idle)
        self.stop.setVisible(not idle)
        self.pause.setVisible(begun and state is RecordingState.RECORDING)
        self.resume.setVisible(waits)
        self.discard.setVisible(not idle)
        if held:
            (self.record if idle else self.resume if waits else self.stop).setFocus()
