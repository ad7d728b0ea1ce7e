"""The emulator, a container, a host on it, and a sample."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from azure.storage.blob import BlobServiceClient

from tests.hosts.azure_blob.hands import (
    SIZE,
    made,
)
from tests.servers import azurite
from tests.servers.azurite import KEY, Azurite
from voicestudio.hosts.azure.host import AzureHost


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Azurite]:
    with azurite.running(tmp_path_factory.mktemp("azurite")) as running:
        yield running


@pytest.fixture
def container(server: Azurite) -> Iterator[str]:
    """A container of the test's own."""
    name = f"voices-{uuid.uuid4().hex}"
    with BlobServiceClient(server.endpoint, credential=KEY) as client, client.create_container(name):
        yield name


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture
def host(server: Azurite, container: str) -> AzureHost:
    return made(server.endpoint, container)
