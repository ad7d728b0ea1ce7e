"""A web server of the test's own, and the sandbox's host."""

from collections.abc import Iterator

import pytest

from tests.hosts.web import Web
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.sandbox.server import SandboxServer


@pytest.fixture
def web() -> Iterator[Web]:
    """A web server without a page yet."""
    with Web() as opened:
        yield opened


@pytest.fixture
def host(sandbox: SandboxServer) -> SandboxHost:
    """The host of a sandbox of the test's own."""
    return SandboxHost(lambda: sandbox.base_url, SANDBOX_KEY)
