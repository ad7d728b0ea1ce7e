"""Each fault does what it says over HTTP, once, and the ledger tells whether it cost anything."""

import json
from typing import Final

import httpx
import pytest

from tests.sandbox.caller import CLONE, KEY, NO_TLS, Caller, refused, stranger_gets
from tests.sandbox.sounds import silent_wav

NOTHING_MADE: Final = (
    "rate_limited",
    "rate_limited_with_wait",
    "status_500",
    "status_503",
    "html",
    "not_verified",
)
ONCE_MADE: Final = ("status_504", "truncated", "without_voice_id", "dropped_after_made", "demo_expired")
KINDS: Final = {"latency", *NOTHING_MADE, *ONCE_MADE}
OF_BOTH_CALLS: Final = sorted(KINDS - {"latency", "without_voice_id", "demo_expired"})
DEMO: Final = {"text": "Hi.", "model": "speech-02-hd"}


def items(shared: Caller) -> list[str]:
    return [item for item, *_ in shared.ledger()]


def test_the_sandbox_names_its_faults(shared: Caller) -> None:
    assert set(shared.http.get("/sandbox/faults").json()) == KINDS


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "earthquake"},
        {"kind": ""},
        {"kind": "status_418"},
        {"kind": "html", "call": "balance"},
        {"kind": "without_voice_id", "call": "speech"},
        {"kind": "demo_expired", "call": "speech"},
        {"kind": "latency", "seconds": -1},
        {"kind": "latency", "seconds": 601},
        {},
    ],
    ids=str,
)
def test_a_fault_that_does_not_exist_is_refused(shared: Caller, asked: dict[str, object]) -> None:
    refused(shared.http.post("/sandbox/faults", json=asked), "INVALID_REQUEST_BODY")
    assert shared.clone(shared.put(silent_wav(10.0))).status_code == 200


