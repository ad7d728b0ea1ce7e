"""What is shown of an upload is what has left this computer, and an upload takes no memory for its file."""

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.listeners import unheard
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.worlds import World, world_of
from voicestudio.hosts.kinds import ConfiguredHost

SIZE: Final = 20_000_000
OFF_MOST: Final = 1_000_000
"""By how many bytes what is shown may differ from what is on the wire."""
STEP: Final = 400_000
MEMORY_MOST: Final = 2_000_000
"""What a file of 20 MB may take more than one of 100 KB."""

Worlds = Callable[[str], World]


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
    path.write_bytes(bytes(SIZE))
    return path


@pytest.mark.parametrize("kind", ["s3", "webdav"])
def test_what_is_shown_is_never_far_from_what_is_on_the_wire(kind: str, worlds: Worlds, sample: Path) -> None:
    """Over a slow line: it takes some bytes, then stands until the upload has filled every buffer."""
    ahead: list[int] = []
    shown: list[int] = []
    with Proxy(worlds(kind).port, Mode.STALL) as slow:

        def look(done: int, _total: int) -> None:
            """As the window would: while the line stands, and again once it has moved on."""
            ahead.append(done - slow.passed)
            shown.append(done)
            if slow.reached.is_set() and shown[-2:] == [done, done]:  # nothing more went into the buffers
                slow.let_through(STEP)

        host = worlds(kind).at(slow.base_url, "")
        host.put(sample, "key", host.name_object("wav"), look)
    assert shown == sorted(shown)
    assert shown[-1] == SIZE
    assert max(ahead) <= OFF_MOST
    assert min(ahead) >= -OFF_MOST
    assert len(set(shown)) > SIZE / OFF_MOST


@pytest.mark.parametrize("kind", ["s3", "webdav"])
def test_the_end_is_shown_only_once_the_host_has_answered(kind: str, worlds: Worlds, sample: Path) -> None:
    shown: list[int] = []
    with Proxy(worlds(kind).port, Mode.MUTE, SIZE) as proxy:

        def look(done: int, total: int) -> None:
            shown.append(done)
            assert done < total
            if proxy.reached.is_set():
                raise InterruptedError

        host = worlds(kind).at(proxy.base_url, "")
        with pytest.raises(InterruptedError):
            host.put(sample, "key", host.name_object("wav"), look)
    assert shown[-1] > SIZE - OFF_MOST


@pytest.mark.parametrize("kind", ["s3", "webdav"])
def test_the_memory_of_an_upload_does_not_grow_with_its_file(
    kind: str, worlds: Worlds, sample: Path, tmp_path: Path
) -> None:
    host, small = worlds(kind).right, tmp_path / "small.wav"
    small.write_bytes(bytes(100_000))
    host.put(small, "key", host.name_object("wav"), unheard)  # whatever is kept from a first time
    assert peak(host, sample) - peak(host, small) < MEMORY_MOST


def peak(host: ConfiguredHost, sample: Path) -> int:
    """Bytes that Python took for an upload at most."""
    tracemalloc.start()
    try:
        host.put(sample, "key", host.name_object("wav"), unheard)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
