"""Composition root of the window."""

import gc
import signal
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Unpack

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon

from voicestudio import __version__
from voicestudio.audio.files import AudioFiles
from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.compose import Workshop, now, prices_of
from voicestudio.files_to_open import Application, FilesToOpen
from voicestudio.flow.check import check
from voicestudio.flow.compare import compare_demo
from voicestudio.flow.look_for_release import look_for_release
from voicestudio.flow.tools import BatchRecord
from voicestudio.local.bundled import DEMO_TEXT, bundled_sample
from voicestudio.local.draft_folder import DraftFolder
from voicestudio.local.last_look import LastLookFile
from voicestudio.local.paths import resource
from voicestudio.local.reminded import RemindedFile
from voicestudio.local.scripts import script_for, scripts
from voicestudio.local.settings import SettingsFile
from voicestudio.model.errors import SetupError
from voicestudio.model.likeness import Likeness
from voicestudio.model.profile import SANDBOX
from voicestudio.model.progress import Progress, checking
from voicestudio.model.release import Release
from voicestudio.model.sample import Checked, Examined
from voicestudio.model.script import Script
from voicestudio.model.voice import Voice
from voicestudio.ui import theme
from voicestudio.ui.language import Language, offered, speak
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.reminding import system_notification
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Tasks
from voicestudio.ui.widgets.sound_player import HowToPlay, OpenPlayer, Playing

DESKTOP_FILE = "io.github.voicestudio.VoiceStudio"
"""Its name without ending (packaging/linux): desktops find the window's icon by it."""

APPLICATION_NAME = "VoiceStudio"
"""In one word: Qt makes of it the D-Bus path on which it tells the desktop of the number on the icon."""

SWITCH_SECONDS = 0.001
"""How long a worker may hold the interpreter while the GUI thread waits for it. Handling one event asks for it
several times, and Python's own 5 ms would add up to a stall that a person sees."""


