"""What comes in and goes out: a speech post as it was sent, and the replies in both dialects."""

import json
import secrets
from contextlib import suppress
from email.message import Message

from tests.servers.page_messages import Json, Reply, error_reply, json_reply
from tests.servers.speech_rules import Call

_GONE_CODE, GONE = 2054, "voice id not exist"


class SpeechPost:
    """One speech post.

    Attributes:
        path: What it was sent to.
        raw: Its body as it came.
        headers: Its headers; names in any case.
        json: The object that its body is; empty if it is none.
        refused: The rule that was violated.
        task_id: The task that was made of it.
    """

    def __init__(self, path: str, raw: bytes, headers: Message) -> None:
        """Keep it as it came."""
        self.path, self.raw, self.headers = path, raw, headers
        self.json: Json = {}
        self.refused: str | None = None
        self.task_id: str | None = None
        with suppress(ValueError, RecursionError):
            parsed = json.loads(raw)
            self.json = parsed if isinstance(parsed, dict) else {}


def _base_resp(code: int = 0, message: str = "success") -> Json:
    return {"status_code": code, "status_msg": message}


def spoken(call: Call, audio: str | None, characters: int) -> Json:
    """T2A pages: the reply to a text spoken at once; `audio` is hex or an address, None for none."""
    if not call.newest:
        return {"audio": audio} if audio is not None else {}
    data = {"audio": audio, "status": 2, "subtitle_file": ""} if audio is not None else None
    return {
        "data": data,
        "trace_id": secrets.token_hex(16),
        "base_resp": _base_resp(),
        "extra_info": {"usage_characters": characters},
    }


def task_made(call: Call, task_id: str, characters: int) -> Json:
    """T2A pages: the reply to a text that becomes a task."""
    if not call.newest:
        return {"task_id": task_id}
    return {
        "task_id": task_id,
        "file_id": secrets.randbits(48),
        "task_token": secrets.token_hex(16),
        "usage_characters": characters,
        "base_resp": _base_resp(),
    }


def voice_gone(call: Call) -> Reply:
    """No page shows it: 2.8 has a field for upstream's code, the older models have the flat error body."""
    if not call.newest:
        return error_reply(400, "INVALID_REQUEST_BODY", GONE)
    none = {"task_id": "", "file_id": 0, "task_token": "", "usage_characters": 0}
    value = none if call.as_task else spoken(call, None, 0)
    return json_reply(200, {**value, "base_resp": _base_resp(_GONE_CODE, GONE)})


def balance(units: int) -> Json:
    """Balance page: four strings, in units of 0.0001 USD."""
    return {
        "availableBalance": str(units),
        "cashBalance": str(units),
        "creditLimit": "0",
        "outstandingInvoices": "0",
    }
