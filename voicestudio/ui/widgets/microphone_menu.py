"""Which microphone: a menu of those that are there, the remembered one chosen, a lost one told aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.recording import Device
from voicestudio.ui import icons
from voicestudio.ui.speaking import say_aloud
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.form_label import form_label

_LOOK_MILLISECONDS = 2_000


class MicrophoneMenu(QWidget):
    """A menu and a button that looks again."""

    chosen = Signal(str)  # a name, by the person
    look_pressed = Signal()
    look_due = Signal()  # every two seconds while it is seen: something may have been plugged in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Device, ...] = ()
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(_LOOK_MILLISECONDS)
        self._look_timer.timeout.connect(self.look_due)
        self.menu = QComboBox()
        self.menu.setAccessibleName(self.tr("Microphone"))
        self.menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.menu.setMinimumContentsLength(10)
        self.menu.activated.connect(self._activated)
        self.look = QPushButton(self.tr("&Look again"))
        icons.put(self.look, "refresh-cw")
        self.look.setToolTip(self.tr("Look for microphones that were plugged in meanwhile."))
        self.look.clicked.connect(self.look_pressed)
        self.note = toned(small(QLabel()), "careful")
        self.note.setWordWrap(True)
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(form_label(self.tr("M&icrophone"), self.menu))
        row.addWidget(self.menu, 1)
        row.addWidget(self.look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(row)
        box.addWidget(self.note)

    @property
    def device(self) -> str:
        """The chosen name, "" while there is none."""
        return str(self.menu.currentData() or "")

    def show_devices(self, devices: Sequence[Device], remembered: str) -> None:
        """Show what is there now; where the remembered one is not, the preferred one takes its place, aloud.

        Args:
            devices: The preferred one first.
            remembered: Name of the one that was last used, "" for none.
        """
        if tuple(devices) == self._shown and self.device:
            return
        self._shown = tuple(devices)
        names = [one.name for one in devices]
        self.menu.clear()
        for one in devices:
            words = self.tr("%s (the system's choice)") % one.name if one.default else one.name
            self.menu.addItem(words, one.name)
        self.menu.setEnabled(bool(names))
        gone = bool(remembered) and remembered not in names
        if remembered in names:
            self.menu.setCurrentIndex(names.index(remembered))
        if not names:
            self._say(self.tr("No microphone is there. Connect one and look again."))
        elif gone:
            self._say(self.tr("%s is not there now; %s is used instead.") % (remembered, names[0]))
        else:
            self.note.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Look now and then, but only while someone sees it."""
        super().showEvent(event)
        self._look_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more."""
        super().hideEvent(event)
        self._look_timer.stop()

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        say_aloud(self.note, words)

    def _activated(self, _index: int) -> None:
        self.note.hide()
        self.chosen.emit(self.device)
