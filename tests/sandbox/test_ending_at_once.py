"""The end of a server: what is under way gets its answer, and what does not come to one is cut off."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import httpx
import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from voicestudio.sandbox.ending_at_once import EndingAtOnce


@dataclass
class Slow:
    """An application that answers when it may."""

    asked: threading.Event = field(default_factory=threading.Event)
    may: threading.Event = field(default_factory=threading.Event)
    cancelled: threading.Event = field(default_factory=threading.Event)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked.set()
        try:
            while not self.may.is_set():  # noqa: ASYNC110 - another thread sets it
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.cancelled.set()
            raise
        await PlainTextResponse(Request(scope).url.path)(scope, receive, send)


@dataclass
class Served:
    server: EndingAtOnce
    thread: threading.Thread
    address: str

    def get(self) -> httpx.Response:
        return httpx.get(f"{self.address}/way", timeout=30, trust_env=False)


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def served(slow: Slow, request: pytest.FixtureRequest) -> Iterator[Served]:
    """The application, served by a thread; the marker's parameter is the seconds that a call may take on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(
            slow, lifespan="off", log_config=None, ws="none", timeout_graceful_shutdown=request.param
        )
        server = EndingAtOnce(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield Served(server, thread, f"http://127.0.0.1:{listening.getsockname()[1]}")
        slow.may.set()
        server.end()
        thread.join(30)
        assert not thread.is_alive()


@pytest.mark.parametrize("served", [30], indirect=True)
def test_a_call_under_way_gets_its_answer(served: Served, slow: Slow) -> None:
    with ThreadPoolExecutor() as pool:
        reply = pool.submit(served.get)
        assert slow.asked.wait(30)
        served.server.end()
        slow.may.set()
        assert reply.result().text == "/way"
    assert not slow.cancelled.is_set()


@pytest.mark.parametrize("served", [0], indirect=True)
def test_a_call_that_does_not_end_is_cancelled(served: Served, slow: Slow) -> None:
    with ThreadPoolExecutor() as pool:
        reply = pool.submit(served.get)
        assert slow.asked.wait(30)
        served.server.end()
        served.thread.join(30)
        assert slow.cancelled.is_set()
        trouble = reply.exception()
        assert isinstance(trouble, httpx.TransportError) if trouble else reply.result().status_code == 500


@pytest.mark.parametrize("served", [0], indirect=True)
def test_it_may_be_told_twice_and_after_its_end(served: Served) -> None:
    served.server.end()
    served.server.end()
    served.thread.join(30)
    served.server.end()
    assert not served.thread.is_alive()
