"""What the tests of Azure Blob do again and again."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import httpx
import pytest
from azure.storage.blob import BlobServiceClient

from tests.servers.azurite import ACCOUNT, KEY, Azurite
from voicestudio.hosts.azure.host import AzureHost, make_azure
from voicestudio.hosts.azure.signing import Container
from voicestudio.hosts.clock import ServerClock
from voicestudio.model.errors import HostError
from voicestudio.model.hosting import HostConfig

SIZE: Final = 1_000_000
OTHER_KEY: Final = base64.b64encode(
    b"another key of an account, 64 bytes long, as Azure gives them out"
).decode()


def made(endpoint: str, container: str, key: str = KEY, **values: str) -> AzureHost:
    given = {"account": ACCOUNT, "container": container, "endpoint": endpoint, "prefix": "voice-studio/"}
    return make_azure(HostConfig("mine", "azure", {**given, **values}), {"account_key": key})


def with_clock(server: Azurite, container: str, minutes: float) -> AzureHost:
    """A host on a computer whose clock is off."""
    clock = ServerClock(lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    place = Container(server.endpoint, ACCOUNT, KEY, container)
    return AzureHost("mine", place, 15, clock=clock)


def blobs(server: Azurite, container: str) -> list[str]:
    with BlobServiceClient(server.endpoint, credential=KEY) as client:
        found = client.get_container_client(container).list_blobs(include=["uncommittedblobs", "snapshots"])
        return [blob.name for blob in found]


def refused(work: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        work()
    assert caught.value.facts["host"] == "mine"
    return caught.value


def status_of(method: str, address: str, **sent: object) -> int:
    with httpx.Client(trust_env=False) as client:
        return client.request(method, address, **sent).status_code  # type: ignore[arg-type]
