"""The vendor's rules of the request itself: headers, JSON, fields and their ranges."""

import json
from typing import Any, Final

import httpx
import pytest

from tests.sandbox.caller import CLONE, KEY, MODELS, NO_TLS, Caller, refused
from tests.sandbox.sounds import silent_wav
from voicestudio.sandbox.server import SandboxServer
from voicestudio.sandbox.store import Charge

BODY: Final = "INVALID_REQUEST_BODY"
SAID: Final = {"text": "Hi.", "model": "speech-02-hd"}
NO_FLAGS: Final[tuple[object, ...]] = ("true", 1, 0, 1.0, None, [], {})


@pytest.fixture(scope="module")
def sample(_of_the_file: Caller) -> str:
    """The address of a sample that passes."""
    return _of_the_file.put(silent_wav(10.0))


@pytest.fixture(scope="module")
def clip(_of_the_file: Caller) -> str:
    """The address of a prompt that passes."""
    return _of_the_file.put(silent_wav(3.0))


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "Hi.".ljust(2000), "model": "speech-02-hd"},
        *({"model": model} for model in MODELS),
        *({"accuracy": accuracy} for accuracy in (0, 0.0, 0.7, 1, 1.0, None)),
        {"need_noise_reduction": True, "need_volume_normalization": False},
        {"text_validation": "an older field", "language_boost": "auto"},
    ],
    ids=str,
)
def test_what_the_page_allows_is_accepted(shared: Caller, sample: str, fields: dict[str, Any]) -> None:
    reply = shared.clone(sample, **fields)
    assert reply.status_code == 200, reply.text
    assert reply.json()["voice_id"]


@pytest.mark.parametrize(
    ("fields", "naming"),
    [
        ({"text": "x" * 2001, "model": "speech-02-hd"}, "text"),
        ({"text": 5, "model": "speech-02-hd"}, "text"),
        ({"text": "Hi."}, "model is required"),
        ({"text": "Hi.", "model": None}, "model is required"),
        *(({**SAID, "model": model}, "model") for model in ("speech-01-hd", "speech-02", "SPEECH-02-HD", 2)),
        ({"model": "speech-01-hd"}, "model"),
        *(({"accuracy": accuracy}, "accuracy") for accuracy in (-0.01, 1.01, 7, True, "0.7", [0.7])),
        *(({"need_noise_reduction": flag}, "need_noise_reduction") for flag in NO_FLAGS),
        *(({"need_volume_normalization": flag}, "need_volume_normalization") for flag in NO_FLAGS),
        ({"clone_prompt": []}, "clone_prompt"),
        ({"clone_prompt": {}}, "clone_prompt.prompt_audio_url"),
        ({"clone_prompt": {"prompt_text": "It is so."}}, "clone_prompt.prompt_audio_url"),
        ({"clone_prompt": {"prompt_audio_url": "http://127.0.0.1/x"}}, "clone_prompt.prompt_text"),
        ({"audio_url": None}, "audio_url"),
        ({"audio_url": ["http://127.0.0.1/x"]}, "audio_url"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_the_page_forbids_is_refused_by_name_and_free(
    shared: Caller, sample: str, fields: dict[str, Any], naming: str
) -> None:
    refused(shared.http.post(CLONE, json={"audio_url": sample, **fields}), BODY, naming)
    assert shared.ledger() == []


@pytest.mark.parametrize("accuracy", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_an_accuracy_that_is_no_number_of_the_range_is_refused(
    shared: Caller, sample: str, accuracy: str
) -> None:
    raw = f'{{"audio_url": {json.dumps(sample)}, "accuracy": {accuracy}}}'
    reply = shared.http.post(CLONE, content=raw, headers={"Content-Type": "application/json"})
    refused(reply, BODY, "accuracy")


@pytest.mark.parametrize(
    "text",
    [
        "It is so.",
        "¿De verdad?",
        "好。",
        "はい\uff01",
        "네…",
        "हाँ।",
        "نعم؟",
        "Այո\u0589",
        "አዎ።",
        "He said “so.”",
        "(so)",
    ],
)
def test_a_prompt_text_ends_in_punctuation_of_any_script(
    shared: Caller, sample: str, clip: str, text: str
) -> None:
    prompt = {"prompt_audio_url": clip, "prompt_text": text}
    assert shared.clone(sample, clone_prompt=prompt).status_code == 200


@pytest.mark.parametrize(
    "text", ["", " ", "It is so", "It is so. ", "It is so.\n", "好", "नमस्ते", "5", "1 €", "~"]
)
def test_a_prompt_text_without_punctuation_at_its_end_is_refused(
    shared: Caller, sample: str, clip: str, text: str
) -> None:
    prompt = {"prompt_audio_url": clip, "prompt_text": text}
    refused(shared.clone(sample, clone_prompt=prompt), BODY, "punctuation")


@pytest.mark.parametrize(
    "authorization", [None, "", KEY, "Bearer", "Bearer other", f"Basic {KEY}", f"Bearer  {KEY}"]
)
def test_without_the_right_key_every_call_is_refused_before_it_is_read(
    shared: Caller, authorization: str | None
) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    calls = [
        ("POST", CLONE),
        ("POST", "/v3/minimax-speech-02-hd"),
        ("POST", "/v3/async/minimax-speech-02-hd"),
    ]
    calls += [("GET", "/v3/async/task-result"), ("GET", "/openapi/v1/billing/balance/detail")]
    calls += [("POST", "/sandbox/clock"), ("GET", "/sandbox/ledger"), ("POST", "/sandbox/faults")]
    with httpx.Client(base_url=shared.base_url, headers=headers, verify=NO_TLS, trust_env=False) as stranger:
        for method, path in calls:
            reply = stranger.request(method, path, content=b"not even JSON" if method == "POST" else None)
            refused(reply, "INVALID_API_KEY", "invalid api-key", status=403)


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b'"x"', b"null", b"\xff", b"[" * 100_000, b'{"audio_url": "\\ud800"}']
)
def test_a_body_that_is_no_json_object_is_refused(shared: Caller, raw: bytes) -> None:
    refused(shared.http.post(CLONE, content=raw, headers={"Content-Type": "application/json"}), BODY)


def test_a_body_of_more_than_a_million_bytes_is_refused(shared: Caller, sample: str) -> None:
    refused(shared.clone(sample, padding="x" * 1_000_000), BODY, "too large")


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded", "json"])
def test_a_body_not_declared_as_json_is_refused(
    shared: Caller, sample: str, content_type: str | None
) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    reply = shared.http.post(CLONE, content=json.dumps({"audio_url": sample}).encode(), headers=headers)
    refused(reply, BODY, "application/json")


@pytest.mark.parametrize(
    "content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON"]
)
def test_json_may_be_declared_with_its_encoding(shared: Caller, sample: str, content_type: str) -> None:
    body = json.dumps({"audio_url": sample}).encode()
    assert shared.http.post(CLONE, content=body, headers={"Content-Type": content_type}).status_code == 200


@pytest.mark.parametrize(("left", "status"), [(14_999, 400), (15_000, 200), (15_001, 200)])
def test_a_clone_needs_what_it_costs(sandbox: SandboxServer, caller: Caller, left: int, status: int) -> None:
    sandbox.sandbox.store.charge(Charge(0.0, "speech", "before", 0, caller.balance() - left))
    reply = caller.clone(caller.put(silent_wav(10.0)))
    assert reply.status_code == status
    if status == 400:
        refused(reply, "BILLING_BALANCE_NOT_ENOUGH")
    assert len(caller.ledger()) == (1 if status == 400 else 2)
