"""The sandbox's server: whom it listens to, under which names, how it begins and ends."""

import os
import socket
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.sandbox.caller import KEY, NO_TLS, Caller, stranger_gets
from voicestudio.model.errors import SetupError
from voicestudio.sandbox import cutting
from voicestudio.sandbox.server import SandboxServer, new_sandbox


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "[::1]", ""]
)
def test_a_name_that_a_web_page_may_give_this_computer_is_refused(caller: Caller, host: str) -> None:
    address = caller.put(b"sound")
    reply = httpx.get(address, headers={"Host": host}, verify=NO_TLS, trust_env=False)
    assert reply.status_code == 400
    assert b"sound" not in reply.content


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost:8080"])
def test_this_computers_own_names_are_taken(caller: Caller, host: str) -> None:
    address = caller.put(b"sound")
    assert httpx.get(address, headers={"Host": host}, verify=NO_TLS, trust_env=False).content == b"sound"


def test_only_this_computer_can_connect(sandbox: SandboxServer) -> None:
    assert urlsplit(sandbox.base_url).hostname == "127.0.0.1"
    assert sandbox._socket.getsockname()[0] == "127.0.0.1"


def test_a_port_in_use_is_named(sandbox: SandboxServer, tmp_path: Path) -> None:
    port = int(sandbox.base_url.rpartition(":")[2])
    with pytest.raises(SetupError) as caught:
        SandboxServer(new_sandbox(tmp_path / "other", KEY), port)
    assert (caught.value.code, caught.value.facts["port"]) == ("port_in_use", port)


def test_a_sandbox_may_be_closed_as_soon_as_it_is_opened(tmp_path: Path) -> None:
    server = SandboxServer(new_sandbox(tmp_path / "service", KEY))
    server.close()
    assert not server._thread.is_alive()
    with pytest.raises(httpx.ConnectError):
        stranger_gets(server.base_url)


def test_closing_ends_the_servers_thread_and_frees_its_port(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    server = SandboxServer(new_sandbox(tmp_path / "service", KEY))
    caller = Caller(server.base_url)
    assert caller.balance() > 0
    caller.http.close()
    server.close()
    assert not any(thread.name == "sandbox" for thread in set(threading.enumerate()) - before)
    SandboxServer(new_sandbox(tmp_path / "service", KEY), int(server.base_url.rpartition(":")[2])).close()


def test_an_answer_does_not_wait_for_the_one_before_to_be_acknowledged(shared: Caller) -> None:
    assert shared.balance() > 0
    sockets = [transport.get_extra_info("socket") for transport in cutting._open.values()]
    assert sockets
    assert all(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) for one in sockets)


def test_audio_that_nobody_can_ask_for_any_more_is_cleared_away_at_the_next_start(tmp_path: Path) -> None:
    folder = new_sandbox(tmp_path, KEY).audio_folder
    old, new = folder / "old.mp3", folder / "new.mp3"
    for path, days in ((old, 3), (new, 1)):
        path.write_bytes(b"sound")
        os.utime(path, (0, time.time() - days * 86_400))
    new_sandbox(tmp_path, KEY)
    assert list(folder.iterdir()) == [new]


def test_two_programs_may_serve_from_one_folder(sandbox: SandboxServer, caller: Caller) -> None:
    twin = SandboxServer(new_sandbox(sandbox.sandbox.store.folder, KEY))
    other = Caller(twin.base_url)
    address = caller.put(b"sound")
    moved = address.replace(sandbox.base_url, twin.base_url)
    assert stranger_gets(moved).content == b"sound"
    other.advance(1)
    assert stranger_gets(address).status_code == 403
    other.http.close()
    twin.close()
