"""How the tests call a speech server, rightly and wrongly."""

import json
from email.message import Message
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request

from tests.servers.page_calls import BAD_BODY, JSON, open_url
from tests.servers.page_messages import Json
from tests.servers.speech_server import BALANCE_PATH, TASK_PATH, SpeechServer

VOICE, OTHER_VOICE = " _vX001.aZ~Q= ", "voice_2"  # of the server of conftest.py
MIX = [{"voice_id": VOICE, "weight": 1}, {"voice_id": OTHER_VOICE, "weight": 100}]
KEY = "Bearer speech-key"
AT_ONCE, AS_TASK = "/v3/minimax-", "/v3/async/minimax-"
OLD, NEW = "speech-02-turbo", "speech-2.8-hd"
BOTH = ((AT_ONCE, OLD), (AT_ONCE, NEW), (AS_TASK, OLD), (AS_TASK, NEW))


def body_of(**given: object) -> Json:
    """A good body with these fields as well."""
    return {"text": "Hello.", "voice_setting": {"voice_id": VOICE}, **given}


def voice_of(**given: object) -> Json:
    """A good body with these fields of the voice as well."""
    return body_of(voice_setting={"voice_id": VOICE, **given})


def post(
    server: SpeechServer, body: object, path: str = AT_ONCE + OLD, key: str = KEY, kind: str = JSON
) -> tuple[int, bytes, Message]:
    """Post a text, good or bad."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = Request(server.base_url + path, raw)  # noqa: S310 - loopback
    request.add_header("Content-Type", kind)
    if key:
        request.add_header("Authorization", key)
    return open_url(request)


def accepted(server: SpeechServer, body: object, path: str = AT_ONCE + OLD, kind: str = JSON) -> Json:
    """Post what is right: it is charged, and its reply is returned."""
    before = server.charged
    status, raw, _ = post(server, body, path, kind=kind)
    assert (status, server.charged, server.posts[-1].refused) == (200, before + 1, None), raw
    value: Json = json.loads(raw)
    assert server.posts[-1].task_id == value.get("task_id")
    return value


def refused(
    server: SpeechServer, body: object, rule: str, path: str = AT_ONCE + OLD, kind: str = JSON
) -> None:
    """Post what is wrong: it is refused by that rule, and nothing is charged."""
    before = server.charged
    status, raw, fields = post(server, body, path, kind=kind)
    message = (value := json.loads(raw)).pop("message")
    assert value == {"code": 400, "reason": BAD_BODY, "metadata": {}}
    assert (status, fields["Content-Type"]) == (400, JSON)
    assert (server.charged, server.posts[-1].refused) == (before, message)
    assert message.startswith(rule), message


def get(server: SpeechServer, path: str, key: str = KEY) -> tuple[int, bytes, Message]:
    """Get with the key."""
    return open_url(Request(server.base_url + path, headers={"Authorization": key} if key else {}))  # noqa: S310 - loopback


def look(server: SpeechServer, task_id: str) -> tuple[int, Any]:
    """Look at a task."""
    status, raw, _ = get(server, f"{TASK_PATH}?{urlencode({'task_id': task_id})}")
    return status, json.loads(raw)


def stands(server: SpeechServer, task_id: str) -> str:
    """Look at a task; its status without what all of them begin with."""
    told: str = look(server, task_id)[1]["task"]["status"]
    return told.removeprefix("TASK_STATUS_")


def ask_balance(server: SpeechServer) -> tuple[int, bytes, Message]:
    """Ask what the account holds."""
    return get(server, BALANCE_PATH)
