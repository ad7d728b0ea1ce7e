"""Speaking keeps a voice, and only when the audio came back and decodes."""

from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.keep import keep, sentence_for
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.speak import speak
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.errors import OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.voice import AttemptKind, AttemptState, CloneRequest, Voice


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def spoken(bench: Bench, voice: Voice, text: str = "Good evening.", model: str = "speech-02-turbo") -> Path:
    return speak(bench.studio, voice, SpeechSettings(text, model, "wav"), Listener())


def test_speech_is_kept_in_the_library_and_keeps_the_voice(bench: Bench, voice: Voice) -> None:
    path = spoken(bench, voice)
    assert path.read_bytes() == bench.service.audio
    assert bench.library.find(voice.voice_id).used_at == bench.moment
    call = bench.service.speeches[0]
    assert (call.voice_id, call.wish.text, call.wish.model, call.wish.form) == (
        "Voice 42 ",
        "Good evening.",
        "speech-02-turbo",
        "wav",
    )


def test_the_first_speech_is_the_one_that_counts(bench: Bench, voice: Voice) -> None:
    spoken(bench, voice)
    first = bench.moment
    bench.moment = bench.moment.replace(day=3)
    spoken(bench, voice)
    assert bench.library.find(voice.voice_id).used_at == first


@pytest.mark.parametrize(
    ("fails", "state"),
    [
        (ServiceError("voice_gone"), AttemptState.FAILED),
        (OutcomeUnknownError("reply_cut"), AttemptState.UNKNOWN),
    ],
)
def test_a_failed_speech_keeps_nothing(
    bench: Bench, voice: Voice, fails: ServiceError, state: AttemptState
) -> None:
    bench.service.send_fails = fails
    with pytest.raises(type(fails)):
        spoken(bench, voice)
    assert bench.library.find(voice.voice_id).used_at is None
    speeches = [one for one in bench.library.attempts(set(AttemptState)) if one.kind is AttemptKind.SPEECH]
    assert [one.state for one in speeches] == [state]


def test_what_is_no_audio_keeps_nothing(bench: Bench, voice: Voice) -> None:
    bench.service.audio = b"not audio at all"
    with pytest.raises(ServiceError) as caught:
        spoken(bench, voice)
    assert caught.value.code == "speech_not_audio"
    assert bench.library.find(voice.voice_id).used_at is None


@pytest.mark.parametrize(
    ("text", "code"), [("", "text_empty"), ("x" * 50_001, "text_too_long"), ("x" * 50_000, "")]
)
def test_a_text_is_under_ten_thousand_characters(bench: Bench, voice: Voice, text: str, code: str) -> None:
    if not code:
        spoken(bench, voice, text)
        return
    with pytest.raises(SetupError) as caught:
        spoken(bench, voice, text)
    assert caught.value.code == code
    assert bench.service.speeches == []


def test_a_model_that_is_none_of_the_eight_is_refused(bench: Bench, voice: Voice) -> None:
    with pytest.raises(SetupError):
        spoken(bench, voice, model="speech-01-hd")
    assert bench.service.speeches == []


def test_speech_that_comes_late_still_keeps_the_voice(bench: Bench, voice: Voice) -> None:
    bench.service.stops_waiting = True
    with pytest.raises(OutcomeUnknownError):
        spoken(bench, voice)
    bench.service.late[0](RawReply(200, b"{}"))
    assert bench.library.find(voice.voice_id).used_at == bench.moment


def test_keep_speaks_the_shortest_sentence(bench: Bench, voice: Voice) -> None:
    keep(bench.studio, voice, Listener())
    assert [call.wish.text for call in bench.service.speeches] == ["OK."]
    assert bench.library.find(voice.voice_id).used_at is not None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Hello", "OK."),
        ("你好吗", "好。"),
        ("こんにちは", "はい。"),
        ("Привет", "Да."),
        ("नमस्ते", "हाँ।"),
        (None, "OK."),
    ],
)
def test_the_shortest_sentence_is_in_the_script_of_the_voice(
    voice: Voice, text: str | None, sentence: str
) -> None:
    spoken_to = type(voice)(**{**voice.__dict__, "settings": CloneSettings(text, "speech-2.8-hd")})
    assert sentence_for(spoken_to) == sentence
