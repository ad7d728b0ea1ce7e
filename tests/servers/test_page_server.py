"""Each rule of the page at, below and above its edge; each fault does what it says."""

import io
import json
import socket
import threading
import urllib.error
import urllib.request
import wave
from collections.abc import Iterator
from email.message import Message
from functools import cache
from http.client import IncompleteRead

import pytest

from .page_audio import AudioFacts, inspect
from .page_server import CLONE_PATH, MODELS, Fault, FaultName, PageServer

_BODY, _AUDIO, _JSON = "INVALID_REQUEST_BODY", "INVALID_AUDIO_FILE", "application/json"
_TEN, _PROMPT, _TEXT = "ten.wav", "prompt.wav", {"text": "Hi.", "model": "speech-02-hd"}
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_request = urllib.request.Request


@cache
def _wav(seconds: float, rate: int = 8000) -> bytes:
    """Write 8 bits, mono: a byte for each sample, and 44 in front."""
    sink = io.BytesIO()
    with wave.open(sink, "wb") as out:
        out.setparams((1, 1, rate, 0, "NONE", ""))
        out.writeframes(b"\x80" * round(seconds * rate))
    return sink.getvalue()


@pytest.fixture
def server() -> Iterator[PageServer]:
    """Open a page server that offers a sample of 10 s and a prompt of 7.99 s."""
    with PageServer() as opened:
        opened.serve(_TEN, _wav(10.0), "audio/wav")
        opened.serve(_PROMPT, _wav(7.99), "audio/wav")
        yield opened


def _address(server: PageServer) -> tuple[str, int]:
    return "127.0.0.1", int(server.base_url.rpartition(":")[2])


def _open(request: urllib.request.Request | str) -> tuple[int, bytes, Message]:
    try:
        with _OPENER.open(request, timeout=10) as reply:
            return reply.status, reply.read(), reply.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), error.headers


def _post(
    server: PageServer, body: object, key: str = "Bearer page-key", kind: str = _JSON
) -> tuple[int, bytes, Message]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = _request(server.base_url + CLONE_PATH, raw)
    request.add_header("Content-Type", kind)
    if key:
        request.add_header("Authorization", key)
    return _open(request)


def _body(server: PageServer, **fields: object) -> dict[str, object]:
    return {"audio_url": f"{server.base_url}/files/{_TEN}", **fields}


def _prompt(server: PageServer, **fields: object) -> dict[str, object]:
    url = f"{server.base_url}/files/{_PROMPT}"
    prompt = {"prompt_audio_url": url, "prompt_text": "It is so.", **fields}
    return _body(server, clone_prompt=prompt)


def _accepted(server: PageServer, body: object, kind: str = _JSON) -> dict[str, str]:
    before = server.charged
    status, raw, _ = _post(server, body, kind=kind)
    assert (status, server.charged) == (200, before + 1), raw
    value: dict[str, str] = json.loads(raw)
    assert value["voice_id"] == server.voices[-1] == server.posts[-1].voice_id
    return value


def _refused(
    server: PageServer, body: object, rule: str, reason: str = _BODY, kind: str = _JSON
) -> None:
    status, raw, fields = _post(server, body, kind=kind)
    message = (value := json.loads(raw)).pop("message")
    assert value == {"code": 400, "reason": reason, "metadata": {}}
    assert (status, fields["Content-Type"]) == (400, _JSON)
    assert (server.charged, server.posts[-1].refused) == (0, message)
    assert message.startswith(rule)


def test_a_plain_voice(server: PageServer) -> None:
    """Page: voice_id; no demo_audio_url unless text and model were given."""
    body = _body(server)
    value = _accepted(server, body)
    odd = value.pop("voice_id")
    assert not value
    assert odd not in {odd.strip(), odd.lower(), _accepted(server, body)["voice_id"]}
    assert server.posts == [body, body]
    assert json.loads(server.posts[0].raw) == body
    assert server.posts[0].headers["authorization"] == "Bearer page-key"
    assert server.seen[:2] == [("POST", CLONE_PATH), ("GET", f"/files/{_TEN}")]
    assert server.gets[str(body["audio_url"])] == 2


def test_a_full_request(server: PageServer) -> None:
    """Page: every field at once; the demo is a real sound."""
    flags = {"need_noise_reduction": True, "need_volume_normalization": False}
    body = {**_prompt(server), **_TEXT, **flags, "accuracy": 0.7}
    status, sound, fields = _open(url := _accepted(server, body)["demo_audio_url"])
    assert (status, fields["Content-Type"], server.gets[url]) == (200, "audio/wav", 1)
    assert inspect(sound) == AudioFacts("wav", 1.0)
    assert len(set(sound[44:])) > 100


