"""A long text becomes a task: what is sent for it, and how a look at it is read."""

import json
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.cloud.calls import KEY, VOICE, Speaking, patient
from tests.hosts.web import Answer, Web
from tests.servers.page_rules import MODELS
from tests.servers.speech_server import SpeechServer
from voicestudio.cloud.service import SPEECH_TASK_PATH, TASK_PATH
from voicestudio.cloud.wire import read_task
from voicestudio.model.calls import RawReply, TaskReply, TaskState
from voicestudio.model.errors import AccountError, ServiceError

ODD: Final[list[object]] = [[], None, {}, "x", [None], [[]], [{}], [{"audio_url": 7}]]
WAITING: Final = TaskReply(TaskState.WAITING)
SUCCEED: Final = {"task": {"status": "TASK_STATUS_SUCCEED"}, "audios": [{"audio_url": "http://a.example/x"}]}
DONE: Final = TaskReply(TaskState.DONE, "http://a.example/x")


def path_of(task_id: str) -> str:
    return f"{TASK_PATH}?{urlencode({'task_id': task_id})}"


def answer(status: str) -> Answer:
    return Answer(json.dumps({"task": {"status": status}, "audios": []}).encode())


@pytest.mark.parametrize("model", sorted(MODELS))
def test_every_model_makes_a_task_of_as_little_as_possible(
    server: SpeechServer, speaking: Speaking, model: str
) -> None:
    task_id = speaking.begin(model)
    (post,) = server.posts
    assert (post.path, post.task_id) == (SPEECH_TASK_PATH.format(model=model), task_id)
    assert post.json == {"text": "Hi.", "voice_setting": {"voice_id": VOICE}}
    assert (post.headers["Authorization"], server.charged) == (f"Bearer {KEY}", 1)


def test_each_look_tells_how_the_task_stands(server: SpeechServer, speaking: Speaking) -> None:
    task_id = speaking.begin()
    states = [speaking.service.task(task_id, patient).state for _ in range(4)]
    assert states == [TaskState.WAITING, TaskState.WAITING, TaskState.DONE, TaskState.DONE]
    assert server.polls == {task_id: 4}


def test_a_look_is_a_get_with_the_key_and_the_id_byte_for_byte(web: Web) -> None:
    task_id = " a/b?c&d=é+%41#\t"
    web.serve(path_of(task_id), answer("TASK_STATUS_QUEUED"))
    assert Speaking(web.base_url).service.task(task_id, patient) == WAITING
    (asked,) = web.asked
    assert (asked.method, asked.body, asked.headers["Authorization"]) == ("GET", b"", f"Bearer {KEY}")
    assert urlsplit(asked.path).path == TASK_PATH
    assert parse_qs(urlsplit(asked.path).query, strict_parsing=True) == {"task_id": [task_id]}


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("TASK_STATUS_QUEUED", WAITING),
        ("TASK_STATUS_PROCESSING", WAITING),
        ("TASK_STATUS_UNKNOWN", WAITING),
        ("something new", WAITING),
        ("TASK_STATUS_SUCCEED", TaskReply(TaskState.DONE)),
        ("TASK_STATUS_FAILED", TaskReply(TaskState.FAILED)),
    ],
)
def test_a_status_that_nobody_knows_is_waited_over(web: Web, status: str, read: TaskReply) -> None:
    web.serve(path_of("t"), answer(status))
    assert Speaking(web.base_url).service.task("t", patient) == read
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("body", "url"),
    [
        (SUCCEED, DONE.url),
        ({**SUCCEED, "audios": [{"audio_url": "http://a.example/x", "audio_type": "wav"}, {}]}, DONE.url),
        ({**SUCCEED, "base_resp": {"status_code": 0}, "extra": None, "images": [1]}, DONE.url),
        *(({**SUCCEED, "audios": odd}, "") for odd in ODD),
    ],
    ids=str,
)
def test_odd_fields_do_not_hide_that_a_task_is_done(body: object, url: str) -> None:
    assert read_task(RawReply(200, json.dumps(body).encode())) == TaskReply(TaskState.DONE, url)


@pytest.mark.parametrize(
    "body",
    [
        *({}, {"task": None}, {"task": []}, {"task": {}}, {"task": {"status": 5}}, {"task": {"status": ""}}),
        [],
    ],
    ids=str,
)
def test_an_answer_without_a_status_is_not_the_services(body: object) -> None:
    with pytest.raises(ServiceError) as caught:
        read_task(RawReply(200, json.dumps(body).encode()))
    assert caught.value.code == "not_the_service"


def test_an_upstream_code_under_200_refuses_a_look_too() -> None:
    body = {**SUCCEED, "base_resp": {"status_code": 1004}}
    with pytest.raises(AccountError) as caught:
        read_task(RawReply(200, json.dumps(body).encode()))
    assert caught.value.code == "key_of_other_service"
