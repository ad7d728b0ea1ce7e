"""The window: voices at the side, and beside them the page that is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.host import sweep
from voicestudio.flow.keep import keep
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.recover import recover
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.sample import Checked, Examined
from voicestudio.model.voice import Attempt, AttemptState, CloneRequest, Voice
from voicestudio.ui.pages.attempt import AttemptPage
from voicestudio.ui.pages.making import MakingPage
from voicestudio.ui.pages.new_voice import NewVoicePage
from voicestudio.ui.pages.voice import VoicePage
from voicestudio.ui.tasks import Runner, Task, ignored
from voicestudio.ui.theme import GAP, SIDEBAR_WIDTH, small, toned
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.sound_player import OpenPlayer
from voicestudio.ui.widgets.voice_list import ROW_ROLE, VoiceList

_MINUTE = 60_000


@dataclass(frozen=True)
class Surroundings:
    """What the window asks of the program around it.

    Attributes:
        open_studio: Opens the studio of a profile, None for the one in use; takes its time.
        open_player: Opens a file for playing; takes its time.
        examine: Decodes a file; works before the library is open.
        check: Checks a file; works before the library is open.
        bundled: The sample that ships, and a text for its demo.
        now: The moment.
    """

    open_studio: Callable[[str | None], Studio]
    open_player: OpenPlayer
    examine: Callable[[Path, Progress], Examined]
    check: Callable[[Path, Progress], Checked]
    bundled: tuple[Path, str]
    now: Callable[[], datetime]


class MainWindow(QWidget):
    """Voices, New voice, and what is being made."""

    painted = Signal()

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()
        self._tasks = tasks
        self._around = around
        self._studio: Studio | None = None
        self._making: Task[Made] | None = None
        self._is_making = False
        self._was_painted = False
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 600)
        self.resize(980, 680)
        self.setWindowTitle(self.tr("Voice Studio"))
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self._each_minute)
        self._clock.start()

    def _build(self) -> None:
        self.voices = VoiceList()
        self.new_button = QPushButton(self.tr("&New voice"))
        self.new_button.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
        self.profile_line = toned(small(QLabel()), "quiet")
        self.profile_line.setWordWrap(True)
        side = QWidget()
        side.setObjectName("sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDEBAR_WIDTH)
        box = QVBoxLayout(side)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addWidget(self.new_button)
        box.addWidget(self.voices, 1)
        box.addWidget(self.profile_line)
        around = self._around
        self.new_page = NewVoicePage(self._tasks, around.check, around.open_player, around.bundled)
        self.making_page = MakingPage()
        self.voice_page = VoicePage(self._tasks, around.examine, around.open_player, around.now)
        self.attempt_page = AttemptPage()
        self.pages = QStackedWidget()
        for page in (self.new_page, self.making_page, self.voice_page, self.attempt_page):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        self.notice = MessageCard()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.notice)
        right.addWidget(self.pages, 1)
        row.addLayout(right, 1)
        self.new_page.zone.choose.setFocus()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.show_new_voice)
        self.new_page.requested.connect(self._make)
        self.making_page.cancel_pressed.connect(self._cancel)
        self.making_page.back_pressed.connect(self._back_to_form)
        self.voice_page.keep_pressed.connect(self._keep)
        self.voices.selectionModel().selectionChanged.connect(self._chosen)

    def open_library(self, profile: str | None) -> None:
        """Open the studio off the GUI thread, settle what a crash left, and list the voices."""

        def opening(_progress: Progress) -> Studio:
            studio = self._around.open_studio(profile)
            recover(studio)
            return studio

        def failed(error: VoiceStudioError) -> None:
            self.notice.show_error(error, self.tr("&Try again"), lambda: self.open_library(profile))
            self.new_page.show_library_closed()

        self._tasks.run(opening, done=self._opened, failed=failed, owner=self)

    def show_new_voice(self) -> None:
        """Show the form; while a voice is being made, show that."""
        self.voices.choose("")
        self.voice_page.player.stop()
        if self._is_making or self.making_page.has_failure:
            self.pages.setCurrentWidget(self.making_page)
        else:
            self._show_form()

    def _opened(self, studio: Studio) -> None:
        self._studio = studio
        self.notice.hide()
        profile = studio.profile
        sandbox = profile.is_sandbox
        name = self.tr("Sandbox") if sandbox else profile.name
        self.setWindowTitle(self.tr("Voice Studio · %s") % name)
        self.profile_line.setText(
            self.tr("Sandbox: everything happens on this computer, free.") if sandbox else profile.base_url
        )
        self.new_page.show_profile(profile)
        self._list_voices()

    def _each_minute(self) -> None:
        """Count the hours down, show what another program or a late reply added, remove what is due."""
        studio = self._studio
        if studio is not None and not self._is_making:
            self._tasks.run(lambda _progress: sweep(studio), done=ignored, failed=ignored)
        self._list_voices()

    def _list_voices(self, chosen: str = "") -> None:
        """Read the list anew; what was chosen stays chosen unless something else is named."""
        studio = self._studio
        if studio is None:
            return

        def reading(_progress: Progress) -> tuple[list[Attempt], list[Voice]]:
            unknown = studio.library.attempts({AttemptState.UNKNOWN})
            return list(unknown), list(studio.library.voices())

        def show(found: tuple[list[Attempt], list[Voice]]) -> None:
            self.voices.show_rows(*found, self._around.now())
            self.voice_page.show_life()
            if chosen:
                self.voices.choose(chosen)

        def failed(error: VoiceStudioError) -> None:
            self.notice.show_error(error, self.tr("&Try again"), self._list_voices)

        self._tasks.run(reading, done=show, failed=failed, owner=self)

    def _chosen(self, chosen: QItemSelection) -> None:
        studio, indexes = self._studio, chosen.indexes()
        if studio is None or not indexes:
            return
        row = indexes[0].data(ROW_ROLE)
        self.new_page.player.stop()
        if isinstance(row, Attempt):
            self.voice_page.player.stop()
            self.attempt_page.show_attempt(row)
            self.pages.setCurrentWidget(self.attempt_page)
        elif row.key != self.voice_page.shown_key or self.pages.currentWidget() is not self.voice_page:
            self.voice_page.show_voice(row, studio.library.folder(row.key))
            self.pages.setCurrentWidget(self.voice_page)

    def _make(self, request: CloneRequest) -> None:
        studio = self._studio
        if studio is None or self._is_making:
            return
        self._is_making = True
        self.making_page.begin(request.name)
        self.pages.setCurrentWidget(self.making_page)
        self._making = self._tasks.run(
            lambda progress: make_voice(studio, request, progress),
            done=self._made,
            failed=self._not_made,
            cancelled=self._back_to_form,
            progress=self.making_page.show_step,
        )

    def _made(self, made: Made) -> None:
        self._is_making = False
        self.making_page.stages.show_done()
        self.new_page.reset()
        studio = self._studio
        if studio is None:
            return
        folder = studio.library.folder(made.voice.key)
        self.voice_page.show_voice(made.voice, folder, made.warnings, play=True)
        self.pages.setCurrentWidget(self.voice_page)
        self.voice_page.player.button.setFocus()
        self._list_voices(made.voice.key)

    def _not_made(self, error: VoiceStudioError) -> None:
        self._is_making = False
        self.making_page.show_failed(error)
        self._list_voices()

    def _cancel(self) -> None:
        if self._is_making and self._making is not None:
            self._making.cancel()

    def _back_to_form(self) -> None:
        self._is_making = False
        self._show_form()

    def _show_form(self) -> None:
        if self._studio is not None:
            self.new_page.show_profile(self._studio.profile)
        self.pages.setCurrentWidget(self.new_page)

    def _keep(self, voice: Voice) -> None:
        def keeping(progress: Progress) -> Voice:
            studio = self._around.open_studio(voice.profile)
            keep(studio, voice, progress)
            return studio.library.voice(voice.key)

        def kept(now_kept: Voice) -> None:
            self.voice_page.keep_ended(now_kept.key)
            studio = self._studio
            if studio is not None and self.voice_page.shown_key == now_kept.key:
                self.voice_page.show_voice(now_kept, studio.library.folder(now_kept.key))
            self._list_voices()

        def failed(error: VoiceStudioError) -> None:
            self.voice_page.keep_ended(voice.key, error)
            self._list_voices()

        self._tasks.run(keeping, done=kept, failed=failed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that something is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, anywhere in the window."""
        if _dropped_file(event) is not None and not self._is_making:
            event.acceptProposedAction()
            self.new_page.zone.show_over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file went away again."""
        self.new_page.zone.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        self.new_page.zone.show_over(over=False)
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.show_new_voice()
            self.new_page.offer(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a paid call is left alone; close at once otherwise."""
        cloning = self._is_making and self.making_page.stages.running is Stage.CLONE
        if (cloning or self.voice_page.is_keeping) and not self._leave():
            event.ignore()
            return
        self.voice_page.player.stop()
        self.new_page.player.stop()
        event.accept()

    def _leave(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("A paid request is under way"),
            self.tr("The service is working for you. If you close now, its reply may be lost. Close anyway?"),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer is QMessageBox.StandardButton.Close


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
