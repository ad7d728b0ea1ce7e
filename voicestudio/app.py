"""Composition root of the window."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QIcon

from voicestudio.audio.files import AudioFiles
from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.bug_report import report
from voicestudio.compose import Workshop, now, prices_of
from voicestudio.files_to_open import Application, FilesToOpen
from voicestudio.flow.check import check
from voicestudio.local.batches import Batches
from voicestudio.local.bundled import DEMO_TEXT, bundled_sample
from voicestudio.local.paths import resource
from voicestudio.local.reminded import RemindedFile
from voicestudio.local.scripts import script_for, scripts
from voicestudio.model.profile import SANDBOX
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.sample import Checked, Examined
from voicestudio.model.script import Script
from voicestudio.ui import theme
from voicestudio.ui.language import speak
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.reminding import system_notification
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Tasks
from voicestudio.ui.widgets.sound_player import Playing

DESKTOP_FILE = "io.github.voicestudio.VoiceStudio"
"""Its name without ending (packaging/linux): desktops find the window's icon by it."""

APPLICATION_NAME = "VoiceStudio"
"""In one word: Qt makes of it the D-Bus path on which it tells the desktop of the number on the icon."""


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
    QGuiApplication.setApplicationDisplayName("")
    application = Application(sys.argv[:1])
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    application.setApplicationName(APPLICATION_NAME)
    application.setWindowIcon(QIcon(str(resource("icons", "voicestudio.svg"))))
    settings = workshop.settings.read()
    speak(application, resource("translations"), settings.language)
    theme.apply(application, settings.theme)
    tasks = Tasks()
    window = MainWindow(tasks, surroundings(workshop))
    files = FilesToOpen(window)
    application.file_handed.connect(files.show)
    if opened is not None:
        files.show(str(opened))
    sys.excepthook = _print_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never see Ctrl-C in the launching terminal
    if quit_after_paint:
        window.painted.connect(application.quit)
    else:
        window.painted.connect(lambda: window.open_library(profile))
    window.show()
    try:
        return application.exec()
    finally:
        tasks.close()


def surroundings(workshop: Workshop) -> Surroundings:
    """What the window asks for, from what is held open."""
    audio = AudioFiles()

    def examine(path: Path, progress: Progress) -> Examined:
        return audio.examine(path, lambda done, total: progress.report(Stage.CHECK, done, total))

    def measure(path: Path, progress: Progress) -> Examined:
        return audio.measure(path, lambda done, total: progress.report(Stage.CHECK, done, total))

    def check_file(path: Path, progress: Progress) -> Checked:
        return check(audio, path, lambda done, total: progress.report(Stage.CHECK, done, total))

    return Surroundings(
        open_studio=workshop.studio,
        restore_library=workshop.restore_library,
        open_player=_open_player,
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
        takes=lambda: workshop.takes,
        scripts=_scripts,
        edits_folder=lambda: workshop.edited_copies.folder,
        reminded=RemindedFile(workshop.paths.reminded),
        notify=system_notification(),
        batches=lambda key: Batches(workshop.paths.root).opened(key),
        host_names=lambda: [SANDBOX, *(host.name for host in workshop.settings.hosts())],
    )


def _scripts(code: str) -> tuple[Sequence[Script], str]:
    return scripts(), script_for(code or QLocale.system().name()).code


def _open_player(
    path: Path,
    *,
    start: float = 0.0,
    end: float | None = None,
    speed: float = 1.0,
    loop: bool = False,
    gain_db: float = 0.0,
) -> Playing:
    from voicestudio.audio.player import Player  # noqa: PLC0415 - loads the decoder

    return Player(path, start=start, end=end, speed=speed, loop=loop, gain_db=gain_db)


def _print_bug(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    for line in report(error):
        print(line, file=sys.stderr)  # noqa: T201
