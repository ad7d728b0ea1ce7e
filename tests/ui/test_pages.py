"""What each page says in each state, over tools under the test's hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes.tools import DEAD_OWNER, Bench
from tests.ui.conftest import Stand, filled
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import (
    DeviceError,
    HostError,
    OutcomeUnknownError,
    ServiceError,
)
from voicestudio.model.progress import Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState
from voicestudio.ui.tasks import Step


def test_the_button_waits_for_everything_and_says_for_what(stand: Stand, speech: Path) -> None:
    page = stand.window.new_page
    page.offer(speech)
    page.next.click()
    page.form.name.clear()
    assert "name" in page.hint.text()
    assert not page.next.isEnabled()
    page.form.name.setText("Anna")
    assert "right" in page.hint.text()
    page.form.rights.setChecked(True)
    assert page.hint.text() == ""
    assert page.start.isEnabled()
    page.form.text.setPlainText("x" * 2001)
    assert not page.start.isEnabled()
    page.form.text.setPlainText("x" * 2000)
    assert page.start.isEnabled()


def test_the_form_becomes_the_request(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.form.model.setCurrentText("speech-02-turbo")
    stand.window.new_page.start.click()
    settings = stand.bench.service.clones[0].settings
    assert settings == CloneSettings("Hello.", "speech-02-turbo")


def test_a_real_profile_shows_what_it_costs_on_the_button(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    assert "$1.50" in stand.window.new_page.start.text()
    assert "Sandbox" not in stand.window.frame.windowTitle()


def test_one_press_makes_one_call(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.tasks.hold = True
    stand.window.new_page.start.click()
    stand.window.new_page.start.click()
    stand.window.new_page.requested.emit(None)
    stand.tasks.release()
    assert len(stand.bench.service.clones) == 1


def test_after_the_making_the_demo_plays_and_the_form_is_empty(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert stand.window.pages.currentWidget() is stand.window.voice_page
    assert stand.loudspeaker.started == 1
    assert stand.window.voice_page.voice_id.text() == "Voice 42 "
    assert stand.window.new_page.form.name.text() == ""


def test_the_waveform_follows_the_loudspeaker_and_the_button_stops_it(
    qtbot: QtBot, stand: Stand, speech: Path
) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    player = stand.window.voice_page.player
    assert player.button.text().endswith("Stop")
    stand.loudspeaker.is_over = True
    qtbot.waitUntil(lambda: not player.is_playing)
    assert player.button.text().endswith("Play")
    assert stand.loudspeaker.stopped == 1


def test_without_a_loudspeaker_the_voice_is_there_all_the_same(stand: Stand, speech: Path) -> None:
    stand.loudspeaker.fails = DeviceError("no_output_device")
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert stand.window.voice_page.voice_id.text() == "Voice 42 "
    assert "no loudspeaker" in stand.window.voice_page.player.complaint


def test_a_missing_demo_is_said_where_the_voice_is(stand: Stand, speech: Path) -> None:
    stand.bench.service.audio_fails = ServiceError("speech_missing")
    filled(stand, speech)
    stand.window.new_page.start.click()
    page = stand.window.voice_page
    assert "could not be fetched" in page.card.text
    assert not page.listen.demo.isEnabled()
    assert page.listen.sample.isChecked()
    assert page.retry.isVisible()
    assert stand.loudspeaker.started == 0


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ServiceError("audio_refused", said="noisy"), "Nothing was made"),
        (OutcomeUnknownError("reply_timed_out"), "may have been made and charged"),
    ],
)
def test_a_failure_stays_where_it_happened_and_keeps_the_form(
    stand: Stand, speech: Path, error: ServiceError, said: str
) -> None:
    stand.bench.service.send_fails = error
    filled(stand, speech)
    stand.window.new_page.start.click()
    making = stand.window.making_page
    assert stand.window.pages.currentWidget() is making
    assert said in making.card.text
    assert making.stages.mark_of(Stage.CLONE) == "circle-x"
    assert making.stages.mark_of(Stage.REHEARSE) == "circle-check"
    assert making.stages.mark_of(Stage.DEMO) == "circle"
    making.back.click()
    assert stand.window.pages.currentWidget() is stand.window.new_page
    assert stand.window.new_page.form.name.text() == "Anna"
    assert stand.window.new_page.start.isEnabled()


def test_an_unknown_outcome_stands_in_the_list_and_explains_itself(stand: Stand, speech: Path) -> None:
    stand.bench.service.send_fails = OutcomeUnknownError("reply_cut")
    filled(stand, speech)
    stand.window.new_page.start.click()
    rows = stand.window.voices.rows
    assert rows.rowCount() == 1
    stand.window.voices.setCurrentIndex(rows.index(0))
    assert stand.window.pages.currentWidget() is stand.window.attempt_page
    assert "cut before" in stand.window.attempt_page.card.text
    assert rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, outcome unknown"


def test_what_a_crash_left_is_shown_at_the_next_start(stand: Stand, tmp_path: Path) -> None:
    crashed = Bench(tmp_path / "library", owner=DEAD_OWNER)
    attempt = Attempt("5" * 32, AttemptKind.CLONE, AttemptState.PLANNED, "Bea", "fake", "x", crashed.moment)
    crashed.library.plan(attempt)
    crashed.library.advance(attempt.key, AttemptState.SENT, crashed.moment)
    stand.window.open_library(None)
    stand.window.voices.setCurrentIndex(stand.window.voices.rows.index(0))
    assert stand.window.attempt_page.title.text() == "Bea"
    assert "ended before the reply came" in stand.window.attempt_page.card.text
    assert stand.bench.service.clones == []


def test_what_cancel_means_is_said_at_every_stage(stand: Stand) -> None:
    making = stand.window.making_page
    making.begin("Anna")
    notes = {}
    for stage in (Stage.PREPARE, Stage.CLONE, Stage.DEMO):
        making.show_step(Step(stage, 0, 0))
        notes[stage] = making.note.text()
    assert "Nothing has been sent" in notes[Stage.PREPARE]
    assert "cannot take it back" in notes[Stage.CLONE]
    assert "saved" in notes[Stage.DEMO]


def test_a_host_that_fails_costs_nothing_and_says_so(stand: Stand, speech: Path) -> None:
    stand.bench.host.put_fails = HostError("host_unreachable", host="fake")
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert "Nothing was charged" in stand.window.making_page.card.text
    assert stand.bench.service.clones == []


def test_a_stale_check_never_reaches_the_form(stand: Stand, speech: Path, tmp_path: Path) -> None:
    page = stand.window.new_page
    stand.tasks.hold = True
    page.offer(speech)
    empty = tmp_path / "empty.wav"
    empty.write_bytes(b"")
    page.offer(empty)
    stand.tasks.release()
    assert "empty.wav is empty" in page.card.text
    assert not page.start.isEnabled()


def test_hours_left_come_down_and_end_in_expired(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    page = stand.window.voice_page
    stand.bench.moment = stand.bench.moment.replace(day=7)
    page.show_life()
    assert page.state.text().startswith("1 d 0 h left")
    stand.bench.moment = stand.bench.moment.replace(day=8)
    page.show_life()
    assert page.state.text().startswith("Expired")
    assert not page.keep.isVisible()
