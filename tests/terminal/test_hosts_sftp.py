"""The key of an SFTP server: shown and confirmed once, by a person or by its fingerprint, and kept."""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosts.programs import free_port
from tests.hosts.sshd import SftpServer, new_key, openssh
from tests.local.stores import SystemStore, install
from tests.terminal.conftest import Run, Said
from voicestudio.compose import Workshop, data_folder
from voicestudio.hosts.sftp.host import shown_host_key


class Typed(io.StringIO):
    """Standard input that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _store(monkeypatch: pytest.MonkeyPatch) -> None:
    install(SystemStore(), monkeypatch)
    monkeypatch.setattr("getpass.getpass", lambda _label: "")
    monkeypatch.setattr(sys, "stdin", io.StringIO())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SftpServer]:
    with openssh(tmp_path_factory.mktemp("sshd")) as running:
        yield running


def add(run: Run, server: SftpServer, *more: str) -> Said:
    """Add it without its key, unless that is among the rest."""
    values = {
        "host": "127.0.0.1",
        "port": str(server.port),
        "user": server.user,
        "key_file": server.secrets["key_file"],
        "folder": server.path,
        "public_url": server.public_url,
    }
    return run("host", "add", "sftp", "mine", *(f"{name}={said}" for name, said in values.items()), *more)


def fingerprint(server: SftpServer) -> str:
    return shown_host_key("127.0.0.1", server.port, lambda: None).split()[-1]


def kept() -> list[str]:
    return [one.values["host_key"] for one in Workshop(data_folder(None)).settings.hosts()]


def test_its_key_is_shown_and_used_once_a_person_has_confirmed_it(
    run: Run, server: SftpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed("y\n"))
    said = add(run, server)
    assert said.code == 0, said.err
    assert fingerprint(server) in said.out
    assert [key.split()[:2] for key in kept()] == [server.host_key.split()[:2]]
    tested = run("host", "test", "mine")
    assert tested.code == 0, tested.out
    assert server.left() == []


def test_a_key_that_a_person_does_not_know_is_not_used(
    run: Run, server: SftpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed("n\n"))
    assert add(run, server).code == 5
    assert kept() == []


def test_without_a_person_it_is_refused_with_its_fingerprint(run: Run, server: SftpServer) -> None:
    said = add(run, server)
    assert (said.code, said.out) == (5, "")
    assert f"host_key={fingerprint(server)}" in said.err
    error = add(run, server, "--json").json["error"]
    assert error["code"] == "host_key_unconfirmed"
    assert error["facts"]["fingerprint"] == fingerprint(server)
    assert error["facts"]["host_key"].split()[:2] == server.host_key.split()[:2]
    assert kept() == []


def test_with_json_nobody_is_asked_even_at_a_terminal(
    run: Run, server: SftpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Typed("y\n"))
    assert add(run, server, "--json").json["error"]["code"] == "host_key_unconfirmed"


def test_a_fingerprint_or_the_line_itself_confirms_it_without_a_person(run: Run, server: SftpServer) -> None:
    added = add(run, server, f"host_key={fingerprint(server)}", "--json")
    assert (added.code, added.json["name"]) == (0, "mine")
    assert add(run, server, f"host_key={server.host_key}", "--replace").code == 0
    assert run("host", "test", "mine").code == 0


def test_another_key_than_the_confirmed_one_is_refused(run: Run, server: SftpServer, tmp_path: Path) -> None:
    changed = re.sub("[A-Za-z]", "x", fingerprint(server).removeprefix("SHA256:"))
    said = add(run, server, f"host_key=SHA256:{changed}", "--json")
    assert (said.code, said.json["error"]["code"]) == (5, "host_key_changed")
    assert kept() == []
    assert add(run, server, f"host_key={new_key(tmp_path / 'other')}").code == 0
    steps = run("host", "test", "mine", "--json").json["steps"]
    assert [(one["step"], one["error"]) for one in steps] == [("reach", "host_key_changed")]


def test_what_is_missing_is_said_before_anyone_is_asked(run: Run, server: SftpServer) -> None:
    said = add(run, server, "folder=")
    assert (said.code, "folder is needed" in said.err) == (2, True)


def test_a_server_that_is_not_there_is_told(run: Run, server: SftpServer) -> None:
    assert add(run, server, f"port={free_port()}", "--json").json["error"]["code"] == "host_unreachable"
