"""How the tests call a page server, rightly and wrongly."""

import json
import urllib.error
from email.message import Message
from urllib.request import ProxyHandler, Request, build_opener

from tests.servers.page_http import Loopback
from tests.servers.page_server import CLONE_PATH, PageServer

JSON = "application/json"
BAD_BODY, BAD_AUDIO = "INVALID_REQUEST_BODY", "INVALID_AUDIO_FILE"
TEN, PROMPT = "ten.wav", "prompt.wav"  # a sample of 10 s and a prompt of 7.99 s, on the server of conftest.py
WITH_DEMO = {"text": "Hi.", "model": "speech-02-hd"}
_OPENER = build_opener(ProxyHandler({}))


def address(server: Loopback) -> tuple[str, int]:
    """Where it listens."""
    return "127.0.0.1", int(server.base_url.rpartition(":")[2])


def open_url(request: Request | str) -> tuple[int, bytes, Message]:
    """Status, body and headers of any answer."""
    try:
        with _OPENER.open(request, timeout=10) as reply:
            return reply.status, reply.read(), reply.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers


def post(
    server: PageServer, body: object, key: str = "Bearer page-key", kind: str = JSON
) -> tuple[int, bytes, Message]:
    """Post a clone request, good or bad."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = Request(server.base_url + CLONE_PATH, raw)  # noqa: S310 - loopback
    request.add_header("Content-Type", kind)
    if key:
        request.add_header("Authorization", key)
    return open_url(request)


def body_of(server: PageServer, **fields: object) -> dict[str, object]:
    """A good body with these fields as well."""
    return {"audio_url": f"{server.base_url}/files/{TEN}", **fields}


def prompt_of(server: PageServer, **fields: object) -> dict[str, object]:
    """A good body with a clone prompt, these fields of it as well."""
    url = f"{server.base_url}/files/{PROMPT}"
    prompt = {"prompt_audio_url": url, "prompt_text": "It is so.", **fields}
    return body_of(server, clone_prompt=prompt)


def accepted(server: PageServer, body: object, kind: str = JSON) -> dict[str, str]:
    """Post what is right: it makes a voice, and its reply is returned."""
    before = server.charged
    status, raw, _ = post(server, body, kind=kind)
    assert (status, server.charged) == (200, before + 1), raw
    value: dict[str, str] = json.loads(raw)
    assert value["voice_id"] == server.voices[-1] == server.posts[-1].voice_id, raw
    return value


def refused(server: PageServer, body: object, rule: str, reason: str = BAD_BODY, kind: str = JSON) -> None:
    """Post what is wrong: it is refused by that rule, and no voice is made."""
    status, raw, fields = post(server, body, kind=kind)
    message = (value := json.loads(raw)).pop("message")
    assert value == {"code": 400, "reason": reason, "metadata": {}}
    assert (status, fields["Content-Type"]) == (400, JSON)
    assert (server.charged, server.posts[-1].refused) == (0, message)
    assert message.startswith(rule), message
