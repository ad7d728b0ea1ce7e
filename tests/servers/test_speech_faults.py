"""Each fault of a speech server does what it says."""

import json
import socket
import threading
from collections.abc import Callable
from http.client import IncompleteRead

import pytest

from tests.servers.page_calls import address, open_url
from tests.servers.speech_calls import (
    AS_TASK,
    AT_ONCE,
    BOTH,
    NEW,
    OLD,
    VOICE,
    accepted,
    ask_balance,
    body_of,
    look,
    post,
)
from tests.servers.speech_faults import BalanceFault, PollFault, SpeechFault, SpeechFaultName
from tests.servers.speech_server import SpeechServer
from tests.servers.speech_sounds import SOUNDS


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503, 504])
def test_status_fault(speech: SpeechServer, status: int) -> None:
    """A status comes for the next N posts, unchecked and free; then all is well."""
    speech.fault = SpeechFault("status", 2, status, "WHY", "told", retry_after="7")
    for _ in range(2):
        got, raw, fields = post(speech, b"{}", key="")
        flat = {"code": status, "reason": "WHY", "message": "told", "metadata": {}}
        assert (got, json.loads(raw), fields["Retry-After"]) == (status, flat, "7")
    accepted(speech, body_of())


def test_a_text_charged_behind_a_fault(speech: SpeechServer) -> None:
    """With `charges` the request is checked first, and what is good is charged."""
    for fault in (
        SpeechFault("status", 2, 504, charges=True),
        SpeechFault("html", 2, 504, charges=True),
        SpeechFault("base_resp", 2, code=1000, charges=True),
    ):
        before, speech.fault = speech.charged, fault
        assert (post(speech, body_of())[0], speech.charged) == (fault.status or 200, before + 1)
        assert (post(speech, {})[0], speech.charged) == (400, before + 1)


def test_html_and_base_resp_faults(speech: SpeechServer) -> None:
    """A proxy's page instead of JSON; a failure that calls itself 200."""
    for status in (200, 502):
        speech.fault = SpeechFault("html", status=status)
        got, raw, fields = post(speech, body_of())
        assert (got, fields["Content-Type"]) == (status, "text/html; charset=utf-8")
        assert raw.startswith(b"<!DOCTYPE html>")
    speech.fault = SpeechFault("base_resp", code=1008, message="no balance")
    status, raw, _ = post(speech, body_of(), AT_ONCE + NEW)
    what = {"status_code": 1008, "status_msg": "no balance"}
    assert (status, json.loads(raw), speech.charged) == (200, {"base_resp": what}, 0)


def test_broken_reply_faults(speech: SpeechServer) -> None:
    """The text was charged, and the reply does not carry its audio."""
    for place, model in BOTH:
        speech.fault = SpeechFault("short_body")
        with pytest.raises(IncompleteRead) as short:
            post(speech, body_of(), place + model)
        assert short.value.partial.startswith(b'{"')
        speech.fault = SpeechFault("cut_json")
        status, raw, fields = post(speech, body_of(), place + model)
        assert (status, int(fields["Content-Length"])) == (200, len(raw))
        with pytest.raises(json.JSONDecodeError):
            json.loads(raw)
    assert speech.charged == 8


def test_no_audio_fault(speech: SpeechServer) -> None:
    """Charged, done, and without audio, in every dialect."""
    speech.queued_polls = 0
    for place, model in BOTH:
        speech.fault = SpeechFault("no_audio")
        value = accepted(
            speech, body_of(output_format="url") if place == AT_ONCE else body_of(), place + model
        )
        if place == AT_ONCE:
            assert value == {} if model == OLD else value["data"] is None
        else:
            done = look(speech, value["task_id"])[1]
            assert (done["task"]["status"], done["audios"]) == ("TASK_STATUS_SUCCEED", [])


@pytest.mark.parametrize(
    ("fault", "status", "beginning"),
    [
        (SpeechFault("as_url"), 200, SOUNDS["mp3"].body[:9]),
        (SpeechFault("audio_url_403"), 403, b'{"code": 403'),
        (SpeechFault("audio_not_audio", by_url=True), 200, b"<!DOCTYPE ht"),
    ],
)
def test_faults_at_an_address(
    speech: SpeechServer, fault: SpeechFault, status: int, beginning: bytes
) -> None:
    """An address comes though hex was asked for, and a task's audio is no better."""
    speech.queued_polls = 0
    for place, model in BOTH:
        speech.fault = fault
        value = accepted(speech, body_of(), place + model)
        if place == AS_TASK:
            url = look(speech, value["task_id"])[1]["audios"][0]["audio_url"]
        else:
            url = value["audio"] if model == OLD else value["data"]["audio"]
        for _ in range(2):
            got, raw, _ = open_url(url)
            assert (got, raw[: len(beginning)]) == (status, beginning)
        assert speech.gets[url] == 2


def test_what_is_not_audio_in_hex(speech: SpeechServer) -> None:
    speech.fault = SpeechFault("audio_not_audio")
    assert bytes.fromhex(accepted(speech, body_of())["audio"]).startswith(b"<!DOCTYPE html>")
    assert bytes.fromhex(accepted(speech, body_of())["audio"]) == SOUNDS["mp3"].body


def test_dropped_connections(speech: SpeechServer) -> None:
    """No byte of reply: before the body was read, or after the text was charged."""
    speech.fault = SpeechFault("drop_request")
    with socket.create_connection(address(speech), 5) as caller:
        caller.sendall(f"POST {AT_ONCE}{OLD} HTTP/1.1\r\nContent-Length: 9\r\n\r\n1234".encode())
        assert caller.recv(1) == b""
    assert (speech.charged, speech.posts, len(speech.seen)) == (0, [], 1)
    speech.fault = SpeechFault("drop_reply", times=2)
    with pytest.raises(ConnectionError):
        post(speech, body_of())
    assert (speech.charged, len(speech.posts)) == (1, 1)
    assert (post(speech, {})[0], speech.charged) == (400, 1)


@pytest.mark.parametrize("call", [lambda server: post(server, body_of()), ask_balance])
def test_hangs_end_with_the_server(call: Callable[[SpeechServer], object]) -> None:
    """No byte until the server is closed."""
    ended: list[str] = []

    def work(server: SpeechServer) -> None:
        try:
            call(server)
        except OSError as error:
            ended.append(type(error).__name__)

    with SpeechServer(faults=[SpeechFault("hang")], voice_ids={VOICE}) as server:
        server.balance_fault = BalanceFault("hang")
        caller = threading.Thread(target=work, args=(server,), daemon=True)
        caller.start()
        assert server.hanging.wait(10)
        assert (caller.is_alive(), ended) == (True, [])
    caller.join(10)
    assert ended == ["RemoteDisconnected"]


def test_faults_come_in_order() -> None:
    """Faults given at the start follow one another; names that there are not are refused."""
    name: SpeechFaultName = "status"
    with SpeechServer("k", [SpeechFault(name, 2, 503), SpeechFault("html", status=502)]) as server:
        got = [post(server, {}, key="Bearer k")[0] for _ in range(4)]
        assert (got, server.charged) == ([503, 503, 502, 400], 0)
    for kind in (SpeechFault, PollFault, BalanceFault):
        with pytest.raises(ValueError, match="demo_403"):
            kind("demo_403")  # type: ignore[arg-type]
