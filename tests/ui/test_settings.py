"""Settings: each counts at once and is there after the next start."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.ui.conftest import Stand, gone, window_over
from tests.ui.test_accessibility import mnemonics, nameless
from voicestudio.ui.colours import DARK, LIGHT, colours


def chosen(menu: QComboBox, value: str) -> None:
    menu.setCurrentIndex(menu.findData(value))
    menu.activated.emit(menu.currentIndex())


def test_the_tabs_lead_to_every_page_and_are_gone_elsewhere(stand: Stand) -> None:
    window, pages = stand.window, stand.window.pages
    assert not window.settings.tabs.isVisible()
    window.side.settings_button.click()
    bar = window.settings.tabs.bar
    seen = []
    for _ in range(bar.count()):
        seen.append(pages.currentWidget())
        assert nameless(window.frame) == []
        assert len(set(mnemonics(window.frame))) == len(mnemonics(window.frame))
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert seen == [pages.general, pages.account, pages.hosts, pages.left, pages.about]
    assert window.side.settings_button.property("current") is True
    window.side.new_button.click()
    assert not window.settings.tabs.isVisible()


def test_the_sandbox_leads_to_an_account_in_one_step(stand: Stand) -> None:
    stand.window.side.account_button.click()
    page = stand.window.account_page
    assert page.isVisible()
    assert page.chosen is None
    assert page.key.isVisible()


def test_light_and_dark_change_at_once(stand: Stand) -> None:
    window = stand.window
    window.side.settings_button.click()
    for name, expected in (("dark", DARK), ("light", LIGHT)):
        chosen(window.pages.general.theme, name)
        assert colours() is expected
        assert QGuiApplication.palette().window().color().name() == expected.window
        assert stand.around.settings.read().theme == name


def test_microphone_loudspeaker_count_down_and_reminders_are_written(stand: Stand) -> None:
    window, page = stand.window, stand.window.pages.general
    window.side.settings_button.click()
    name = page.microphone.itemData(1)
    chosen(page.microphone, name)
    chosen(page.loudspeaker, "Headphones")
    page.count_down.click()
    page.reminders.click()
    now = stand.around.settings.read()
    assert (now.microphone, now.loudspeaker) == (name, "Headphones")
    assert (now.count_down, now.reminders) == (False, False)


def test_a_loudspeaker_that_is_not_there_keeps_its_place_and_says_so(stand: Stand) -> None:
    settings = stand.around.settings.read()
    settings.loudspeaker = "Kitchen"
    stand.around.settings.write(settings)
    stand.window.side.settings_button.click()
    menu = stand.window.pages.general.loudspeaker
    assert menu.currentText() == "Kitchen (not there now)"
    assert menu.currentData() == "Kitchen"


def test_a_language_is_spoken_at_once_where_that_is_wanted(stand: Stand) -> None:
    page = stand.window.pages.general
    stand.window.side.settings_button.click()
    wanted: list[bool] = []
    stand.window.language_chosen.connect(lambda: wanted.append(True))
    chosen(page.language, "de")
    assert stand.around.settings.read().language == "de"
    assert wanted == []
    page.card.button.click()
    assert wanted == [True]


def test_settings_that_cannot_be_read_are_told_and_left(stand: Stand) -> None:
    path = stand.around.settings._path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{")
    stand.window.side.settings_button.click()
    assert stand.window.pages.general.card.isVisible()
    stand.window.pages.general.count_down.click()
    assert path.read_text() == "{"


def test_about_names_what_it_is_made_of(stand: Stand) -> None:
    stand.window.settings.show(stand.window.pages.about)
    parts = stand.window.pages.about.parts.toPlainText()
    assert "httpx" in parts
    assert "BSD-3-Clause" in parts
    assert "pytest" not in parts
    stand.window.pages.about.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Voice Studio ")


def test_the_window_is_where_it_was(stand: Stand) -> None:
    stand.window.frame.resize(800, 650)
    stand.window.frame.close()
    again = window_over(stand.tasks, stand.around)
    assert (again.frame.width(), again.frame.height()) == (800, 650)
    gone(again)


@pytest.mark.parametrize("damage", ["", "no base 64!", "AAAA"])
def test_a_damaged_memory_of_the_place_is_none(stand: Stand, damage: str) -> None:
    settings = stand.around.settings.read()
    settings.geometry = damage
    stand.around.settings.write(settings)
    again = window_over(stand.tasks, stand.around)
    assert (again.frame.width(), again.frame.height()) == (980, 680)
    gone(again)


def test_the_first_start_shows_one_page_with_two_ways_on(stand: Stand, tmp_path: Path) -> None:
    first = window_over(stand.tasks, replace(stand.around, is_first_start=True, folder=tmp_path))
    first.open_library(None)
    first.frame.show()
    page = first.pages.welcome
    assert first.pages.currentWidget() is page
    assert nameless(first.frame) == []
    page.key.click()
    assert first.pages.currentWidget() is first.account_page
    assert first.account_page.chosen is None
    page.try_it.click()
    assert first.pages.currentWidget() is first.new_page
    gone(first)
