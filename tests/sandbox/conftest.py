"""Callers of a sandbox: of a test's own, and of one that the refusals of a file share."""

from collections.abc import Iterator

import pytest

from tests.sandbox.caller import KEY, Caller
from voicestudio.sandbox.server import SandboxServer, new_sandbox


@pytest.fixture
def caller(sandbox: SandboxServer) -> Iterator[Caller]:
    """Someone who calls a sandbox of the test's own."""
    calling = Caller(sandbox.base_url)
    yield calling
    calling.http.close()


@pytest.fixture
def shared(_of_the_file: Caller) -> Caller:
    """Someone who calls a sandbox that remembers earlier tests of the file; the ledger begins anew."""
    _of_the_file.turn_the_page()
    return _of_the_file


@pytest.fixture(scope="module")
def _of_the_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    server = SandboxServer(new_sandbox(tmp_path_factory.mktemp("service"), KEY))
    calling = Caller(server.base_url)
    yield calling
    calling.http.close()
    server.close()
