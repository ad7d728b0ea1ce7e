"""The rules of the voice cloning page: its headers, its body, and its notes on audio."""

import json
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from email.message import Message
from typing import Any

from tests.servers.page_audio import inspect
from tests.servers.page_fetching import fetch
from tests.servers.page_messages import Json

MAX_TEXT = 2000  # page: Maximum 2000 characters
# page: "Options" of model; the speech-01-hd of its example is not among them.
_HD_AND_TURBO = ("02-{}", "2.5-{}-preview", "2.6-{}", "2.8-{}")
MODELS = frozenset("speech-" + name.format(kind) for name in _HD_AND_TURBO for kind in ("hd", "turbo"))
MIN_SECONDS, MAX_SECONDS = 10.0, 300.0  # page: at least 10 seconds, at most 5 minutes
PROMPT_SECONDS = 8.0  # page: less than 8 seconds
MAX_BYTES = 20 * 1024 * 1024  # page: must not exceed 20 MB


class ViolationError(Exception):
    """Its arguments are those of the error reply: status, reason, rule."""


def need(holds: object, rule: str, reason: str = "INVALID_REQUEST_BODY") -> None:
    """Refuse, by that rule, what does not hold."""
    if not holds:
        status = 403 if reason == "INVALID_API_KEY" else 400
        raise ViolationError(status, reason, rule)


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    need(len(dict(pairs)) == len(pairs), "body: a name stands twice in an object")
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
        need(kind, f"{name}: unknown field")
        # page: float; JSON has one type of number, so 1 is as good as 1.0.
        fits = type(item) is kind or (kind is float and type(item) is int)
        need(fits, f"{name}: {kind and kind.__name__} wanted")
        if name.endswith("audio_url"):
            need(item.startswith(("http://", "https://")), f"{name}: a URL wanted")
    for name in required:
        need(name in value, f"{name}: required")


def check_key(headers: Message, api_key: str) -> None:
    """Hold the one Authorization header against the key."""
    keys, rule = headers.get_all("Authorization"), "Authorization: Bearer {{API Key}}"
    need(keys == [f"Bearer {api_key}"], rule, "INVALID_API_KEY")


def check_headers(headers: Message, api_key: str) -> None:
    """Hold the headers against the page's "Request Headers"."""
    check_key(headers, api_key)
    media, *more = ";".join(headers.get_all("Content-Type", [""])).split(";")
    known = {p.strip().lower().replace('"', "") for p in more} <= {"charset=utf-8"}
    need(media == "application/json" and known, "Content-Type: application/json")


def json_object(raw: bytes) -> Json:
    """Read a body: one JSON object, each name once."""
    body: Json | None = None
    with suppress(ValueError, RecursionError):
        body = json.loads(raw.decode(), object_pairs_hook=_unique)
    need(isinstance(body, dict), "body: a JSON object in UTF-8 wanted")
    return body or {}


def check_body(raw: bytes) -> Json:
    """Hold a body against the page's "Request Body"; no audio is fetched yet."""
    body = json_object(raw)
    _check_fields(body, _FIELDS, ["audio_url"])
    if "clone_prompt" in body:
        prompt: Json = body["clone_prompt"]
        _check_fields(prompt, _PROMPT_FIELDS, _PROMPT_FIELDS)
        kind = unicodedata.category(prompt["prompt_text"][-1:] or " ")
        need(kind[0] == "P", "prompt_text: must end with punctuation")
    if "text" in body:
        need(len(body["text"]) <= MAX_TEXT, "text: maximum 2000 characters")
        need("model" in body, "model: required if text is provided")
    need({body.get("model", "speech-02-hd")} <= MODELS, "model: not an option")
    need(0 <= body.get("accuracy", 0) <= 1, "accuracy: value range [0, 1]")
    return body


def check_audio(body: Json, timeout: float) -> None:
    """Fetch every file a body names and hold it against the page's notes."""
    for part in (body, body.get("clone_prompt", {})):
        for name in part.keys() & {"audio_url", "prompt_audio_url"}:
            rule = broken_rule(name, part[name], timeout)
            need(rule is None, f"{name}: {rule}", "INVALID_AUDIO_FILE")


def broken_rule(name: str, url: str, timeout: float) -> str | None:
    """Fetch the file of that field and name the first of the page's notes it breaks."""
    prompt = name == "prompt_audio_url"
    try:
        data = fetch(url, timeout, MAX_BYTES)
    except OSError as error:
        return f"could not be fetched ({error})"
    facts = inspect(data)
    seconds = facts.seconds if facts else 0.0
    rules = {
        "must not exceed 20 MB": len(data) <= MAX_BYTES,
        "must be in mp3, m4a, or wav format": facts is not None,
        "must be less than 8 seconds": not prompt or seconds < PROMPT_SECONDS,
        "must be at least 10 seconds": prompt or seconds >= MIN_SECONDS,
        "must be no more than 5 minutes": prompt or seconds <= MAX_SECONDS,
    }
    return next((rule for rule, kept in rules.items() if not kept), None)
