"""The 168 hours by the sandbox's own clock: what ends them, what does not."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.sandbox.caller import KEY, MODELS, Caller, refused, stranger_gets
from tests.sandbox.sounds import silent_wav
from voicestudio.sandbox.server import SandboxServer, new_sandbox


def gone(reply: httpx.Response) -> bool:
    """Whether a T2A reply says, in the dialect of its model, that there is no such voice."""
    if "/minimax-speech-2.8" in str(reply.url):
        return reply.status_code == 200 and bool(reply.json()["base_resp"]["status_code"] == 2054)
    return reply.status_code == 400 and "voice id not exist" in reply.json()["message"]


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("at", ["/v3/minimax-", "/v3/async/minimax-"])
def test_a_new_voice_is_gone_after_168_hours_in_both_dialects(shared: Caller, model: str, at: str) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    shared.advance(168)
    shared.turn_the_page()
    reply = shared.speak(voice_id, model=model, at=at)
    assert gone(reply)
    assert "audio" not in reply.json()
    assert "task_id" not in reply.json()
    assert shared.ledger() == []


@pytest.mark.parametrize("at", ["/v3/minimax-", "/v3/async/minimax-"])
def test_a_speech_in_the_last_minute_keeps_a_voice_for_good(shared: Caller, at: str) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    shared.advance(167.99)
    assert shared.speak(voice_id, at=at).status_code == 200
    shared.advance(100_000)
    assert shared.speak(voice_id, model="speech-2.8-hd").json()["base_resp"]["status_code"] == 0


def test_the_preview_keeps_nothing(shared: Caller) -> None:
    clone = shared.clone(shared.put(silent_wav(10.0)), text="Hi.", model="speech-02-hd").json()
    assert stranger_gets(clone["demo_audio_url"]).status_code == 200
    shared.advance(168)
    assert gone(shared.speak(clone["voice_id"]))


def test_a_speech_that_was_refused_keeps_nothing(shared: Caller) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    refused(shared.speak(voice_id, "x" * 10_000), "INVALID_REQUEST_BODY")
    refused(shared.speak(voice_id, "..."), "INVALID_REQUEST_BODY")
    assert shared.ask_for("status_500", call="speech").status_code == 201
    assert shared.speak(voice_id).status_code == 500
    shared.advance(168)
    assert gone(shared.speak(voice_id))


def test_each_voice_has_its_own_168_hours(shared: Caller) -> None:
    first = shared.voice(silent_wav(10.0))
    shared.advance(100)
    second = shared.voice(silent_wav(10.0))
    shared.advance(68)
    assert gone(shared.speak(first))
    assert shared.speak(second).status_code == 200


@pytest.mark.parametrize(
    "changed", [str.upper, lambda voice_id: f"{voice_id} ", lambda voice_id: voice_id[:-1]]
)
def test_only_the_id_byte_for_byte_is_a_voice(shared: Caller, changed: Callable[[str], str]) -> None:
    voice_id = shared.voice(silent_wav(10.0))
    assert gone(shared.speak(changed(voice_id)))
    assert shared.speak(voice_id).status_code == 200


def test_hours_are_only_ever_added(shared: Caller) -> None:
    refused(shared.http.post("/sandbox/clock", json={"hours": -1}), "INVALID_REQUEST_BODY", "hours")
    refused(shared.http.post("/sandbox/clock", json={}), "INVALID_REQUEST_BODY", "hours")
    now = shared.http.post("/sandbox/clock", json={"hours": 0}).json()["now"]
    assert shared.http.post("/sandbox/clock", json={"hours": 1}).json()["now"] - now >= 3600


def test_voices_charges_and_the_moved_clock_outlive_the_server(tmp_path: Path) -> None:
    first = SandboxServer(new_sandbox(tmp_path, KEY))
    caller = Caller(first.base_url)
    kept, lost = (caller.voice(silent_wav(10.0)) for _ in range(2))
    caller.speak(kept)
    caller.advance(168)
    ledger = caller.ledger()
    caller.http.close()
    first.close()
    second = SandboxServer(new_sandbox(tmp_path, KEY))
    caller = Caller(second.base_url)
    assert caller.ledger() == ledger
    assert caller.speak(kept).status_code == 200
    assert gone(caller.speak(lost))
    caller.http.close()
    second.close()
