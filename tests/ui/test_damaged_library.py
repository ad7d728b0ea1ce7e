"""A damaged library in the window: told with its copy, put back with one press; voices are listed before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.library import damage
from tests.library.conftest import AT
from tests.ui.conftest import Stand, filled
from tests.ui.test_organising import listed, stored
from voicestudio.library.copies import copies_of
from voicestudio.model.errors import LibraryError
from voicestudio.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The library of this test's data folder, with a copy and a voice made since."""
    library = damage.opened(damage.filled(tmp_path / "data" / "library"))
    library.copy(AT)
    damage.add_voice(library, damage.VOICES)
    library.close()
    return library.place


@pytest.mark.parametrize("hurt", [damage.destroy_header, damage.lose], ids=["at opening", "gone"])
def test_the_copy_is_put_back_with_one_press(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, hurt: Callable[[Path], None]
) -> None:
    hurt(folder)
    window = open_window()
    qtbot.waitUntil(window.notice.isVisible, timeout=10_000)
    assert window.notice.text.startswith("The library is damaged. Its last copy is of 20")
    assert window.notice.button.text() == "&Put the copy back"
    QTest.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.voices.rows.found >= damage.VOICES, timeout=20_000)
    assert window.notice.text.startswith("The copy of 20")
    assert window.notice.button.isHidden()


def test_damage_in_the_middle_is_told_though_the_list_was_there(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    damage.overwrite_page_with(folder, b"mark 0007 ")
    window = open_window()
    qtbot.waitUntil(window.notice.isVisible, timeout=20_000)
    assert copies_of(folder)[0].made_at.strftime("%Y-%m") in window.notice.text
    QTest.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.voices.rows.found == damage.VOICES + 1, timeout=20_000)
    assert "1 voice, " in window.notice.text


def test_nothing_is_made_with_a_library_that_turned_out_damaged(stand: Stand, speech: Path) -> None:
    (anna,) = stored(stand, "Anna")
    stand.bench.library.rename(anna.key, "Bea")
    seen: list[list[str]] = []

    def refuse(_at: object) -> None:
        seen.append(listed(stand))
        raise LibraryError("library_damaged", copy="x", copied_at="2026-05-04 03:01")

    stand.bench.library.copy_daily = refuse  # type: ignore[assignment,method-assign]
    stand.window.open_library(None)
    assert seen == [["Bea"]]  # voices are shown before every page is looked at
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert stand.bench.service.clones == []
    assert "damaged" in stand.window.notice.text
