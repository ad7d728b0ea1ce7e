"""What the task page promises, from the submission of a text to its audio."""

import json

import pytest

from tests.servers.page_calls import open_url
from tests.servers.speech_calls import AS_TASK, NEW, OLD, accepted, body_of, get, look, stands
from tests.servers.speech_server import TASK_PATH, SpeechServer
from tests.servers.speech_sounds import SOUNDS


@pytest.mark.parametrize("model", [OLD, NEW])
def test_a_task_from_its_submission_to_its_audio(speech: SpeechServer, model: str) -> None:
    """T2A pages: a task_id; task page: queued, processing, done, and where the audio is."""
    made = accepted(speech, body_of(), AS_TASK + model)
    task_id = made.pop("task_id")
    if model == NEW:
        assert made.pop("base_resp") == {"status_code": 0, "status_msg": "success"}
        kinds = {name: type(value) for name, value in made.items()}
        assert kinds == {"file_id": int, "task_token": str, "usage_characters": int}
        assert made.pop("usage_characters") == 6
    else:
        assert not made
    speech.queued_polls = 3
    status, first = look(speech, task_id)
    assert (status, first["audios"], first["task"]["task_id"]) == (200, [], task_id)
    assert first["task"]["status"] == "TASK_STATUS_QUEUED"
    assert [stands(speech, task_id) for _ in range(3)] == ["PROCESSING", "PROCESSING", "SUCCEED"]
    audio = look(speech, task_id)[1]["audios"][0]
    assert (speech.polls, type(audio["audio_url_ttl"])) == ({task_id: 5}, str)
    assert open_url(audio["audio_url"])[1] == SOUNDS["mp3"].body


@pytest.mark.parametrize(("before", "told"), [(0, ["SUCCEED"]), (1, ["QUEUED", "SUCCEED"])])
def test_a_task_that_is_soon_done(speech: SpeechServer, before: int, told: list[str]) -> None:
    speech.queued_polls = before
    task_id = accepted(speech, body_of(), AS_TASK + OLD)["task_id"]
    assert [stands(speech, task_id) for _ in told] == told


def test_looks_at_a_task_that_are_not_right(speech: SpeechServer) -> None:
    """Task page: the key, and a task_id that there is."""
    task_id = accepted(speech, body_of(), AS_TASK + OLD)["task_id"]
    status, raw, _ = get(speech, f"{TASK_PATH}?task_id={task_id}", key="Bearer other")
    assert (status, json.loads(raw)["reason"]) == (403, "INVALID_API_KEY")
    for query in ("", "?", f"?id={task_id}", f"?task_id={task_id}&x=1", f"?task_id={task_id}&task_id=1"):
        status, raw, _ = get(speech, TASK_PATH + query)
        assert (status, json.loads(raw)["message"][:9]) == (400, "task_id: ")
    assert not speech.polls
    for other in ("", task_id.upper() + " ", "0"):
        status, value = look(speech, other)
        assert (status, value["reason"], speech.polls[other]) == (404, "TASK_NOT_FOUND", 1)
