"""A strict server of the voice cloning page, on loopback, for tests.

It enforces what the page says and nothing that the page does not say. Only the flat
error body {code, reason, message, metadata} is from elsewhere. Standard library only.
"""

import json
import secrets
import socket
import socketserver
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from email.message import Message
from http.server import BaseHTTPRequestHandler
from threading import Event, Lock, Thread
from typing import Any, Literal, Self, get_args
from urllib.parse import quote

from .page_audio import broken_rule, tone

CLONE_PATH = "/v3/minimax-voice-cloning"
MAX_TEXT = 2000  # page: Maximum 2000 characters
# page: "Options" of model; the speech-01-hd of its example is not among them.
_HD_AND_TURBO = ("02-{}", "2.5-{}-preview", "2.6-{}", "2.8-{}")
MODELS = frozenset(
    "speech-" + name.format(kind) for name in _HD_AND_TURBO for kind in ("hd", "turbo")
)
Json = dict[str, Any]
_Request = socket.socket | tuple[bytes, socket.socket]

# A good reply, but the demo answers: 403, 404, 200 and HTML, 200 and no bytes, never.
DemoFault = Literal["demo_403", "demo_404", "demo_html", "demo_empty", "demo_slow"]
FaultName = Literal[
    "status",  # `status`, `reason`, `message`, `retry_after`; or `body` as it is
    "html",  # an HTML page with `status`
    "base_resp",  # 200, {"base_resp": {"status_code": code, "status_msg": message}}
    "drop_request",  # the connection ends before the whole body was read
    # From here on the request is checked, and the voice is made and charged:
    "drop_reply",  # the connection ends without a byte of reply
    "hang",  # no reply until the server is closed
    "short_body",  # Content-Length is larger than what is sent before the end
    "cut_json",  # half the JSON, with the length of that half
    "no_voice_id",  # 200 without voice_id
    "demo_missing",  # 200 without demo_audio_url though text and model were given
    DemoFault,
]
_VOICELESS = frozenset({"status", "html", "base_resp", "drop_request"})


@dataclass(frozen=True, slots=True)
class Fault:
    """What the next `times` clone posts get instead of a good answer."""

    name: FaultName
    times: int = 1
    status: int | None = None  # status: 500 unless told; html: 200 unless told
    reason: str = "FAULT"  # status
    message: str = "fault"
    retry_after: str | None = None  # status: the Retry-After header
    body: bytes | None = None  # status: instead of the flat error body
    code: int = 2038  # base_resp: status_code
    makes_voice: bool = False  # status, html, base_resp: check, make, charge first

    def __post_init__(self) -> None:
        """Refuse names that do not exist."""
        if self.name not in get_args(FaultName):
            raise ValueError(self.name)


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
class _Reply:
    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    unsent: int = 0


def _json(status: int, value: Json) -> _Reply:
    return _Reply(status, json.dumps(value).encode())


def _error(status: int, reason: str, message: str) -> _Reply:
    flat = {"code": status, "reason": reason, "message": message, "metadata": {}}
    return _json(status, flat)


def _html(status: int) -> _Reply:
    text = b"<!DOCTYPE html>\n<html><body><h1>Not what you asked for</h1></body></html>"
    return _Reply(status, text, "text/html; charset=utf-8")


class _ViolationError(Exception):
    """Its arguments are those of the error reply: status, reason, rule."""


def _need(holds: object, rule: str, reason: str = "INVALID_REQUEST_BODY") -> None:
    if not holds:
        status = 403 if reason == "INVALID_API_KEY" else 400
        raise _ViolationError(status, reason, rule)


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    _need(len(dict(pairs)) == len(pairs), "body: a name stands twice in an object")
    json.dumps(pairs, ensure_ascii=False).encode()  # no half of a surrogate pair
    return dict(pairs)


_FIELDS: dict[str, type] = {
    **dict.fromkeys(("audio_url", "text", "model"), str),
    **dict.fromkeys(("need_noise_reduction", "need_volume_normalization"), bool),
    "clone_prompt": dict,
    "accuracy": float,
}
_PROMPT_FIELDS: dict[str, type] = {"prompt_audio_url": str, "prompt_text": str}


def _check_fields(value: Json, rules: dict[str, type], required: Iterable[str]) -> None:
    for name, item in value.items():
        kind = rules.get(name)
        _need(kind, f"{name}: unknown field")
        # page: float; JSON has one type of number, so 1 is as good as 1.0.
        fits = type(item) is kind or (kind is float and type(item) is int)
        _need(fits, f"{name}: {kind and kind.__name__} wanted")
        if name.endswith("audio_url"):
            _need(item.startswith(("http://", "https://")), f"{name}: a URL wanted")
    for name in required:
        _need(name in value, f"{name}: required")


