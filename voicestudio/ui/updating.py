"""Tell of a newer version: at the side of the window, and with what is new in About. Nothing is installed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.release import Release
from voicestudio.ui.pages.about import AboutPage
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner, ignored
from voicestudio.ui.widgets.side_bar import SideBar


class Updating(QObject):
    """Looks by itself only where the person agreed to it in Settings, once a day at most.

    Args:
        tasks: Runs what takes time.
        around: Knows the feed and the settings.
        side: Tells that there is one.
        about: Tells what is new, and looks where a person asks.
    """

    def __init__(self, tasks: Runner, around: Surroundings, side: SideBar, about: AboutPage) -> None:
        super().__init__(about)
        self._tasks, self._around = tasks, around
        self._side, self._about = side, about
        about.look_pressed.connect(self.look_now)

    def look(self) -> None:
        """Look by itself; a computer that is offline is told nothing."""

        def looking(_progress: Progress) -> Release | None:
            is_wanted = self._around.settings.read().updates
            return self._around.newer_release(asked=False) if is_wanted else None

        self._tasks.run(looking, done=self._show, failed=ignored, owner=self)

    def look_now(self) -> None:
        """Look because a person asks, and answer in any case."""
        self._about.show_looking()

        def looking(_progress: Progress) -> Release | None:
            return self._around.newer_release(asked=True)

        def done(found: Release | None) -> None:
            self._show(found)
            if found is None:
                self._about.show_newest()

        def failed(error: VoiceStudioError) -> None:
            self._about.show_not_looked(error)

        self._tasks.run(looking, done=done, failed=failed, owner=self)

    def _show(self, found: Release | None) -> None:
        self._side.show_update(found.version if found else "")
        if found is not None:
            self._about.show_update(found, opening(found.page))


def opening(page: str) -> Callable[[], None]:
    """What opens a page in the system's browser."""

    def act() -> None:
        QDesktopServices.openUrl(QUrl(page))

    return act
