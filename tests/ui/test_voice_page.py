"""The page of a voice: demo beside sample, its id in a program, colour, consent, and how it was made."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from tests.ui.conftest import Stand, filled
from tests.ui.test_accessibility import mnemonics, nameless
from tests.ui.test_organising import choose, stored
from voicestudio.local.bundled import bundled_sample
from voicestudio.model.voice import Voice
from voicestudio.texts.snippets import Language, snippet
from voicestudio.ui.pages.voice import VoicePage


@pytest.fixture
def page(stand: Stand, speech: Path) -> VoicePage:
    """A voice that was made just now: its demo is the sample itself."""
    filled(stand, speech)
    stand.window.new_page.start.click()
    return stand.window.voice_page


def shown(page: VoicePage) -> Voice:
    assert page.voice is not None
    return page.voice


def words_on(page: VoicePage) -> str:
    return "\n".join(label.text() for label in page.recipe.findChildren(QLabel))


def test_one_key_flips_between_demo_and_sample_while_it_plays(stand: Stand, page: VoicePage) -> None:
    opened = stand.loudspeaker.opened
    assert opened[-1][0].stem == "demo"
    QTest.keyClick(page.listen.demo, Qt.Key.Key_F4)
    assert opened[-1][0].stem == "sample"
    assert page.listen.sample.isChecked()
    assert page.player.button.accessibleName() == "Stop the sample"
    QTest.keyClick(page.listen.sample, Qt.Key.Key_F4)
    assert opened[-1][0].stem == "demo"
    assert page.player.is_playing


def test_flipping_while_nothing_plays_starts_nothing(stand: Stand, page: VoicePage) -> None:
    page.player.stop()
    started = stand.loudspeaker.started
    page.listen.flip()
    assert page.listen.sample.isChecked()
    assert stand.loudspeaker.started == started
    page.player.play()
    assert stand.loudspeaker.opened[-1][0].stem == "sample"


def test_the_louder_one_is_turned_down_to_the_other(stand: Stand, page: VoicePage) -> None:
    folder = stand.bench.library.folder(shown(page).key)
    sound, rate = soundfile.read(bundled_sample(), dtype="float32")
    soundfile.write(folder / "demo.wav", sound * np.float32(0.25), rate)
    shutil.copyfile(bundled_sample(), folder / "sample.wav")
    page.listen.show_files(folder / "demo.wav", folder / "sample.wav", "", is_missed=False, play=True)
    assert stand.loudspeaker.gains_db[-1] == 0.0
    page.listen.flip()
    assert stand.loudspeaker.gains_db[-1] == pytest.approx(-12.04, abs=0.1)
    page.listen.flip()
    assert stand.loudspeaker.gains_db[-1] == 0.0


def test_without_a_sample_there_is_nothing_to_flip_to(stand: Stand) -> None:
    stored(stand, "Anna")
    choose(stand, 0)
    listen = stand.window.voice_page.listen
    assert not listen.sample.isEnabled()
    listen.flip()
    assert listen.demo.isChecked()


@pytest.mark.parametrize("language", Language)
def test_a_program_that_speaks_with_the_voice_is_copied(page: VoicePage, language: Language) -> None:
    menu = page.ids.code.menu()
    action = menu.actions()[list(Language).index(language)]
    action.trigger()
    voice = shown(page)
    assert QGuiApplication.clipboard().text() == snippet(language, voice, voice.base_url)
    assert page.ids.code.text() == "Copied"


def test_a_colour_is_given_and_taken(stand: Stand, page: VoicePage) -> None:
    blue = next(one for one in page.organise.colour.findChildren(QPushButton) if one.toolTip() == "blue")
    blue.click()
    key = shown(page).key
    assert stand.bench.library.voice(key).colour == blue.property("colour")
    assert blue.isChecked()
    page.organise.colour.findChildren(QPushButton)[0].click()
    assert stand.bench.library.voice(key).colour == ""
    assert not blue.isChecked()


def test_the_speakers_consent_is_kept_with_the_voice(
    stand: Stand, page: VoicePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yes.pdf").write_bytes(b"I agree.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "yes.pdf"), ""))
    page.recipe.add.click()
    folder = stand.bench.library.folder(shown(page).key)
    assert (folder / "consent.pdf").read_bytes() == b"I agree."
    assert "consent.pdf" in page.recipe.consent.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "missing.pdf"), ""))
    page.recipe.add.click()
    assert "missing.pdf cannot be read" in stand.window.notice.text
    assert (folder / "consent.pdf").exists()


def test_how_it_was_made_and_what_was_paid_are_told(stand: Stand, page: VoicePage) -> None:
    said = words_on(page)
    assert "speech-2.8-hd" in said
    assert "Confirmed before it was made." in said
    assert "Paid for it so far: about $1.50 for the clone." in said
    assert "clone · speech-2.8-hd · 6 characters · about $1.50" in said


def test_every_control_has_a_name_and_a_letter_of_its_own(stand: Stand, page: VoicePage) -> None:
    assert nameless(stand.window.frame) == []
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters) > 8, "".join(letters)
