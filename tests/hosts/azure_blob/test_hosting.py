"""One right an address, and gone when removed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
from azure.storage.blob import BlobServiceClient

from tests.hosts.azure_blob.hands import SIZE, blobs, status_of
from tests.hosts.listeners import patient, unheard
from tests.servers.azurite import ACCOUNT, KEY, Azurite
from voicestudio.hosts.azure.host import AzureHost
from voicestudio.hosts.azure.signing import READ, Container
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.stranger import PlainStranger


def test_what_was_put_is_what_a_stranger_gets(host: AzureHost, sample: Path) -> None:
    host.ask(patient)
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) == (SIZE, "audio/wav")
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()


def test_a_hosted_object_says_where_it_is_and_until_when(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    name = host.name_object("wav")
    before = datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name, hosted.handle) == ("our-key", "mine", name, "")
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=15) < timedelta(minutes=1)
    assert urlsplit(hosted.address).path == f"/{ACCOUNT}/{container}/{name}"
    assert blobs(server, container) == [name]


def test_an_address_has_one_right_to_one_blob(host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    other = host.put(sample, "key", host.name_object("wav"), unheard)
    query = parse_qs(urlsplit(hosted.address).query)
    assert (query["sp"], query["sr"]) == (["r"], ["b"])
    start, end = (datetime.fromisoformat(query[name][0]) for name in ("st", "se"))
    assert end - start == timedelta(minutes=20)
    block = {"x-ms-blob-type": "BlockBlob"}
    assert status_of("PUT", hosted.address, content=b"other", headers=block) == 403
    assert status_of("DELETE", hosted.address) == 403
    signature = urlsplit(hosted.address).query
    assert status_of("GET", other.address.partition("?")[0] + "?" + signature) == 403
    assert status_of("GET", hosted.address) == 200


def test_without_its_signature_an_address_is_refused(host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    bare, _, query = hosted.address.partition("?")
    assert status_of("GET", bare) in {403, 404, 409}
    assert status_of("GET", f"{bare}?{query.replace('sig=', 'sig=A')}") == 403


def test_an_address_dies(server: Azurite, container: str, host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    place = Container(server.endpoint, ACCOUNT, KEY, container)
    for minutes, status in {0: 200, -14: 200, -16: 403}.items():
        clock = ServerClock(lambda late=minutes: datetime.now(UTC) + timedelta(minutes=late))  # type: ignore[misc]
        address = place.signed(hosted.object_name, READ, clock, timedelta(minutes=15))
        assert status_of("GET", address) == status


def test_what_was_removed_is_gone_also_the_second_time(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []
    assert status_of("GET", hosted.address) == 404


def test_a_snapshot_that_somebody_made_is_removed_too(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    with BlobServiceClient(server.endpoint, credential=KEY) as client:
        client.get_blob_client(container, hosted.object_name).create_snapshot()
    assert len(blobs(server, container)) == 2
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []


def test_asking_changes_nothing(host: AzureHost, server: Azurite, container: str) -> None:
    host.ask(patient)
    assert blobs(server, container) == []
