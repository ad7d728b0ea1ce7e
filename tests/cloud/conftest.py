"""Strict servers of the vendor's pages, a service in front of each, and back-off without waiting."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.cloud.calls import KEY, VOICE, Calling, Speaking
from tests.hosts.web import Web
from tests.sandbox.sounds import silent_wav
from tests.servers.page_server import PageServer
from tests.servers.speech_server import SpeechServer
from voicestudio.cloud import service
from voicestudio.cloud.retries import RETRIES


@pytest.fixture
def page() -> Iterator[PageServer]:
    """The vendor's page as a server."""
    with PageServer(KEY) as server:
        yield server


@pytest.fixture
def web() -> Iterator[Web]:
    """A web server without a page yet."""
    with Web() as opened:
        yield opened


@pytest.fixture
def calling(page: PageServer) -> Calling:
    """Someone who clones from a sample that the page server offers."""
    return Calling(page.base_url, page.serve("sample.wav", silent_wav(10.0), "audio/wav"))


@pytest.fixture
def server() -> Iterator[SpeechServer]:
    """The vendor's T2A, task and balance pages as a server."""
    with SpeechServer(KEY, voice_ids={VOICE}) as opened:
        yield opened


@pytest.fixture
def speaking(server: SpeechServer) -> Speaking:
    """Someone who speaks at the speech server."""
    return Speaking(server.base_url)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds between looks, which are over at once."""
    noted: list[float] = []

    def note(seconds: float, _tick: object) -> None:
        assert len(noted) < 50, "it is waited for ever"
        noted.append(seconds)

    monkeypatch.setattr(service, "_wait", note)
    return noted


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    for call, row in RETRIES.items():
        monkeypatch.setitem(RETRIES, call, replace(row, first_wait=0.0))
    monkeypatch.setattr(service, "TASK_FIRST_WAIT", 0.0)
