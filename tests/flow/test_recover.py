"""What a crash left behind is explained or completed, and nothing is sent again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.tools import DEAD_OWNER as DEAD
from tests.fakes.tools import MORNING, Bench
from voicestudio.flow.recover import recover
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.errors import OutcomeUnknownError, ServiceError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState

KEY = "1" * 32
ATTEMPT = Attempt(
    key=KEY,
    kind=AttemptKind.CLONE,
    state=AttemptState.PLANNED,
    name="Anna",
    profile="fake",
    base_url="https://service.example",
    settings=CloneSettings("Hello.", "speech-2.8-hd"),
    planned_at=MORNING,
    source_sha256="ab",
)


SPEECH_KEY = "2" * 32
SPEECH = replace(
    ATTEMPT,
    key=SPEECH_KEY,
    kind=AttemptKind.SPEECH,
    speech=SpeechSettings("Hi.", "speech-02-hd", "wav"),
    voice_key=KEY,
    planned_at=MORNING + timedelta(minutes=1),
)


@pytest.fixture
def crashed(tmp_path: Path, bench: Bench) -> Bench:
    """A second program that planned a clone and is gone."""
    other = Bench(tmp_path / "library", owner=DEAD)
    other.library.plan(ATTEMPT)
    (other.library.folder(KEY) / "sample.wav").write_bytes(b"sound")
    other.library.note_files(KEY, sample_sha256="cd", sample_file="sample.wav", prompt_file="")
    return other


def test_what_was_only_planned_is_forgotten_with_its_audio(bench: Bench, crashed: Bench) -> None:
    recover(bench.studio)
    assert bench.library.attempts(set(AttemptState)) == []
    assert bench.audio_folders == []


def test_what_was_sent_is_unknown_and_never_sent_again(bench: Bench, crashed: Bench) -> None:
    crashed.library.advance(KEY, AttemptState.SENT, MORNING)
    recovered = recover(bench.studio)
    assert [attempt.name for attempt in recovered.unknown] == ["Anna"]
    attempt = bench.library.attempt(KEY)
    assert (attempt.state, attempt.error_code) == (AttemptState.UNKNOWN, "program_ended")
    assert bench.service.clones == []
    assert (bench.library.folder(KEY) / "sample.wav").is_file()


def test_what_was_answered_becomes_the_voice_without_a_call(bench: Bench, crashed: Bench) -> None:
    crashed.library.advance(KEY, AttemptState.SENT, MORNING)
    crashed.library.keep_reply(KEY, RawReply(200, b'{"voice_id": "v"}'))
    recovered = recover(bench.studio)
    assert [voice.name for voice in recovered.completed] == ["Anna"]
    voice = bench.library.find("Voice 42 ")
    assert (voice.sample_file, voice.source_sha256, voice.made_at) == ("sample.wav", "ab", MORNING)
    assert bench.service.clones == []


def test_a_reply_that_was_a_refusal_is_settled_as_failed(bench: Bench, crashed: Bench) -> None:
    crashed.library.advance(KEY, AttemptState.SENT, MORNING)
    crashed.library.keep_reply(KEY, RawReply(400, b"{}"))
    bench.service.read_fails = ServiceError("audio_refused")
    assert recover(bench.studio).completed == ()
    assert bench.library.attempt(KEY).state is AttemptState.FAILED


def test_a_program_that_still_runs_is_left_alone(bench: Bench, crashed: Bench) -> None:
    bench.running.add(DEAD)
    crashed.library.advance(KEY, AttemptState.SENT, MORNING)
    assert recover(bench.studio).unknown == ()
    assert bench.library.attempt(KEY).state is AttemptState.SENT


def test_a_speech_that_was_under_way_is_unknown(bench: Bench, tmp_path: Path) -> None:
    other = Bench(tmp_path / "library", owner=DEAD)
    other.library.plan(replace(ATTEMPT, kind=AttemptKind.SPEECH, voice_key="2" * 32))
    other.library.advance(KEY, AttemptState.SENT, MORNING)
    recover(bench.studio)
    assert bench.library.attempt(KEY).state is AttemptState.UNKNOWN


def test_what_a_dead_program_left_on_the_host_is_taken_away(bench: Bench, crashed: Bench) -> None:
    bench.host.objects["left.wav"] = b"sound"
    crashed.library.note_hosting("3" * 32, KEY, host="fake", object_name="left.wav", at=MORNING)
    assert recover(bench.studio).not_removed == 0
    assert bench.host.objects == {}


def test_what_lies_on_another_kind_of_host_waits_for_its_own(bench: Bench, crashed: Bench) -> None:
    crashed.library.note_hosting("3" * 32, KEY, host="elsewhere", object_name="left.wav", at=MORNING)
    assert recover(bench.studio).not_removed == 1
    assert bench.library.pending_removals(bench.moment) == []
    later = bench.moment + timedelta(minutes=1)
    assert [item.host for item in bench.library.pending_removals(later)] == ["elsewhere"]


@pytest.fixture
def answered(crashed: Bench) -> Bench:
    """A second program that had replies to a clone and to a speech with its voice, and is gone."""
    crashed.library.plan(SPEECH)
    for key in (KEY, SPEECH_KEY):
        crashed.library.advance(key, AttemptState.SENT, MORNING)
        crashed.library.keep_reply(key, RawReply(200, b"{}"))
    return crashed


@pytest.mark.usefixtures("answered")
def test_a_speech_that_was_answered_is_completed_and_told_with_its_file(bench: Bench) -> None:
    recovered = recover(bench.studio)
    ((speech, path),) = recovered.spoken
    assert (speech.key, speech.name) == (SPEECH_KEY, "Anna")
    assert path.read_bytes() == bench.service.audio
    assert [voice.used_at for voice in bench.library.voices()] == [bench.moment]
    assert bench.service.speeches == []


@pytest.mark.usefixtures("answered")
def test_what_a_quicker_start_has_completed_is_left_as_it_is(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slower = Bench(tmp_path / "library", owner="b" * 32)
    slower.service.read_fails = OutcomeUnknownError("reply_not_json")  # what is over has no reply left
    listed = slower.library.abandoned

    def meanwhile() -> Sequence[Attempt]:
        found = listed()
        recover(bench.studio)
        return found

    monkeypatch.setattr(slower.library, "abandoned", meanwhile)
    recovered = recover(slower.studio)
    assert (recovered.completed, recovered.unknown, recovered.spoken) == ((), (), ())
    assert [one.state for one in bench.library.attempts(AttemptState)] == [AttemptState.DONE] * 2
    assert (bench.library.folder(SPEECH_KEY) / "speech.wav").read_bytes() == bench.service.audio


def test_the_audio_that_a_failed_clone_left_behind_goes_and_its_line_stays(
    bench: Bench, crashed: Bench
) -> None:
    crashed.library.advance(KEY, AttemptState.FAILED, MORNING, "audio_refused")
    recover(bench.studio)
    attempt = bench.library.attempt(KEY)
    assert (attempt.state, attempt.error_code) == (AttemptState.FAILED, "audio_refused")
    assert (attempt.sample_file, bench.audio_folders) == ("", [])
    assert bench.library.abandoned() == []