def test_authorization(server: PageServer) -> None:
    """Page: Bearer {{API Key}}."""
    for key in ("", "Bearer other", "bearer page-key", "page-key", "Bearer  page-key"):
        status, raw, _ = _post(server, _body(server), key=key)
        assert (status, json.loads(raw)["reason"]) == (403, "INVALID_API_KEY")
    assert (server.charged, len(server.posts), server.gets.total()) == (0, 5, 0)


def test_content_type(server: PageServer) -> None:
    """Page: Enum application/json; a charset parameter changes nothing."""
    for kind in ("", "text/json", f"{_JSON}; v=1", "multipart/form-data"):
        _refused(server, _body(server), "Content-Type: ", kind=kind)
    for kind in (_JSON, f'{_JSON}; charset="UTF-8"'):
        _accepted(server, _body(server), kind=kind)


def test_not_a_json_object(server: PageServer) -> None:
    """The body is one JSON object, in UTF-8, each name once."""
    for raw in (b"", b"[]", b'"audio_url"', b"null", b"{", b"audio_url=x"):
        _refused(server, raw, "body: ")
    good = json.dumps(_body(server)).encode()
    half = good[:-1] + b', "text": "\\ud800", "model": "speech-02-hd"}'
    twice = good[:-1] + b", " + good[1:]
    for raw in (b"\xef\xbb\xbf" + good, good + b"}", twice, half, b'{"\xff": 1}'):
        _refused(server, raw, "body: ")
    _accepted(server, good)


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
def test_fields_refused(
    server: PageServer, rule: str, name: str, values: list[object]
) -> None:
    """Unknown names, wrong types and values beyond the edge; nothing is fetched."""
    for value in values:
        _refused(server, _body(server, **{name: value}), rule)
    _refused(server, {}, "audio_url: required")
    assert server.gets.total() == 0


def test_fields_accepted(server: PageServer) -> None:
    """The edges themselves are inside."""
    for model in MODELS:
        assert "demo_audio_url" not in _accepted(server, _body(server, model=model))
    assert len(MODELS) == 8
    for accuracy in (0, 0.0, 0.7, 1, 1.0):
        _accepted(server, _body(server, accuracy=accuracy))
    for text in ("", "x" * 2000, "\N{GRINNING FACE}" * 2000):
        body = _body(server, text=text, model="speech-2.8-turbo")
        assert "demo_audio_url" in _accepted(server, body)


def test_prompt_fields(server: PageServer) -> None:
    """Page: both children, and the text ends with punctuation."""
    for text in ("Yes.", "No?", "\u597d\u3002", "\u00bfC\u00f3mo?\u00bb", "\u2026"):
        _accepted(server, _prompt(server, prompt_text=text))
    server.voices.clear()
    for text in ("", " ", "Yes", "Yes. ", "Yes.\n", "5 $", "\u597d"):
        _refused(server, _prompt(server, prompt_text=text), "prompt_text: must end")
    _refused(server, _prompt(server, prompt_text=None), "prompt_text: str")
    _refused(server, _prompt(server, prompt_audio_url=3), "prompt_audio_url: str")
    _refused(server, _prompt(server, language="en"), "language: unknown")
    url = "http://127.0.0.1/."
    for given, missing in (("text", "audio_url"), ("audio_url", "text")):
        body = _body(server, clone_prompt={f"prompt_{given}": url})
        _refused(server, body, f"prompt_{missing}: required")


def test_duration(server: PageServer) -> None:
    """Page: at least 10 seconds and no more than 5 minutes."""
    for seconds, rule in ((9.99, "at least 10 seconds"), (300.1, "no more than 5 min")):
        url = server.serve("a.wav", _wav(seconds), "audio/wav")
        _refused(server, {"audio_url": url}, f"audio_url: must be {rule}", _AUDIO)
    for seconds in (10.0, 300.0):
        url = server.serve("a b/\u00e4.bin", _wav(seconds), "text/plain")
        _accepted(server, {"audio_url": url})


def test_prompt_duration(server: PageServer) -> None:
    """Page: less than 8 seconds."""
    body = _prompt(server, prompt_audio_url=server.serve("8", _wav(8.0), "audio/wav"))
    _refused(server, body, "prompt_audio_url: must be less than 8 seconds", _AUDIO)
    _accepted(server, _prompt(server))