def run_window(
    workshop: Workshop, profile: str | None, opened: Path | None = None, *, quit_after_paint: bool = False
) -> int:
    """Open the window and run until it is closed.

    Args:
        workshop: What is held open; closed by the caller.
        profile: Of ``--profile``, None for the one in use.
        opened: A file to show as soon as the library is open.
        quit_after_paint: Close after the first painted frame, for measuring.

    Returns:
        The exit code.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    QGuiApplication.setApplicationDisplayName("")
    application = Application(sys.argv[:1])
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    application.setApplicationName(APPLICATION_NAME)
    application.setWindowIcon(QIcon(str(resource("icons", "voicestudio.svg"))))
    theme.choose(application, workshop.settings.read().theme)
    tasks = Tasks()
    windows = Windows(application, tasks, workshop, profile)
    window = windows.make()
    theme.dress(application)
    if opened is not None:
        windows.files.show(str(opened))
    sys.excepthook = _print_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never see Ctrl-C in the launching terminal
    if quit_after_paint:
        window.painted.connect(application.quit)
    else:
        windows.open_when_painted()
    window.show()
    QTimer.singleShot(0, _collect_from_now_on)
    try:
        return application.exec()
    finally:
        tasks.close()


class Windows:
    """The window, which is made anew where another language is chosen; there is one at a time.

    Args:
        application: Speaks the language.
        tasks: Outlives each window.
        workshop: The same.
        profile: Of ``--profile``.
    """

    def __init__(
        self, application: Application, tasks: Tasks, workshop: Workshop, profile: str | None
    ) -> None:
        self._application, self._tasks, self._workshop = application, tasks, workshop
        self._profile = profile
        self._language: Language | None = None
        self.window: MainWindow | None = None
        self.files: FilesToOpen

    def make(self) -> MainWindow:
        """Make a window in the language that is set."""
        if self._language is not None:
            self._language.end()
        wanted = self._workshop.settings.read().language
        self._language = speak(self._application, resource("translations"), wanted)
        window = self.window = MainWindow(self._tasks, surroundings(self._workshop))
        self.files = FilesToOpen(window)
        self._application.file_handed.connect(self.files.show)
        window.language_chosen.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        return window

    def open_when_painted(self) -> None:
        """Open the library as soon as there is something to see."""
        window = self.window
        if window is not None:
            window.painted.connect(lambda: window.open_library(self._profile))

    def _make_anew(self) -> None:
        """Put a new window in the place of the old one, which is asked first and remembers where it is."""
        old = self.window
        self._application.setQuitOnLastWindowClosed(False)
        try:
            if old is None or not old.close():
                return
            window = self.make()
            self.open_when_painted()
            window.show()
            old.deleteLater()
        finally:
            self._application.setQuitOnLastWindowClosed(True)


def _collect_from_now_on() -> None:
    """What the start has loaded stays to the end: no collection has to walk through it."""
    gc.freeze()
    gc.enable()


def surroundings(workshop: Workshop) -> Surroundings:
    """What the window asks for, from what is held open."""
    audio = AudioFiles()

    def examine(path: Path, progress: Progress) -> Examined:
        return audio.examine(path, checking(progress))

    def measure(path: Path, progress: Progress) -> Examined:
        return audio.measure(path, checking(progress))

    def check_file(path: Path, progress: Progress) -> Checked:
        return check(audio, path, checking(progress))

    def likeness(voice: Voice, progress: Progress) -> Likeness:
        return compare_demo(workshop.studio(None), voice, checking(progress))

    def batches(key: str) -> AbstractContextManager[BatchRecord]:
        from voicestudio.local.batches import Batches  # noqa: PLC0415 - loads pydantic

        return Batches(workshop.paths.root).opened(key)

    def newer_release(*, asked: bool) -> Release | None:
        from voicestudio.cloud.release_feed import ReleaseFeed  # noqa: PLC0415 - loads httpx

        last = LastLookFile(workshop.paths.last_look)
        return look_for_release(ReleaseFeed(), last, __version__, now(), asked=asked)

    return Surroundings(
        open_studio=workshop.studio,
        restore_library=workshop.restore_library,
        open_player=_player_on(workshop.settings),
        examine=examine,
        measure=measure,
        check=check_file,
        bundled=(bundled_sample(), DEMO_TEXT),
        now=now,
        prices_of=prices_of,
        settings=workshop.settings,
        keys=workshop.keys,
        host_secrets=workshop.host_secrets,
        audio=audio,
        microphones=SystemMicrophones(),
        loudspeakers=_loudspeakers,
        takes=lambda: workshop.takes,
        scripts=_scripts,
        edits_folder=lambda: workshop.edited_copies.folder,
        reminded=RemindedFile(workshop.paths.reminded),
        notify=system_notification(),
        draft=DraftFolder(workshop.paths.draft),
        likeness=likeness,
        sandbox_voice=lambda voice: workshop.sandbox_voice(voice, voice.settings.text or ""),
        languages=offered(resource("translations")),
        folder=workshop.paths.root,
        is_first_start=not workshop.paths.library.exists(),
        batches=batches,
        newer_release=newer_release,
        host_names=lambda: [SANDBOX, *(host.name for host in workshop.settings.hosts())],
    )


def _scripts(code: str) -> tuple[Sequence[Script], str]:
    return scripts(), script_for(code or QLocale.system().name()).code


def _player_on(settings: SettingsFile) -> OpenPlayer:
    """Players on the loudspeaker that is set at the time."""

    def open_player(path: Path, **how: Unpack[HowToPlay]) -> Playing:
        from voicestudio.audio.player import Player  # noqa: PLC0415 - loads the decoder

        try:
            loudspeaker = settings.read().loudspeaker
        except SetupError:  # said where settings are shown; it is no reason to be silent
            loudspeaker = ""
        return Player(path, loudspeaker=loudspeaker, **how)

    return open_player


def _loudspeakers() -> Sequence[str]:
    from voicestudio.audio.player import output_devices  # noqa: PLC0415 - loads the decoder

    return output_devices()


def _print_bug(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    from voicestudio.bug_report import report  # noqa: PLC0415

    for line in report(error):
        print(line, file=sys.stderr)  # noqa: T201
