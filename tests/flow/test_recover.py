"""What a crash left behind is explained or completed, and nothing is sent again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.tools import DEAD_OWNER as DEAD
from tests.fakes.tools import MORNING, Bench
from voicestudio.flow.recover import recover
from voicestudio.model.calls import CloneSettings, RawReply
from voicestudio.model.errors import ServiceError
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
