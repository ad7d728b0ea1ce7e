"""Making: the stages as they happen, and Cancel at any of them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Stage
from voicestudio.ui import icons
from voicestudio.ui.tasks import Step
from voicestudio.ui.theme import GAP, PAGE_MARGIN, small, toned
from voicestudio.ui.widgets.elided_line import ElidedTitle
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.stage_list import StageList


class MakingPage(QWidget):
    """Shows how far the making of a voice is."""

    cancel_pressed = Signal()
    back_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_failure = False
        self.title = ElidedTitle()
        self.stages = StageList()
        self.note = toned(small(QLabel()), "quiet")
        self.note.setWordWrap(True)
        self.card = MessageCard()
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.back = QPushButton(self.tr("&Back to the form"))
        icons.put(self.back, "arrow-left")
        self.back.clicked.connect(self._back)
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        inside.addWidget(self.stages)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(self.title)
        box.addWidget(frame)
        box.addWidget(self.card)
        box.addLayout(foot)
        box.addStretch()

    def begin(self, name: str, *, speaks: bool = False) -> None:
        """A voice is being made."""
        self.title.setText(self.tr("Making %s") % name)
        self.stages.begin(speaks=speaks)
        self.has_failure = False
        self.card.hide()
        self.note.setText("")
        self.back.hide()
        self.cancel.show()
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    def show_step(self, step: Step) -> None:
        """Show where it is; from the paid call on, say what Cancel then means."""
        self.stages.show_step(step.stage, step.done, step.total)
        if step.stage is Stage.CLONE:
            self.note.setText(
                self.tr("The request is with the service. Cancel stops the waiting; it cannot take it back.")
            )
        elif step.stage is Stage.SPEAK:
            self.note.setText(
                self.tr("The voice is saved. Its first speech is with the service, and is paid for.")
            )
        elif step.stage in {Stage.DEMO, Stage.LIBRARY}:
            self.note.setText(self.tr("The voice is saved. Cancel only skips the demo."))
        else:
            self.note.setText(self.tr("Nothing has been sent to the service yet."))

    def show_failed(
        self, error: VoiceStudioError, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say why it stopped, with the way back, and another way out where there is one."""
        self.has_failure = True
        self.stages.show_failed()
        self.card.show_error(error, button, act)
        self.note.setText("")
        self.cancel.hide()
        self.back.show()
        self.back.setFocus()

    def _back(self) -> None:
        self.has_failure = False
        self.back_pressed.emit()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.note.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
