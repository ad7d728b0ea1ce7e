"""Speak: a text and how it is to sound become one paid call, and everything spoken can be heard again."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.library.conftest import attempt_of, key_of, voice_of
from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics, nameless
from tests.ui.test_organising import choose, stored
from voicestudio.model.balance import Balance
from voicestudio.model.calls import SpeechReply, SpeechSettings, TaskReply, TaskState
from voicestudio.model.errors import OutcomeUnknownError, ServiceError
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.ui.pages.speak import SpeakPage


@pytest.fixture
def anna(stand: Stand) -> Voice:
    return stored(stand, "Anna", "Bea")[0]


@pytest.fixture
def page(stand: Stand, anna: Voice) -> SpeakPage:
    """Speak, with Anna chosen in the list."""
    choose(stand, 0)
    stand.window.side.speak_button.click()
    return stand.window.speak_page


def written(page: SpeakPage, text: str = "Good morning.") -> None:
    page.text.field.setPlainText(text)


def spoken(stand: Stand) -> list[SpeechSettings]:
    return [call.wish for call in stand.bench.service.speeches]


def buttons(page: SpeakPage, words: str) -> list[QPushButton]:
    return [one for one in page.history.findChildren(QPushButton) if words in one.text()]


def test_what_is_chosen_is_what_is_asked_for(stand: Stand, page: SpeakPage, anna: Voice) -> None:
    assert page.title.text() == "Speak with Anna"
    assert page.text.field.hasFocus()
    QTest.keyClicks(page.text.field, "One.")
    page.text.seconds.setValue(1.5)
    page.text.pause.click()
    QTest.keyClicks(page.text.field, "Two.")
    manner = page.manner
    manner.model.setCurrentText("speech-2.6-turbo")
    manner.emotion.setCurrentIndex(manner.emotion.findData("neutral"))
    manner.language.setCurrentIndex(manner.language.findData("Chinese,Yue"))
    manner.form.setCurrentIndex(manner.form.findData("wav"))
    manner.speed.setValue(0.85)
    manner.pitch.setValue(-3)
    manner.volume.setValue(2.5)
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    wish = SpeechSettings(
        "One.<#1.5#>Two.", "speech-2.6-turbo", "wav", 0.85, 2.5, -3, "neutral", "Chinese,Yue"
    )
    assert spoken(stand) == [wish]
    assert stand.bench.library.voice(anna.key).state(stand.bench.moment) is VoiceState.KEPT
    assert [one.wish for one in page.history.spoken] == [wish]
    assert stand.loudspeaker.started == 1
    assert stand.loudspeaker.opened[-1][0] == page.history.spoken[0].path


def test_only_what_the_model_knows_is_offered_and_what_both_know_stays(page: SpeakPage) -> None:
    manner = page.manner
    names = [manner.emotion.itemData(at) for at in range(manner.emotion.count())]
    assert "whisper" in names
    assert "neutral" not in names
    manner.emotion.setCurrentIndex(manner.emotion.findData("whisper"))
    manner.model.setCurrentText("speech-02-hd")
    assert manner.settings("x").emotion == ""
    assert manner.emotion.findData("neutral") > 0
    manner.emotion.setCurrentIndex(manner.emotion.findData("sad"))
    manner.model.setCurrentText("speech-2.8-turbo")
    assert manner.settings("x").emotion == "sad"


def test_as_it_is_takes_back_what_colours_the_voice_and_nothing_else(page: SpeakPage) -> None:
    manner = page.manner
    assert not manner.plain.isEnabled()
    manner.speed.setValue(2)
    manner.emotion.setCurrentIndex(3)
    manner.language.setCurrentIndex(2)
    manner.plain.click()
    settings = manner.settings("x")
    assert (settings.speed, settings.pitch, settings.volume, settings.emotion) == (1, 0, 1, "")
    assert settings.language == manner.language.itemData(2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Write what it is to say"),
        (" \n", "Write what it is to say"),
        ("a" * 50_001, "50"),
        ("<#1#>One.", "<#1#>"),
        ("a" * 10_000, "wav"),
    ],
)
def test_what_the_service_would_refuse_is_said_before_and_cannot_be_sent(
    stand: Stand, page: SpeakPage, text: str, said: str
) -> None:
    page.manner.form.setCurrentIndex(page.manner.form.findData("wav"))
    written(page, text)
    assert said in page.hint.text() or (said == "wav" and "mp3, flac" in page.hint.text())
    assert not page.start.isEnabled()
    assert spoken(stand) == []


def test_the_cost_and_the_balance_stand_before_the_button(stand: Stand, page: SpeakPage) -> None:
    stand.window._balance_came(stand.bench.studio, Balance(125_000))
    written(page, "x" * 1_000)
    assert page.start.text() == "Spea&k, about $0.10"
    assert "1,000 characters" in page.cost.text()
    assert "Your balance: $12.50" in page.cost.text()


def test_exactly_the_same_is_not_paid_twice_by_one_click(stand: Stand, page: SpeakPage) -> None:
    written(page)
    page.start.click()
    page.start.click()
    assert len(spoken(stand)) == 1
    assert "exactly this before" in page.card.text
    assert "about $0.0013" in page.card.button.text()
    page.card.button.click()
    assert len(spoken(stand)) == 2
    page.manner.pitch.setValue(1)
    page.start.click()
    assert len(spoken(stand)) == 3


def test_a_speech_that_may_have_been_charged_counts_as_spoken(stand: Stand, page: SpeakPage) -> None:
    stand.bench.service.send_fails = OutcomeUnknownError("reply_cut")
    written(page)
    page.start.click()
    assert page.history.spoken[0].path is None
    stand.bench.service.send_fails = None
    page.start.click()
    assert len(spoken(stand)) == 1


def test_while_it_speaks_nothing_more_is_sent_and_it_goes_on_elsewhere(
    stand: Stand, page: SpeakPage, anna: Voice
) -> None:
    written(page)
    stand.tasks.hold = True
    page.start.click()
    assert not page.start.isEnabled()
    assert page.cancel.isVisible()
    assert page.hint.text() == "Speaking… 0:00 so far."
    stand.window.show_new_voice()
    stand.tasks.hold = False
    stand.tasks.release()
    assert stand.bench.library.voice(anna.key).used_at is not None
    assert stand.window.pages.currentWidget() is stand.window.new_page


def test_a_long_text_is_waited_for(stand: Stand, page: SpeakPage) -> None:
    service = stand.bench.service
    service.speech_reply = SpeechReply(task_id="t1")
    service.tasks = [TaskReply(TaskState.WAITING), TaskReply(TaskState.DONE, url="fake://speech")]
    written(page, "Long. " * 2_000)
    assert "spoken as a task" in page.text.count.text()
    page.start.click()
    assert service.looks == ["t1", "t1"]
    assert page.history.spoken[0].path is not None


def test_a_refusal_stays_and_the_text_too(stand: Stand, page: SpeakPage, anna: Voice) -> None:
    stand.bench.service.send_fails = ServiceError("text_refused", said="no")
    written(page, "Words.")
    page.start.click()
    assert page.card.isVisible()
    assert page.text.text == "Words."
    assert page.start.isEnabled()
    assert stand.bench.library.voice(anna.key).used_at is None


def test_a_voice_of_another_key_speaks_only_when_that_is_wanted(stand: Stand, page: SpeakPage) -> None:
    attempt = attempt_of(key_of(9), name="Cora", base_url="https://service.example", profile="fake")
    stand.bench.library.plan(attempt)
    made_with = voice_of(attempt, key_fingerprint="0" * 16, made_at=stand.bench.moment)
    page.show_voice(stand.bench.library.save_voice(made_with, stand.bench.moment))
    written(page)
    page.start.click()
    assert spoken(stand) == []
    page.card.button.click()
    assert len(spoken(stand)) == 1


def test_an_expired_voice_is_not_sent(stand: Stand, page: SpeakPage) -> None:
    written(page)
    stand.bench.moment += timedelta(hours=200)
    written(page, "Again.")
    assert "expired" in page.hint.text()
    assert not page.start.isEnabled()


def test_the_list_chooses_who_speaks_and_the_text_stays(stand: Stand, page: SpeakPage) -> None:
    written(page)
    choose(stand, 1)
    assert stand.window.pages.currentWidget() is page
    assert page.title.text() == "Speak with Bea"
    assert page.text.text == "Good morning."
    page.show_button.click()
    assert stand.window.pages.currentWidget() is stand.window.voice_page
    assert stand.window.voice_page.title.text() == "Bea"
    stand.window.voice_page.speak.click()
    assert stand.window.pages.currentWidget() is page


def test_without_a_voice_it_says_where_to_choose_one(stand: Stand) -> None:
    stand.window.side.speak_button.click()
    page = stand.window.speak_page
    written(page)
    assert "Choose a voice" in page.hint.text()
    assert not page.start.isEnabled()


def test_a_speech_is_saved_under_a_readable_name_and_taken_up_again(
    stand: Stand, page: SpeakPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.manner.speed.setValue(1.2)
    written(page, "A/B: hello?")
    page.start.click()
    offered: list[str] = []

    def dialog(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "out.wav"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    buttons(page, "Save")[0].click()
    assert offered == ["Anna A_B_ hello_.wav"]
    assert page.history.spoken[0].path is not None
    assert (tmp_path / "out.wav").read_bytes() == page.history.spoken[0].path.read_bytes()
    written(page, "Something else.")
    page.manner.plain.click()
    buttons(page, "Use this text")[0].click()
    assert page.text.text == "A/B: hello?"
    assert page.manner.speed.value() == 1.2
    assert len(spoken(stand)) == 1
    page.text.field.undo()
    assert page.text.text == "Something else."


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    page: SpeakPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(page)
    page.start.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "folder.wav"), ""))
    buttons(page, "Save")[0].click()
    assert "could not be written" in page.card.text or "cannot be written" in page.card.text
    assert page.history.spoken[0].path is not None


def test_many_speeches_are_shown_some_at_a_time(stand: Stand, page: SpeakPage) -> None:
    for number in range(11):
        written(page, f"Number {number}.")
        page.start.click()
    assert len(buttons(page, "Use this text")) == 10
    page.history.more.click()
    assert len(buttons(page, "Use this text")) == 11
    assert page.history.more.isHidden()


def test_every_control_has_a_name_and_a_letter_of_its_own(stand: Stand, page: SpeakPage) -> None:
    written(page)
    page.start.click()
    page.start.click()
    assert nameless(stand.window.frame) == []
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters) > 10, "".join(letters)
