"""A speech that was accepted but not yet fetched is completed or settled later, and nothing is paid."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.recover import recover
from voicestudio.flow.speak import speak
from voicestudio.flow.tools import Studio
from voicestudio.model.calls import SpeechReply, SpeechSettings, TaskReply, TaskState
from voicestudio.model.errors import NetworkError, ServiceError, SetupError
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice

BY_TASK = SpeechReply(task_id="task 7")
BY_ADDRESS = SpeechReply(url="fake://speech")
DONE = TaskReply(TaskState.DONE, url="fake://speech")
FORTY_EIGHT = timedelta(hours=48)
MOMENT = timedelta(microseconds=1)


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def left_by(bench: Bench, voice: Voice, reply: SpeechReply) -> Attempt:
    """An accepted speech whose audio was out of reach when the program ended."""
    bench.service.speech_reply = reply
    bench.service.tasks = [NetworkError("service_unreachable")]
    bench.service.audio_fails = ServiceError("speech_missing")
    with pytest.raises(ServiceError):
        speak(bench.studio, voice, SpeechSettings("Hi.", "speech-02-hd", "wav"), Listener())
    (attempt,) = bench.library.attempts({AttemptState.ANSWERED})
    return attempt


def next_start(bench: Bench, folder: Path, reply: SpeechReply, *tasks: TaskReply | Exception) -> Bench:
    """Another program on the same folder, at the same moment."""
    started = Bench(folder, owner="b" * 32)
    started.moment = bench.moment
    started.service.audio = bench.service.audio
    started.service.speech_reply = reply
    started.service.tasks = list(tasks)
    return started


def is_done(started: Bench, attempt: Attempt, voice: Voice) -> bool:
    """Whether it is completed; otherwise the voice is not kept. Never does it cost anything."""
    recover(started.studio)
    assert (started.service.speeches, started.service.clones) == ([], [])
    done = started.library.attempt(attempt.key).state is AttemptState.DONE
    assert (started.library.voice(voice.key).used_at is not None) == done
    return done


@pytest.mark.parametrize(("reply", "tasks"), [(BY_TASK, [DONE]), (BY_ADDRESS, [])])
def test_what_is_ready_by_then_is_fetched_and_keeps_the_voice(
    bench: Bench, voice: Voice, tmp_path: Path, reply: SpeechReply, tasks: list[TaskReply]
) -> None:
    attempt = left_by(bench, voice, reply)
    started = next_start(bench, tmp_path / "library", reply, *tasks)
    assert is_done(started, attempt, voice)
    assert (started.library.folder(attempt.key) / "speech.wav").read_bytes() == bench.service.audio


def test_a_task_is_looked_at_once_a_start_until_it_is_ready(
    bench: Bench, voice: Voice, tmp_path: Path
) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    for seen in (
        TaskReply(TaskState.WAITING),
        NetworkError("service_unreachable"),
        ServiceError("service_broken"),
    ):
        started = next_start(bench, tmp_path / "library", BY_TASK, seen)
        assert not is_done(started, attempt, voice)
        assert started.service.looks == ["task 7"]
        assert started.library.attempt(attempt.key).state is AttemptState.ANSWERED
    assert is_done(next_start(bench, tmp_path / "library", BY_TASK, DONE), attempt, voice)


@pytest.mark.parametrize(
    ("seen", "code"),
    [
        (ServiceError("speech_task_gone"), "speech_task_gone"),
        (TaskReply(TaskState.FAILED, reason="odd"), "speech_failed"),
    ],
)
def test_a_task_that_is_gone_or_failed_by_then_is_settled(
    bench: Bench, voice: Voice, tmp_path: Path, seen: TaskReply | ServiceError, code: str
) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    started = next_start(bench, tmp_path / "library", BY_TASK, seen)
    assert not is_done(started, attempt, voice)
    settled = started.library.attempt(attempt.key)
    assert (settled.state, settled.error_code) == (AttemptState.FAILED, code)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_an_address_that_says_no_is_settled(bench: Bench, voice: Voice, tmp_path: Path, status: int) -> None:
    attempt = left_by(bench, voice, BY_ADDRESS)
    started = next_start(bench, tmp_path / "library", BY_ADDRESS)
    started.service.audio_fails = ServiceError("speech_missing", status=status)
    assert not is_done(started, attempt, voice)
    settled = started.library.attempt(attempt.key)
    assert (settled.state, settled.error_code) == (AttemptState.FAILED, "speech_missing")


@pytest.mark.parametrize("facts", [{}, *({"status": status} for status in (408, 429, 500, 502, 503, 504))])
def test_an_address_that_does_not_answer_or_not_now_is_kept_for_later(
    bench: Bench, voice: Voice, tmp_path: Path, facts: dict[str, int]
) -> None:
    attempt = left_by(bench, voice, BY_ADDRESS)
    started = next_start(bench, tmp_path / "library", BY_ADDRESS)
    started.service.audio_fails = ServiceError("speech_missing", **facts)
    assert not is_done(started, attempt, voice)
    assert started.library.attempt(attempt.key).state is AttemptState.ANSWERED
    assert is_done(next_start(bench, tmp_path / "library", BY_ADDRESS), attempt, voice)


@pytest.mark.parametrize("reply", [BY_TASK, BY_ADDRESS])
def test_after_two_days_it_is_given_up_and_not_before(
    bench: Bench, voice: Voice, tmp_path: Path, reply: SpeechReply
) -> None:
    attempt = left_by(bench, voice, reply)
    for later, state in ((FORTY_EIGHT, AttemptState.ANSWERED), (MOMENT, AttemptState.FAILED)):
        bench.moment += later
        started = next_start(bench, tmp_path / "library", reply, TaskReply(TaskState.WAITING))
        started.service.audio_fails = ServiceError("speech_missing")
        assert not is_done(started, attempt, voice)
        assert started.library.attempt(attempt.key).state is state


def test_what_is_ready_after_all_is_fetched_however_old_it_is(
    bench: Bench, voice: Voice, tmp_path: Path
) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    bench.moment += 10 * FORTY_EIGHT
    assert is_done(next_start(bench, tmp_path / "library", BY_TASK, DONE), attempt, voice)


def test_what_a_running_program_still_waits_for_is_left_to_it(
    bench: Bench, voice: Voice, tmp_path: Path
) -> None:
    bench.service.speech_reply = BY_TASK
    bench.service.tasks = [TaskReply(TaskState.WAITING), DONE]
    started = next_start(bench, tmp_path / "library", BY_TASK, DONE)
    started.running.update(bench.running)

    def meanwhile() -> None:
        recover(started.studio)

    wish = SpeechSettings("Hi.", "speech-02-hd", "wav")
    speak(bench.studio, voice, wish, Listener(Stage.WAIT, meanwhile))
    assert (started.service.looks, bench.service.looks) == ([], ["task 7", "task 7"])


def test_what_nobody_waits_for_any_more_is_completed_while_the_program_runs(
    bench: Bench, voice: Voice
) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    bench.service.tasks = [DONE]
    bench.service.audio_fails = None
    recover(bench.studio)
    assert bench.library.attempt(attempt.key).state is AttemptState.DONE
    assert len(bench.service.speeches) == 1


def test_a_task_is_looked_for_at_the_service_that_took_it(bench: Bench, voice: Voice, tmp_path: Path) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    started = next_start(bench, tmp_path / "library", BY_TASK, DONE)
    in_use = next_start(bench, tmp_path / "library", BY_TASK)
    other = replace(in_use.studio, profile=Profile("other", "https://sister.example", "fake"))
    opened: list[str] = []

    def studio_of(name: str) -> Studio:
        opened.append(name)
        return started.studio

    recover(other, studio_of)
    assert (opened, started.service.looks, in_use.service.looks) == (["fake"], ["task 7"], [])
    assert started.library.attempt(attempt.key).state is AttemptState.DONE


def test_a_task_of_a_profile_that_is_no_more_is_not_looked_for_elsewhere(
    bench: Bench, voice: Voice, tmp_path: Path
) -> None:
    attempt = left_by(bench, voice, BY_TASK)
    in_use = next_start(bench, tmp_path / "library", BY_TASK, ServiceError("speech_task_gone"))

    def studio_of(name: str) -> Studio:
        raise SetupError("profile_unknown", profile=name)

    recover(replace(in_use.studio, profile=Profile("other", "https://sister.example", "fake")), studio_of)
    assert in_use.service.looks == []
    assert in_use.library.attempt(attempt.key).state is AttemptState.ANSWERED


def test_audio_that_is_none_is_settled_and_leaves_no_folder(
    bench: Bench, voice: Voice, tmp_path: Path
) -> None:
    attempt = left_by(bench, voice, BY_ADDRESS)
    started = next_start(bench, tmp_path / "library", BY_ADDRESS)
    started.service.audio = b"<html>no audio</html>"
    assert not is_done(started, attempt, voice)
    settled = started.library.attempt(attempt.key)
    assert (settled.state, settled.error_code) == (AttemptState.FAILED, "speech_not_audio")
    assert [folder.name for folder in started.audio_folders] == [voice.key]
    assert {one.kind for one in started.library.attempts({AttemptState.DONE})} == {AttemptKind.CLONE}
