"""What a person may do meanwhile, twice, or in another order: nothing is paid twice or leads nowhere."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand, filled, window_over
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import (
    BugError,
    LibraryError,
    ServiceError,
)
from voicestudio.ui.widgets.voice_list import ROW_ROLE


def test_another_file_needs_its_rights_confirmed_anew(stand: Stand, speech: Path) -> None:
    page = stand.window.new_page
    page.try_bundled()
    assert page.start.isEnabled()
    other = Path(__file__).parents[1] / "data" / "prompts-ru.wav"
    page.offer(other)
    assert not page.form.rights.isChecked()
    assert page.form.name.text() == "prompts-ru"
    assert not page.start.isEnabled()


def test_a_name_that_a_person_typed_stays_with_another_file(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.offer(Path(__file__).parents[1] / "data" / "prompts-ru.wav")
    assert stand.window.new_page.form.name.text() == "Anna"


def test_keep_is_paid_once_however_often_it_is_pressed(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.tasks.hold = True
    page = stand.window.voice_page
    page.keep.click()
    page.show_life()
    assert not page.keep.isEnabled()
    page.keep.click()
    stand.window.voice_page.show_voice(stand.bench.library.voices()[0], Path())
    page.keep.click()
    stand.tasks.hold = False
    stand.tasks.release()
    assert len(stand.bench.service.speeches) == 1
    assert page.state.text().startswith("Kept")


def test_a_failed_keep_can_be_tried_again(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.bench.service.send_fails = ServiceError("rate_limited")
    page = stand.window.voice_page
    page.keep.click()
    assert "fewer calls" in page.card.text
    assert page.keep.isEnabled()


def test_a_failure_waits_until_it_was_seen(stand: Stand, speech: Path) -> None:
    stand.bench.service.send_fails = ServiceError("rate_limited")
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.window.side.new_button.click()
    assert stand.window.pages.currentWidget() is stand.window.making_page
    stand.window.making_page.back.click()
    assert stand.window.new_page.start.isEnabled()
    stand.window.side.new_button.click()
    assert stand.window.pages.currentWidget() is stand.window.new_page


def test_a_library_that_does_not_open_says_so_and_can_be_tried_again(
    qtbot: QtBot, dressed: object, stand: Stand, speech: Path
) -> None:
    fails = True

    def open_studio(_profile: str | None) -> Studio:
        if fails:
            raise LibraryError("library_locked")
        return stand.bench.studio

    around = replace(stand.around, open_studio=open_studio)
    window = window_over(stand.tasks, around)
    qtbot.addWidget(window.frame)
    window.open_library(None)
    window.frame.show()
    window.new_page.offer(speech)
    assert "Another program holds the library" in window.notice.text
    assert window.new_page.hint.text() == "The library is not open."
    fails = False
    window.notice.button.click()
    assert not window.notice.isVisible()
    window.new_page.form.rights.setChecked(True)
    assert window.new_page.start.isEnabled()


def test_a_voice_without_a_demo_does_not_play_another_ones(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    without = replace(stand.bench.library.voices()[0], key="9" * 32, demo_file="")
    stand.window.voice_page.show_voice(without, Path())
    started = stand.loudspeaker.started
    stand.window.voice_page.player.play()
    assert stand.loudspeaker.started == started


def test_what_starts_to_play_after_the_page_was_left_falls_silent(stand: Stand, speech: Path) -> None:
    player = stand.window.new_page.editor
    stand.window.new_page.offer(speech)
    stand.tasks.hold = True
    player.play_from(0.0)
    player.stop()
    stand.tasks.hold = False
    stand.tasks.release()
    assert (stand.loudspeaker.started, stand.loudspeaker.stopped) == (1, 1)
    assert not player.is_playing


@pytest.mark.parametrize("name", ["<h1>Anna</h1>", "a<b & Co", "x" * 200])
def test_a_name_is_shown_as_it_is_and_never_widens_the_window(stand: Stand, speech: Path, name: str) -> None:
    filled(stand, speech)
    stand.window.new_page.form.name.setText(name)
    stand.window.new_page.start.click()
    title = stand.window.voice_page.title
    assert title.text() == name
    assert title.textFormat() is Qt.TextFormat.PlainText
    assert stand.window.frame.minimumSizeHint().width() <= 800
    markup = [
        label.text()
        for label in stand.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and name in label.text()
    ]
    assert markup == []


def test_a_bug_shows_the_report_it_asks_for(stand: Stand) -> None:
    bug = BugError("bug")
    bug.__cause__ = ValueError("a secret path")
    card = stand.window.notice
    card.show_error(bug)
    assert "ValueError" in card.text
    assert "secret" not in card.text
    card.button.click()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_a_person_who_browses_is_left_where_they_are(stand: Stand, speech: Path) -> None:
    for name in ("Anna", "Bea", "Cleo"):
        filled(stand, speech)
        stand.window.new_page.form.name.setText(name)
        stand.window.new_page.start.click()
        if (
            stand.window.making_page.has_failure
        ):  # the same sample once more: the person wants it all the same
            stand.window.making_page.card.button.click()
        stand.window.show_new_voice()
    window = stand.window
    window.voices.setCurrentIndex(window.voices.rows.index(1))
    shown = window.voice_page.shown_key
    stand.bench.library.mark_used(window.voices.rows.index(2).data(ROW_ROLE).key, stand.bench.moment)
    window._each_minute()
    assert window.voice_page.shown_key == shown
    assert window.voices.currentIndex().data(ROW_ROLE).key == shown
