"""The other way to first hearing a voice: a speech after the clone, which keeps it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.settle import clone_again
from voicestudio.model.calls import CloneReply, CloneSettings
from voicestudio.model.errors import (
    AccountError,
    LibraryError,
    NetworkError,
    OutcomeUnknownError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.voice import AttemptKind, AttemptState, CloneRequest

TRY_OUT = CloneSettings("Good morning.", "speech-02-turbo", try_out=True)


@pytest.fixture
def wanted(bench: Bench, request_for: CloneRequest) -> CloneRequest:
    bench.service.reply = CloneReply("Voice 42 ", None)  # no preview, no demo
    return replace(request_for, settings=TRY_OUT)


def made(bench: Bench, wanted: CloneRequest, spoil: Callable[[], None] = lambda: None) -> Made:
    """Make the voice; the speech after the clone is spoiled by the test."""
    save = bench.library.save_voice

    def then_spoil(*arguments: object) -> object:
        saved = save(*arguments)  # type: ignore[arg-type]
        spoil()
        return saved

    bench.library.save_voice = then_spoil  # type: ignore[method-assign, assignment]
    return make_voice(bench.studio, wanted, Listener())


def test_the_text_is_not_in_the_clone_and_is_spoken_right_after_it(
    bench: Bench, wanted: CloneRequest
) -> None:
    order: list[int] = []
    bench.service.while_sending = lambda: order.append(len(bench.library.voices()))
    make_voice(bench.studio, wanted, Listener())
    (clone,), (speech,) = bench.service.clones, bench.service.speeches
    assert clone.settings.preview_text is None
    assert (speech.wish.text, speech.wish.model, speech.voice_id) == (
        "Good morning.",
        "speech-02-turbo",
        "Voice 42 ",
    )
    assert order == [0, 1], "the voice is saved before it speaks"


def test_the_voice_is_kept_and_what_it_said_is_its_demo(bench: Bench, wanted: CloneRequest) -> None:
    voice = make_voice(bench.studio, wanted, Listener()).voice
    assert voice == bench.library.voice(voice.key)
    assert (voice.used_at, voice.expires_at) == (bench.moment, None)
    demo = bench.library.folder(voice.key) / voice.demo_file
    assert demo.read_bytes() == bench.service.audio
    assert voice.settings == TRY_OUT


def test_all_went_well_and_there_is_nothing_to_warn_of(bench: Bench, wanted: CloneRequest) -> None:
    listener = Listener()
    found = make_voice(bench.studio, wanted, listener)
    assert found.warnings == ()
    assert listener.stages.index(Stage.SPEAK) > listener.stages.index(Stage.CLONE)
    assert found.cost.characters == len("Good morning.")


def test_each_of_the_two_calls_has_its_own_part_of_the_cost(bench: Bench, wanted: CloneRequest) -> None:
    make_voice(bench.studio, wanted, Listener())
    costs = {one.kind: one.about_usd for one in bench.library.attempts({AttemptState.DONE})}
    assert costs[AttemptKind.CLONE] == pytest.approx(1.5)
    assert costs[AttemptKind.SPEECH] == pytest.approx(13 * 100e-6)


@pytest.mark.parametrize(
    ("fails", "warning"),
    [
        (ServiceError("text_refused"), "try_out_failed"),
        (ServiceError("voice_gone"), "try_out_failed"),
        (AccountError("balance_empty"), "try_out_failed"),
        (NetworkError("service_unreachable"), "try_out_failed"),
        (OutcomeUnknownError("reply_cut"), "try_out_unknown"),
        (OutcomeUnknownError("wait_cancelled"), "try_out_unknown"),
    ],
)
def test_whatever_becomes_of_the_speech_the_voice_is_saved(
    bench: Bench, wanted: CloneRequest, fails: VoiceStudioError, warning: str
) -> None:
    def spoil() -> None:
        bench.service.send_fails = fails

    found = made(bench, wanted, spoil)
    assert found.warnings == (warning,)
    assert (found.voice.used_at, found.voice.demo_file) == (None, "")
    assert found.voice.expires_at == bench.moment + timedelta(hours=168)
    assert bench.library.voices() == [found.voice]
    assert len(bench.service.clones) == 1


@pytest.mark.parametrize("audio", [b"no audio", b""])
def test_a_speech_that_is_none_may_have_cost(bench: Bench, wanted: CloneRequest, audio: bytes) -> None:
    def spoil() -> None:
        bench.service.audio = audio

    found = made(bench, wanted, spoil)
    assert (found.warnings, found.voice.used_at) == (("try_out_unknown",), None)


def test_a_library_that_refuses_the_speech_may_have_cost(
    bench: Bench, wanted: CloneRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryError("library_locked")

    found = made(bench, wanted, lambda: monkeypatch.setattr(bench.library, "mark_used", refuse))
    assert found.warnings == ("try_out_unknown",)
    assert bench.library.voices() == [found.voice]


@pytest.mark.parametrize("broken", ["library", "disk"])
def test_a_voice_that_spoke_is_kept_and_nothing_is_warned_of_where_only_the_copy_fails(
    bench: Bench, wanted: CloneRequest, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def refuse(*_: object) -> None:
        raise LibraryError("library_locked")

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if broken == "library":
        monkeypatch.setattr(bench.library, "save_demo", refuse)
    else:
        monkeypatch.setattr(shutil, "copyfile", no_room)
    found = make_voice(bench.studio, wanted, Listener())
    assert (found.warnings, found.voice.demo_file) == ((), "")
    assert found.voice.used_at == bench.moment


def test_cancelled_after_the_clone_it_does_not_speak(bench: Bench, wanted: CloneRequest) -> None:
    def cancel() -> None:
        raise Cancelled

    found = make_voice(bench.studio, wanted, Listener(Stage.SPEAK, cancel))
    assert found.warnings == ("try_out_failed",)
    assert (bench.service.speeches, bench.library.voices()) == ([], [found.voice])
    assert {one.kind for one in bench.library.attempts(set(AttemptState))} == {AttemptKind.CLONE}


def test_where_the_clone_itself_fails_nothing_is_spoken(bench: Bench, wanted: CloneRequest) -> None:
    bench.service.send_fails = OutcomeUnknownError("reply_cut")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, wanted, Listener())
    assert bench.service.speeches == []


def test_tried_again_it_is_tried_out_again_too(bench: Bench, wanted: CloneRequest) -> None:
    bench.service.send_fails = OutcomeUnknownError("reply_cut")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, wanted, Listener())
    bench.service.send_fails = None
    (unknown,) = bench.library.attempts({AttemptState.UNKNOWN})
    voice = clone_again(bench.studio, unknown.key, Listener()).voice
    assert voice.used_at == bench.moment
    assert [call.wish.text for call in bench.service.speeches] == ["Good morning."]


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        (CloneSettings(try_out=True), "model_without_text"),
        (CloneSettings("Hi.", None, try_out=True), "text_without_model"),
        (CloneSettings(" ", "speech-02-hd", try_out=True), "text_empty"),
        (CloneSettings("x" * 2_001, "speech-02-hd", try_out=True), "text_too_long"),
    ],
)
def test_without_a_text_or_with_too_long_a_one_there_is_nothing_to_try_out(
    bench: Bench, wanted: CloneRequest, settings: CloneSettings, code: str
) -> None:
    with pytest.raises(SetupError) as caught:
        make_voice(bench.studio, replace(wanted, settings=settings), Listener())
    assert caught.value.code == code
    assert bench.service.clones == []
