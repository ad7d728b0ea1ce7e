"""What is paid for and not here yet stands in the way of the same call; what was never sent does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.speak import speak
from voicestudio.model.calls import CloneSettings, SpeechReply, SpeechSettings, TaskReply, TaskState
from voicestudio.model.errors import LibraryError, NetworkError, OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.voice import AttemptKind, AttemptState, CloneRequest, Voice

WISH = SpeechSettings("Hi.", "speech-2.8-hd", "wav")


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def refuse(*_arguments: object) -> None:
    raise LibraryError("library_locked")


def refusal(bench: Bench, request: CloneRequest) -> SetupError:
    """Of a clone; nothing more is sent."""
    calls = len(bench.service.clones)
    with pytest.raises(SetupError) as caught:
        make_voice(bench.studio, request, Listener())
    assert len(bench.service.clones) == calls
    return caught.value


class TestAnswered:
    @pytest.fixture
    def key(self, bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch) -> str:
        """Of a clone whose voice the library could not take yet."""
        with monkeypatch.context() as broken:
            broken.setattr(bench.library, "save_voice", refuse)
            with pytest.raises(LibraryError):
                make_voice(bench.studio, request_for, Listener())
        (attempt,) = bench.library.attempts({AttemptState.ANSWERED})
        return attempt.key

    @pytest.fixture
    def later(self, bench: Bench, key: str, tmp_path: Path) -> Bench:
        """Another program on the same library; the first one is gone."""
        return Bench(tmp_path / "library", owner="b" * 32)

    def test_a_clone_that_is_not_saved_yet_is_named_in_its_own_program_and_in_the_next(
        self, bench: Bench, later: Bench, request_for: CloneRequest, key: str
    ) -> None:
        for program in (bench, later):
            error = refusal(program, replace(request_for, settings=CloneSettings(accuracy=0.9)))
            assert error.code == "same_sample_unknown"
            assert error.facts == {"attempt": key[:8], "name": "Anna"}

    def test_not_even_wanted_all_the_same_it_is_paid_for_twice(
        self, bench: Bench, later: Bench, request_for: CloneRequest
    ) -> None:
        for program in (bench, later):
            error = refusal(program, replace(request_for, again=True))
            assert (error.code, error.facts["name"]) == ("call_under_way", "Anna")

    @pytest.mark.parametrize("same_program", [True, False])
    def test_a_speech_that_is_not_fetched_yet_is_not_asked_for_again(
        self, bench: Bench, voice: Voice, tmp_path: Path, same_program: bool
    ) -> None:
        bench.service.speech_reply = SpeechReply(task_id="task 7")
        bench.service.tasks = [NetworkError("service_unreachable")]
        with pytest.raises(ServiceError):
            speak(bench.studio, voice, WISH, Listener())
        program = bench if same_program else Bench(tmp_path / "library", owner="b" * 32)
        sent = len(program.service.speeches)
        program.service.tasks = [TaskReply(TaskState.DONE, url="fake://speech")]
        with pytest.raises(SetupError) as caught:
            speak(program.studio, voice, WISH, Listener())
        assert caught.value.code == "call_under_way"
        assert len(program.service.speeches) == sent
        program.service.speech_reply, program.service.audio = None, bench.service.audio
        assert speak(program.studio, voice, replace(WISH, text="Ho."), Listener()).is_file()


def test_a_call_that_could_not_be_written_down_as_sent_is_forgotten_and_may_be_made(
    bench: Bench, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(bench.library, "advance", refuse)
        with pytest.raises(LibraryError):
            speak(bench.studio, voice, WISH, Listener())
    assert bench.service.speeches == []
    assert {one.kind for one in bench.library.attempts(AttemptState)} == {AttemptKind.CLONE}
    assert speak(bench.studio, voice, WISH, Listener()).is_file()


def test_the_prepared_copy_of_an_unknown_clone_is_the_same_sound(
    bench: Bench, request_for: CloneRequest, make_wav: MakeWav
) -> None:
    offered = replace(request_for, sample=make_wav(12, rate=16_000, channels=3))
    bench.service.send_fails = OutcomeUnknownError("reply_cut")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, offered, Listener())
    bench.service.send_fails = None
    (unknown,) = bench.library.attempts({AttemptState.UNKNOWN})
    assert unknown.sample_sha256 != unknown.source_sha256
    copy = bench.library.folder(unknown.key) / unknown.sample_file
    error = refusal(bench, replace(offered, sample=copy))
    assert (error.code, error.facts["attempt"]) == ("same_sample_unknown", unknown.key[:8])
