"""What a voice has cost, about: which calls count, which may, and what they come to."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.tools import MORNING, Bench, Listener
from voicestudio.flow.ledger import Charged, LedgerLine, ledger, total
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.settle import mark_lost, speak_again
from voicestudio.flow.speak import speak
from voicestudio.model.calls import CloneSettings, SpeechReply, SpeechSettings
from voicestudio.model.errors import NetworkError, OutcomeUnknownError, ServiceError, VoiceStudioError
from voicestudio.model.prices import FREE
from voicestudio.model.progress import Cancelled
from voicestudio.model.voice import AttemptKind, AttemptState, CloneRequest, Voice

HUNDRED = SpeechSettings("x" * 100, "speech-2.8-hd", "wav")


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def failed_speech(bench: Bench, voice: Voice, error: Exception) -> None:
    bench.service.send_fails = error
    with pytest.raises((VoiceStudioError, Cancelled)):
        speak(bench.studio, voice, HUNDRED, Listener())
    bench.service.send_fails = None


def charged(bench: Bench, voice: Voice) -> list[Charged]:
    """Of the speeches."""
    return [line.charged for line in ledger(bench.studio, voice) if line.kind is AttemptKind.SPEECH]


def test_a_clone_and_its_speeches_stand_in_their_order_with_what_they_cost(
    bench: Bench, voice: Voice
) -> None:
    for hours in (1, 2):
        bench.moment += timedelta(hours=1)
        speak(bench.studio, voice, replace(HUNDRED, text="x" * 100 * hours), Listener())
    clone, first, second = ledger(bench.studio, voice)
    assert (clone.kind, clone.model, clone.characters) == (AttemptKind.CLONE, "speech-2.8-hd", len("Hello."))
    assert (first.kind, first.characters, second.characters) == (AttemptKind.SPEECH, 100, 200)
    assert [line.charged for line in (clone, first, second)] == [Charged.YES] * 3
    assert second.at - first.at == timedelta(hours=1)
    assert [line.about_usd for line in (clone, first, second)] == pytest.approx([1.5006, 0.01, 0.02])
    assert total((clone, first, second)) == 1.5306


def test_a_clone_without_a_text_spoke_nothing(bench: Bench, request_for: CloneRequest) -> None:
    voice = make_voice(bench.studio, replace(request_for, settings=CloneSettings()), Listener()).voice
    (line,) = ledger(bench.studio, voice)
    assert (line.model, line.characters, line.about_usd) == ("", 0, 1.5)


def test_what_a_later_price_list_says_changes_nothing(bench: Bench, voice: Voice) -> None:
    dearer = replace(bench.studio, prices=replace(bench.studio.prices, clone_usd=99.0))
    assert ledger(dearer, voice) == ledger(bench.studio, voice)


@pytest.mark.parametrize(
    "error",
    [
        ServiceError("voice_gone"),
        ServiceError("text_refused"),
        NetworkError("service_unreachable"),
        Cancelled(),
    ],
)
def test_what_was_surely_not_accepted_is_left_out(bench: Bench, voice: Voice, error: Exception) -> None:
    failed_speech(bench, voice, error)
    assert charged(bench, voice) == []
    assert total(ledger(bench.studio, voice)) == 1.5006


@pytest.mark.parametrize("code", ["reply_cut", "reply_timed_out", "wait_cancelled"])
def test_what_is_not_known_may_have_been_charged(bench: Bench, voice: Voice, code: str) -> None:
    failed_speech(bench, voice, OutcomeUnknownError(code))
    assert charged(bench, voice) == [Charged.MAYBE]
    assert total(ledger(bench.studio, voice)) == 1.5106


@pytest.mark.parametrize("code", sorted(ServiceError.costly_codes - {"speech_not_ready", "speech_missing"}))
def test_what_was_accepted_and_then_failed_may_have_been_charged(
    bench: Bench, voice: Voice, code: str
) -> None:
    failed_speech(bench, voice, ServiceError(code))
    (attempt,) = bench.library.attempts({AttemptState.FAILED})
    assert attempt.error_code == code
    assert charged(bench, voice) == [Charged.MAYBE]


def test_what_was_accepted_and_is_still_to_be_fetched_was_charged(bench: Bench, voice: Voice) -> None:
    bench.service.speech_reply = SpeechReply(task_id="task 7")
    bench.service.tasks = [NetworkError("service_unreachable")]
    with pytest.raises(ServiceError):
        speak(bench.studio, voice, HUNDRED, Listener())
    assert charged(bench, voice) == [Charged.YES]


def test_while_a_call_is_under_way_it_may_be_charged(bench: Bench, voice: Voice) -> None:
    seen: list[list[Charged]] = []
    bench.service.while_sending = lambda: seen.append(charged(bench, voice))
    speak(bench.studio, voice, HUNDRED, Listener())
    assert (seen, charged(bench, voice)) == ([[Charged.MAYBE]], [Charged.YES])


@pytest.mark.parametrize("again", [False, True])
def test_what_a_person_settled_may_still_have_been_charged(bench: Bench, voice: Voice, again: bool) -> None:
    failed_speech(bench, voice, OutcomeUnknownError("reply_cut"))
    (unknown,) = bench.library.attempts({AttemptState.UNKNOWN})
    if again:
        bench.moment += timedelta(minutes=1)
        speak_again(bench.studio, unknown.key, Listener())
    else:
        mark_lost(bench.studio, unknown.key)
    assert charged(bench, voice) == [Charged.MAYBE, Charged.YES][: 1 + again]


def test_a_voice_of_the_sandbox_has_cost_nothing(bench: Bench, request_for: CloneRequest) -> None:
    free = replace(bench.studio, prices=FREE)
    voice = make_voice(free, request_for, Listener()).voice
    speak(free, voice, HUNDRED, Listener())
    lines = ledger(free, voice)
    assert [line.about_usd for line in lines] == [0, 0]
    assert total(lines) == 0


def test_many_small_sums_come_to_what_they_are() -> None:
    line = LedgerLine(MORNING, AttemptKind.SPEECH, "speech-02-hd", 1, 0.0001, Charged.YES)
    assert total((line,) * 3) == 0.0003
    assert total(()) == 0
