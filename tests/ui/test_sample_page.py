"""A sample is looked at, cut and mended: every step is seen, heard, and taken back."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from voicestudio.flow import remedies
from voicestudio.model.edits import Remedy
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.sample import Checked
from voicestudio.texts.findings import REMEDIES
from voicestudio.ui.pages.sample import SamplePage

Sound = NDArray[np.float64]
RATE = 16_000


def spoken(speech: Path) -> Sound:
    samples: Sound = soundfile.read(speech, dtype="float64")[0]
    return samples


def with_pauses(sound: Sound) -> Sound:
    silence = np.random.default_rng(1).normal(0, 1e-4, 6 * RATE)
    cuts = [round(at * RATE) for at in (7.25, 10.75, 16.4)]
    parts = np.split(sound, cuts)
    return np.concatenate([part for one in parts for part in (one, silence)])


def with_hum(sound: Sound) -> Sound:
    at = np.arange(len(sound)) / RATE
    return sound + sum(0.02 / line * np.sin(2 * np.pi * 50 * line * at) for line in range(1, 6))


def with_noise(sound: Sound) -> Sound:
    return sound + np.random.default_rng(1).normal(0, 0.02, len(sound))


def with_clipping(sound: Sound) -> Sound:
    louder = sound.copy()
    louder[20 * RATE :] *= 12
    return louder.clip(-1, 1)


MENDED: dict[Remedy, tuple[Callable[[Sound], Sound], Callable[[Measures, Measures], bool], str]] = {
    Remedy.LEVEL: (
        lambda sound: sound / 8,
        lambda before, after: abs(after.speech_dbfs + 20.5) < 1.5 < abs(before.speech_dbfs + 20.5),
        "level +",
    ),
    Remedy.TRIM_SILENCE: (
        with_pauses,
        lambda before, after: len(before.pauses) > 0 == len(after.pauses),
        "s of it used",
    ),
    Remedy.REMOVE_HUM: (with_hum, lambda before, after: before.hum_hz == 50 > after.hum_hz, "hum removed"),
    Remedy.REDUCE_NOISE: (
        with_noise,
        lambda before, after: after.snr_db > before.snr_db,
        "noise reduced",
    ),
    Remedy.CLEANEST_STRETCH: (
        with_clipping,
        lambda before, after: len(after.clipped) < len(before.clipped),
        "s of it used",
    ),
}


@pytest.fixture
def page(stand: Stand) -> SamplePage:
    return stand.window.new_page.sample


def offer(stand: Stand, sound: Sound, folder: Path, name: str = "sample.wav") -> Path:
    soundfile.write(folder / name, sound, RATE, subtype="PCM_16")
    stand.window.new_page.offer(folder / name)
    return folder / name


def now(page: SamplePage) -> Checked:
    checked = page.checked
    assert checked is not None
    return checked


def measures(page: SamplePage) -> Measures:
    found = now(page).examined.measures
    assert found is not None
    return found


def path(page: SamplePage) -> Path:
    return now(page).examined.path


def remedy(page: SamplePage, which: Remedy) -> QPushButton:
    return next(button for button in page.findings.remedies if button.text() == REMEDIES[which])


@pytest.mark.parametrize("which", list(Remedy))
def test_each_remedy_mends_and_is_taken_back(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path, which: Remedy
) -> None:
    make, mends, said = MENDED[which]
    chosen = offer(stand, make(spoken(speech)), tmp_path)
    before, found, figures = measures(page), page.findings.text, page.figures.text
    assert not page.undo.isVisible()
    remedy(page, which).click()
    assert path(page).parent == tmp_path / "edits"
    assert mends(before, measures(page))
    assert said in page.steps.text()
    assert page.findings.text != found
    assert page.figures.text != figures
    assert page.editor._path == path(page)
    page.undo.click()
    assert (path(page), page.findings.text, page.figures.text) == (chosen, found, figures)
    assert not page.undo.isVisible()
    assert page.steps.text() == ""


def test_a_step_is_taken_back_by_keyboard(
    qtbot: QtBot, stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    chosen = offer(stand, spoken(speech) / 8, tmp_path)
    remedy(page, Remedy.LEVEL).click()
    stand.window.frame.activateWindow()
    page.editor.waveform.setFocus()
    QTest.keyClick(page.editor.waveform, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: path(page) == chosen)  # Qt shows the button pressed for a moment


def test_steps_are_taken_back_one_by_one(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    chosen = offer(stand, with_pauses(spoken(speech)) / 8, tmp_path)
    remedy(page, Remedy.TRIM_SILENCE).click()
    first = path(page)
    remedy(page, Remedy.LEVEL).click()
    assert "s of it used, level +" in page.steps.text()
    assert len(measures(page).pauses) == 0
    page.undo.click()
    assert path(page) == first
    page.undo.click()
    assert path(page) == chosen


def test_only_the_selection_is_used(stand: Stand, page: SamplePage, speech: Path) -> None:
    stand.window.new_page.offer(speech)
    assert not page.editor.cut.isEnabled()  # all of it is selected
    page.editor.suggest(Stretch(7.0, 23.0))
    assert page.editor.cut.isEnabled()
    page.editor.cut.click()
    assert now(page).examined.facts.seconds == pytest.approx(16.0, abs=0.01)
    assert page.steps.text() == "Changed: 16 s of it used. Your file stays as it is."
    assert page.editor.waveform.region.seconds == pytest.approx(16.0, abs=0.01)
    page.editor.suggest(Stretch(1.0, 12.0))
    page.editor.cut.click()
    assert page.edits.edits.keep == (Stretch(8.0, 19.0),)
    cut, whole = soundfile.read(path(page))[0], soundfile.read(speech)[0]
    assert np.abs(cut[RATE:-RATE] - whole[9 * RATE : 18 * RATE]).max() < 1e-3


def test_before_and_after_are_heard_at_the_same_place(stand: Stand, page: SamplePage, speech: Path) -> None:
    stand.window.new_page.offer(speech)
    assert not page.editor.before.isVisible()
    page.editor.suggest(Stretch(7.0, 23.0))
    page.editor.cut.click()
    page.editor.suggest(Stretch(2.0, 5.0))
    page.editor.play.click()
    page.editor.before.click()
    after, before = stand.loudspeaker.opened[-2:]
    assert after[:3] == (path(page), 2.0, 5.0)
    assert before[:3] == (speech, 9.0, 12.0)
    assert stand.loudspeaker.stopped == 1  # never both at once


def test_a_file_that_is_too_long_opens_on_a_stretch_that_is_not(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    form = stand.window.new_page
    offer(stand, np.tile(spoken(speech), 12), tmp_path)
    form.form.rights.setChecked(True)
    region = page.editor.waveform.region
    assert 60 <= region.seconds <= 90
    assert form.hint.text() == "This sample cannot be used as it is."
    assert not form.start.isEnabled()
    page.editor.cut.click()
    assert now(page).examined.facts.seconds == pytest.approx(region.seconds, abs=0.01)
    assert form.start.isEnabled()
    page.undo.click()
    assert not form.start.isEnabled()


def test_another_file_forgets_what_was_done_to_the_one_before(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    offer(stand, spoken(speech) / 8, tmp_path)
    remedy(page, Remedy.LEVEL).click()
    page.editor.suggest(Stretch(3.0, 15.0))
    stand.window.new_page.offer(speech)
    assert page.edits.edits.are_none
    assert path(page) == speech
    assert not page.undo.isVisible()
    assert page.editor.waveform.region == Stretch(0.0, now(page).examined.peaks.seconds)
    assert stand.window.new_page.form.advice.text() == "Neither would help this sample."


def test_while_another_file_is_checked_nothing_of_the_one_before_is_left(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    offer(stand, spoken(speech) / 8, tmp_path)
    stand.tasks.hold = True
    stand.window.new_page.offer(speech)
    assert page.checked is None
    assert (page.findings.text, page.figures.text, stand.window.new_page.form.advice.text()) == ("", "", "")
    assert not page.editor.isEnabled()
    assert not stand.window.new_page.start.isEnabled()


def test_what_comes_late_of_an_earlier_file_is_dropped(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    offer(stand, spoken(speech) / 8, tmp_path)
    stand.tasks.hold = True
    remedy(page, Remedy.LEVEL).click()
    offer(stand, spoken(speech) / 4, tmp_path, "slow.wav")
    stand.tasks.hold = False
    stand.window.new_page.offer(speech)
    stand.tasks.release()
    assert path(page) == speech
    assert stand.window.new_page.file_line.text() == speech.name
    assert not page.undo.isVisible()


def test_while_a_step_is_taken_nothing_can_be_started(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path
) -> None:
    form = stand.window.new_page
    offer(stand, spoken(speech) / 8, tmp_path)
    form.form.rights.setChecked(True)
    assert form.start.isEnabled()
    stand.tasks.hold = True
    remedy(page, Remedy.LEVEL).click()
    assert page.checked is None
    assert not form.start.isEnabled()
    assert not page.findings.isEnabled()
    assert page.steps.text() == "Working… 0 %"
    stand.tasks.hold = False
    stand.tasks.release()
    assert form.start.isEnabled()


def test_a_step_that_is_refused_changes_nothing(
    stand: Stand, page: SamplePage, speech: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> Checked:
        raise LibraryError("disk_full")

    form = stand.window.new_page
    chosen = offer(stand, spoken(speech) / 8, tmp_path)
    form.form.rights.setChecked(True)
    monkeypatch.setattr("voicestudio.ui.sample_edits.edited", refuse)
    remedy(page, Remedy.LEVEL).click()
    assert form.card.isVisible()
    assert path(page) == chosen
    assert not page.undo.isVisible()
    assert form.start.isEnabled()
    monkeypatch.setattr("voicestudio.ui.sample_edits.edited", remedies.edited)
    remedy(page, Remedy.LEVEL).click()
    assert path(page) != chosen
