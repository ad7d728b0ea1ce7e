"""What the page promises, and a server that leaves nothing behind."""

import json
import socket
import threading
from urllib.request import Request

import pytest

from tests.servers.page_audio import AudioFacts, inspect
from tests.servers.page_calls import TEN, WITH_DEMO, accepted, address, body_of, open_url, prompt_of
from tests.servers.page_server import CLONE_PATH, PageServer


def test_a_plain_voice(server: PageServer) -> None:
    """Page: voice_id; no demo_audio_url unless text and model were given."""
    body = body_of(server)
    value = accepted(server, body)
    odd = value.pop("voice_id")
    assert not value
    assert odd not in {odd.strip(), odd.lower(), accepted(server, body)["voice_id"]}
    assert server.posts == [body, body]
    assert json.loads(server.posts[0].raw) == body
    assert server.posts[0].headers["authorization"] == "Bearer page-key"
    assert server.seen[:2] == [("POST", CLONE_PATH), ("GET", f"/files/{TEN}")]
    assert server.gets[str(body["audio_url"])] == 2


def test_a_full_request(server: PageServer) -> None:
    """Page: every field at once; the demo is a real sound."""
    flags = {"need_noise_reduction": True, "need_volume_normalization": False}
    body = {**prompt_of(server), **WITH_DEMO, **flags, "accuracy": 0.7}
    status, sound, fields = open_url(url := accepted(server, body)["demo_audio_url"])
    assert (status, fields["Content-Type"], server.gets[url]) == (200, "audio/wav", 1)
    assert inspect(sound) == AudioFacts("wav", 1.0)
    assert len(set(sound[44:])) > 100


def test_other_paths(server: PageServer) -> None:
    """What is not on the page does not exist."""
    near = [f"GET {CLONE_PATH}", f"PUT {CLONE_PATH}", f"POST {CLONE_PATH}/"]
    near += [f"POST {CLONE_PATH}?x=1", f"POST /files/{TEN}"]
    far = ["POST /v3/minimax-speech-2.8-hd", "GET /openapi/v1/billing/balance/detail"]
    for what in near + far:
        method, path = what.split()
        data = None if method == "GET" else b"{}"
        status, raw, _ = open_url(Request(server.base_url + path, data, method=method))  # noqa: S310 - loopback
        assert (status, json.loads(raw)["reason"]) == (404, "API_NOT_FOUND")
        assert server.seen[-1] == (method, path)
    assert server.posts == []


def test_closing_leaves_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """No thread, no socket, no noise; an idle connection is ended as well."""
    before = set(threading.enumerate())
    with PageServer() as server, socket.create_connection(address(server), 5) as idle:
        idle.sendall(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert idle.recv(65536).startswith(b"HTTP/1.1 411 ")
        with socket.create_connection(address(server), 5) as quiet:
            assert open_url(server.base_url)[0] == 404
            server.__exit__(None)
            assert quiet.recv(1) == b""
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address(server), 5)
        assert set(threading.enumerate()) == before
    assert capfd.readouterr() == ("", "")
