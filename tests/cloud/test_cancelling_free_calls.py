"""A free call ends at once when asked, while a server is silent too: nothing of it is in doubt afterwards."""

import threading
from collections.abc import Callable
from dataclasses import replace

import httpx
import pytest

from tests.cloud.calls import Sending, Speaking, Stop, join_calls
from tests.hosts.web import Answer, Web
from tests.servers.speech_faults import BalanceFault
from tests.servers.speech_server import SpeechServer
from voicestudio.cloud import calling as calls
from voicestudio.cloud.calling import call_free
from voicestudio.cloud.retries import RETRIES
from voicestudio.cloud.service import BALANCE_PATH, TASK_PATH
from voicestudio.model.calls import RawReply
from voicestudio.model.progress import Cancelled


def test_a_silent_balance_is_cancelled_at_once(server: SpeechServer, speaking: Speaking) -> None:
    server.balance_fault = BalanceFault("hang", 9)
    with pytest.raises(Cancelled):
        speaking.service.balance(Stop(server.hanging))
    assert server.seen == [("GET", BALANCE_PATH)]


def _balance(speaking: Speaking, tick: Callable[[], None]) -> object:
    return speaking.service.balance(tick)


def _task(speaking: Speaking, tick: Callable[[], None]) -> object:
    return speaking.service.task("t", tick)


def _await_task(speaking: Speaking, tick: Callable[[], None]) -> object:
    return speaking.service.await_task("t", tick)


def _audio(speaking: Speaking, tick: Callable[[], None]) -> object:
    return speaking.service.fetch_audio(speaking.service._base_url() + "/demo", lambda _done, _total: tick())


@pytest.mark.parametrize(
    ("path", "ask"),
    [
        (BALANCE_PATH, _balance),
        (f"{TASK_PATH}?task_id=t", _task),
        (f"{TASK_PATH}?task_id=t", _await_task),
        ("/demo", _audio),
    ],
)
@pytest.mark.parametrize("status", [200, 500])
def test_a_free_call_is_cancelled_while_the_server_is_silent_and_not_made_again(
    web: Web, path: str, ask: Callable[[Speaking, Callable[[], None]], object], status: int
) -> None:
    web.serve(path, Answer(b"{}", status=status, late=True))
    with pytest.raises(Cancelled):
        ask(Speaking(web.base_url), Stop(web.waiting))
    assert not web.gate.is_set()
    web.gate.set()
    join_calls("free-call")
    assert [asked.path for asked in web.asked] == [path]


@pytest.mark.parametrize("call", ["balance", "task", "audio"])
@pytest.mark.parametrize(
    "failure", [RawReply(500, b""), RawReply(429, b""), httpx.ConnectError("no")], ids=str
)
def test_cancelling_between_two_tries_sends_nothing_more(
    monkeypatch: pytest.MonkeyPatch, call: str, failure: Exception | RawReply
) -> None:
    monkeypatch.setitem(RETRIES, call, replace(RETRIES[call], first_wait=60.0, longest_wait=60.0))
    send = Sending(*[failure] * 9)

    def stop() -> None:
        if send.times:
            raise Cancelled

    with pytest.raises(Cancelled):
        call_free(send, call, stop)
    join_calls("free-call")
    assert send.times == 1


def test_a_waiter_that_breaks_down_ends_the_tries_too(web: Web) -> None:
    web.serve(BALANCE_PATH, Answer(status=500, late=True))

    def break_down() -> None:
        if web.waiting.is_set():
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Speaking(web.base_url).service.balance(break_down)
    web.gate.set()
    join_calls("free-call")
    assert len(web.asked) == 1


def test_a_call_is_on_a_thread_of_its_own_that_the_program_need_not_wait_for(web: Web) -> None:
    web.serve(BALANCE_PATH, Answer(late=True))
    seen: list[tuple[bool, bool]] = []

    def tick() -> None:
        if web.waiting.is_set():
            (thread,) = (one for one in threading.enumerate() if one.name == "free-call")
            seen.append((thread.daemon, thread is threading.current_thread()))
            raise Cancelled

    with pytest.raises(Cancelled):
        Speaking(web.base_url).service.balance(tick)
    assert seen == [(True, False)]
    assert calls._TICK_SECONDS <= 0.25
    web.gate.set()
    join_calls("free-call")
