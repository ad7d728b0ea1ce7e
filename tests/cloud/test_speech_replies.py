"""What a T2A call answers, in any of its dialects: sound, an address of it, a task, or none of them."""

import json
from typing import Any, Final

import pytest

from voicestudio.cloud.wire import read_speech
from voicestudio.model.calls import RawReply, SpeechReply
from voicestudio.model.errors import OutcomeUnknownError, ServiceError

SPOKEN: Final = SpeechReply(audio=b"\x00\xff")


def reply(body: object, status: int = 200) -> RawReply:
    return RawReply(status, json.dumps(body).encode(), trace_id="trace")


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ({"audio": "00ff"}, SPOKEN),
        ({"audio": "00FF"}, SPOKEN),
        ({"audio": "https://a.example/x"}, SpeechReply(url="https://a.example/x")),
        ({"data": {"audio": "http://a.example/x"}}, SpeechReply(url="http://a.example/x")),
        ({"data": {"audio": "00ff", "status": 2, "subtitle_file": ""}}, SPOKEN),
        ({"data": {"audio": "00ff"}, "base_resp": {"status_code": 0, "status_msg": "success"}}, SPOKEN),
        ({"audio": None, "data": {"audio": "00ff"}, "trace_id": "t", "extra_info": None}, SPOKEN),
        ({"audio": "00ff", "data": None}, SPOKEN),
        ({"audio": "00ff", "data": "none"}, SPOKEN),
        ({"audio": "00ff", "task_id": "t"}, SPOKEN),
        ({"task_id": " t "}, SpeechReply(task_id=" t ")),
        (
            {"task_id": "t", "file_id": 7, "task_token": "", "base_resp": {"status_code": 0}, "data": None},
            SpeechReply(task_id="t"),
        ),
    ],
    ids=str,
)
def test_speech_is_read_in_every_dialect(body: object, read: SpeechReply) -> None:
    assert read_speech(reply(body)) == read


@pytest.mark.parametrize(
    "body",
    [
        *({}, {"audio": None}, {"audio": ""}, {"data": None}, {"data": {}}, {"audio": 7}, {"data": []}),
        *({"task_id": ""}, {"task_id": None}, {"task_id": 7}, {"data": {"audio": ["00ff"]}}),
    ],
    ids=str,
)
def test_a_speech_without_audio_is_missing(body: object) -> None:
    with pytest.raises(ServiceError) as caught:
        read_speech(reply(body))
    assert caught.value.code == "speech_missing"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"code": 400, "reason": "INVALID_REQUEST_BODY", "message": "voice id not exist"}, 400),
        ({"code": 400, "reason": "", "message": "Voice ID not exist: a"}, 400),
        ({"code": 500, "reason": "TASK_FAILED", "message": "voice id not exist"}, 500),
        ({"base_resp": {"status_code": 2054, "status_msg": "voice id not exist"}, "data": None}, 200),
        ({"base_resp": {"status_code": "2054"}}, 200),
        ({"base_resp": {"status_code": 20132, "status_msg": "invalid samples or voice_id"}}, 200),
    ],
    ids=str,
)
def test_a_voice_that_is_gone_is_told_in_both_dialects(body: dict[str, Any], status: int) -> None:
    with pytest.raises(ServiceError) as caught:
        read_speech(reply(body, status))
    assert caught.value.code == "voice_gone"
    assert not isinstance(caught.value, OutcomeUnknownError)


@pytest.mark.parametrize("audio", ["not hex", "0", "0g", "ftp://127.0.0.1/x"])
def test_speech_that_is_neither_digits_nor_an_address_is_no_audio(audio: str) -> None:
    with pytest.raises(ServiceError) as caught:
        read_speech(reply({"audio": audio}))
    assert caught.value.code == "speech_not_audio"
