"""Voices leave as one file and come back from one, offered like any other file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics, nameless
from tests.ui.test_organising import choose, listed, stored


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the dialog of the system is told to write."""
    path = tmp_path / "out" / "mine"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path.with_name("mine.voicestudio")


def wiped(stand: Stand) -> None:
    """Forget every voice for good."""
    library = stand.bench.library
    library.put_into_bin([voice.key for voice in library.voices()], stand.bench.moment)
    library.empty_bin(stand.bench.moment.replace(year=9000))
    stand.window.organising.list_voices()


def test_a_voice_goes_out_and_comes_back(stand: Stand, target: Path) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    choose(stand, 0)
    stand.window.voice_page.organise.export.click()
    page = stand.window.bundle_page
    assert (stand.window.pages.currentWidget(), page.title.text()) == (page, "Export Anna")
    page.start.click()
    assert target.is_file()
    assert "1 voice" in page.card.text
    wiped(stand)
    assert listed(stand) == []
    stand.window.new_page.offer(target)
    assert page.title.text() == "Import voices"
    assert page.passphrase.isHidden()
    page.start.click()
    assert "1 voice added: Anna." in page.card.text
    assert listed(stand) == ["Anna"]
    assert stand.bench.library.voices()[0].voice_id == anna.voice_id


@pytest.mark.usefixtures("light_seal")
def test_a_sealed_bundle_asks_for_its_passphrase(stand: Stand, target: Path) -> None:
    stored(stand, "Anna", "Bea")
    choose(stand, 0, 1)
    stand.window.several_page.export.click()
    page = stand.window.bundle_page
    assert page.title.text() == "Export 2 voices"
    page.passphrase.setText("open sesame")
    assert (page.start.isEnabled(), page.hint.text()) == (False, "The two passphrases differ.")
    page.repeated.setText("open sesame")
    page.start.click()
    wiped(stand)
    stand.window.new_page.offer(target)
    page.start.click()
    assert not page.passphrase.isHidden()
    assert listed(stand) == []
    page.passphrase.setText("wrong")
    page.start.click()
    assert listed(stand) == []
    page.passphrase.setText("open sesame")
    page.start.click()
    assert "2 voices added" in page.card.text
    assert listed(stand) == ["Anna", "Bea"]


def test_nothing_happens_where_no_place_is_chosen(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(stand, "Anna", "Bea")
    choose(stand, 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    stand.window.voice_page.organise.export.click()
    stand.window.bundle_page.start.click()
    assert stand.window.bundle_page.card.isHidden()
    assert stand.window.bundle_page.start.isEnabled()


def test_a_file_that_is_no_bundle_says_so_and_changes_nothing(stand: Stand, tmp_path: Path) -> None:
    stored(stand, "Anna", "Bea")
    wrong = tmp_path / "wrong.voicestudio"
    wrong.write_bytes(b"no bundle at all")
    stand.window.new_page.offer(wrong)
    stand.window.bundle_page.start.click()
    assert "wrong.voicestudio" in stand.window.bundle_page.card.text
    assert listed(stand) == ["Anna", "Bea"]


def test_every_control_has_a_name_and_a_letter_of_its_own(stand: Stand) -> None:
    stored(stand, "Anna", "Bea")
    choose(stand, 0)
    stand.window.voice_page.organise.export.click()
    assert nameless(stand.window.frame) == []
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters), letters
