"""Remind of voices that expire: a notification of the system, a number on the program's icon, once each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from voicestudio.flow.reminders import Reminder, expiring, reminders, with_these
from voicestudio.flow.tools import Studio
from voicestudio.local.reminded import RemindedFile
from voicestudio.model.progress import Progress
from voicestudio.texts.time_left import span
from voicestudio.ui.tasks import Runner, ignored

_NAMES_MOST = 3
Notify = Callable[[str, str], bool]
"""Shows a title and a text outside of the window; False where the system cannot."""


@dataclass(frozen=True)
class _Found:
    count: int
    due: tuple[Reminder, ...]


class Reminding(QObject):
    """Looks for voices that expire within 48 hours, at start and each minute.

    Args:
        tasks: Runs what takes time.
        reminded: What was reminded of already.
        notify: Tells of it outside of the window.
        is_wanted: Whether the person wants to be reminded; the number on the icon is there either way.
    """

    due = Signal(str, str)  # title and text, where the system shows no notification

    def __init__(
        self,
        tasks: Runner,
        reminded: RemindedFile,
        notify: Notify,
        parent: QObject | None = None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reminded = reminded
        self._notify = notify
        self._is_wanted = is_wanted
        self.studio: Studio | None = None

    def look(self) -> None:
        """Look now; who was reminded of a voice at 48 or 12 hours is not reminded of the same again."""
        studio = self.studio
        if studio is None:
            return

        def looking(_progress: Progress) -> _Found:
            now, told = studio.now(), self._reminded.read()
            voices = expiring(studio.library, now)
            due = reminders(voices, now, told)
            if not self._is_wanted():
                return _Found(len(voices), ())
            if due:  # written before it is told: a library that refuses must not remind each minute
                self._reminded.write(with_these(told, due))
            return _Found(len(voices), due)

        self._tasks.run(looking, done=self._tell, failed=ignored, owner=self)

    def _tell(self, found: _Found) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(found.count)
        if not found.due:
            return
        title, text = self._words(found.due)
        if not self._notify(title, text):
            self.due.emit(title, text)

    def _words(self, due: Sequence[Reminder]) -> tuple[str, str]:
        first = due[0]
        if len(due) == 1:
            title = self.tr("%(voice)s disappears in %(time)s unless used") % {
                "voice": first.voice.name,
                "time": span(first.left),
            }
        else:
            title = self.tr("%s voices disappear unless used", "", len(due)) % len(due)
        lines = [f"{one.voice.name}: {span(one.left)}" for one in due[:_NAMES_MOST]]
        more = len(due) - _NAMES_MOST
        if more > 0:
            lines.append(self.tr("and %s more", "", more) % more)
        return title, "\n".join([*lines, self.tr("Keep them with one short speech each.")])


def system_notification() -> Notify:
    """Notifications by the system's tray; where there is none, the window says it itself."""
    trays: list[QSystemTrayIcon] = []

    def notify(title: str, text: str) -> bool:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if not trays:
            tray = QSystemTrayIcon(QApplication.windowIcon(), QApplication.instance())
            tray.setToolTip(QApplication.applicationName())
            trays.append(tray)
        trays[0].show()
        trays[0].showMessage(title, text)
        return True

    return notify
