"""A newer version: looked for only by agreement, told beside the voices and in About, never installed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, window_over
from voicestudio.model.errors import SetupError
from voicestudio.model.release import HOMEPAGE, Release
from voicestudio.ui.main_window import MainWindow

NEW = Release("9.2.0", "Louder.\n<b>Clearer.</b>", f"{HOMEPAGE}/releases/tag/v9.2.0")


@dataclass
class Look:
    """What a look finds, and whether each one was asked for by a person."""

    found: Release | None = NEW
    error: SetupError | None = None
    asked: list[bool] = field(default_factory=list)

    def __call__(self, *, asked: bool) -> Release | None:
        self.asked.append(asked)
        if self.error:
            raise self.error
        return self.found


@pytest.fixture
def look() -> Look:
    return Look()


@pytest.fixture
def start(stand: Stand, look: Look) -> Iterator[Callable[[], MainWindow]]:
    """Start the window, with what is in the settings by then."""
    windows = []

    def starting() -> MainWindow:
        window = window_over(stand.tasks, replace(stand.around, newer_release=look))
        window.open_library(None)
        window.frame.show()
        windows.append(window)
        return window

    yield starting
    for window in windows:
        window.frame.close()
        window.frame.deleteLater()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was given to the system's browser."""
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(QUrl(url).toString()))
    return pages


def test_nobody_is_asked_before_the_person_agreed(start: Callable[[], MainWindow], look: Look) -> None:
    window = start()
    assert look.asked == []
    assert not window.side.update_button.isVisible()


def test_agreement_is_one_tick_and_counts_from_the_next_start(
    start: Callable[[], MainWindow], look: Look, opened: list[str]
) -> None:
    first = start()
    first.settings.show(first.pages.general)
    assert not first.pages.general.updates.isChecked()
    first.pages.general.updates.click()
    second = start()
    assert look.asked == [False]
    assert "9.2.0" in second.side.update_button.text()
    second.side.update_button.click()
    about = second.pages.about
    assert about.isVisible()
    assert about.update_card.text == "Version 9.2.0 is there. Louder.\n<b>Clearer.</b>"
    about.update_card.button.click()
    assert opened == [NEW.page]


def test_without_a_newer_one_nothing_is_said_at_the_start(
    start: Callable[[], MainWindow], stand: Stand, look: Look
) -> None:
    stand.around.settings.change(updates=True)
    look.found = None
    window = start()
    assert look.asked == [False]
    assert not window.side.update_button.isVisible()


def test_offline_nothing_is_said_at_the_start(
    start: Callable[[], MainWindow], stand: Stand, look: Look
) -> None:
    stand.around.settings.change(updates=True)
    look.error = SetupError("releases_not_told")
    window = start()
    assert not window.notice.isVisible()
    assert not window.side.update_button.isVisible()


def test_who_asks_is_answered(start: Callable[[], MainWindow], look: Look) -> None:
    window = start()
    about = window.pages.about
    window.settings.show(about)
    look.found = None
    about.look.click()
    assert about.update_card.text.startswith("This is the newest version.")
    look.error = SetupError("releases_not_told")
    about.look.click()
    assert "nobody knows" in about.update_card.text
    look.found, look.error = NEW, None
    about.look.click()
    assert about.update_card.text.startswith("Version 9.2.0 is there.")
    assert look.asked == [True, True, True]
    assert window.side.update_button.isVisible()


def test_while_one_look_is_under_way_there_is_no_other(
    start: Callable[[], MainWindow], stand: Stand, look: Look
) -> None:
    window = start()
    window.settings.show(window.pages.about)
    stand.tasks.hold = True
    window.pages.about.look.click()
    assert not window.pages.about.look.isEnabled()
    stand.tasks.hold = False
    stand.tasks.release()
    QApplication.processEvents()
    assert window.pages.about.look.isEnabled()
