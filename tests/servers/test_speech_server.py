"""What the T2A, task and balance pages promise, and a server that leaves nothing behind."""

import io
import json
import re
import socket
import threading
from urllib.request import Request

import pytest
import soundfile

from tests.servers.page_audio import AudioFacts, inspect
from tests.servers.page_calls import address, open_url
from tests.servers.page_rules import MODELS, ViolationError
from tests.servers.speech_calls import (
    AT_ONCE,
    BOTH,
    KEY,
    NEW,
    OLD,
    OTHER_VOICE,
    VOICE,
    accepted,
    ask_balance,
    body_of,
    get,
    post,
    refused,
)
from tests.servers.speech_server import BALANCE_PATH, TASK_PATH, SpeechServer
from tests.servers.speech_sounds import SOUNDS

OLDER = sorted(model for model in MODELS if not model.startswith("speech-2.8-"))
NEWEST = sorted(MODELS - {*OLDER})


@pytest.mark.parametrize("model", OLDER)
def test_the_older_models_at_once(speech: SpeechServer, model: str) -> None:
    """T2A pages of 02, 2.5, 2.6: the audio and nothing else."""
    body = body_of(audio_setting={"format": "wav"})
    value = accepted(speech, body, AT_ONCE + model)
    assert inspect(bytes.fromhex(value.pop("audio"))) == AudioFacts("wav", 1.0)
    assert not value
    sent = speech.posts[0]
    assert (sent.path, sent.json, json.loads(sent.raw)) == (AT_ONCE + model, body, body)
    assert (sent.headers["authorization"], speech.texts) == (KEY, ["Hello."])


@pytest.mark.parametrize("model", NEWEST)
def test_the_newest_models_at_once(speech: SpeechServer, model: str) -> None:
    """T2A pages of 2.8: the audio in data, and upstream's own fields around it."""
    value = accepted(speech, body_of(audio_setting={"format": "wav"}), AT_ONCE + model)
    assert inspect(bytes.fromhex(value["data"].pop("audio"))) == AudioFacts("wav", 1.0)
    assert re.fullmatch("[0-9a-f]{32}", value.pop("trace_id"))
    assert value == {
        "data": {"status": 2, "subtitle_file": ""},
        "base_resp": {"status_code": 0, "status_msg": "success"},
        "extra_info": {"usage_characters": 6},
    }


def test_models_and_dialects_are_all() -> None:
    assert (len(OLDER), len(NEWEST)) == (6, 2)


@pytest.mark.parametrize("form", ["mp3", "pcm", "flac", "wav"])
def test_the_audio_is_of_the_format_asked_for(speech: SpeechServer, form: str) -> None:
    """T2A pages: format, mp3 unless told; the same in hex and at an address."""
    told = {} if form == "mp3" else {"audio_setting": {"format": form}}
    sound = bytes.fromhex(accepted(speech, body_of(**told))["audio"])
    assert sound == SOUNDS[form].body
    beginning = {"mp3": b"\xff\xf3", "pcm": b"\0\0", "flac": b"fLaC", "wav": b"RIFF"}[form]
    assert sound.startswith(beginning)
    for model in (OLD, NEW):
        value = accepted(speech, body_of(**told, output_format="url"), AT_ONCE + model)
        url = value["audio"] if model == OLD else value["data"]["audio"]
        status, there, fields = open_url(url)
        assert (status, there, fields["Content-Type"]) == (200, sound, SOUNDS[form].content_type)
        assert (speech.gets[url], url.startswith(f"{speech.base_url}/audio/")) == (1, True)


@pytest.mark.parametrize("form", ["mp3", "flac", "wav"])
def test_the_audio_can_be_heard(form: str) -> None:
    samples, rate = soundfile.read(io.BytesIO(SOUNDS[form].body))
    assert len(samples) / rate >= 0.2
    assert 0.25 < abs(samples).max() < 0.31


