"""An unknown clone marked as lost, or given the voice id that the person found out: nothing is ever sent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.settle import LOST, mark_lost, take_voice_id
from voicestudio.model.calls import CloneReply, RawReply, SpeechSettings
from voicestudio.model.errors import OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, VoiceState


@pytest.fixture
def unknown(bench: Bench, request_for: CloneRequest) -> Attempt:
    """A clone whose wait was cancelled; its reply may still come."""

    def a_minute() -> None:
        bench.moment += timedelta(minutes=1)

    bench.service.while_sending, bench.service.stops_waiting = a_minute, True
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    bench.service.while_sending, bench.service.stops_waiting = lambda: None, False
    bench.moment += timedelta(hours=5)
    return bench.library.attempts({AttemptState.UNKNOWN})[0]


def sent(bench: Bench) -> int:
    """How many paid calls were made."""
    return len(bench.service.clones) + len(bench.service.speeches)


class TestLost:
    def test_its_audio_goes_and_its_line_stays(self, bench: Bench, unknown: Attempt) -> None:
        assert (bench.library.folder(unknown.key) / unknown.sample_file).is_file()
        mark_lost(bench.studio, unknown.key)
        settled = bench.library.attempt(unknown.key)
        assert (settled.state, settled.error_code, settled.sample_file) == (AttemptState.FAILED, LOST, "")
        assert (settled.sent_at, settled.ended_at) == (unknown.sent_at, bench.moment)
        assert bench.audio_folders == []
        assert bench.library.voices() == []

    def test_nothing_is_sent(self, bench: Bench, unknown: Attempt) -> None:
        before = sent(bench)
        mark_lost(bench.studio, unknown.key)
        assert (before, sent(bench)) == (1, 1)

    def test_a_reply_that_comes_late_still_becomes_the_voice(self, bench: Bench, unknown: Attempt) -> None:
        mark_lost(bench.studio, unknown.key)
        bench.service.late[0](RawReply(200, b"{}"))
        (voice,) = bench.library.voices()
        assert (voice.key, voice.voice_id, voice.sample_file) == (unknown.key, "Voice 42 ", "")
        assert voice.demo_file == "demo.wav"
        assert voice.source_sha256 == unknown.source_sha256
        done = bench.library.attempt(unknown.key)
        assert (done.state, done.error_code) == (AttemptState.DONE, "")

    def test_a_refusal_that_comes_late_says_what_it_was(self, bench: Bench, unknown: Attempt) -> None:
        mark_lost(bench.studio, unknown.key)
        bench.service.read_fails = ServiceError("audio_refused", said="noise")
        bench.service.late[0](RawReply(400, b"{}"))
        settled = bench.library.attempt(unknown.key)
        assert (settled.state, settled.error_code) == (AttemptState.FAILED, "audio_refused")
        assert bench.audio_folders == []


class TestVoiceId:
    @pytest.mark.parametrize("given", ["Voice 43", "  Voice 43 ", "ＶＯＩＣＥ-43", "e\u0301", "a\tb"])  # noqa: RUF001
    def test_it_is_taken_byte_for_byte(self, bench: Bench, unknown: Attempt, given: str) -> None:
        taken = take_voice_id(bench.studio, unknown.key, given)
        (voice,) = bench.library.voices()
        assert (taken, voice.voice_id) == (voice, given)
        assert bench.library.attempt(unknown.key).state is AttemptState.DONE

    def test_the_voice_is_what_was_asked_for_and_nothing_is_sent(
        self, bench: Bench, unknown: Attempt, request_for: CloneRequest
    ) -> None:
        voice = take_voice_id(bench.studio, unknown.key, "Voice 43")
        assert (voice.name, voice.settings, voice.used_at) == ("Anna", request_for.settings, None)
        assert (voice.key_fingerprint, voice.base_url) == ("f" * 16, "https://service.example")
        assert (bench.library.folder(voice.key) / voice.sample_file).is_file()
        assert sent(bench) == 1

    def test_it_lives_168_hours_from_the_sending_not_from_the_settling(
        self, bench: Bench, unknown: Attempt
    ) -> None:
        voice = take_voice_id(bench.studio, unknown.key, "Voice 43")
        assert unknown.sent_at
        end = unknown.sent_at + timedelta(hours=168)
        assert voice.expires_at == end
        assert bench.moment - unknown.sent_at == timedelta(hours=5, minutes=1)
        assert voice.state(end - timedelta(microseconds=1)) is VoiceState.NEW
        assert voice.state(end) is VoiceState.EXPIRED

    @pytest.mark.parametrize("given", ["", " ", "\t\n"])
    def test_an_empty_one_is_refused(self, bench: Bench, unknown: Attempt, given: str) -> None:
        with pytest.raises(SetupError) as caught:
            take_voice_id(bench.studio, unknown.key, given)
        assert caught.value.code == "option_invalid"
        assert bench.library.attempt(unknown.key) == unknown

    def test_one_that_another_voice_has_is_refused_and_one_that_differs_by_a_space_is_not(
        self, bench: Bench, unknown: Attempt, request_for: CloneRequest
    ) -> None:
        bench.service.reply = CloneReply("Voice 42", None)
        other = CloneRequest(request_for.sample, "Berta", rights_confirmed=True, again=True)
        make_voice(bench.studio, other, Listener())
        with pytest.raises(SetupError) as caught:
            take_voice_id(bench.studio, unknown.key, "Voice 42")
        assert (caught.value.code, caught.value.facts["voice"]) == ("voice_id_taken", "Berta")
        assert bench.library.attempt(unknown.key).state is AttemptState.UNKNOWN
        assert take_voice_id(bench.studio, unknown.key, "Voice 42 ").voice_id == "Voice 42 "

    def test_a_speech_has_none(self, bench: Bench, unknown: Attempt) -> None:
        speech = replace(
            unknown,
            key="5" * 32,
            kind=AttemptKind.SPEECH,
            speech=SpeechSettings("Hi.", "speech-02-hd"),
            voice_key="6" * 32,
        )
        bench.library.plan(speech)
        bench.library.advance(speech.key, AttemptState.UNKNOWN, bench.moment, "reply_cut")
        with pytest.raises(SetupError) as caught:
            take_voice_id(bench.studio, speech.key, "Voice 43")
        assert caught.value.code == "option_invalid"
        assert bench.library.voices() == []
