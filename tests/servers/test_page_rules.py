"""Each rule of the page at, below and above its edge."""

import json
import socket

import pytest

from tests.servers.page_calls import BAD_AUDIO, JSON, accepted, body_of, post, prompt_of, refused
from tests.servers.page_rules import MODELS
from tests.servers.page_server import PageServer
from tests.servers.silence import silent_wav


def test_authorization(server: PageServer) -> None:
    """Page: Bearer {{API Key}}."""
    for key in ("", "Bearer other", "bearer page-key", "page-key", "Bearer  page-key"):
        status, raw, _ = post(server, body_of(server), key=key)
        assert (status, json.loads(raw)["reason"]) == (403, "INVALID_API_KEY")
    assert (server.charged, len(server.posts), server.gets.total()) == (0, 5, 0)


def test_content_type(server: PageServer) -> None:
    """Page: Enum application/json; a charset parameter changes nothing."""
    for kind in ("", "text/json", f"{JSON}; v=1", "multipart/form-data"):
        refused(server, body_of(server), "Content-Type: ", kind=kind)
    for kind in (JSON, f'{JSON}; charset="UTF-8"'):
        accepted(server, body_of(server), kind=kind)


def test_not_a_json_object(server: PageServer) -> None:
    """The body is one JSON object, in UTF-8, each name once."""
    for raw in (b"", b"[]", b'"audio_url"', b"null", b"{", b"audio_url=x"):
        refused(server, raw, "body: ")
    good = json.dumps(body_of(server)).encode()
    half = good[:-1] + b', "text": "\\ud800", "model": "speech-02-hd"}'
    twice = good[:-1] + b", " + good[1:]
    for raw in (b"\xef\xbb\xbf" + good, good + b"}", twice, half, b'{"\xff": 1}'):
        refused(server, raw, "body: ")
    accepted(server, good)


@pytest.mark.parametrize(
    ("rule", "name", "values"),
    [
        ("voice_name: unknown field", "voice_name", ["x", None]),
        ("audio_url: str", "audio_url", [None, 1, ["http://127.0.0.1/"]]),
        ("audio_url: a URL", "audio_url", ["", "/a.wav", "file:///etc/hostname"]),
        ("text: str", "text", [None, 5]),
        ("text: maximum 2000", "text", ["x" * 2001]),
        ("model: required", "text", ["Hi.", ""]),
        ("model: str", "model", [None]),
        ("model: not", "model", ["speech-01-hd", "Speech-02-hd", "speech-2.5-hd", ""]),
        ("accuracy: float", "accuracy", [True, "0.7", None]),
        ("accuracy: value", "accuracy", [-0.001, 1.001, 2, float("nan"), 1e999]),
        ("need_noise_reduction: b", "need_noise_reduction", [1, "true", None]),
        ("need_volume_normalization: b", "need_volume_normalization", [0, "", None]),
        ("clone_prompt: dict", "clone_prompt", [None, [], ""]),
        ("prompt_audio_url: required", "clone_prompt", [{}]),
    ],
)
def test_fields_refused(server: PageServer, rule: str, name: str, values: list[object]) -> None:
    """Unknown names, wrong types and values beyond the edge; nothing is fetched."""
    for value in values:
        refused(server, body_of(server, **{name: value}), rule)
    refused(server, {}, "audio_url: required")
    assert server.gets.total() == 0


def test_fields_accepted(server: PageServer) -> None:
    """The edges themselves are inside."""
    for model in MODELS:
        assert "demo_audio_url" not in accepted(server, body_of(server, model=model))
    assert len(MODELS) == 8
    for accuracy in (0, 0.0, 0.7, 1, 1.0):
        accepted(server, body_of(server, accuracy=accuracy))
    for text in ("", "x" * 2000, "\N{GRINNING FACE}" * 2000):
        body = body_of(server, text=text, model="speech-2.8-turbo")
        assert "demo_audio_url" in accepted(server, body)


def test_prompt_fields(server: PageServer) -> None:
    """Page: both children, and the text ends with punctuation."""
    for text in ("Yes.", "No?", "\u597d\u3002", "\u00bfC\u00f3mo?\u00bb", "\u2026"):
        accepted(server, prompt_of(server, prompt_text=text))
    server.voices.clear()
    for text in ("", " ", "Yes", "Yes. ", "Yes.\n", "5 $", "\u597d"):
        refused(server, prompt_of(server, prompt_text=text), "prompt_text: must end")
    refused(server, prompt_of(server, prompt_text=None), "prompt_text: str")
    refused(server, prompt_of(server, prompt_audio_url=3), "prompt_audio_url: str")
    refused(server, prompt_of(server, language="en"), "language: unknown")
    url = "http://127.0.0.1/."
    for given, missing in (("text", "audio_url"), ("audio_url", "text")):
        body = body_of(server, clone_prompt={f"prompt_{given}": url})
        refused(server, body, f"prompt_{missing}: required")


def test_duration(server: PageServer) -> None:
    """Page: at least 10 seconds and no more than 5 minutes."""
    for seconds, rule in ((9.99, "at least 10 seconds"), (300.1, "no more than 5 min")):
        url = server.serve("a.wav", silent_wav(seconds), "audio/wav")
        refused(server, {"audio_url": url}, f"audio_url: must be {rule}", BAD_AUDIO)
    for seconds in (10.0, 300.0):
        url = server.serve("a b/\u00e4.bin", silent_wav(seconds), "text/plain")
        accepted(server, {"audio_url": url})


def test_prompt_duration(server: PageServer) -> None:
    """Page: less than 8 seconds."""
    body = prompt_of(server, prompt_audio_url=server.serve("8", silent_wav(8.0), "audio/wav"))
    refused(server, body, "prompt_audio_url: must be less than 8 seconds", BAD_AUDIO)
    accepted(server, prompt_of(server))


def test_size(server: PageServer) -> None:
    """Page: must not exceed 20 MB."""
    data = silent_wav((20 * 1024 * 1024 - 44) / 192000, 192000)
    assert len(data) == 20 * 1024 * 1024
    body = {"audio_url": server.serve("a", data + b"\0", "audio/wav")}
    refused(server, body, "audio_url: must not exceed 20 MB", BAD_AUDIO)
    server.serve("a", data, "audio/wav")
    accepted(server, body)


def test_audio_that_is_none(server: PageServer) -> None:
    """Not audio, cut short, nobody there, nothing there, not on this machine."""
    page = server.serve("a.wav", b"<html></html>", "audio/wav")
    for url in (page, server.serve("cut.wav", silent_wav(20.0)[:-1], "audio/wav")):
        rule = "audio_url: must be in mp3, m4a, or wav format"
        refused(server, {"audio_url": url}, rule, BAD_AUDIO)
        body = prompt_of(server, prompt_audio_url=url)
        refused(server, body, f"prompt_{rule}", BAD_AUDIO)
    with socket.create_server(("127.0.0.1", 0)) as free:
        closed = f"127.0.0.1:{free.getsockname()[1]}"
    missing = server.base_url.removeprefix("http://")
    for host in (closed, missing, "voice.invalid", "127.0.0.1:x", "[::1"):
        body = {"audio_url": f"http://{host}/x.wav"}
        refused(server, body, "audio_url: could not be fetched", BAD_AUDIO)
