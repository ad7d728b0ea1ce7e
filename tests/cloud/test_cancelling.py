"""Ending the wait for a paid call: at once, honestly, and without losing a reply that comes later."""

import json
import socket
import threading
from dataclasses import replace
from types import SimpleNamespace

import httpx
import pytest

from tests.cloud.calls import Calling, Sending, Stop, join_paid_calls
from tests.hosts.web import Answer, Web
from tests.servers.page_server import CLONE_PATH, Fault, PageServer
from voicestudio.cloud import calling as calls
from voicestudio.cloud.retries import RETRIES
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import OutcomeUnknownError
from voicestudio.model.progress import Cancelled


def test_cancelling_while_the_service_works_leaves_the_outcome_unknown(
    page: PageServer, calling: Calling
) -> None:
    page.fault = Fault("hang")
    with pytest.raises(OutcomeUnknownError) as caught:
        calling.send(tick=Stop(page.hanging))
    assert caught.value.code == "wait_cancelled"
    assert (len(page.posts), page.charged, calling.kept) == (1, 1, [])


def test_a_reply_that_comes_after_the_cancel_is_still_kept(web: Web) -> None:
    web.serve(CLONE_PATH, Answer(b'{"voice_id": " a "}', late=True))
    calling = Calling(web.base_url, "")
    with pytest.raises(OutcomeUnknownError):
        calling.send(tick=Stop(web.waiting))
    assert calling.kept == []
    web.gate.set()
    assert calling.was_kept.wait(10)
    assert calling.service.read_clone(calling.kept[0]).voice_id == " a "
    join_paid_calls()
    assert len(web.asked) == 1


def test_a_limit_of_calls_that_comes_after_the_cancel_is_not_waited_out(web: Web) -> None:
    web.serve(CLONE_PATH, Answer(b"{}", status=429, late=True, headers={"Retry-After": "0"}))
    calling = Calling(web.base_url, "")
    with pytest.raises(OutcomeUnknownError):
        calling.send(tick=Stop(web.waiting))
    web.gate.set()
    join_paid_calls()
    assert (len(web.asked), calling.kept) == (1, [])


def test_a_cut_that_comes_after_the_cancel_ends_quietly(page: PageServer, calling: Calling) -> None:
    page.fault = Fault("hang")
    with pytest.raises(OutcomeUnknownError):
        calling.send(tick=Stop(page.hanging))
    page.__exit__(None)
    join_paid_calls()
    assert calling.kept == []


def test_cancelling_while_nobody_picks_up_counts_as_sent() -> None:
    connecting = threading.Event()
    with socket.create_server(("127.0.0.1", 0), backlog=1) as deaf:
        calling = Calling(f"http://127.0.0.1:{deaf.getsockname()[1]}", "")
        connecting.set()
        with pytest.raises(OutcomeUnknownError) as caught:
            calling.send(tick=Stop(connecting))
    assert caught.value.code == "wait_cancelled"
    join_paid_calls()


def test_a_reply_is_kept_once_where_nobody_cancels(page: PageServer, calling: Calling) -> None:
    ticks: list[int] = []
    raw = calling.send(tick=lambda: ticks.append(1))
    assert calling.kept == [raw]
    assert json.loads(raw.body)["voice_id"] == page.voices[0]
    join_paid_calls()


def test_a_download_can_be_cancelled(web: Web) -> None:
    address = web.serve("/demo", Answer(bytes(1_000_000)))
    told: list[int] = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        Calling(web.base_url, "").service.fetch_audio(address, stop)
    assert (len(told), len(web.asked)) == (1, 1)


def test_cancelling_between_two_tries_sends_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RETRIES, "clone", replace(RETRIES["clone"], first_wait=60.0))
    send = Sending(RawReply(429, b""), RawReply(200, b""))
    backing_off = _backing_off(monkeypatch)

    def stop() -> None:
        if backing_off.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        calls.call_paid(send, "clone", lambda _raw: None, stop)
    join_paid_calls()
    assert send.times == 1


def _backing_off(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set once the paid call waits for its next try."""
    begun = threading.Event()

    class Telling(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if timeout != calls._TICK_SECONDS:
                begun.set()
            return super().wait(timeout)

    around = SimpleNamespace(Event=Telling, Thread=threading.Thread, Lock=threading.Lock)
    monkeypatch.setattr(calls, "threading", around)
    return begun


def test_a_wait_that_ends_as_it_is_cancelled_sends_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    waited_out, cancelled = threading.Event(), threading.Event()

    class LateByNothing(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if timeout == calls._TICK_SECONDS:
                return super().wait(timeout)
            waited_out.set()
            cancelled.wait(10)
            return False  # the time was over a moment before

    around = SimpleNamespace(Event=LateByNothing, Thread=threading.Thread, Lock=threading.Lock)
    monkeypatch.setattr(calls, "threading", around)
    send = Sending(RawReply(429, b""), RawReply(200, b""))

    def stop() -> None:
        if waited_out.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        calls.call_paid(send, "clone", lambda _raw: None, stop)
    cancelled.set()
    join_paid_calls()
    assert send.times == 1


def test_a_waiter_that_breaks_down_ends_the_tries_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RETRIES, "clone", replace(RETRIES["clone"], first_wait=60.0))
    send = Sending(httpx.ConnectError("no"), RawReply(200, b""))
    backing_off = _backing_off(monkeypatch)

    def break_down() -> None:
        if backing_off.is_set():
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        calls.call_paid(send, "clone", lambda _raw: None, break_down)
    join_paid_calls()
    assert send.times == 1
