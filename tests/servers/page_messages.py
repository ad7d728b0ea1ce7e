"""What comes in and goes out: a clone post as it was sent, and a reply as it will be."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

Json = dict[str, Any]


class ClonePost(dict[str, Any]):
    """The JSON object of one clone post; empty if the body was none."""

    def __init__(self, raw: bytes, headers: Message) -> None:
        """Keep the bytes and the headers as they came."""
        super().__init__()
        self.raw, self.headers = raw, headers
        self.refused: str | None = None  # the rule that was violated
        self.voice_id: str | None = None  # the voice that was made of it
        with suppress(ValueError, RecursionError):
            parsed = json.loads(raw)
            self.update(parsed if isinstance(parsed, dict) else {})


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply; the last `unsent` bytes of its body are announced but never sent."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    unsent: int = 0


def json_reply(status: int, value: Json) -> Reply:
    """Say a JSON object."""
    return Reply(status, json.dumps(value).encode())


def error_reply(status: int, reason: str, message: str) -> Reply:
    """Say the flat error body."""
    flat = {"code": status, "reason": reason, "message": message, "metadata": {}}
    return json_reply(status, flat)


def html_reply(status: int) -> Reply:
    """Say what a proxy says instead of the service."""
    text = b"<!DOCTYPE html>\n<html><body><h1>Not what you asked for</h1></body></html>"
    return Reply(status, text, "text/html; charset=utf-8")
