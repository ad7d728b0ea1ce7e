"""SFTP with real servers: put, told, shown to a stranger, removed with proof."""

import hashlib
import logging
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import free_port
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.sshd import SftpServer, new_key, openssh, rclone_sftp
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError, SetupError

SIZE: Final = 1_000_003
NAME: Final = "0123456789abcdef0123456789abcdef.wav"
SERVERS: Final[dict[str, Callable[[Path], AbstractContextManager[SftpServer]]]] = {
    "OpenSSH": openssh,
    "rclone": rclone_sftp,
}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes((bytes(range(251)) * 4000)[:SIZE])
    assert path.stat().st_size == SIZE
    return path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpServer]:
    with openssh(tmp_path / "server") as running:
        yield running


@pytest.fixture(params=SERVERS)
def any_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SftpServer]:
    with SERVERS[request.param](tmp_path / "server") as running:
        yield running


def refusal(work: Callable[[], object]) -> str:
    with pytest.raises(HostError) as caught:
        work()
    return caught.value.code


def test_what_was_put_is_what_a_stranger_gets_and_what_was_removed_is_gone(
    any_server: SftpServer, sample: Path
) -> None:
    host = any_server.host()
    name = host.name_object("wav")
    hosted = host.put(sample, "our-key", name, unheard)
    assert any_server.left() == [name]
    assert stat.S_IMODE((any_server.data / name).stat().st_mode) == 0o644
    sha256, size, kind = PlainStranger().fetch(hosted.address, unheard)
    assert (sha256, size) == (hashlib.sha256(sample.read_bytes()).hexdigest(), SIZE)
    assert kind.startswith("audio/")
    assert host.remove(name, hosted.handle, patient) == "no such file"
    assert any_server.left() == []
    assert host.remove(name, hosted.handle, patient) == "no such file"
    assert refusal(lambda: PlainStranger().fetch(hosted.address, unheard)) == "rehearsal_status"


def test_a_hosted_file_says_where_it_is_and_until_when(server: SftpServer, sample: Path) -> None:
    before = datetime.now(UTC)
    hosted = server.host(minutes=20).put(sample, "our-key", NAME, unheard)
    assert (hosted.key, hosted.host, hosted.object_name) == ("our-key", "mine", NAME)
    assert hosted.address == f"{server.public_url}/{NAME}"
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=20) < timedelta(minutes=1)


def test_a_file_is_readable_whatever_the_server_makes_of_new_ones(tmp_path: Path, sample: Path) -> None:
    with openssh(tmp_path / "server", "internal-sftp -u 077") as server:
        server.host().put(sample, "key", NAME, unheard)
        assert stat.S_IMODE((server.data / NAME).stat().st_mode) == 0o644


def test_names_are_random_and_say_nothing(server: SftpServer) -> None:
    names = {server.host().name_object("mp3") for _ in range(100)}
    assert len(names) == 100
    assert all(re.fullmatch(r"[0-9a-f]{32}\.mp3", name) for name in names)


@pytest.mark.parametrize("size", [1, 32_768, 65_535, 65_536, 65_537, 2_000_000])
def test_every_length_arrives_whole(server: SftpServer, sample: Path, size: int) -> None:
    sample.write_bytes(os.urandom(size))
    server.host().put(sample, "key", NAME, unheard)
    assert (server.data / NAME).read_bytes() == sample.read_bytes()


