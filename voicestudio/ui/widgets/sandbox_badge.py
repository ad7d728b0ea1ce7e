"""The mark of everything that the sandbox made."""

from PySide6.QtWidgets import QLabel, QWidget

from voicestudio.ui.theme import small


class SandboxBadge(QLabel):
    """Stands beside a title; hidden where a service made the voice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        small(self).setText(self.tr("Sandbox"))
        self.setObjectName("badge")
        self.setToolTip(self.tr("A stand-in voice on this computer, not a paid clone."))
