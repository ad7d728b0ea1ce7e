"""Waiting for a task: less and less often, over whatever passes, and until it is asked to end."""

import json
import threading
from types import SimpleNamespace
from typing import Final

import pytest

from tests.cloud.calls import KEY, Speaking, patient
from tests.hosts.web import Answer, Web
from tests.servers.speech_faults import PollFault, SpeechFault
from tests.servers.speech_server import SpeechServer
from tests.servers.speech_sounds import SOUNDS
from voicestudio.cloud import service as looking
from voicestudio.cloud.service import TASK_PATH
from voicestudio.model.calls import TaskReply, TaskState
from voicestudio.model.errors import OutcomeUnknownError, ServiceError
from voicestudio.model.progress import Cancelled

WAITING: Final = TaskReply(TaskState.WAITING)
PATH: Final = f"{TASK_PATH}?task_id=t"
SUCCEED: Final = (
    b'{"task": {"status": "TASK_STATUS_SUCCEED"}, "audios": [{"audio_url": "http://a.example/x"}]}'
)


def looked(status: str) -> Answer:
    return Answer(json.dumps({"task": {"status": status}}).encode())


@pytest.mark.parametrize("model", ["speech-02-turbo", "speech-2.8-hd"])
@pytest.mark.parametrize("form", ["mp3", "flac"])
def test_a_task_is_waited_for_and_its_audio_fetched_without_the_key(
    server: SpeechServer, speaking: Speaking, waits: list[float], model: str, form: str
) -> None:
    task_id = speaking.begin(model, form)
    seen = speaking.service.await_task(task_id, patient)
    assert (seen.state, seen.reason) == (TaskState.DONE, "")
    assert speaking.fetch(seen.url) == SOUNDS[form].body
    assert (server.polls[task_id], len(waits), server.gets[seen.url]) == (3, 2, 1)
    assert server.charged == 1


def test_looks_become_fewer_up_to_the_longest_wait(
    monkeypatch: pytest.MonkeyPatch, server: SpeechServer, speaking: Speaking, waits: list[float]
) -> None:
    monkeypatch.setattr(looking, "TASK_FIRST_WAIT", 1.0)
    server.queued_polls = 10
    assert speaking.service.await_task(speaking.begin(), patient).state is TaskState.DONE
    assert waits == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 11.390625, 15.0, 15.0, 15.0]


