"""In what parts an upload leaves: small ones over a slow line and at the end, large ones over a fast line."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.listeners import unheard
from voicestudio.hosts.upload import Upload

SIZE: Final = 3_000_000
LEAST: Final = 16_384
MOST: Final = 262_144


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


def sent(upload: Upload, patch: pytest.MonkeyPatch, takes: Callable[[int], float]) -> list[bytes]:
    """The parts, where each takes the seconds that ``takes`` says of its bytes."""
    now = 0.0
    patch.setattr("voicestudio.hosts.upload.monotonic", lambda: now)

    async def take() -> list[bytes]:
        nonlocal now
        parts = []
        async for part in upload.parts():
            parts.append(part)
            now += takes(len(part))
        return parts

    return asyncio.run(take())


def test_over_a_fast_line_they_grow_and_the_last_ones_are_small(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = sent(Upload(sample, unheard), monkeypatch, lambda _size: 0.0)
    sizes = [len(part) for part in parts]
    assert b"".join(parts) == sample.read_bytes()
    assert (sizes[0], max(sizes)) == (LEAST, MOST)
    assert sizes[-1] <= LEAST
    assert len(sizes) < SIZE / MOST + 12


@pytest.mark.parametrize("bytes_a_second", [100_000, 400_000, 1_000_000])
def test_over_a_slow_line_none_takes_long(
    sample: Path, monkeypatch: pytest.MonkeyPatch, bytes_a_second: int
) -> None:
    parts = sent(Upload(sample, unheard), monkeypatch, lambda size: size / bytes_a_second)
    assert b"".join(parts) == sample.read_bytes()
    assert max(len(part) for part in parts) <= max(LEAST, 0.1 * bytes_a_second)


def test_they_become_small_again_where_the_line_becomes_slow(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = SIZE

    def takes(size: int) -> float:
        nonlocal left
        left -= size
        return 0.0 if left > SIZE / 2 else size / 100_000

    sizes = [len(part) for part in sent(Upload(sample, unheard), monkeypatch, takes)]
    assert max(sizes) == MOST
    assert set(sizes[-20:-1]) == {LEAST}


def test_a_second_try_begins_anew(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    upload = Upload(sample, lambda done, _total: told.append(done))
    first = sent(upload, monkeypatch, lambda _size: 0.0)
    told.clear()
    assert sent(upload, monkeypatch, lambda _size: 0.0) == first
    assert told[0] == 0
