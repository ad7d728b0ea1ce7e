"""Ways in which a host fails, each something to meet with the host of a world."""

import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.certificates import make_certificates
from tests.hosts.programs import free_port
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Web
from tests.hosts.webdav_servers import nginx
from tests.hosts.worlds import World, world_of
from voicestudio.hosts import clock, http
from voicestudio.hosts.kinds import ConfiguredHost

_REACHED_SECONDS: Final = 30.0
SIZE: Final = 4_000_000
"""Of the sample: far more than the buffers on the way hold."""

Met = tuple[World, ConfiguredHost]
"""A host that a fault strikes, and the world in which something could be left of an upload to it."""


@contextmanager
def proxied(mode: Mode, after: int, world: World, patch: pytest.MonkeyPatch) -> Iterator[Met]:
    if mode is not Mode.CUT:
        patch.setattr(http, "_STALL_SECONDS", 1.0)
    with Proxy(world.port, mode, after) as proxy:
        yield world, world.at(proxy.base_url, "")
        assert proxy.reached.wait(_REACHED_SECONDS)


@contextmanager
def black_hole() -> Iterator[int]:
    """A port whose queue is full: the system answers no more attempts to connect."""
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for one in (first, second):
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


@contextmanager
def nothing_behind(world: World, patch: pytest.MonkeyPatch) -> Iterator[Met]:
    patch.setattr(http, "_CONNECT_SECONDS", 1.0)
    with black_hole() as port:
        yield world, world.at(f"http://127.0.0.1:{port}", "")


@contextmanager
def redirected(folder: Path, world: World) -> Iterator[Met]:
    with Web() as web:
        elsewhere = web.base_url.replace("127.0.0.1", "localhost")
        with nginx(folder, f"if ($uri) {{ return 307 {elsewhere}$request_uri; }}") as server:
            yield world, world.at(server.base_url, "")
        assert web.asked == []  # no request, so no credentials


@contextmanager
def something_else(folder: Path, world: World) -> Iterator[Met]:
    with nginx(folder) as server:
        yield world, world.at(f"{server.base_url}/pub", "")
        assert server.left() == []


@contextmanager
def with_clock_off(minutes: int, world: World, patch: pytest.MonkeyPatch) -> Iterator[Met]:
    class Wrong(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(minutes=minutes)

    patch.setattr(clock, "datetime", Wrong)
    yield world, world.right


@contextmanager
def over_tls(kind: str, folder: Path, *, trusted: bool) -> Iterator[Met]:
    certificates = make_certificates(folder / "certificates")
    (folder / "tls").mkdir()
    with world_of(kind, folder / "tls", certificates) as world:
        ca_file = str(certificates.ca) if trusted else ""
        yield world, world.at(f"https://127.0.0.1:{world.port}", ca_file)


Meeting = AbstractContextManager[Met]


def meeting(fault: str, kind: str, world: World, folder: Path, patch: pytest.MonkeyPatch) -> Meeting:
    """Let a host meet a fault."""
    if fault in world.wrong:
        return nullcontext((world, world.wrong[fault]()))
    ways: dict[str, Callable[[], Meeting]] = {
        "server down": lambda: nullcontext((world, world.at(f"http://127.0.0.1:{free_port()}", ""))),
        "unknown host": lambda: nullcontext((world, world.at("https://host.invalid", ""))),
        "not a server of this kind": lambda: something_else(folder / "other", world),
        "cut at 50 %": lambda: proxied(Mode.CUT, SIZE // 2, world, patch),
        "cut before the first byte": lambda: proxied(Mode.CUT, 0, world, patch),
        "stall": lambda: proxied(Mode.STALL, SIZE // 2, world, patch),
        "mute": lambda: proxied(Mode.MUTE, SIZE, world, patch),
        "accepted and ignored": lambda: proxied(Mode.HOLE, 0, world, patch),
        "black hole": lambda: nothing_behind(world, patch),
        "self-signed TLS": lambda: over_tls(kind, folder, trusted=False),
        "own CA file": lambda: over_tls(kind, folder, trusted=True),
        "clock 20 min slow": lambda: with_clock_off(-20, world, patch),
        "clock 10 min slow": lambda: with_clock_off(-10, world, patch),
        "clock 10 min fast": lambda: with_clock_off(10, world, patch),
        "clock 20 min fast": lambda: with_clock_off(20, world, patch),
        "redirect to another host": lambda: redirected(folder / "away", world),
    }
    return ways[fault]()
