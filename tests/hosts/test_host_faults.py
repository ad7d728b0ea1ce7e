"""Everything that goes wrong with a host, in one table: its own code, and nothing left on the server."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.faulty import SIZE, Meeting, black_hole, meeting
from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.s3_servers import VERSIONED, seaweed
from tests.hosts.worlds import World, world_of
from voicestudio.hosts.kinds import ConfiguredHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled
from voicestudio.texts.errors_of_hosts import OF_HOSTS

Worlds = Callable[[str], World]
Meet = Callable[[str, str], Meeting]

TABLE: Final = (
    # fault, code with S3, code with WebDAV; "" where it works all the same
    ("wrong secret", "host_secret_wrong", "host_secret_wrong"),
    ("unknown key", "host_key_unknown", "host_secret_wrong"),
    ("no bucket", "host_bucket_missing", "host_folder_missing"),
    ("read-only key", "host_not_permitted", "host_not_permitted"),
    ("server down", "host_unreachable", "host_unreachable"),
    ("unknown host", "host_name_unknown", "host_name_unknown"),
    ("not a server of this kind", "host_is_something_else", "host_is_something_else"),
    ("cut at 50 %", "host_cut", "host_cut"),
    ("cut before the first byte", "host_cut", "host_cut"),
    ("stall", "host_silent", "host_silent"),
    ("mute", "host_silent", "host_silent"),
    ("black hole", "host_silent", "host_silent"),
    ("accepted and ignored", "host_silent", "host_silent"),
    ("self-signed TLS", "host_tls_failed", "host_tls_failed"),
    ("own CA file", "", ""),
    ("clock 20 min slow", "", ""),
    ("clock 10 min slow", "", ""),
    ("clock 10 min fast", "", ""),
    ("clock 20 min fast", "", ""),
    ("redirect to another host", "host_redirects", "host_redirects"),
)
STORED_ALL_THE_SAME: Final = frozenset({"mute"})
"""The server has the whole upload and only its answer is lost: the flow removes it, as after any failure."""


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worlds]:
    """The worlds by kind, each started once."""
    with ExitStack() as opened:

        @cache
        def one(kind: str) -> World:
            return opened.enter_context(world_of(kind, tmp_path_factory.mktemp(kind)))

        yield one


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture
def meet(worlds: Worlds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Meet:
    """Lets the host of a kind meet a fault."""
    return lambda fault, kind: meeting(fault, kind, worlds(kind), tmp_path, monkeypatch)


ROWS: Final = [
    pytest.param(fault, kind, code, id=f"{kind}: {fault}")
    for fault, *codes in TABLE
    for kind, code in zip(("s3", "webdav"), codes, strict=True)
]


@pytest.mark.parametrize(("fault", "kind", "code"), ROWS)
def test_each_fault_has_its_own_code_and_leaves_nothing(
    fault: str, kind: str, code: str, meet: Meet, sample: Path
) -> None:
    with meet(fault, kind) as (world, host):
        before, name = world.left(), host.name_object("wav")
        met = upload(host, sample, name, stranger=fault != "own CA file")
        if fault in STORED_ALL_THE_SAME:
            assert eventually(lambda: len(world.left()) == len(before) + 1)
            assert world.right.remove(name, "", patient) == "404"
    assert met == code
    assert code == "" or code in OF_HOSTS
    assert eventually(lambda: world.left() == before)


def upload(host: ConfiguredHost, sample: Path, name: str, *, stranger: bool) -> str:
    """Ask, put, look as a stranger and remove: the code of what stopped it, "" for nothing."""
    try:
        hosted = host.put(sample, "key", name, unheard)
        if stranger:
            assert PlainStranger().fetch(hosted.address, unheard)[1] == SIZE
        assert host.remove(name, hosted.handle, patient) == "404"
    except HostError as error:
        told = repr(dict(error.facts))
        assert not [bad for bad in ("127.0.0.1", "http", "STUDIO", "secret", "voice-studio/") if bad in told]
        return error.code
    return ""


@pytest.mark.parametrize("fault", ["cut at 50 %", "stall", "mute"])
def test_a_server_that_keeps_the_beginning_has_nothing_left_after_the_removal(
    fault: str, meet: Meet, sample: Path
) -> None:
    """wsgidav writes an upload under its final name from the first byte on."""
    with meet(fault, "wsgidav") as (world, host):
        name = host.name_object("wav")
        assert upload(host, sample, name, stranger=True) in {"host_cut", "host_silent"}
    assert eventually(lambda: world.left() == [name])
    assert world.right.remove(name, "", patient) == "404"
    assert eventually(lambda: world.left() == [])


def test_the_codes_of_the_table_have_each_a_sentence_of_their_own() -> None:
    codes = {code for _, *codes in TABLE for code in codes if code}
    assert len({OF_HOSTS[code].what for code in codes}) == len(codes)


@pytest.mark.parametrize("kind", ["s3", "webdav", "wsgidav"])
@pytest.mark.parametrize(
    ("mode", "after"),
    [(Mode.STALL, SIZE // 2), (Mode.MUTE, SIZE), (Mode.MUTE, 0), (Mode.STALL, 0), (Mode.HOLE, 0)],
    ids=["stalled", "mute in the end", "mute", "stalled from the start", "accepted and ignored"],
)
def test_cancel_returns_and_leaves_nothing(
    kind: str, mode: Mode, after: int, worlds: Worlds, sample: Path
) -> None:
    """With the time-outs of every day: if Cancel did not end it, one of them would, with an error."""
    world = worlds(kind)
    before = world.left()
    with Proxy(world.port, mode, after) as proxy:
        host = world.at(proxy.base_url, "")
        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, lambda _done, _total: stop_once(proxy))
        assert conversations() == []
    assert world.right.remove(name, "", patient) == "404"
    assert eventually(lambda: world.left() == before)


@pytest.mark.parametrize("talk", ["ask", "remove"])
@pytest.mark.parametrize("kind", ["s3", "webdav"])
@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_asking_and_removing_can_be_cancelled_too(
    kind: str, mode: Mode, talk: str, worlds: Worlds, sample: Path
) -> None:
    world = worlds(kind)
    before = world.left()
    hosted = world.right.put(sample, "key", world.right.name_object("wav"), unheard)
    with Proxy(world.port, mode) as proxy:
        host = world.at(proxy.base_url, "")
        ways: dict[str, Callable[[], object]] = {
            "ask": lambda: host.ask(lambda: stop_once(proxy)),
            "remove": lambda: host.remove(hosted.object_name, hosted.handle, lambda: stop_once(proxy)),
        }
        with pytest.raises(Cancelled):
            ways[talk]()
        assert conversations() == []
    assert world.right.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert eventually(lambda: world.left() == before)


@pytest.mark.parametrize("kind", ["s3", "webdav"])
def test_cancel_returns_from_a_black_hole(kind: str, worlds: Worlds, sample: Path) -> None:
    told: list[int] = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if len(told) > 3:
            raise Cancelled

    with black_hole() as port, pytest.raises(Cancelled):
        worlds(kind).at(f"http://127.0.0.1:{port}", "").put(sample, "key", "x.wav", stop)
    assert set(told) == {0}
    assert conversations() == []


def test_a_lost_answer_of_a_versioned_bucket_leaves_no_version(sample: Path) -> None:
    server = seaweed()
    with Proxy(server.port, Mode.MUTE, SIZE) as proxy:
        host = server.host(endpoint=proxy.base_url, bucket=VERSIONED)
        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, lambda _done, _total: stop_once(proxy))
        assert eventually(lambda: len(server.left(VERSIONED)) == 1)
    assert server.host(bucket=VERSIONED).remove(name, "", patient) == "404"
    assert server.left(VERSIONED) == []


def stop_once(proxy: Proxy) -> None:
    """Press Cancel as soon as the proxy has struck."""
    if proxy.reached.is_set():
        raise Cancelled


def conversations() -> list[str]:
    """Threads in which a host is talked to."""
    return [thread.name for thread in threading.enumerate() if thread.name == "host"]