def test_progress_goes_from_nothing_to_all(server: SftpServer, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    server.host().put(sample, "key", NAME, lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


def test_progress_is_true_to_what_has_passed(server: SftpServer, sample: Path) -> None:
    """What is told while a proxy holds everything back is within 1 MB of what it let through."""
    sample.write_bytes(bytes(8_000_000))
    told: list[int] = []
    with Proxy(server.port, Mode.STALL, 3_000_000) as proxy:

        def look(done: int, _total: int) -> None:
            if proxy.reached.is_set():
                told.append(done)
                if len(told) == 5:
                    proxy.heal()

        server.host(port=proxy.port).put(sample, "key", NAME, look)
    assert all(2_900_000 <= done <= 4_000_000 for done in told[:5]), told[:5]
    assert server.left() == [NAME]


def test_asking_changes_nothing(any_server: SftpServer) -> None:
    any_server.host().ask(patient)
    assert any_server.left() == []


@pytest.mark.parametrize("folder", [".", "./", "~", "~/", "sub", "sub/", "~/sub/"])
def test_a_folder_without_a_slash_in_front_begins_where_one_is_after_signing_in(
    tmp_path: Path, sample: Path, folder: str
) -> None:
    data = tmp_path / "server" / "data"
    with openssh(tmp_path / "server", f"internal-sftp -d {data}") as server:
        (data / "sub").mkdir()
        host = server.host(folder=folder)
        host.put(sample, "key", NAME, unheard)
        found = [path.relative_to(data) for path in data.rglob("*.wav*")]
        assert found == [Path("sub") / NAME if "sub" in folder else Path(NAME)]
        assert host.remove(NAME, "", patient) == "no such file"


def test_removal_takes_what_is_half_there_too(server: SftpServer) -> None:
    (server.data / NAME).write_bytes(b"whole")
    (server.data / f"{NAME}.part").write_bytes(b"half")
    (server.data / "other.wav").write_bytes(b"of somebody else")
    assert server.host().remove(NAME, "", patient) == "no such file"
    assert server.left() == ["other.wav"]


def test_a_missing_folder_is_no_proof(server: SftpServer, sample: Path) -> None:
    server.host().put(sample, "key", NAME, unheard)
    server.data.rename(server.folder / "moved")
    assert refusal(lambda: server.host().remove(NAME, "", patient)) == "host_folder_missing"


def test_what_may_not_be_deleted_is_no_proof(tmp_path: Path, sample: Path) -> None:
    with openssh(tmp_path / "server", "internal-sftp -P remove") as server:
        server.host().put(sample, "key", NAME, unheard)
        assert refusal(lambda: server.host().remove(NAME, "", patient)) == "host_not_permitted"
        assert server.left() == [NAME]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("host", "two words"),
        ("host", "sftp://example.com"),
        ("host", ""),
        ("port", "0"),
        ("port", "65536"),
        ("port", "ssh"),
        ("port", "-22"),
        ("user", ""),
        ("user", "a\nb"),
        ("folder", ""),
        ("folder", "a\0b"),
        ("public_url", "http://example.com/voice"),
        ("public_url", "example.com"),
        ("host_key", ""),
        ("host_key", "SHA256:M7Qt9MTnNt6drG9UuPPi5Ozg0k2lQo3niQfFznJpQ+A"),
        ("host_key", "ssh-ed25519 AAAA"),
        ("minutes", "61"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_by_its_field(server: SftpServer, field: str, value: str) -> None:
    with pytest.raises(SetupError) as caught:
        server.host(**{field: value})
    assert (caught.value.code, caught.value.facts) == ("host_field_invalid", {"field": field})


def test_a_key_file_or_a_password_is_needed(server: SftpServer) -> None:
    with pytest.raises(SetupError) as caught:
        server.host(key_file="", password="")
    assert (caught.value.code, caught.value.facts) == ("host_field_missing", {"field": "password"})


def test_only_the_password_is_kept_as_a_secret() -> None:
    assert [field.name for field in KIND_FIELDS["sftp"] if field.secret] == ["password"]
    assert {field.name for field in KIND_FIELDS["sftp"] if not field.required} == {
        "port",
        "key_file",
        "password",
        "minutes",
    }


def test_a_name_is_taken_as_well_as_an_address(server: SftpServer) -> None:
    server.host(host="localhost").ask(patient)


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_an_address_of_ipv6_is_taken_with_and_without_brackets(server: SftpServer, host: str) -> None:
    assert refusal(lambda: server.host(host=host, port=free_port()).ask(patient)) == "host_unreachable"


def test_nothing_is_written_to_any_log(
    tmp_path: Path, server: SftpServer, sample: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.host().put(sample, "key", NAME, unheard)
    server.host().remove(NAME, "", patient)
    refusal(lambda: server.host(folder="/missing").ask(patient))
    refusal(lambda: server.host(host_key=new_key(tmp_path / "other")).ask(patient))
    logging.getLogger("asyncssh.sftp").warning("of %s", NAME)
    assert [record.name for record in caplog.records if record.name != "asyncio"] == []
    assert NAME not in caplog.text