def test_size(server: PageServer) -> None:
    """Page: must not exceed 20 MB."""
    data = _wav((20 * 1024 * 1024 - 44) / 192000, 192000)
    assert len(data) == 20 * 1024 * 1024
    body = {"audio_url": server.serve("a", data + b"\0", "audio/wav")}
    _refused(server, body, "audio_url: must not exceed 20 MB", _AUDIO)
    server.serve("a", data, "audio/wav")
    _accepted(server, body)


def test_audio_that_is_none(server: PageServer) -> None:
    """Not audio, cut short, nobody there, nothing there, not on this machine."""
    page = server.serve("a.wav", b"<html></html>", "audio/wav")
    for url in (page, server.serve("cut.wav", _wav(20.0)[:-1], "audio/wav")):
        rule = "audio_url: must be in mp3, m4a, or wav format"
        _refused(server, {"audio_url": url}, rule, _AUDIO)
        body = _prompt(server, prompt_audio_url=url)
        _refused(server, body, f"prompt_{rule}", _AUDIO)
    with socket.create_server(("127.0.0.1", 0)) as free:
        closed = f"127.0.0.1:{free.getsockname()[1]}"
    missing = server.base_url.removeprefix("http://")
    for host in (closed, missing, "voice.invalid", "127.0.0.1:x", "[::1"):
        body = {"audio_url": f"http://{host}/x.wav"}
        _refused(server, body, "audio_url: could not be fetched", _AUDIO)


def test_other_paths(server: PageServer) -> None:
    """What is not on the page does not exist."""
    near = [f"GET {CLONE_PATH}", f"PUT {CLONE_PATH}", f"POST {CLONE_PATH}/"]
    near += [f"POST {CLONE_PATH}?x=1", f"POST /files/{_TEN}"]
    far = ["POST /v3/minimax-speech-2.8-hd", "GET /openapi/v1/billing/balance/detail"]
    for what in near + far:
        method, path = what.split()
        data = None if method == "GET" else b"{}"
        status, raw, _ = _open(_request(server.base_url + path, data, method=method))
        assert (status, json.loads(raw)["reason"]) == (404, "API_NOT_FOUND")
        assert server.seen[-1] == (method, path)
    assert server.posts == []


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503, 504])
def test_status_fault(server: PageServer, status: int) -> None:
    """A status comes for the next N posts, unchecked and free; then all is well."""
    server.fault = Fault("status", 2, status, "WHY", "told", retry_after="7")
    for _ in range(2):
        got, raw, fields = _post(server, b"{}", key="")
        flat = {"code": status, "reason": "WHY", "message": "told", "metadata": {}}
        assert (got, json.loads(raw), fields["Retry-After"]) == (status, flat, "7")
    _accepted(server, _body(server))


def test_status_fault_variants(server: PageServer) -> None:
    """A body of one's own, no Retry-After, and a voice made behind a 504."""
    server.fault = Fault("status", status=429, body=b'{"error": "slow down"}')
    status, raw, fields = _post(server, _body(server))
    assert (status, raw) == (429, b'{"error": "slow down"}')
    assert "Retry-After" not in fields
    server.fault = Fault("status", 2, 504, makes_voice=True)
    assert (_post(server, _body(server))[0], server.charged) == (504, 1)
    assert (_post(server, {})[0], server.charged) == (400, 1)


def test_html_and_base_resp_faults(server: PageServer) -> None:
    """A proxy's page instead of JSON; a failure that calls itself 200."""
    for status in (200, 502):
        server.fault = Fault("html", status=status)
        got, raw, fields = _post(server, _body(server))
        assert (got, fields["Content-Type"]) == (status, "text/html; charset=utf-8")
        assert raw.startswith(b"<!DOCTYPE html>")
    server.fault = Fault("base_resp", code=2038, message="not permitted")
    status, raw, _ = _post(server, _body(server))
    what = {"status_code": 2038, "status_msg": "not permitted"}
    assert (status, json.loads(raw), server.charged) == (200, {"base_resp": what}, 0)


