"""A wrong key, and a clock that is wrong."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.hosts.azure_blob.hands import OTHER_KEY, blobs, made, refused, status_of, with_clock
from tests.hosts.listeners import patient, unheard
from tests.servers.azurite import ACCOUNT, Azurite
from voicestudio.hosts.azure.host import AzureHost
from voicestudio.hosts.azure.signing import Container
from voicestudio.hosts.clock import ServerClock


def test_a_wrong_key_is_a_wrong_secret(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    other = made(server.endpoint, container, OTHER_KEY)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    for work in (
        lambda: other.ask(patient),
        lambda: other.put(sample, "key", other.name_object("wav"), unheard),
        lambda: other.remove(hosted.object_name, "", patient),
    ):
        error = refused(work)
        assert (error.code, error.facts["status"]) == ("host_secret_wrong", 403)
        assert OTHER_KEY not in str(error.facts)
    assert blobs(server, container) == [hosted.object_name]


def test_a_missing_container_is_told_and_never_taken_for_gone(server: Azurite, sample: Path) -> None:
    host = made(server.endpoint, "nothing-here")
    for work in (
        lambda: host.ask(patient),
        lambda: host.put(sample, "key", host.name_object("wav"), unheard),
        lambda: host.remove(host.name_object("wav"), "", patient),
    ):
        error = refused(work)
        assert (error.code, error.facts["said"]) == ("host_bucket_missing", "ContainerNotFound")


def test_an_account_that_is_not_there_is_told(server: Azurite, container: str) -> None:
    host = made(server.endpoint.replace(ACCOUNT, "nobody"), container, account="nobody")
    assert refused(lambda: host.ask(patient)).code == "host_key_unknown"


@pytest.mark.parametrize("minutes", [-20, -10, 10, 20])
def test_a_clock_that_is_wrong_is_corrected_by_the_servers(
    server: Azurite, container: str, sample: Path, minutes: int
) -> None:
    host = with_clock(server, container, minutes)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of("GET", hosted.address) == 200
    end = datetime.fromisoformat(parse_qs(urlsplit(hosted.address).query)["se"][0])
    assert abs(end - datetime.now(UTC) - timedelta(minutes=15)) < timedelta(minutes=1)
    own = datetime.now(UTC) + timedelta(minutes=minutes)
    assert abs(hosted.ends_at - own - timedelta(minutes=15)) < timedelta(minutes=1)


@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_removal_alone_corrects_the_clock_too(
    host: AzureHost, server: Azurite, container: str, sample: Path, minutes: int
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert with_clock(server, container, minutes).remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []


@pytest.mark.parametrize("minutes", [-20, 0, 20])
def test_a_wrong_key_is_told_whatever_the_clock(server: Azurite, container: str, minutes: int) -> None:
    clock = ServerClock(lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    host = AzureHost("mine", Container(server.endpoint, ACCOUNT, OTHER_KEY, container), 15, clock=clock)
    assert refused(lambda: host.ask(patient)).code == "host_secret_wrong"


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Mon, 23 Nov 2026 09:12:47 -0000", "Mon, 99 Nov 2026 09:12:47 GMT"]
)
def test_a_date_that_is_none_corrects_nothing(date: str) -> None:
    own = datetime(2026, 11, 23, 8, tzinfo=UTC)
    clock = ServerClock(lambda: own)
    assert not clock.correct(date)
    assert clock.now() == own
