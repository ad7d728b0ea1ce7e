"""A first try's late reply, and the second try or the person's word: neither undoes the other."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.recover import recover
from voicestudio.flow.settle import clone_again, mark_lost, speak_again, take_voice_id
from voicestudio.flow.speak import speak
from voicestudio.model.calls import CloneReply, RawReply, SpeechSettings
from voicestudio.model.errors import LibraryError, OutcomeUnknownError, SetupError
from voicestudio.model.voice import Attempt, AttemptState, CloneRequest, Voice

REPLY = RawReply(200, b"{}")
WISH = SpeechSettings("Good evening.", "speech-02-turbo", "wav")


def nobody_waits(bench: Bench, call: Callable[[], object]) -> Attempt:
    """Make a call whose reply may still come."""
    bench.service.stops_waiting = True
    with pytest.raises(OutcomeUnknownError):
        call()
    bench.service.stops_waiting = False
    (attempt,) = bench.library.attempts({AttemptState.UNKNOWN})
    return attempt


@pytest.fixture
def unknown(bench: Bench, request_for: CloneRequest) -> Attempt:
    return nobody_waits(bench, lambda: make_voice(bench.studio, request_for, Listener()))


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


@pytest.fixture
def unheard(bench: Bench, voice: Voice) -> Attempt:
    """A speech of a voice of another key, which the person knew."""
    bench.service.fingerprint = "0" * 16
    return nobody_waits(bench, lambda: speak(bench.studio, voice, WISH, Listener(), anyway=True))


def let_come(bench: Bench) -> None:
    """Hand over the reply that nobody waits for, once."""
    if bench.service.late:
        bench.service.late.pop()(REPLY)


@pytest.fixture
def settling_fails(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> None:
    def refuse(*_arguments: object) -> None:
        raise LibraryError("library_locked")

    monkeypatch.setattr(bench.library, "settle", refuse)


def test_a_reply_that_comes_during_the_second_try_keeps_its_voice_and_its_audio(
    bench: Bench, unknown: Attempt
) -> None:
    bench.service.while_sending = lambda: let_come(bench)
    made = clone_again(bench.studio, unknown.key, Listener())
    first = bench.library.voice(unknown.key)
    assert {voice.key for voice in bench.library.voices()} == {unknown.key, made.voice.key}
    for voice in (first, made.voice):
        assert (bench.library.folder(voice.key) / voice.sample_file).is_file()
        assert bench.library.attempt(voice.key).state is AttemptState.DONE


def test_a_speech_that_comes_during_the_second_try_is_kept_as_well(bench: Bench, unheard: Attempt) -> None:
    bench.service.while_sending = lambda: let_come(bench)
    path = speak_again(bench.studio, unheard.key, Listener())
    for spoken in (path, bench.library.folder(unheard.key) / path.name):
        assert spoken.read_bytes() == bench.service.audio
    assert bench.library.attempt(unheard.key).state is AttemptState.DONE


def test_a_reply_that_is_quicker_than_the_person_who_gives_it_up_is_the_voice(
    bench: Bench, unknown: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle = bench.library.settle

    def too_late(*arguments: object) -> bool:
        let_come(bench)
        return settle(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(bench.library, "settle", too_late)
    with pytest.raises(SetupError) as caught:
        mark_lost(bench.studio, unknown.key)
    assert caught.value.code == "attempt_settled"
    (voice,) = bench.library.voices()
    assert (bench.library.folder(voice.key) / voice.sample_file).is_file()
    assert bench.library.attempt(unknown.key).state is AttemptState.DONE


def test_a_reply_after_a_person_gave_the_id_has_the_last_word_on_it_and_is_over(
    bench: Bench, unknown: Attempt, tmp_path: Path
) -> None:
    take_voice_id(bench.studio, unknown.key, "mistyped")
    bench.service.reply = CloneReply("as the service says", None)
    let_come(bench)
    (voice,) = bench.library.voices()
    assert (voice.key, voice.voice_id) == (unknown.key, "as the service says")
    assert bench.library.attempt(unknown.key).state is AttemptState.DONE
    next_start = Bench(tmp_path / "library", owner="b" * 32)
    assert recover(next_start.studio).completed == ()
    assert next_start.library.voices() == [voice]


@pytest.mark.usefixtures("settling_fails")
def test_a_second_voice_is_told_even_where_the_first_try_cannot_be_settled(
    bench: Bench, unknown: Attempt
) -> None:
    made = clone_again(bench.studio, unknown.key, Listener())
    assert bench.library.voices() == [made.voice]
    assert bench.library.attempt(unknown.key) == unknown


@pytest.mark.usefixtures("settling_fails")
def test_a_second_speech_is_told_even_where_the_first_try_cannot_be_settled(
    bench: Bench, unheard: Attempt
) -> None:
    assert speak_again(bench.studio, unheard.key, Listener()).read_bytes() == bench.service.audio
    assert bench.library.attempt(unheard.key) == unheard


def test_a_voice_of_another_key_that_was_agreed_to_is_spoken_with_again_unasked(
    bench: Bench, voice: Voice, unheard: Attempt
) -> None:
    path = speak_again(bench.studio, unheard.key, Listener())
    assert [call.voice_id for call in bench.service.speeches] == [voice.voice_id] * 2
    assert bench.library.attempt(path.parent.name).key_fingerprint == "0" * 16
