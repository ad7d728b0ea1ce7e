"""Composition root of the window."""

import gc
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon

from voicestudio.files_to_open import Application, FilesToOpen
from voicestudio.local.paths import resource
from voicestudio.local.settings import SettingsFile
from voicestudio.ui import theme
from voicestudio.ui.language import Language, speak
from voicestudio.ui.window_frame import WindowFrame

if TYPE_CHECKING:  # loaded after the first paint
    from voicestudio.compose import Workshop
    from voicestudio.ui.main_window import MainWindow
    from voicestudio.ui.tasks import Tasks

DESKTOP_FILE = "io.github.voicestudio.VoiceStudio"
"""Its name without ending (packaging/linux): desktops find the window's icon by it."""

APPLICATION_NAME = "VoiceStudio"
"""In one word: Qt makes of it the D-Bus path on which it tells the desktop of the number on the icon."""

SWITCH_SECONDS = 0.001
"""How long a worker may hold the interpreter while the GUI thread waits for it.

Handling one event asks for it several times: Python's own 5 ms would add up to a stall that a person sees.
"""


def run_window(
    settings: SettingsFile,
    open_workshop: "Callable[[], Workshop]",
    profile: str | None,
    opened: Path | None = None,
    *,
    quit_after_paint: bool = False,
) -> int:
    """Open the window and run until it is closed.

    Args:
        settings: Its theme, its language, and where it was.
        open_workshop: Gives what is held open; asked after the first paint, closed by the caller.
        profile: Of ``--profile``, None for the one in use.
        opened: A file to show as soon as the library is open.
        quit_after_paint: Close after the first painted frame, for measuring.

    Returns:
        The exit code.

    Raises:
        Exception: Whatever kept the window from being filled; it is closed.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    QGuiApplication.setApplicationDisplayName("")
    application = Application(sys.argv[:1])
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    application.setApplicationName(APPLICATION_NAME)
    application.setWindowIcon(QIcon(str(resource("icons", "voicestudio.svg"))))
    theme.choose(application, settings.read().theme)
    windows = Windows(application, settings, open_workshop, profile)
    if opened is not None:
        windows.files.show(str(opened))
    sys.excepthook = _print_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never see Ctrl-C in the launching terminal
    frame = windows.make()
    if quit_after_paint:
        frame.painted.connect(application.quit)
    else:
        frame.painted.connect(windows.fill)
    theme.dress(application)
    frame.show()
    try:
        code = application.exec()
        if windows.failed is not None:
            raise windows.failed
        return code
    finally:
        windows.close()


class Windows:
    """The window, which is made anew where another language is chosen; there is one at a time.

    Args:
        application: Speaks the language.
        settings: Tell which.
        open_workshop: Gives what every window works with.
        profile: Of ``--profile``.
    """

    def __init__(
        self,
        application: Application,
        settings: SettingsFile,
        open_workshop: "Callable[[], Workshop]",
        profile: str | None,
    ) -> None:
        self._application, self._settings = application, settings
        self._open_workshop, self._profile = open_workshop, profile
        self._language: Language | None = None
        self.failed: Exception | None = None
        self.frame: WindowFrame
        self.files = FilesToOpen(application)
        application.file_handed.connect(self.files.show)

    def make(self) -> WindowFrame:
        """Make a window in the language that is set, with nothing but its side."""
        self.files.wait()
        if self._language is not None:
            self._language.end()
        wanted = self._settings.read().language
        self._language = speak(self._application, resource("translations"), wanted)
        self.frame = WindowFrame(self._settings)
        return self.frame

    def fill(self) -> None:
        """Furnish the window, unless it was closed meanwhile; where that fails, end the program."""
        if self.frame.isVisible():
            with self._ending_at_failure():
                self.furnish()

    def furnish(self) -> "MainWindow":
        """Fill the window, there is something to see already, and open the library once that is seen, too."""
        from voicestudio.furnishing import furnish  # noqa: PLC0415 - three times what the first paint loads

        with theme.undressed(self._application):
            window = furnish(self.frame, self._tasks, self._workshop)
        window.language_chosen.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        self.files.show_in(window)
        self.frame.filled.connect(lambda: window.open_library(self._profile))
        QTimer.singleShot(0, _collect_from_now_on)
        return window

    def close(self) -> None:
        """Let nothing that still runs talk to a window any more."""
        if "_tasks" in self.__dict__:
            self._tasks.close()

    @cached_property
    def _tasks(self) -> "Tasks":
        from voicestudio.ui.tasks import Tasks  # noqa: PLC0415

        return Tasks()

    @cached_property
    def _workshop(self) -> "Workshop":
        return self._open_workshop()

    def _make_anew(self) -> None:
        """Put a new window in the place of the old one, which is asked first and remembers where it is."""
        old = self.frame
        self._application.setQuitOnLastWindowClosed(False)
        try:
            if not old.close():
                return
            with self._ending_at_failure():
                self.make().painted.connect(self.fill)
                self.frame.show()
            old.deleteLater()
        finally:
            self._application.setQuitOnLastWindowClosed(True)

    @contextmanager
    def _ending_at_failure(self) -> Iterator[None]:
        """A window that stays empty helps nobody: whoever started the program tells why."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - told by who called ``run_window``
            self.failed = error
            self._application.exit(1)


def _collect_from_now_on() -> None:
    """What the start has loaded stays to the end: no collection has to walk through it."""
    if not gc.get_freeze_count():  # of the first window; another language makes the others
        gc.freeze()
    gc.enable()


def _print_bug(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    from voicestudio.bug_report import report  # noqa: PLC0415

    for line in report(error):
        print(line, file=sys.stderr)  # noqa: T201
