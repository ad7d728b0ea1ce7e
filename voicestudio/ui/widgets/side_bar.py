"""The side of the window: New voice, the voices, where they are made, and Account."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.balance import Balance
from voicestudio.model.profile import Profile
from voicestudio.texts.costs import usd
from voicestudio.ui.theme import GAP, SIDEBAR_WIDTH, small, toned
from voicestudio.ui.widgets.voice_list import VoiceList


class SideBar(QWidget):
    """Always there, whatever page is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.voices = VoiceList()
        self.new_button = QPushButton(self.tr("&New voice"))
        self.new_button.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self.profile_line = toned(small(QLabel()), "quiet")
        self.profile_line.setWordWrap(True)
        self.account_button = QPushButton(self.tr("Acco&unt…"))
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addWidget(self.new_button)
        box.addWidget(self.voices, 1)
        box.addWidget(self.profile_line)
        box.addWidget(self.account_button)

    def show_account(self, profile: Profile, held: Balance | None) -> None:
        """Say where voices are made, and what the account holds where that is known."""
        if profile.is_sandbox:
            said = self.tr("Sandbox: everything happens on this computer, free.")
        elif held is None:
            said = profile.base_url
        else:
            said = self.tr("%s: %s left") % (profile.base_url, usd(held.usd))
        self.profile_line.setText(said)