def test_waiting_goes_on_over_a_status_that_nobody_knows(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    later = iter(["TASK_STATUS_QUEUED", "TASK_STATUS_PROCESSING"])

    def pass_on(_seconds: float, _tick: object) -> None:
        status = next(later, "")
        web.serve(PATH, looked(status) if status else Answer(SUCCEED))

    monkeypatch.setattr(looking, "_wait", pass_on)
    web.serve(PATH, looked("TASK_STATUS_UNKNOWN"))
    assert Speaking(web.base_url).service.await_task("t", patient) == TaskReply(
        TaskState.DONE, "http://a.example/x"
    )
    assert len(web.asked) == 4


def test_a_task_that_fails_says_why_without_secrets(
    server: SpeechServer, speaking: Speaking, waits: list[float]
) -> None:
    task_id = speaking.begin()
    why = f"no sound at https://bucket.example/x?signature=1 for {KEY} or sk_another0123"
    server.poll_fault = PollFault("task_failed", reason=why)
    seen = speaking.service.await_task(task_id, patient)
    assert seen == TaskReply(TaskState.FAILED, reason="no sound at (address) for (key) or (key)")
    assert (server.polls[task_id], waits) == (1, [])


@pytest.mark.parametrize("known", [True, False])
def test_a_task_that_is_gone_was_paid_for_and_is_looked_at_once(
    server: SpeechServer, speaking: Speaking, *, known: bool
) -> None:
    task_id = speaking.begin() if known else "never there"
    server.poll_fault = PollFault("task_not_found") if known else None
    with pytest.raises(ServiceError) as caught:
        speaking.service.await_task(task_id, patient)
    assert (caught.value.code, caught.value.may_have_cost) == ("speech_task_gone", True)
    assert server.polls[task_id] == 1


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize(
    ("fault", "code", "looks"),
    [
        (PollFault("poll_html", 9), "not_the_service", 1),
        (PollFault("poll_html", 9, status=404), "address_not_found", 1),
        (PollFault("poll_html", 9, status=502), "service_broken", 4),
        (PollFault("poll_500", 9), "service_broken", 4),
        (PollFault("poll_500", 9, status=503, retry_after="0"), "service_broken", 4),
        (PollFault("poll_500", 9, reason="GET_RESULT_FAILED"), "service_broken", 4),
        (PollFault("poll_500", 9, status=429, reason="RATE_LIMIT_EXCEEDED"), "rate_limited", 4),
        (PollFault("poll_500", 9, status=503, retry_after="16"), "service_broken", 1),
        (PollFault("poll_500", 9, status=403, reason="INVALID_API_KEY"), "key_wrong", 1),
        (PollFault("poll_500", 9, status=400, reason="INVALID_REQUEST_BODY"), "request_refused", 1),
    ],
    ids=lambda value: (
        f"{value.name}-{value.status}-{value.reason}" if isinstance(value, PollFault) else str(value)
    ),
)
def test_a_look_that_fails_is_repeated_as_the_table_says_and_the_task_lives_on(
    server: SpeechServer, speaking: Speaking, fault: PollFault, code: str, looks: int
) -> None:
    task_id = speaking.begin()
    server.poll_fault = fault
    with pytest.raises(ServiceError) as caught:
        speaking.service.await_task(task_id, patient)
    assert (caught.value.code, server.polls[task_id]) == (code, looks)
    assert not isinstance(caught.value, OutcomeUnknownError)
    server.poll_fault = None
    assert speaking.service.await_task(task_id, patient).state is TaskState.DONE
    assert server.charged == 1


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_service_that_breaks_and_mends_is_not_noticed(
    server: SpeechServer, speaking: Speaking, waits: list[float], times: int
) -> None:
    task_id = speaking.begin()
    server.poll_fault = PollFault("poll_500", times)
    assert speaking.service.await_task(task_id, patient).state is TaskState.DONE
    assert (server.polls[task_id], len(waits)) == (times + 3, 2)


def test_a_task_without_audio_is_done_without_an_address(
    server: SpeechServer, speaking: Speaking, waits: list[float]
) -> None:
    server.fault = SpeechFault("no_audio")
    assert speaking.service.await_task(speaking.begin(), patient) == TaskReply(TaskState.DONE)


@pytest.fixture
def _patience_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for anything between two looks has not listened."""

    class Never(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            msg = f"waited {timeout} s"
            raise AssertionError(msg)

    monkeypatch.setattr(looking, "TASK_FIRST_WAIT", 3600.0)
    monkeypatch.setattr(looking, "threading", SimpleNamespace(Event=Never))


@pytest.mark.usefixtures("_patience_is_over")
def test_cancelling_while_a_task_is_waited_for_returns_at_once(
    server: SpeechServer, speaking: Speaking
) -> None:
    task_id = speaking.begin()
    server.poll_fault = PollFault("slow", 99)

    def stop() -> None:
        if server.polls[task_id]:
            raise Cancelled

    with pytest.raises(Cancelled):
        speaking.service.await_task(task_id, stop)
    assert server.polls[task_id] == 1
    server.poll_fault = None
    assert speaking.service.task(task_id, patient) == WAITING


@pytest.mark.usefixtures("_patience_is_over")
@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.1, 3600.0])
def test_any_wait_asks_first_whether_it_shall_end(seconds: float) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        looking._wait(seconds, stop)


@pytest.mark.parametrize("seconds", [0.04, 0.1, 1.0, 15.0])
def test_a_wait_is_as_long_as_it_should_be_and_asks_several_times_a_second(
    monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    waited: list[float] = []
    asked: list[int] = []

    class Noted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(timeout or 0.0)
            return False

    monkeypatch.setattr(looking, "threading", SimpleNamespace(Event=Noted))
    looking._wait(seconds, lambda: asked.append(1))
    assert sum(waited) == pytest.approx(seconds)
    assert max(waited) <= 0.25
    assert len(asked) == len(waited)
