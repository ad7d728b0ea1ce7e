"""Many files become voices one after another: checked together, paid for once that is agreed to."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics, nameless
from voicestudio.model.errors import AccountError, OutcomeUnknownError
from voicestudio.ui.pages.batch import BatchPage


@pytest.fixture
def files(tmp_path: Path, speech: Path) -> list[Path]:
    """Two samples and a text."""
    sound, rate = soundfile.read(speech, dtype="float32")
    paths = [tmp_path / name for name in ("Anna.wav", "Bea.wav", "Notes.wav")]
    soundfile.write(paths[0], sound, rate)
    soundfile.write(paths[1], np.asarray(sound) * 0.5, rate)
    paths[2].write_text("no sound at all")
    return paths


def offered(stand: Stand, paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> BatchPage:
    """The page, with files chosen in the dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
    stand.window.new_page.zone.choose.click()
    page = stand.window.pages.batch
    assert stand.window.pages.currentWidget() is page
    return page


def states(page: BatchPage) -> list[str]:
    return [page.table.item(row, 1).text() for row in range(page.table.rowCount())]  # type: ignore[union-attr]


def test_each_file_is_checked_before_anything_is_paid(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = offered(stand, files, monkeypatch)
    assert states(page)[:2] == ["ready", "ready"]
    assert states(page)[2].startswith("refused: ")
    assert "voices to be made: 2, $3.00" in page.cost.text()
    page.text.setText("Hello.")
    assert "12 characters" in page.cost.text()
    assert not page.start.isEnabled()
    page.rights.setChecked(True)
    assert page.start.isEnabled()
    assert stand.bench.service.clones == []


def test_all_that_can_be_made_is_made_and_stands_in_the_list(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = offered(stand, files, monkeypatch)
    page.rights.setChecked(True)
    page.start.click()
    assert [state.split(":")[0] for state in states(page)] == ["made", "made", "refused"]
    assert page.card.text.startswith("2 made, 1 refused.")
    assert len(stand.bench.service.clones) == 2
    assert sorted(voice.name for voice in stand.bench.library.voices()) == ["Anna", "Bea"]
    assert stand.window.voices.rows.rowCount() == 2
    assert not page.start.isEnabled()


def test_the_same_files_again_pay_for_nothing_twice(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = offered(stand, files[:2], monkeypatch)
    page.rights.setChecked(True)
    page.start.click()
    page = offered(stand, files[:2], monkeypatch)
    page.rights.setChecked(True)
    assert states(page) == ["made", "made"]
    assert (page.start.isEnabled(), page.cost.text()) == (False, "Nothing of this can be made.")
    assert len(stand.bench.service.clones) == 2


def test_what_would_hit_all_stops_the_batch_and_the_rest_waits(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = offered(stand, files[:2], monkeypatch)
    page.rights.setChecked(True)
    stand.bench.service.send_fails = AccountError("balance_empty")
    page.start.click()
    assert len(stand.bench.service.clones) == 1
    assert states(page)[1] == "ready"
    stand.bench.service.send_fails = None
    page = offered(stand, files[:2], monkeypatch)
    page.rights.setChecked(True)
    page.start.click()
    assert states(page) == ["made", "made"]


def test_an_unknown_outcome_is_told_and_never_sent_again(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = offered(stand, files[:1] + files[2:], monkeypatch)
    page.rights.setChecked(True)
    stand.bench.service.send_fails = OutcomeUnknownError("reply_cut")
    page.start.click()
    assert states(page)[0].startswith("unknown, may have been charged")
    stand.bench.service.send_fails = None
    page = offered(stand, files[:1] + files[2:], monkeypatch)
    page.rights.setChecked(True)
    assert not page.start.isEnabled()
    assert len(stand.bench.service.clones) == 1


def test_one_file_of_the_dialog_is_a_sample_as_ever(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[0])], ""))
    stand.window.new_page.zone.choose.click()
    assert stand.window.pages.currentWidget() is stand.window.new_page


def test_every_control_has_a_name_and_a_letter_of_its_own(
    stand: Stand, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    offered(stand, files, monkeypatch)
    assert nameless(stand.window.frame) == []
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters), letters
