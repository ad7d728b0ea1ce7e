"""A server, a host on it, and a sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosts.nextcloud.hands import SIZE, made
from tests.servers.nextcloud import Nextcloud
from voicestudio.hosts.nextcloud.host import NextcloudHost


@pytest.fixture
def server() -> Iterator[Nextcloud]:
    with Nextcloud() as opened:
        yield opened


@pytest.fixture
def host(server: Nextcloud) -> NextcloudHost:
    return made(server.base_url)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path
