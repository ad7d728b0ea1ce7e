"""Signing in by SSH: to the confirmed server alone, with what was given for it and nothing of one's own."""

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import asyncssh
import pytest

from tests.hosts.listeners import patient
from tests.hosts.programs import eventually, free_port, program
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.sshd import PASSPHRASE, PASSWORD, SftpServer, new_key, openssh, rclone_sftp
from voicestudio.hosts.sftp.host import shown_host_key
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.progress import Cancelled

NAME: Final = "0123456789abcdef0123456789abcdef.wav"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpServer]:
    with openssh(tmp_path / "server") as running:
        yield running


def refusal(work: Callable[[], object]) -> str:
    with pytest.raises(HostError) as caught:
        work()
    return caught.value.code


def test_the_key_shown_for_confirmation_is_the_servers_with_its_fingerprint(server: SftpServer) -> None:
    line = shown_host_key("127.0.0.1", server.port, patient)
    key, _, fingerprint = line.rpartition(" ")
    told = subprocess.run(
        [program("ssh-keygen"), "-l", "-f", str(server.folder / "host_ed25519.pub")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert key == server.host_key
    assert fingerprint == told.stdout.split()[1]
    assert fingerprint.startswith("SHA256:")
    server.host(host_key=line).ask(patient)


def test_nobody_signs_in_to_see_the_key(server: SftpServer) -> None:
    shown_host_key("127.0.0.1", server.port, patient)
    server.host().ask(patient)
    assert eventually(lambda: "Accepted publickey" in server.words())
    before, _, _ = server.words().partition("Accepted publickey")
    assert "Failed" not in before
    assert "Invalid user" not in before


def test_the_confirmed_one_of_several_keys_is_asked_for(tmp_path: Path) -> None:
    kinds = ("rsa", "ecdsa", "ed25519")
    with openssh(tmp_path / "server", kinds=kinds) as server:
        for kind in kinds:
            server.host(host_key=(server.folder / f"host_{kind}.pub").read_text()).ask(patient)
        assert shown_host_key("127.0.0.1", server.port, patient).startswith("ssh-ed25519 ")


@pytest.mark.parametrize("kind", ["ed25519", "rsa"])
def test_a_server_with_another_key_is_told_nothing(tmp_path: Path, server: SftpServer, kind: str) -> None:
    """Of the same kind, and of one that the server has no key of."""
    host = server.host(host_key=new_key(tmp_path / "other", kind), user="somebody")
    assert refusal(lambda: host.ask(patient)) == "host_key_changed"
    assert refusal(lambda: host.remove(NAME, "", patient)) == "host_key_changed"
    server.host().ask(patient)
    assert eventually(lambda: "Accepted publickey" in server.words())
    assert "somebody" not in server.words()


def test_fetching_the_key_tells_what_is_wrong_and_can_be_cancelled(server: SftpServer) -> None:
    web_port = int(server.public_url.rpartition(":")[2])
    assert refusal(lambda: shown_host_key("127.0.0.1", free_port(), patient)) == "host_unreachable"
    assert refusal(lambda: shown_host_key("127.0.0.1", web_port, patient)) == "host_is_something_else"
    with Proxy(server.port, Mode.HOLE) as proxy:

        def stop() -> None:
            if proxy.reached.is_set():
                raise Cancelled

        with pytest.raises(Cancelled):
            shown_host_key("127.0.0.1", proxy.port, stop)


def own_ssh() -> Path:
    folder = Path.home() / ".ssh"
    folder.mkdir(parents=True)
    return folder


def test_settings_of_ones_own_ssh_do_not_count(server: SftpServer) -> None:
    settings = f"Host *\nPort {free_port()}\nUser nobody\nHostKeyAlias other\nProxyCommand false\n"
    (own_ssh() / "config").write_text(settings)
    server.host().ask(patient)
    shown_host_key("127.0.0.1", server.port, patient)


def test_hosts_known_to_ones_own_ssh_do_not_count(tmp_path: Path, server: SftpServer) -> None:
    known = own_ssh() / "known_hosts"
    known.write_text(f"[127.0.0.1]:{server.port} {server.host_key}\n127.0.0.1 {server.host_key}\n")
    host = server.host(host_key=new_key(tmp_path / "other"))
    assert refusal(lambda: host.ask(patient)) == "host_key_changed"


def test_keys_of_ones_own_ssh_are_not_offered(tmp_path: Path, server: SftpServer) -> None:
    own = own_ssh()
    for end in ("", ".pub"):
        (own / f"id_ed25519{end}").write_bytes((server.folder / f"user{end}").read_bytes())
        (own / f"id_ed25519{end}").chmod(0o600)
    new_key(tmp_path / "other")
    by_password = server.host(key_file="", password="wrong")
    assert refusal(lambda: by_password.ask(patient)) == "host_secret_wrong"
    by_other_key = server.host(key_file=tmp_path / "other")
    assert refusal(lambda: by_other_key.ask(patient)) == "host_secret_wrong"
    assert asyncio.run(gets_in_by_ones_own_ssh(server))


@contextmanager
def agent_with(key: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="agent") as folder:  # the path of a socket must be short
        path = Path(folder) / "socket"
        agent = subprocess.Popen([program("ssh-agent"), "-D", "-a", str(path)], stdout=subprocess.DEVNULL)
        try:
            assert eventually(path.exists)
            env = {**os.environ, "SSH_AUTH_SOCK": str(path)}
            subprocess.run([program("ssh-add"), "-q", str(key)], env=env, check=True)
            yield str(path)
        finally:
            agent.terminate()
            agent.wait()


async def gets_in_by_ones_own_ssh(server: SftpServer) -> bool:
    """That it would have worked is what makes the test say something."""
    options = {"username": server.user, "known_hosts": None, "config": None}
    async with asyncssh.connect("127.0.0.1", server.port, **options):
        return True


def test_an_agent_is_not_asked(tmp_path: Path, server: SftpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    new_key(tmp_path / "other")
    with agent_with(server.folder / "user") as path:
        monkeypatch.setenv("SSH_AUTH_SOCK", path)
        for changed in ({"key_file": str(tmp_path / "other")}, {"key_file": "", "password": "wrong"}):
            host = server.host(**changed)
            assert refusal(partial(host.ask, patient)) == "host_secret_wrong"
        assert asyncio.run(gets_in_by_ones_own_ssh(server))


@pytest.mark.parametrize("kind", ["ed25519", "rsa"])
def test_a_key_file_with_a_passphrase_is_opened_by_it(tmp_path: Path, server: SftpServer, kind: str) -> None:
    line = new_key(tmp_path / "closed", kind, PASSPHRASE)
    (server.folder / "authorized").write_text(line)
    server.host(key_file=tmp_path / "closed", password=PASSPHRASE).ask(patient)
    for password in ("", "another one"):
        host = server.host(key_file=tmp_path / "closed", password=password)
        assert refusal(partial(host.ask, patient)) == "host_secret_wrong"


def test_a_passphrase_is_not_tried_as_a_password(tmp_path: Path) -> None:
    new_key(tmp_path / "closed", passphrase=PASSWORD)
    with rclone_sftp(tmp_path / "server") as server:
        server.host().ask(patient)
        host = server.host(key_file=tmp_path / "closed", password=PASSWORD)
        assert refusal(lambda: host.ask(patient)) == "host_secret_wrong"


@pytest.mark.parametrize("password", ["wrong", "\u0007", "\u0627a"])
def test_a_password_that_is_wrong_or_cannot_be_one_is_refused(tmp_path: Path, password: str) -> None:
    with rclone_sftp(tmp_path / "server") as server:
        assert refusal(lambda: server.host(password=password).ask(patient)) == "host_secret_wrong"


def test_a_key_file_in_ones_home_may_be_named_with_a_tilde(server: SftpServer) -> None:
    (own_ssh() / "studio").write_bytes((server.folder / "user").read_bytes())
    server.host(key_file="~/.ssh/studio").ask(patient)


@pytest.mark.parametrize("name", ["missing", "", "sample.wav", "user.pub"])
def test_what_is_no_key_file_is_told_as_such(server: SftpServer, name: str) -> None:
    (server.folder / "sample.wav").write_bytes(bytes(1000))
    with pytest.raises(SetupError) as caught:
        server.host(key_file=server.folder / name).ask(patient)
    assert (caught.value.code, caught.value.facts) == ("host_field_invalid", {"field": "key_file"})
