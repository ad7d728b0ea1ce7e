"""Each fault does what it says."""

import json
import socket
import threading
from http.client import IncompleteRead

import pytest

from tests.servers.page_audio import inspect
from tests.servers.page_calls import JSON, TEN, WITH_DEMO, accepted, address, body_of, open_url, post
from tests.servers.page_server import CLONE_PATH, Fault, FaultName, PageServer
from tests.servers.silence import silent_wav


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503, 504])
def test_status_fault(server: PageServer, status: int) -> None:
    """A status comes for the next N posts, unchecked and free; then all is well."""
    server.fault = Fault("status", 2, status, "WHY", "told", retry_after="7")
    for _ in range(2):
        got, raw, fields = post(server, b"{}", key="")
        flat = {"code": status, "reason": "WHY", "message": "told", "metadata": {}}
        assert (got, json.loads(raw), fields["Retry-After"]) == (status, flat, "7")
    accepted(server, body_of(server))


def test_status_fault_variants(server: PageServer) -> None:
    """A body of one's own, no Retry-After, and a voice made behind a 504."""
    server.fault = Fault("status", status=429, body=b'{"error": "slow down"}')
    status, raw, fields = post(server, body_of(server))
    assert (status, raw) == (429, b'{"error": "slow down"}')
    assert "Retry-After" not in fields
    server.fault = Fault("status", 2, 504, makes_voice=True)
    assert (post(server, body_of(server))[0], server.charged) == (504, 1)
    assert (post(server, {})[0], server.charged) == (400, 1)


def test_html_and_base_resp_faults(server: PageServer) -> None:
    """A proxy's page instead of JSON; a failure that calls itself 200."""
    for status in (200, 502):
        server.fault = Fault("html", status=status)
        got, raw, fields = post(server, body_of(server))
        assert (got, fields["Content-Type"]) == (status, "text/html; charset=utf-8")
        assert raw.startswith(b"<!DOCTYPE html>")
    server.fault = Fault("base_resp", code=2038, message="not permitted")
    status, raw, _ = post(server, body_of(server))
    what = {"status_code": 2038, "status_msg": "not permitted"}
    assert (status, json.loads(raw), server.charged) == (200, {"base_resp": what}, 0)


def test_broken_reply_faults(server: PageServer) -> None:
    """The voice was made, and the reply does not carry its id."""
    server.fault = Fault("short_body")
    with pytest.raises(IncompleteRead) as short:
        post(server, body_of(server))
    assert short.value.partial.startswith(b'{"voice_id"')
    server.fault = Fault("cut_json")
    status, raw, fields = post(server, body_of(server))
    assert (status, int(fields["Content-Length"])) == (200, len(raw))
    with pytest.raises(json.JSONDecodeError):
        json.loads(raw)
    server.fault = Fault("no_voice_id")
    raw = post(server, body_of(server, **WITH_DEMO))[1]
    assert list(json.loads(raw)) == ["demo_audio_url"]
    assert server.charged == len(set(server.voices)) == 3


def test_dropped_connections(server: PageServer) -> None:
    """No byte of reply: before the body was read, or after the voice was made."""
    server.fault = Fault("drop_request")
    with socket.create_connection(address(server), 5) as caller:
        caller.sendall(f"POST {CLONE_PATH} HTTP/1.1\r\n".encode())
        caller.sendall(b"Content-Length: 9\r\n\r\n1234")
        assert caller.recv(1) == b""
    assert (server.charged, server.posts, len(server.seen)) == (0, [], 1)
    server.fault = Fault("drop_reply", times=2)
    with pytest.raises(ConnectionError):
        post(server, body_of(server))
    assert (server.charged, len(server.posts)) == (1, 1)
    assert (post(server, {})[0], server.charged) == (400, 1)


@pytest.mark.parametrize("slow", ["hang", "demo_slow"])
def test_hangs_end_with_the_server(slow: FaultName) -> None:
    """No byte until the server is closed, though the voice is made."""
    ended: list[str] = []

    def call(server: PageServer) -> None:
        try:
            value = json.loads(post(server, body_of(server, **WITH_DEMO))[1])
            open_url(value["demo_audio_url"])
        except OSError as error:
            ended.append(type(error).__name__)

    with PageServer(faults=[Fault(slow)]) as server:
        server.serve(TEN, silent_wav(10.0), "audio/wav")
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
        "demo_403": (403, JSON, b'{"code": 403'),
        "demo_404": (404, JSON, b'{"code": 404'),
        "demo_html": (200, "text/html; charset=utf-8", b"<!DOCTYPE ht"),
        "demo_empty": (200, "audio/wav", b""),
    }
    body = body_of(server, **WITH_DEMO)
    for name, expected in faults.items():
        server.fault = Fault(name)
        status, raw, fields = open_url(accepted(server, body)["demo_audio_url"])
        assert (status, fields["Content-Type"], raw[:12]) == expected
    server.fault = Fault("demo_missing")
    assert list(accepted(server, body)) == ["voice_id"]
    assert inspect(open_url(accepted(server, body)["demo_audio_url"])[1])


def test_faults_come_in_order() -> None:
    """Faults given at the start follow one another, each its number of times."""
    faults = [Fault("status", 2, 503), Fault("html", status=502)]
    ids = iter(["plain-1", "plain-2"])
    with PageServer("k", faults, voice_id=lambda _: next(ids)) as server:
        got = [post(server, {}, "Bearer k")[0] for _ in range(4)]
        assert (got, server.charged) == ([503, 503, 502, 400], 0)
        body = {"audio_url": server.serve("x", silent_wav(10.0), "audio/wav")}
        raw = post(server, body, "Bearer k")[1]
        assert json.loads(raw) == {"voice_id": "plain-1"}
    with pytest.raises(ValueError, match="demo_500"):
        Fault("demo_500")  # type: ignore[arg-type]
