"""A strict server of the vendor's page, a service in front of it, and back-off without waiting."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.cloud.calls import KEY, Calling
from tests.hosts.web import Web
from tests.sandbox.sounds import silent_wav
from tests.servers.page_server import PageServer
from voicestudio.cloud import http


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


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    for call, row in http.RETRIES.items():
        monkeypatch.setitem(http.RETRIES, call, replace(row, first_wait=0.0))
