"""Whatever breaks once a call is paid for: the disk, the library, the person's patience."""

from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.recover import recover
from voicestudio.flow.speak import speak
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import RawReply, SpeechReply, SpeechSettings
from voicestudio.model.errors import LibraryError, OutcomeUnknownError, ServiceError
from voicestudio.model.voice import AttemptState, CloneRequest, Voice


def refuse(*_arguments: object, **_options: object) -> None:
    raise LibraryError("library_locked")


def states(bench: Bench) -> list[AttemptState]:
    return [attempt.state for attempt in bench.library.attempts(set(AttemptState))]


def test_a_library_that_refuses_the_reply_does_not_lose_the_voice(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.library, "keep_reply", refuse)
    made = make_voice(bench.studio, request_for, Listener())
    assert bench.library.voices() == [made.voice]
    assert states(bench) == [AttemptState.DONE]


def test_a_library_that_refuses_the_voice_still_tells_its_id_and_completes_it_later(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(bench.library, "save_voice", refuse)
        with pytest.raises(LibraryError) as caught:
            make_voice(bench.studio, request_for, Listener())
    assert caught.value.code == "voice_not_saved"
    assert caught.value.facts["voice_id"] == "Voice 42 "
    assert states(bench) == [AttemptState.ANSWERED]
    next_start = Bench(tmp_path / "library", owner="b" * 32)
    assert [voice.name for voice in recover(next_start.studio).completed] == ["Anna"]
    assert len(bench.service.clones) == 1


@pytest.mark.parametrize("broken", ["pending_removals", "note_removed", "save_demo", "voice"])
def test_what_breaks_after_the_voice_is_saved_only_warns(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    saved: list[Voice] = []
    save = bench.library.save_voice

    def save_then_break(voice: Voice, at: object) -> Voice:
        saved.append(save(voice, at))  # type: ignore[arg-type]
        monkeypatch.setattr(bench.library, broken, refuse)
        return saved[0]

    monkeypatch.setattr(bench.library, "save_voice", save_then_break)
    made = make_voice(bench.studio, request_for, Listener())
    assert made.voice.key == saved[0].key


def test_a_full_disk_under_the_demo_only_warns(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Path.write_bytes

    def no_room(self: Path, content: bytes) -> int:
        if self.name.startswith("demo"):
            raise OSError(28, "No space left on device")
        return write(self, content)

    monkeypatch.setattr(Path, "write_bytes", no_room)
    made = make_voice(bench.studio, request_for, Listener())
    assert made.warnings == ("demo_missing",)


@pytest.mark.parametrize(
    "error", [OutcomeUnknownError("reply_timed_out"), ServiceError("audio_refused", said="noise")]
)
def test_a_library_that_refuses_never_hides_what_became_of_the_call(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch, error: ServiceError
) -> None:
    def break_library() -> None:
        for name in ("advance", "forget_attempt", "postpone_removal"):
            monkeypatch.setattr(bench.library, name, refuse)

    bench.service.while_sending = break_library
    bench.service.send_fails = error
    with pytest.raises(type(error)) as caught:
        make_voice(bench.studio, request_for, Listener())
    assert caught.value.code == error.code


def test_an_unknown_outcome_is_not_hidden_by_a_host_that_breaks_too(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.service.send_fails = OutcomeUnknownError("reply_timed_out")
    monkeypatch.setattr(bench.library, "postpone_removal", refuse)
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())


@pytest.mark.parametrize("stops", [KeyboardInterrupt(), RuntimeError("a bug of the transport")])
def test_whatever_ends_the_call_leaves_its_outcome_unknown_and_the_sample_in_place(
    bench: Bench, request_for: CloneRequest, stops: BaseException
) -> None:
    bench.service.send_fails = stops  # type: ignore[assignment]
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    assert states(bench) == [AttemptState.UNKNOWN]
    assert len(bench.host.objects) == 1


def test_a_late_refusal_leaves_no_copy_of_the_sample(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.stops_waiting = True
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    bench.service.read_fails = ServiceError("audio_refused", said="noise")
    bench.service.late[0](RawReply(400, b"{}"))
    assert states(bench) == [AttemptState.FAILED]
    assert bench.audio_folders == []


def test_a_voice_that_is_completed_later_gets_its_demo_too(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(bench.library, "save_voice", refuse)
        with pytest.raises(LibraryError):
            make_voice(bench.studio, request_for, Listener())
    next_start = Bench(tmp_path / "library", owner="b" * 32)
    next_start.service.audio = bench.service.audio
    recover(next_start.studio)
    assert next_start.library.voices()[0].demo_file == "demo.wav"


class TestSpeech:
    @pytest.fixture
    def voice(self, bench: Bench, request_for: CloneRequest) -> Voice:
        return make_voice(bench.studio, request_for, Listener()).voice

    @pytest.mark.parametrize("broken", ["mark_used", "advance_to_done", "disk"])
    def test_audio_that_was_paid_for_is_completed_at_the_next_start(
        self, bench: Bench, voice: Voice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, broken: str
    ) -> None:
        with monkeypatch.context() as patch:
            _break(patch, bench, broken)
            with pytest.raises(LibraryError) as caught:
                speak(bench.studio, voice, SpeechSettings("Hi.", "speech-2.8-hd", "wav"), Listener())
        assert caught.value.code == "speech_not_saved"
        next_start = Bench(tmp_path / "library", owner="b" * 32)
        next_start.service.audio = bench.service.audio
        recover(next_start.studio)
        assert next_start.library.find(voice.voice_id).used_at is not None
        assert set(states(next_start)) == {AttemptState.DONE}
        spoken = [folder for folder in bench.audio_folders if (folder / "speech.wav").is_file()]
        assert len(spoken) == 1
        assert next_start.service.speeches == []

    def test_audio_at_an_address_that_does_not_answer_is_fetched_again_not_asked_for_again(
        self, bench: Bench, voice: Voice, tmp_path: Path
    ) -> None:
        bench.service.speech_reply = SpeechReply(url="fake://speech")
        bench.service.audio_fails = ServiceError("speech_missing")
        with pytest.raises(ServiceError):
            speak(bench.studio, voice, SpeechSettings("Hi.", "speech-2.8-hd", "wav"), Listener())
        assert AttemptState.ANSWERED in states(bench)
        next_start = Bench(tmp_path / "library", owner="b" * 32)
        next_start.service.audio = bench.service.audio
        recover(next_start.studio)
        assert next_start.library.find(voice.voice_id).used_at is not None


def _no_room(*_arguments: object) -> None:
    raise OSError(28, "No space left on device")


def _break(patch: pytest.MonkeyPatch, bench: Bench, what: str) -> None:
    if what == "mark_used":
        patch.setattr(bench.library, "mark_used", refuse)
        return
    if what == "disk":
        patch.setattr(Path, "rename", _no_room)
        return
    advance = LocalLibrary.advance

    def not_to_done(self: LocalLibrary, key: str, state: AttemptState, *rest: object) -> None:
        if state is AttemptState.DONE:
            raise LibraryError("library_locked")
        advance(self, key, state, *rest)  # type: ignore[arg-type]

    patch.setattr(LocalLibrary, "advance", not_to_done)