def test_a_voice_that_there_is_not(speech: SpeechServer) -> None:
    """Byte for byte: 2.8 says so under 200, the older models in the flat error body; nothing is charged."""
    speech.voice_ids = {VOICE}
    mix = [{"voice_id": VOICE, "weight": 1}, {"voice_id": OTHER_VOICE, "weight": 1}]
    mixed = {OLD: body_of(timbre_weights=mix), NEW: body_of(timber_weights=mix)}
    for place, model in BOTH:
        gone = [
            body_of(voice_setting={"voice_id": one}) for one in (OTHER_VOICE, VOICE.strip(), VOICE.lower())
        ]
        for body in [*gone, *([mixed[model]] if place == AT_ONCE else [])]:
            if model == OLD:
                refused(speech, body, "voice id not exist", place + model)
                continue
            status, raw, _ = post(speech, body, place + model)
            value = json.loads(raw)
            assert (status, value["base_resp"]) == (
                200,
                {"status_code": 2054, "status_msg": "voice id not exist"},
            )
            assert not value.get("data")
            assert not value.get("task_id")
            assert speech.posts[-1].refused == "voice id not exist"
        accepted(speech, body_of(), place + model)
    assert speech.charged == 4


def test_the_balance(speech: SpeechServer) -> None:
    """Balance page: strings, in units of 0.0001 USD, for whoever has the key."""
    for units in (100_000, 0, -5):
        speech.balance_units = units
        status, raw, _ = ask_balance(speech)
        held = {"availableBalance": str(units), "cashBalance": str(units)}
        assert (status, json.loads(raw)) == (200, held | {"creditLimit": "0", "outstandingInvoices": "0"})
    for key in ("", "Bearer other"):
        status, raw, _ = get(speech, BALANCE_PATH, key)
        assert (status, json.loads(raw)["reason"]) == (403, "INVALID_API_KEY")
    assert speech.gets == {speech.base_url + BALANCE_PATH: 3}


def test_the_key_never_goes_where_the_audio_is() -> None:
    """It is refused there, and the test fails that let it happen."""
    with SpeechServer(voice_ids={VOICE}) as server:
        url = accepted(server, body_of(output_format="url"))["audio"]
        status, raw, _ = get(server, url.removeprefix(server.base_url))
        assert (status, json.loads(raw)["reason"], server.gets[url]) == (400, "INVALID_REQUEST", 1)
        with pytest.raises(ViolationError, match="Authorization was sent to"):
            server.__exit__(None)
        server.errors.clear()


def test_other_paths(speech: SpeechServer) -> None:
    """What is not on the pages does not exist."""
    path = AT_ONCE + OLD
    near = [f"GET {path}", f"PUT {path}", f"POST {path}/", f"POST {path}?x=1", f"POST {TASK_PATH}"]
    near += [f"GET {BALANCE_PATH}?x=1", f"POST {BALANCE_PATH}", "GET /audio/0.mp3"]
    far = [
        "POST /v3/minimax-speech-01-hd",
        "POST /v3/minimax-voice-cloning",
        "POST /v3/minimax-speech-2.5-hd",
    ]
    for what in near + far:
        method, where = what.split()
        data = None if method == "GET" else b"{}"
        request = Request(speech.base_url + where, data, {"Authorization": KEY}, method=method)  # noqa: S310 - loopback
        status, raw, _ = open_url(request)
        assert (status, json.loads(raw)["reason"]) == (404, "API_NOT_FOUND"), what
        assert speech.seen[-1] == (method, where)
    assert (speech.posts, speech.gets) == ([], {})


def test_closing_leaves_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """No thread, no socket, no noise."""
    before = set(threading.enumerate())
    with SpeechServer() as server:
        assert ask_balance(server)[0] == 200
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(server), 5)
    assert set(threading.enumerate()) == before
    assert capfd.readouterr() == ("", "")