def test_a_service_in_trouble_answers_so_and_makes_nothing(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    for status in (500, 503):
        shared.ask_for(f"status_{status}")
        refused(shared.clone(address), "", status=status)
    assert items(shared) == []


def test_a_limit_of_calls_comes_with_and_without_a_wait(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    shared.ask_for("rate_limited")
    shared.ask_for("rate_limited_with_wait", seconds=7)
    first, second, third = (shared.clone(address) for _ in range(3))
    refused(first, "RATE_LIMIT_EXCEEDED", status=429)
    refused(second, "RATE_LIMIT_EXCEEDED", status=429)
    assert "retry-after" not in first.headers
    assert second.headers["retry-after"] == "7"
    assert third.status_code == 200
    assert items(shared) == ["clone"]


def test_a_web_page_may_stand_where_json_should(shared: Caller) -> None:
    shared.ask_for("html")
    reply = shared.clone(shared.put(silent_wav(10.0)))
    assert reply.status_code == 200
    assert reply.headers["content-type"].startswith("text/html")
    assert items(shared) == []


def test_an_account_that_is_not_verified_is_told_so_under_200(shared: Caller) -> None:
    shared.ask_for("not_verified")
    reply = shared.clone(shared.put(silent_wav(10.0)))
    assert (reply.status_code, reply.json()["base_resp"]["status_code"]) == (200, 2038)
    assert items(shared) == []


def test_a_gateway_may_give_up_after_the_voice_was_made(shared: Caller) -> None:
    shared.ask_for("status_504")
    reply = shared.clone(shared.put(silent_wav(10.0)), **DEMO)
    refused(reply, "", status=504)
    assert items(shared) == ["clone", "preview"]


def test_a_reply_may_end_in_the_middle_after_the_voice_was_made(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    shared.ask_for("truncated")
    with shared.http.stream("POST", CLONE, json={"audio_url": address}) as reply:
        parts = reply.iter_raw()
        received = next(parts)
        with pytest.raises(httpx.RemoteProtocolError):
            next(parts)
    voice_id = shared.ledger()[0][1]
    whole = json.dumps({"voice_id": voice_id}, separators=(",", ":")).encode()
    assert reply.status_code == 200
    assert int(reply.headers["content-length"]) == len(whole)
    assert received == whole[: len(whole) // 2]


def test_a_connection_may_be_cut_after_the_voice_was_made_and_charged(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    shared.ask_for("dropped_after_made")
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        shared.clone(address)
    ((item, voice_id, _, units),) = shared.ledger()
    assert (item, units) == ("clone", 15_000)
    assert shared.speak(voice_id).status_code == 200


def test_a_reply_may_lack_the_voice_id(shared: Caller) -> None:
    shared.ask_for("without_voice_id")
    reply = shared.clone(shared.put(silent_wav(10.0)), **DEMO)
    assert reply.status_code == 200
    assert set(reply.json()) == {"demo_audio_url"}
    assert items(shared) == ["clone", "preview"]


def test_a_demo_may_have_expired_already(shared: Caller) -> None:
    shared.ask_for("demo_expired")
    address = shared.put(silent_wav(10.0))
    refused(
        stranger_gets(shared.clone(address, **DEMO).json()["demo_audio_url"]), "INVALID_API_KEY", status=403
    )
    assert stranger_gets(shared.clone(address, **DEMO).json()["demo_audio_url"]).status_code == 200


def test_latency_lets_a_caller_wait_and_then_answers(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    shared.ask_for("latency", seconds=600)
    headers = {"Authorization": f"Bearer {KEY}"}
    with (
        httpx.Client(timeout=0.3, headers=headers, verify=NO_TLS, trust_env=False) as impatient,
        pytest.raises(httpx.ReadTimeout),
    ):
        impatient.post(shared.base_url + CLONE, json={"audio_url": address})
    assert items(shared) == []
    shared.ask_for("latency", seconds=0)
    assert shared.clone(address).status_code == 200


@pytest.mark.parametrize("kind", sorted(KINDS - {"latency"}))
def test_a_fault_strikes_once(shared: Caller, kind: str) -> None:
    address = shared.put(silent_wav(10.0))
    assert shared.ask_for(kind).status_code == 201
    voice_id = ""
    try:
        struck = shared.clone(address)
    except httpx.TransportError:
        pass
    else:
        voice_id = (
            struck.json().get("voice_id", "") if struck.headers["content-type"] == "application/json" else ""
        )
    assert bool(voice_id) == (kind == "demo_expired")
    assert shared.clone(address).json()["voice_id"]
    assert items(shared).count("clone") == (2 if kind in ONCE_MADE else 1)


def test_faults_strike_in_the_order_they_were_asked_for_each_its_own_call(shared: Caller) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    address = shared.put(silent_wav(10.0))
    for kind, call in (("status_500", "speech"), ("status_503", "clone"), ("status_504", "clone")):
        assert shared.ask_for(kind, call=call).status_code == 201
    assert [shared.clone(address).status_code for _ in range(3)] == [503, 504, 200]
    assert [shared.speak(voice_id).status_code for _ in range(2)] == [500, 200]


@pytest.mark.parametrize("at", ["/v3/minimax-", "/v3/async/minimax-"])
@pytest.mark.parametrize("kind", OF_BOTH_CALLS)
def test_faults_of_a_speech_are_charged_where_they_strike_late(shared: Caller, kind: str, at: str) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    assert shared.ask_for(kind, call="speech").status_code == 201
    try:
        struck = shared.speak(voice_id, at=at)
    except httpx.TransportError:
        assert kind in {"truncated", "dropped_after_made"}
    else:
        assert "audio" not in struck.text
        assert "task_id" not in struck.text
    assert items(shared) == (["clone", "speech"] if kind in ONCE_MADE else ["clone"])
    assert shared.speak(voice_id, at=at).status_code == 200


def test_only_who_has_the_key_asks_for_faults(shared: Caller) -> None:
    reply = httpx.post(
        f"{shared.base_url}/sandbox/faults", json={"kind": "html"}, verify=NO_TLS, trust_env=False
    )
    refused(reply, "INVALID_API_KEY", status=403)
    assert shared.clone(shared.put(silent_wav(10.0))).status_code == 200
