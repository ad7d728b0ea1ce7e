"""An unknown call made once more: a call of its own, and the old one is settled only by its success."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.settle import TRIED_AGAIN, clone_again, mark_lost, speak_again, take_voice_id
from voicestudio.flow.speak import speak
from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneReply, RawReply, SpeechSettings
from voicestudio.model.errors import NetworkError, OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice

WISH = SpeechSettings("Good evening.", "speech-02-turbo", "wav")


def lose_the_reply(bench: Bench, request: CloneRequest) -> Attempt:
    bench.service.send_fails = OutcomeUnknownError("reply_cut")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request, Listener())
    bench.service.send_fails = None
    return bench.library.attempts({AttemptState.UNKNOWN})[-1]


@pytest.fixture
def unknown(bench: Bench, request_for: CloneRequest) -> Attempt:
    return lose_the_reply(bench, request_for)


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


@pytest.fixture
def unheard(bench: Bench, voice: Voice) -> Attempt:
    """A speech whose outcome is not known."""
    bench.service.send_fails = OutcomeUnknownError("reply_cut")
    with pytest.raises(OutcomeUnknownError):
        speak(bench.studio, voice, WISH, Listener())
    bench.service.send_fails = None
    return bench.library.attempts({AttemptState.UNKNOWN})[0]


class TestClone:
    def test_it_is_an_attempt_of_its_own_from_the_librarys_own_copy(
        self, bench: Bench, unknown: Attempt, request_for: CloneRequest
    ) -> None:
        bench.moment += timedelta(hours=2)
        made = clone_again(bench.studio, unknown.key, Listener(), balance_before=Balance(7))
        assert made.sample.examined.path == bench.library.folder(unknown.key) / unknown.sample_file
        assert (made.voice.name, made.voice.settings) == ("Anna", request_for.settings)
        attempt = bench.library.attempt(made.voice.key)
        assert attempt.key != unknown.key
        assert (attempt.state, attempt.sent_at) == (AttemptState.DONE, bench.moment)
        assert attempt.balance_before == Balance(7)
        assert len(bench.service.clones) == 2

    def test_the_old_one_is_settled_by_it_and_gives_up_its_audio(
        self, bench: Bench, unknown: Attempt
    ) -> None:
        made = clone_again(bench.studio, unknown.key, Listener())
        old = bench.library.attempt(unknown.key)
        assert (old.state, old.error_code) == (AttemptState.FAILED, TRIED_AGAIN)
        assert [folder.name for folder in bench.audio_folders] == [made.voice.key]
        assert (bench.audio_folders[0] / made.voice.sample_file).is_file()

    def test_the_file_first_offered_is_still_known_where_another_was_sent(
        self, bench: Bench, request_for: CloneRequest, make_wav: MakeWav
    ) -> None:
        offered = replace(request_for, sample=make_wav(12, rate=16_000, channels=3))
        unknown = lose_the_reply(bench, offered)
        assert unknown.source_sha256 != unknown.sample_sha256
        made = clone_again(bench.studio, unknown.key, Listener())
        assert made.voice.source_sha256 == unknown.source_sha256
        assert made.voice.sample_sha256 == unknown.sample_sha256

    def test_its_prompt_goes_along_again(
        self, bench: Bench, request_for: CloneRequest, make_wav: MakeWav
    ) -> None:
        prompt = ClonePrompt(make_wav(5, name="prompt.wav"), "Just so.")
        made = clone_again(
            bench.studio, lose_the_reply(bench, replace(request_for, prompt=prompt)).key, Listener()
        )
        first, second = bench.service.clones
        assert first.prompt_text == second.prompt_text == "Just so."
        assert second.prompt_url not in {"", second.sample_url}
        assert (bench.library.folder(made.voice.key) / made.voice.prompt_file).is_file()

    @pytest.mark.parametrize(
        "fails",
        [ServiceError("audio_refused"), NetworkError("service_unreachable"), ServiceError("voice_gone")],
    )
    def test_the_old_one_stays_unknown_with_its_audio_where_the_new_one_fails(
        self, bench: Bench, unknown: Attempt, fails: ServiceError
    ) -> None:
        bench.service.send_fails = fails
        with pytest.raises(type(fails)):
            clone_again(bench.studio, unknown.key, Listener())
        assert bench.library.attempts({AttemptState.UNKNOWN}) == [unknown]
        assert [folder.name for folder in bench.audio_folders] == [unknown.key]

    def test_where_the_new_one_is_unknown_too_both_are(self, bench: Bench, unknown: Attempt) -> None:
        bench.service.send_fails = OutcomeUnknownError("reply_timed_out")
        with pytest.raises(OutcomeUnknownError):
            clone_again(bench.studio, unknown.key, Listener())
        errors = {one.error_code for one in bench.library.attempts({AttemptState.UNKNOWN})}
        assert errors == {"reply_cut", "reply_timed_out"}
        assert len(bench.audio_folders) == 2

    def test_cancelled_before_anything_is_sent_it_changes_nothing(
        self, bench: Bench, unknown: Attempt
    ) -> None:
        def cancel() -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            clone_again(bench.studio, unknown.key, Listener(Stage.HOST, cancel))
        assert bench.library.attempts(set(AttemptState)) == [unknown]
        assert len(bench.service.clones) == 1

    def test_without_its_sample_it_cannot_be(self, bench: Bench, unknown: Attempt) -> None:
        (bench.library.folder(unknown.key) / unknown.sample_file).unlink()
        with pytest.raises(SetupError) as caught:
            clone_again(bench.studio, unknown.key, Listener())
        assert caught.value.code == "attempt_without_sample"
        assert bench.library.attempt(unknown.key) == unknown

    def test_the_reply_of_the_first_that_comes_after_the_second_is_kept_as_well(
        self, bench: Bench, request_for: CloneRequest
    ) -> None:
        bench.service.stops_waiting = True
        with pytest.raises(OutcomeUnknownError):
            make_voice(bench.studio, request_for, Listener())
        bench.service.stops_waiting = False
        (first,) = bench.library.attempts({AttemptState.UNKNOWN})
        second = clone_again(bench.studio, first.key, Listener()).voice
        bench.service.reply = CloneReply("the first", None)
        bench.service.late[0](RawReply(200, b"{}"))
        assert {voice.voice_id for voice in bench.library.voices()} == {"the first", second.voice_id}
        assert bench.library.attempt(first.key).state is AttemptState.DONE


class TestSpeech:
    def test_it_is_spoken_again_and_the_old_one_settled(
        self, bench: Bench, voice: Voice, unheard: Attempt
    ) -> None:
        path = speak_again(bench.studio, unheard.key, Listener(), balance_before=Balance(9))
        assert path.read_bytes() == bench.service.audio
        first, second = bench.service.speeches
        assert first == second
        old = bench.library.attempt(unheard.key)
        assert (old.state, old.error_code) == (AttemptState.FAILED, TRIED_AGAIN)
        assert bench.library.attempt(path.parent.name).balance_before == Balance(9)
        assert bench.library.voice(voice.key).used_at == bench.moment

    @pytest.mark.parametrize(
        ("fails", "unknown"), [(ServiceError("voice_gone"), 1), (OutcomeUnknownError("reply_cut"), 2)]
    )
    def test_the_old_one_stays_unknown_where_the_new_one_does_not_succeed(
        self, bench: Bench, voice: Voice, unheard: Attempt, fails: ServiceError, unknown: int
    ) -> None:
        bench.service.send_fails = fails
        with pytest.raises(type(fails)):
            speak_again(bench.studio, unheard.key, Listener())
        assert bench.library.attempt(unheard.key) == unheard
        assert len(bench.library.attempts({AttemptState.UNKNOWN})) == unknown
        assert bench.library.voice(voice.key).used_at is None


def test_a_clone_cannot_be_spoken_nor_a_speech_cloned(
    bench: Bench, unheard: Attempt, request_for: CloneRequest
) -> None:
    unknown = lose_the_reply(bench, replace(request_for, again=True))
    for settle, attempt in ((clone_again, unheard), (speak_again, unknown)):
        with pytest.raises(SetupError) as caught:
            settle(bench.studio, attempt.key, Listener())
        assert caught.value.code == "option_invalid"
    assert len(bench.library.attempts({AttemptState.UNKNOWN})) == 2


def test_what_is_known_by_now_cannot_be_settled(bench: Bench, unknown: Attempt) -> None:
    calls = len(bench.service.clones)
    for state in set(AttemptState) - {AttemptState.UNKNOWN}:
        bench.library.advance(unknown.key, state, bench.moment)
        before = bench.library.attempt(unknown.key)
        for settle in (
            lambda: mark_lost(bench.studio, unknown.key),
            lambda: take_voice_id(bench.studio, unknown.key, "Voice 43"),
            lambda: clone_again(bench.studio, unknown.key, Listener()),
            lambda: speak_again(bench.studio, unknown.key, Listener()),
        ):
            with pytest.raises(SetupError) as caught:
                settle()
            assert caught.value.code == "attempt_settled"
        assert bench.library.attempt(unknown.key) == before
    assert (len(bench.service.clones), bench.service.speeches) == (calls, [])
    assert [one.kind for one in bench.library.attempts(set(AttemptState))] == [AttemptKind.CLONE]
