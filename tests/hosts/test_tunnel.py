"""This computer through a tunnel: strangers get the one file under its path, nothing once it is removed."""

import hashlib
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually, free_port
from voicestudio.hosts import tunnel
from voicestudio.hosts.kinds import make_host
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.hosts.tunnel import TunnelHost
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Cancelled

SIZE: Final = 3_000_000


def made(at: int, **values: str) -> TunnelHost:
    """Without a tunnel: the public address leads to the port itself."""
    given = {"public_url": f"http://127.0.0.1:{at}/", "port": str(at)} | values
    host = make_host(HostConfig("mine", "tunnel", given), {})
    assert isinstance(host, TunnelHost)
    return host


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def host(port: int) -> Iterator[TunnelHost]:
    one = made(port)
    yield one
    if one._server is not None:
        one._server.close()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.mp3"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


def put(host: TunnelHost, path: Path) -> Hosted:
    return host.put(path, "key", host.name_object("mp3"), unheard)


def is_open(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


def status(address: str) -> int:
    return httpx.get(address, trust_env=False).status_code


def test_a_stranger_gets_the_very_file_as_audio(host: TunnelHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    hosted = host.put(sample, "key", host.name_object("mp3"), lambda done, total: told.append((done, total)))
    expected = hashlib.sha256(sample.read_bytes()).hexdigest()
    assert PlainStranger().fetch(hosted.address, unheard) == (expected, SIZE, "audio/mpeg")
    assert told == [(0, SIZE), (SIZE, SIZE)]
    seen = httpx.head(hosted.address, trust_env=False)
    assert (seen.status_code, seen.headers["content-length"], seen.content) == (200, str(SIZE), b"")
    assert seen.headers["cache-control"] == "no-store"


def test_nobody_can_guess_where_it_is(host: TunnelHost, sample: Path, port: int) -> None:
    hosted = put(host, sample)
    assert re.fullmatch(r"[0-9a-f]{48}/[0-9a-f]{32}\.mp3", hosted.object_name)
    assert hosted.address == f"http://127.0.0.1:{port}/{hosted.object_name}"
    folder, name = hosted.object_name.split("/")
    guesses = ("", folder, f"{folder}/", name, f"../{sample.name}", str(sample), f"{folder}/../{folder}")
    assert {status(f"http://127.0.0.1:{port}/{guess}") for guess in guesses} == {404}


def test_what_was_removed_is_gone_and_with_the_last_file_the_port(
    host: TunnelHost, sample: Path, port: int
) -> None:
    first, second = put(host, sample), put(host, sample)
    assert host.remove(first.object_name, "", patient) == "404"
    assert (status(first.address), status(second.address)) == (404, 200)
    assert host.remove(second.object_name, "", patient) == "404"
    assert not is_open(port)
    assert host.remove(second.object_name, "", patient) == "404"
    assert put(host, sample).address != second.address


def test_an_address_dies_in_time(host: TunnelHost, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hosted = put(host, sample)
    assert abs(hosted.ends_at - datetime.now(UTC) - timedelta(minutes=15)) < timedelta(minutes=1)

    class Later(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(minutes=16)

    monkeypatch.setattr(tunnel, "datetime", Later)
    assert status(hosted.address) == 410


def test_a_file_that_is_no_longer_there_is_not_found(host: TunnelHost, sample: Path) -> None:
    hosted = put(host, sample)
    sample.unlink()
    assert status(hosted.address) == 404


def test_asking_leaves_no_port_open(host: TunnelHost, sample: Path, port: int) -> None:
    host.ask(patient)
    assert not is_open(port)
    hosted = put(host, sample)
    host.ask(patient)
    assert status(hosted.address) == 200


def test_a_port_that_another_program_has_is_told(port: int, sample: Path) -> None:
    with socket.create_server(("127.0.0.1", port)):
        host = made(port)
        for talk in (lambda: host.ask(patient), lambda: put(host, sample)):
            with pytest.raises(HostError) as caught:
                talk()
            assert (caught.value.code, caught.value.facts["port"]) == ("host_port_in_use", port)
    host.ask(patient)


def test_a_stranger_who_goes_away_is_no_news(
    host: TunnelHost, sample: Path, port: int, capfd: pytest.CaptureFixture[str]
) -> None:
    hosted = put(host, sample)
    with socket.create_connection(("127.0.0.1", port)) as stranger:
        stranger.sendall(f"GET /{hosted.object_name} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert stranger.recv(1000).startswith(b"HTTP/1.0 200")
    assert eventually(lambda: status(hosted.address) == 200)
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert capfd.readouterr() == ("", "")


def test_cancel_is_heard_before_anything_is_served(host: TunnelHost, sample: Path, port: int) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        host.put(sample, "key", host.name_object("mp3"), stop)
    assert not is_open(port)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("port", "80"),
        ("port", "65536"),
        ("port", "x"),
        ("public_url", "http://tunnel.example.com"),
        ("public_url", "tunnel.example.com"),
        ("minutes", "4"),
        ("minutes", "61"),
    ],
)
def test_what_cannot_be_used_is_refused(port: int, field: str, value: str) -> None:
    with pytest.raises(SetupError) as caught:
        made(port, **{field: value})
    assert (caught.value.code, caught.value.facts["field"]) == ("host_field_invalid", field)
