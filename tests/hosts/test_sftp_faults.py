"""What goes wrong with SFTP: each its own code, Cancel ends every wait, and nothing is left on the server."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually, free_port
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.sshd import SftpServer, new_key, openssh, rclone_sftp
from voicestudio.hosts.sftp import ssh
from voicestudio.hosts.sftp.host import SftpHost
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled
from voicestudio.texts.errors import words

SIZE: Final = 4_000_000
"""Of the sample: far more than the buffers on the way hold."""
NAME: Final = "0123456789abcdef0123456789abcdef.wav"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpServer]:
    with openssh(tmp_path / "server") as running:
        yield running


Meeting = Callable[[Path], "Iterator[tuple[SftpServer, SftpHost]]"]


def changed(**fields: str) -> Meeting:
    def meet(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
        with openssh(folder / "server") as server:
            yield server, server.host(**fields)

    return meet


def wrong_key(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    new_key(folder / "other")
    yield from changed(key_file=str(folder / "other"))(folder)


def other_host_key(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    yield from changed(host_key=new_key(folder / "other"))(folder)


def wrong_password(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    with rclone_sftp(folder / "server") as server:
        yield server, server.host(password="wrong")


def folder_is_a_file(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    (folder / "file").write_bytes(b"")
    yield from changed(folder=str(folder / "file"))(folder)


def limited(subsystem: str = "internal-sftp", most: int = 0) -> Meeting:
    def meet(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
        with openssh(folder / "server", subsystem, most=most) as server:
            yield server, server.host()

    return meet


def web_server(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    with openssh(folder / "server") as server:
        yield server, server.host(port=server.public_url.rpartition(":")[2])


def ftp_server(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    """One that greets in its own way, and waits."""
    with openssh(folder / "server") as server, socket.create_server(("127.0.0.1", 0)) as listener:
        over = threading.Event()

        def greet() -> None:
            guests = []
            while not over.is_set():
                guests.append(listener.accept()[0])
                guests[-1].sendall(b"220 Welcome\r\n")
            for guest in guests:
                guest.close()

        thread = threading.Thread(target=greet)
        thread.start()
        try:
            yield server, server.host(port=listener.getsockname()[1])
        finally:
            over.set()
            with suppress(OSError):
                socket.create_connection(listener.getsockname()).close()
            thread.join()


def nobody(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
    yield from changed(port=str(free_port()))(folder)


def struck(mode: Mode, after: int) -> Meeting:
    def meet(folder: Path) -> Iterator[tuple[SftpServer, SftpHost]]:
        with openssh(folder / "server") as server, Proxy(server.port, mode, after) as proxy:
            yield server, server.host(port=proxy.port)
            assert proxy.reached.is_set()

    return meet


TABLE: Final[dict[str, tuple[str, Meeting]]] = {
    "wrong key": ("host_secret_wrong", wrong_key),
    "wrong password": ("host_secret_wrong", wrong_password),
    "unknown user": ("host_secret_wrong", changed(user="nobody-of-this-name")),
    "another host key": ("host_key_changed", other_host_key),
    "no folder": ("host_folder_missing", changed(folder="/there/is/no/such/folder")),
    "folder is a file": ("host_folder_missing", folder_is_a_file),
    "read-only": ("host_not_permitted", limited("internal-sftp -R")),
    "may not rename": ("host_not_permitted", limited("internal-sftp -P rename")),
    "disk full": ("host_full", limited(most=SIZE // 2048)),
    "not SSH": ("host_is_something_else", web_server),
    "greets as FTP does": ("host_is_something_else", ftp_server),
    "SSH without SFTP": ("host_is_something_else", limited("")),
    "a shell in its place": ("host_is_something_else", limited("/bin/echo Welcome to this server")),
    "server down": ("host_unreachable", nobody),
    "unknown host": ("host_name_unknown", changed(host="host.invalid")),
    "cut at 50 %": ("host_cut", struck(Mode.CUT, SIZE // 2)),
    "cut before the first byte": ("host_cut", struck(Mode.CUT, 0)),
    "cut while signing in": ("host_cut", struck(Mode.CUT, 1000)),
    "stall": ("host_silent", struck(Mode.STALL, SIZE // 2)),
    "stall from the start": ("host_silent", struck(Mode.STALL, 0)),
    "mute": ("host_silent", struck(Mode.MUTE, SIZE // 2)),
    "mute from the start": ("host_silent", struck(Mode.MUTE, 0)),
    "accepted and ignored": ("host_silent", struck(Mode.HOLE, 0)),
}
ONLY_AT_AN_UPLOAD: Final = {"read-only", "may not rename", "disk full", "cut at 50 %", "greets as FTP does"}
SILENT: Final = {name for name, (code, _) in TABLE.items() if code == "host_silent"}


@pytest.mark.parametrize("fault", TABLE)
def test_every_fault_has_its_code_and_leaves_nothing(
    fault: str, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, meet = TABLE[fault]
    if fault in SILENT:
        monkeypatch.setattr(ssh, "_LOOK_SECONDS", 0.1)
        monkeypatch.setattr(ssh, "_STALL_SECONDS", 2.0)
        monkeypatch.setattr(ssh, "_CONNECT_SECONDS", 2.0)
    if fault == "greets as FTP does":
        monkeypatch.setattr(ssh, "_CONNECT_SECONDS", 0.5)
    with contextmanager(meet)(tmp_path) as (server, host):
        with pytest.raises(HostError) as caught:
            host.put(sample, "key", NAME, unheard)
        assert caught.value.code == code
        assert server.left() == []
    said = words(caught.value)
    assert "mine" in said.what
    assert "?" not in said.what
    assert NAME not in repr(caught.value.facts)


@pytest.mark.parametrize("fault", [name for name in TABLE if name not in ONLY_AT_AN_UPLOAD | SILENT])
def test_asking_and_removing_tell_what_can_be_told_before(fault: str, tmp_path: Path) -> None:
    code, meet = TABLE[fault]
    with contextmanager(meet)(tmp_path) as (_, host):
        for work in (lambda: host.ask(patient), lambda: host.remove(NAME, "", patient)):
            with pytest.raises(HostError) as caught:
                work()
            assert caught.value.code == code


@pytest.mark.parametrize(
    ("mode", "after"),
    [
        (Mode.PASS, 0),
        (Mode.CUT, SIZE // 2),
        (Mode.STALL, SIZE // 2),
        (Mode.STALL, 0),
        (Mode.MUTE, SIZE // 2),
        (Mode.MUTE, 0),
        (Mode.HOLE, 0),
    ],
)
def test_cancel_returns_and_leaves_nothing(server: SftpServer, sample: Path, mode: Mode, after: int) -> None:
    """Each wait would last its whole time-out, were it not cancelled."""
    with Proxy(server.port, mode, after) as proxy:

        def stop(done: int, _total: int) -> None:
            if proxy.reached.is_set() or (mode is Mode.PASS and done >= SIZE // 2):
                raise Cancelled

        with pytest.raises(Cancelled):
            server.host(port=proxy.port).put(sample, "key", NAME, stop)
        assert eventually(lambda: server.left() == [])
    assert server.host().remove(NAME, "", patient) == "no such file"


@pytest.mark.parametrize("at", [0, 65_536, SIZE // 2, SIZE - 1, SIZE])
def test_an_upload_cancelled_anywhere_can_be_removed(server: SftpServer, sample: Path, at: int) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        server.host().put(sample, "key", NAME, stop)
    if at < SIZE - 1:
        assert eventually(lambda: server.left() == [])
    assert server.host().remove(NAME, "", patient) == "no such file"
    assert server.left() == []


def test_what_a_server_that_died_kept_is_removed_when_it_is_back(server: SftpServer, sample: Path) -> None:
    with Proxy(server.port, Mode.STALL, SIZE // 2) as proxy:

        def stop(_done: int, _total: int) -> None:
            if proxy.reached.is_set():
                proxy._mode = Mode.HOLE  # for the second connection, too
                raise Cancelled

        host = server.host(port=proxy.port)
        with pytest.raises(Cancelled):
            host.put(sample, "key", NAME, stop)
        assert server.left() == [f"{NAME}.part"]
        proxy.heal()
        assert host.remove(NAME, "", patient) == "no such file"
        assert server.left() == []


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_asking_and_removing_can_be_cancelled(server: SftpServer, mode: Mode) -> None:
    with Proxy(server.port, mode, 0) as proxy:

        def stop() -> None:
            if proxy.reached.is_set():
                raise Cancelled

        host = server.host(port=proxy.port)
        with pytest.raises(Cancelled):
            host.ask(stop)
        with pytest.raises(Cancelled):
            host.remove(NAME, "", stop)
