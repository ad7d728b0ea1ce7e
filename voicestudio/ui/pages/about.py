"""About: which version this is, what it is made of, and under which licences."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from voicestudio import __version__
from voicestudio.bug_report import program
from voicestudio.local.licences import components, licences_folder
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.release import Release
from voicestudio.ui import icons
from voicestudio.ui.show_folder import show_folder
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, PAGE_MARGIN, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class AboutPage(QWidget):
    """Read once it is looked at: the list takes a moment.

    Args:
        tasks: Runs what takes time.
    """

    look_pressed = Signal()  # for a newer version

    def __init__(self, tasks: Runner) -> None:
        super().__init__()
        self._tasks = tasks
        self.card = MessageCard()
        self.update_card = MessageCard()
        self.version = QLabel(self.tr("Voice Studio %s") % __version__)
        about = QLabel(
            self.tr(
                "Its source is free under the MIT licence. An installed copy as a whole is under the GNU "
                "General Public License, version 3 or later, because parts of it are."
            )
        )
        about.setWordWrap(True)
        self.parts = QPlainTextEdit()
        self.parts.setReadOnly(True)
        self.parts.setTabChangesFocus(True)
        self.look = QPushButton(self.tr("Look &for a newer version"))
        icons.put(self.look, "refresh-cw")
        self.look.clicked.connect(self.look_pressed)
        self.copy = QPushButton(self.tr("&Copy what support asks for"))
        icons.put(self.copy, "copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(program()))
        self.texts = QPushButton(self.tr("Sho&w the licence texts"))
        icons.put(self.texts, "folder-open")
        self.texts.clicked.connect(_show_texts)
        self.texts.setVisible(licences_folder() is not None)
        buttons = WrappingRow((self.look, self.copy, self.texts))
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, 2 * GAP, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(titled(QLabel(self.tr("About"))))
        box.addWidget(self.version)
        box.addWidget(self.update_card)
        box.addWidget(toned(about, "quiet"))
        box.addWidget(form_label(self.tr("Made &with, and their licences"), self.parts))
        box.addWidget(self.parts, 1)
        box.addWidget(self.card)
        box.addLayout(buttons)

    def show_looking(self) -> None:
        """A look for a newer version is under way."""
        self.look.setEnabled(False)

    def show_update(self, found: Release, open_page: Callable[[], None]) -> None:
        """Tell what is new in a newer version."""
        self.look.setEnabled(True)
        self.update_card.show_words(
            self.tr("Version %s is there.") % found.version,
            found.news or self.tr("Its page says what is new."),
            tone="good",
            button=self.tr("&Open its page"),
            act=open_page,
        )

    def show_newest(self) -> None:
        """There is none newer."""
        self.look.setEnabled(True)
        self.update_card.show_words(
            self.tr("This is the newest version."), self.tr("There is nothing to do."), tone="good"
        )

    def show_not_looked(self, error: VoiceStudioError) -> None:
        """The look came to nothing."""
        self.look.setEnabled(True)
        self.update_card.show_error(error)

    def show_licences(self) -> None:
        """Read the list, once."""
        if not self.parts.toPlainText():
            self._tasks.run(
                lambda _progress: components(),
                done=self.parts.setPlainText,
                failed=self.card.show_error,
                owner=self,
            )


def _show_texts() -> None:
    folder = licences_folder()
    if folder is not None:
        show_folder(folder)