def check_headers(headers: Message, api_key: str) -> None:
    """Hold the headers against the page's "Request Headers"."""
    keys, rule = headers.get_all("Authorization"), "Authorization: Bearer {{API Key}}"
    _need(keys == [f"Bearer {api_key}"], rule, "INVALID_API_KEY")
    media, *more = ";".join(headers.get_all("Content-Type", [""])).split(";")
    known = {p.strip().lower().replace('"', "") for p in more} <= {"charset=utf-8"}
    _need(media == "application/json" and known, "Content-Type: application/json")


def check_body(raw: bytes) -> Json:
    """Hold a body against the page's "Request Body"; no audio is fetched yet."""
    body: Json | None = None
    with suppress(ValueError, RecursionError):
        body = json.loads(raw.decode(), object_pairs_hook=_unique)
    _need(isinstance(body, dict), "body: a JSON object in UTF-8 wanted")
    body = body or {}
    _check_fields(body, _FIELDS, ["audio_url"])
    if "clone_prompt" in body:
        prompt: Json = body["clone_prompt"]
        _check_fields(prompt, _PROMPT_FIELDS, _PROMPT_FIELDS)
        kind = unicodedata.category(prompt["prompt_text"][-1:] or " ")
        _need(kind[0] == "P", "prompt_text: must end with punctuation")
    if "text" in body:
        _need(len(body["text"]) <= MAX_TEXT, "text: maximum 2000 characters")
        _need("model" in body, "model: required if text is provided")
    _need({body.get("model", "speech-02-hd")} <= MODELS, "model: not an option")
    _need(0 <= body.get("accuracy", 0) <= 1, "accuracy: value range [0, 1]")
    return body


_DEMOS: dict[str, _Reply | None] = {  # what a GET of the demo is answered by
    "": _Reply(200, tone(), "audio/wav"),
    "demo_403": _error(403, "FORBIDDEN", "demo"),
    "demo_404": _error(404, "NOT_FOUND", "demo"),
    "demo_html": _html(200),
    "demo_empty": _Reply(200, b"", "audio/wav"),
    "demo_slow": None,
}


def _spoil(fault: Fault, value: Json) -> _Reply:
    """Make the faulty reply; `value` is what a good one would say."""
    good = _json(200, value)
    half = len(good.body) // 2
    if fault.name == "status":
        flat = _error(fault.status or 500, fault.reason, fault.message)
        wait = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        body = flat.body if fault.body is None else fault.body
        return replace(flat, body=body, headers=wait)
    what = {"status_code": fault.code, "status_msg": fault.message}
    replies = {
        "html": _html(fault.status or 200),
        "base_resp": _json(200, {"base_resp": what}),
        "short_body": replace(good, unsent=half, headers={"Connection": "close"}),
        "cut_json": replace(good, body=good.body[:half]),
    }
    return replies.get(fault.name, good)


def odd_voice_id(number: int) -> str:
    """Make an id that does not survive trimming or folding case; page: a string."""
    return f" _vX{number:03d}-{secrets.token_hex(4)}.aZ~Q= "


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "_Http"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def respond(self) -> None:
        """Read the body, let the page answer, write the reply."""
        page, length = self.server.page, self.headers.get("Content-Length", "0")
        page.seen.append((self.command, self.path))
        cloning = (self.command, self.path) == ("POST", CLONE_PATH)
        fault = page.take_fault() if cloning else None
        reply: _Reply | None = None
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            reply = _error(411, "LENGTH_REQUIRED", "Content-Length: wanted")
            self.close_connection = True
        elif fault and fault.name == "drop_request":
            self.rfile.read(int(length) // 2)
        elif len(raw := self.rfile.read(int(length))) < int(length):
            pass  # the client went away
        elif cloning:
            reply = page.answer_clone(ClonePost(raw, self.headers), fault)
        else:
            reply = page.answer_other(self.command, self.path)
        if reply is None:
            self.close_connection = True
            return
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[: len(reply.body) - reply.unsent])


for _method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
    setattr(_Handler, f"do_{_method}", _Handler.respond)


class _Http(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, page: "PageServer") -> None:
        self.page = page
        self.live: list[tuple[Any, Thread]] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: _Request, client_address: object) -> None:
        """Start a thread that can be found again at the end."""
        pair = (request, client_address)
        work = Thread(target=self.process_request_thread, args=pair, daemon=True)
        self.live = [one for one in self.live if one[1].is_alive()]
        self.live.append((request, work))
        work.start()

    def handle_error(self, *_: object) -> None:
        """Keep what is this server's own mistake; a client that left is none."""
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, ConnectionError):
            self.page.errors.append(error)

    def end(self) -> None:
        """End every thread and socket."""
        self.shutdown()
        self.server_close()
        for request, work in self.live:
            with suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)
            work.join(10)


