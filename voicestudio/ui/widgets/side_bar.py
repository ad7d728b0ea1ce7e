"""The side of the window: New voice, Speak, the voices, where they are made, and Settings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.balance import Balance
from voicestudio.model.profile import Profile
from voicestudio.texts.costs import usd
from voicestudio.texts.language import number
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, SIDEBAR_WIDTH, small, toned
from voicestudio.ui.widgets.voice_list import VoiceList
from voicestudio.ui.widgets.voice_search import VoiceSearch


class SideBar(QWidget):
    """Always there, whatever page is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.search = VoiceSearch()
        self.voices = VoiceList()
        self.count = toned(small(QLabel()), "quiet")
        self.count.setWordWrap(True)
        self.new_button = QPushButton(self.tr("&New voice"))
        icons.put(self.new_button, "plus")
        self.new_button.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self.speak_button = QPushButton(self.tr("Speak"))
        icons.put(self.speak_button, "audio-lines")
        self.speak_button.setShortcut(QKeySequence("Ctrl+T"))
        self.profile_line = toned(small(QLabel()), "quiet")
        self.profile_line.setWordWrap(True)
        self.settings_button = QPushButton(self.tr("Settings"))
        icons.put(self.settings_button, "settings")
        self.settings_button.setShortcut(QKeySequence("Ctrl+,"))
        self.settings_button.setToolTip(self.settings_button.shortcut().toString())
        self.account_button = QPushButton(self.tr("Use your own account…"))
        icons.put(self.account_button, "key-round")
        self.update_button = QPushButton()
        icons.put(self.update_button, "download")
        self.update_button.hide()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addWidget(self.new_button)
        box.addWidget(self.speak_button)
        box.addWidget(self.search)
        box.addWidget(self.voices, 1)
        box.addWidget(self.count)
        box.addWidget(self.profile_line)
        box.addWidget(self.update_button)
        box.addWidget(self.account_button)
        box.addWidget(self.settings_button)

    def show_update(self, version: str) -> None:
        """Tell of a newer version, "" for none."""
        self.update_button.setText(self.tr("New version %s") % version)
        self.update_button.setVisible(bool(version))

    def show_place(self, current: QPushButton | None) -> None:
        """Mark the place that is shown; None where it is a voice."""
        for button in (self.new_button, self.speak_button, self.settings_button):
            button.setProperty("current", button is current)
            button.setAccessibleDescription(self.tr("shown now") if button is current else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def show_found(self, found: int) -> None:
        """Say how many voices there are, or that nothing was found; an empty library needs no search."""
        self.search.setVisible(found > 1 or self.search.is_narrowed)
        if self.search.query.in_bin:
            said = self.tr("%s in the bin. It is emptied after 30 days.", "", found) % number(found)
        elif not found and self.search.is_narrowed:
            said = self.tr("Nothing found.")
        else:
            many = self.tr("%s found", "", found) % number(found)
            said = many if self.search.is_narrowed else ""
        self.count.setText(said)
        self.count.setVisible(bool(said))

    def show_account(self, profile: Profile, held: Balance | None) -> None:
        """Say where voices are made, and what the account holds where that is known."""
        if profile.is_sandbox:
            said = self.tr("Sandbox: everything happens on this computer, free.")
        elif held is None:
            said = profile.base_url
        else:
            said = self.tr("%(address)s: %(amount)s left") % {
                "address": profile.base_url,
                "amount": usd(held.usd),
            }
        self.profile_line.setText(said)
        self.account_button.setVisible(profile.is_sandbox)