def test_broken_reply_faults(server: PageServer) -> None:
    """The voice was made, and the reply does not carry its id."""
    server.fault = Fault("short_body")
    with pytest.raises(IncompleteRead) as short:
        _post(server, _body(server))
    assert short.value.partial.startswith(b'{"voice_id"')
    server.fault = Fault("cut_json")
    status, raw, fields = _post(server, _body(server))
    assert (status, int(fields["Content-Length"])) == (200, len(raw))
    with pytest.raises(json.JSONDecodeError):
        json.loads(raw)
    server.fault = Fault("no_voice_id")
    raw = _post(server, _body(server, **_TEXT))[1]
    assert list(json.loads(raw)) == ["demo_audio_url"]
    assert server.charged == len(set(server.voices)) == 3


def test_dropped_connections(server: PageServer) -> None:
    """No byte of reply: before the body was read, or after the voice was made."""
    server.fault = Fault("drop_request")
    with socket.create_connection(_address(server), 5) as caller:
        caller.sendall(f"POST {CLONE_PATH} HTTP/1.1\r\n".encode())
        caller.sendall(b"Content-Length: 9\r\n\r\n1234")
        assert caller.recv(1) == b""
    assert (server.charged, server.posts, len(server.seen)) == (0, [], 1)
    server.fault = Fault("drop_reply", times=2)
    with pytest.raises(ConnectionError):
        _post(server, _body(server))
    assert (server.charged, len(server.posts)) == (1, 1)
    assert (_post(server, {})[0], server.charged) == (400, 1)


@pytest.mark.parametrize("slow", ["hang", "demo_slow"])
def test_hangs_end_with_the_server(slow: FaultName) -> None:
    """No byte until the server is closed, though the voice is made."""
    ended: list[str] = []

    def call(server: PageServer) -> None:
        try:
            value = json.loads(_post(server, _body(server, **_TEXT))[1])
            _open(value["demo_audio_url"])
        except OSError as error:
            ended.append(type(error).__name__)

    with PageServer(faults=[Fault(slow)]) as server:
        server.serve(_TEN, _wav(10.0), "audio/wav")
        caller = threading.Thread(target=call, args=(server,), daemon=True)
        caller.start()
        assert server.hanging.wait(10)
        caller.join(0.1)
        assert (caller.is_alive(), server.charged) == (True, 1)
    caller.join(10)
    assert ended == ["RemoteDisconnected"]


def test_demo_faults(server: PageServer) -> None:
    """The voice is good, its demo is not; the next demo is."""
    faults: dict[FaultName, tuple[int, str, bytes]] = {
        "demo_403": (403, _JSON, b'{"code": 403'),
        "demo_404": (404, _JSON, b'{"code": 404'),
        "demo_html": (200, "text/html; charset=utf-8", b"<!DOCTYPE ht"),
        "demo_empty": (200, "audio/wav", b""),
    }
    body = _body(server, **_TEXT)
    for name, expected in faults.items():
        server.fault = Fault(name)
        status, raw, fields = _open(_accepted(server, body)["demo_audio_url"])
        assert (status, fields["Content-Type"], raw[:12]) == expected
    server.fault = Fault("demo_missing")
    assert list(_accepted(server, body)) == ["voice_id"]
    assert inspect(_open(_accepted(server, body)["demo_audio_url"])[1])


def test_faults_come_in_order() -> None:
    """Faults given at the start follow one another, each its number of times."""
    faults = [Fault("status", 2, 503), Fault("html", status=502)]
    ids = iter(["plain-1", "plain-2"])
    with PageServer("k", faults, voice_id=lambda _: next(ids)) as server:
        got = [_post(server, {}, "Bearer k")[0] for _ in range(4)]
        assert (got, server.charged) == ([503, 503, 502, 400], 0)
        body = {"audio_url": server.serve("x", _wav(10.0), "audio/wav")}
        raw = _post(server, body, "Bearer k")[1]
        assert json.loads(raw) == {"voice_id": "plain-1"}
    with pytest.raises(ValueError, match="demo_500"):
        Fault("demo_500")  # type: ignore[arg-type]


def test_closing_leaves_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """No thread, no socket, no noise; an idle connection is ended as well."""
    before = set(threading.enumerate())
    with PageServer() as server, socket.create_connection(_address(server), 5) as idle:
        idle.sendall(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert idle.recv(65536).startswith(b"HTTP/1.1 411 ")
        with socket.create_connection(_address(server), 5) as quiet:
            assert _open(server.base_url)[0] == 404
            server.__exit__(None)
            assert quiet.recv(1) == b""
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(_address(server), 5)
        assert set(threading.enumerate()) == before
    assert capfd.readouterr() == ("", "")