class PageServer:
    """The page's endpoint and a static file area on an ephemeral port of 127.0.0.1."""

    def __init__(
        self,
        api_key: str = "page-key",
        faults: Iterable[Fault] = (),
        *,
        voice_id: Callable[[int], str] = odd_voice_id,
        fetch_timeout: float = 5.0,
    ) -> None:
        """Prepare; the server listens from `with` to the end of its block."""
        self.api_key, self.base_url = api_key, ""
        self.posts: list[ClonePost] = []
        self.seen: list[tuple[str, str]] = []
        self.voices: list[str] = []
        self.gets: Counter[str] = Counter()  # by URL: files and demos
        self.errors: list[Exception] = []  # mistakes of the server; raised at the end
        self.hanging = Event()  # set once a hang or a demo_slow has begun
        self._later = iter(faults)
        self.fault = next(self._later, None)  # what the next clone post will meet
        self._voice_id, self._fetch_timeout = voice_id, fetch_timeout
        self._lock, self._closing = Lock(), Event()
        self._files: dict[str, _Reply | None] = {}

    def __enter__(self) -> Self:
        """Listen."""
        self._http = _Http(self)
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._main = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._main.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """End all replies and threads; report the server's own mistakes."""
        self._closing.set()
        self._http.end()
        self._main.join(10)
        if self.errors and kind is None:
            raise self.errors[0]

    @property
    def charged(self) -> int:
        """Count the voices that were made."""
        return len(self.voices)

    def take_fault(self) -> Fault | None:
        """Use the fault up by one; after the last, the next of `faults` is set."""
        with self._lock:
            fault = self.fault
            if fault and fault.times > 1:
                self.fault = replace(fault, times=fault.times - 1)
            elif fault:
                self.fault = next(self._later, None)
            return fault

    def serve(self, path_name: str, data: bytes, content_type: str) -> str:
        """Offer a file; `gets[url]` counts how often it was asked for."""
        url = f"{self.base_url}/files/{quote(path_name)}"
        self._files[url] = _Reply(200, data, content_type)
        return url

    def answer_clone(self, post: ClonePost, fault: Fault | None) -> _Reply | None:
        """Check, make the voice, charge, answer; None ends the connection."""
        self.posts.append(post)
        name, value = fault.name if fault else "", Json()
        if fault is None or fault.makes_voice or name not in _VOICELESS:
            try:
                check_headers(post.headers, self.api_key)
                self._check_audio(check_body(post.raw))
            except _ViolationError as broken:
                post.refused = broken.args[-1]
                return _error(*broken.args)
            value = self._make_voice(post, name)
        if name in {"hang", "drop_reply"}:
            return self._hang() if name == "hang" else None
        return _spoil(fault, value) if fault else _json(200, value)

    def _check_audio(self, body: Json) -> None:
        for part in (body, body.get("clone_prompt", {})):
            for name in part.keys() & {"audio_url", "prompt_audio_url"}:
                rule = broken_rule(name, part[name], self._fetch_timeout)
                _need(rule is None, f"{name}: {rule}", "INVALID_AUDIO_FILE")

    def _make_voice(self, post: ClonePost, fault: str) -> Json:
        """Page: demo_audio_url "If both" text and model are provided; voice_id."""
        value = Json()
        with self._lock:
            post.voice_id = self._voice_id(len(self.voices) + 1)
            self.voices.append(post.voice_id)
        if {"text", "model"} <= post.keys() and fault != "demo_missing":
            url = value["demo_audio_url"] = (
                f"{self.base_url}/demo/{secrets.token_hex(8)}.wav"
            )
            self._files[url] = _DEMOS.get(fault, _DEMOS[""])
        if fault != "no_voice_id":
            value["voice_id"] = post.voice_id
        return value

    def _hang(self) -> _Reply | None:
        self.hanging.set()
        self._closing.wait()
        return None

    def answer_other(self, method: str, path: str) -> _Reply | None:
        """Files and demos; whatever else is not on the page: API_NOT_FOUND."""
        url = self.base_url + path
        if method != "GET" or url not in self._files:
            return _error(404, "API_NOT_FOUND", f"{method} {path}")
        with self._lock:
            self.gets[url] += 1
        return self._files[url] or self._hang()
