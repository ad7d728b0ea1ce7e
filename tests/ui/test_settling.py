"""Paid calls whose outcome is not known, settled in the window; nothing is sent twice by itself."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Stand, filled
from voicestudio.model.balance import Balance
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.voice import AttemptState
from voicestudio.ui.pages.attempt import AttemptPage


@pytest.fixture
def page(stand: Stand, speech: Path) -> AttemptPage:
    """The page of a clone whose reply never came."""
    stand.bench.service.send_fails = OutcomeUnknownError("reply_timed_out")
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.bench.service.send_fails = None
    stand.window.voices.setCurrentIndex(stand.window.voices.rows.index(0))
    return stand.window.attempt_page


def states(stand: Stand) -> list[AttemptState]:
    return sorted(attempt.state for attempt in stand.bench.library.attempts(set(AttemptState)))


def test_it_tells_what_is_known_and_asks_the_balance_only_when_told(stand: Stand, page: AttemptPage) -> None:
    assert "did not answer in time" in page.card.text
    assert page.money.text() == "Balance before: $12.50."
    stand.bench.service.holds = Balance(110_000)
    page.look.click()
    assert "now: $11.00" in page.money.text()
    assert "difference is $1.50" in page.money.text()


def test_the_id_that_the_person_found_makes_the_voice(stand: Stand, page: AttemptPage) -> None:
    assert not page.take.isEnabled()
    page.voice_id.setText("Voice 7 ")
    page.take.click()
    assert [voice.voice_id for voice in stand.bench.library.voices()] == ["Voice 7 "]
    assert stand.window.voice_page.voice_id.text() == "Voice 7 "
    assert len(stand.bench.service.clones) == 1


def test_an_id_that_is_taken_stays_where_it_was_entered(stand: Stand, page: AttemptPage) -> None:
    page.voice_id.setText("Voice 7")
    page.take.click()
    stand.bench.service.send_fails = OutcomeUnknownError("reply_cut")
    stand.window.show_new_voice()
    assert stand.window.paid_work.request is not None
    stand.window.making_page.back.click()
    stand.window.new_page.start.click()
    stand.window.making_page.card.button.click()
    stand.window.voices.setCurrentIndex(stand.window.voices.rows.index(0))
    page.voice_id.setText("Voice 7")
    page.take.click()
    assert "already" in page.failure.text
    assert page.voice_id.text() == "Voice 7"
    assert page.take.isEnabled()


def test_nothing_came_of_it_and_the_list_is_empty(stand: Stand, page: AttemptPage) -> None:
    page.lost.click()
    assert states(stand) == [AttemptState.FAILED]
    assert stand.window.voices.rows.rowCount() == 0
    assert stand.bench.audio_folders == []
    assert len(stand.bench.service.clones) == 1


def test_another_try_says_that_it_may_charge_again_and_makes_one_call(
    stand: Stand, page: AttemptPage
) -> None:
    assert "may charge again" in page.again.text()
    assert "$1.50" in page.again.text()
    page.again.click()
    assert len(stand.bench.service.clones) == 2
    assert states(stand) == [AttemptState.DONE, AttemptState.FAILED]
    assert stand.window.pages.currentWidget() is stand.window.voice_page


def test_another_try_that_fails_leaves_the_first_unknown(stand: Stand, page: AttemptPage) -> None:
    stand.bench.service.send_fails = ServiceError("audio_refused", status=400, said="noise")
    page.again.click()
    assert stand.window.making_page.has_failure
    assert states(stand) == [AttemptState.FAILED, AttemptState.UNKNOWN]


def test_a_press_disarms_the_buttons_until_it_is_settled(stand: Stand, page: AttemptPage) -> None:
    stand.tasks.hold = True
    page.lost.click()
    assert not page.lost.isEnabled()
    assert not page.again.isEnabled()
    page.again.click()
    stand.tasks.release()
    assert len(stand.bench.service.clones) == 1


def test_what_became_known_meanwhile_is_said(stand: Stand, page: AttemptPage) -> None:
    key = page.shown_key
    stand.bench.library.keep_reply(key, RawReply(200, b"{}"))
    page.lost.click()
    assert "known by now" in page.failure.text
    assert states(stand) == [AttemptState.ANSWERED]


def test_the_report_can_be_copied(page: AttemptPage) -> None:
    page.copy.click()
    report = QGuiApplication.clipboard().text()
    assert "outcome: unknown reply_timed_out" in report
    assert "Hello." not in report


def test_the_same_sample_again_asks_before_it_is_paid_again(stand: Stand, speech: Path) -> None:
    for name in ("Anna", "Bea"):
        filled(stand, speech)
        stand.window.new_page.form.name.setText(name)
        stand.window.new_page.start.click()
        stand.window.show_new_voice()
    card = stand.window.making_page.card
    assert "already have Anna" in card.text
    assert "--" not in card.text
    assert len(stand.bench.service.clones) == 1
    card.button.click()
    assert {voice.name for voice in stand.bench.library.voices()} == {"Anna", "Bea"}
    assert len(stand.bench.service.clones) == 2


def test_a_missing_key_leads_to_the_account_page(stand: Stand, speech: Path) -> None:
    stand.bench.service.has_key = False
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert "no API key" in stand.window.making_page.card.text
    stand.window.making_page.card.button.click()
    assert stand.window.pages.currentWidget() is stand.window.account_page


def test_a_voice_of_another_key_is_kept_only_when_the_person_insists(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.bench.service.fingerprint = "0" * 16
    page = stand.window.voice_page
    page.keep.click()
    assert "another API key" in page.card.text
    assert stand.bench.service.speeches == []
    page.card.button.click()
    assert len(stand.bench.service.speeches) == 1
    assert "Kept for good" in page.state.text()


def test_a_demo_that_was_missed_can_be_fetched_again(stand: Stand, speech: Path) -> None:
    stand.bench.service.audio_fails = ServiceError("speech_missing")
    filled(stand, speech)
    stand.window.new_page.start.click()
    page = stand.window.voice_page
    page.retry.click()
    assert "cannot be fetched any more" in page.card.text
    assert page.retry.isEnabled()
    stand.bench.service.audio_fails = None
    page.retry.click()
    assert not page.retry.isVisible()
    assert page.player.isVisible()
    assert len(stand.bench.service.clones) == 1


def test_the_first_speech_instead_of_a_preview_keeps_the_voice(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.form.try_out.setChecked(True)
    stand.window.new_page.start.click()
    (call,) = stand.bench.service.clones
    assert call.settings.preview_text is None
    assert [spoken.wish.text for spoken in stand.bench.service.speeches] == ["Hello."]
    assert "Kept for good" in stand.window.voice_page.state.text()
    assert stand.window.voice_page.player.isVisible()


def test_what_was_paid_so_far_stands_on_the_voice(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert "about $1.50 for the clone." in stand.window.voice_page.paid.text()
    stand.window.voice_page.keep.click()
    assert "and 1 speech" in stand.window.voice_page.paid.text()


def test_settling_that_the_library_refuses_is_said(
    stand: Stand, page: AttemptPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise SetupError("profile_unknown", profile="fake")

    monkeypatch.setattr(stand.bench.library, "settle", refuse)
    page.lost.click()
    assert "no profile" in page.failure.text
    assert page.lost.isEnabled()
