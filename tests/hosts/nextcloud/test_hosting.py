"""A link for strangers, and nothing left of it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.nextcloud.hands import FOLDER, SIZE, is_empty, made, refused
from tests.servers.nextcloud import PASSWORD, USER, Nextcloud, Trashed
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.nextcloud.api import Cloud
from voicestudio.hosts.nextcloud.host import NextcloudHost
from voicestudio.hosts.stranger import PlainStranger


@pytest.mark.parametrize("folder", [FOLDER, f"/{FOLDER}/", ""])
@pytest.mark.parametrize("by_dav", [False, True])
@pytest.mark.parametrize("pretty", [False, True])
def test_what_was_put_is_what_a_stranger_gets(
    server: Nextcloud, sample: Path, folder: str, by_dav: bool, pretty: bool
) -> None:
    server.by_dav, server.pretty = by_dav, pretty
    host = made(server.base_url, folder=folder)
    host.ask(patient)
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) == (SIZE, "audio/wav")
    got = httpx.get(hosted.address, trust_env=False, follow_redirects=True)
    assert got.content == sample.read_bytes()
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)


def test_a_hosted_object_says_where_it_is_and_until_when(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    name = host.name_object("wav")
    before = datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name) == ("our-key", "mine", name)
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=15) < timedelta(minutes=1)
    ((number, link),) = server.links.items()
    assert hosted.handle == number
    assert hosted.address == f"{server.base_url}/s/{link.token}/download/{name}"
    assert link.path == f"/{FOLDER}/{name}"
    assert link.ends is not None
    assert server.today < link.ends <= server.today + timedelta(days=2)
    assert list(server.files) == [link.path]


def test_a_link_dies_and_so_does_its_address(host: NextcloudHost, server: Nextcloud, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    server.today += timedelta(days=2)
    assert httpx.get(hosted.address, trust_env=False).status_code == 404


@pytest.mark.parametrize(
    ("now", "minutes", "least"),
    [
        (datetime(2026, 11, 23, 12, 0, tzinfo=UTC), 15, date(2026, 11, 24)),
        (datetime(2026, 11, 23, 23, 50, tzinfo=UTC), 5, date(2026, 11, 24)),
        (datetime(2026, 11, 23, 23, 50, tzinfo=UTC), 15, date(2026, 11, 25)),
        (datetime(2026, 12, 31, 23, 50, tzinfo=UTC), 60, date(2027, 1, 2)),
    ],
)
def test_a_link_outlives_the_address_and_ends_tomorrow_at_the_earliest(
    now: datetime, minutes: int, least: date
) -> None:
    cloud = Cloud("http://127.0.0.1", USER, httpx.BasicAuth(USER, PASSWORD), "")
    day = NextcloudHost("mine", cloud, minutes, clock=ServerClock(lambda: now))._last_day()
    own = (now + timedelta(minutes=minutes)).astimezone().date() + timedelta(days=1)
    assert day == max(least, own)


@pytest.mark.parametrize("days", [-3, 3])
def test_a_clock_that_is_wrong_is_corrected_by_the_servers(
    server: Nextcloud, sample: Path, days: int
) -> None:
    clock = ServerClock(lambda: datetime.now(UTC) + timedelta(days=days))
    cloud = Cloud(server.base_url, USER, httpx.BasicAuth(USER, PASSWORD), FOLDER)
    host = NextcloudHost("mine", cloud, 15, clock=clock)
    host.put(sample, "key", host.name_object("wav"), unheard)
    (link,) = server.links.values()
    assert link.ends is not None
    assert server.today < link.ends <= server.today + timedelta(days=2)


def test_what_was_removed_is_gone_also_the_second_time(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert httpx.get(hosted.address, trust_env=False).status_code == 404


def test_a_removal_without_its_share_leaves_nothing_either(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert is_empty(server)


def test_only_our_own_is_taken_from_the_trash_bin(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    name = host.name_object("wav")
    theirs = {
        "holiday photo.jpg.d1": Trashed("holiday photo.jpg", b"theirs"),
        f"{name}.d1": Trashed(f"{FOLDER}/not-{name}", b"theirs"),
        "notes & more.txt.d2": Trashed("old/notes.txt", b"theirs"),
    }
    ours = {f"{name}.d7": Trashed(f"{FOLDER}/{name}", b"an earlier one")}
    server.trash = {**theirs, **ours}
    hosted = host.put(sample, "key", name, unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert server.trash == theirs


def test_what_was_deleted_by_hand_is_taken_from_the_trash_bin_too(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    with httpx.Client(trust_env=False, auth=(USER, PASSWORD)) as client:
        file = f"{server.base_url}/remote.php/dav/files/{USER}/{FOLDER}/{hosted.object_name}"
        assert client.delete(file).status_code == 204
    assert server.trash
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)


def test_a_server_without_a_trash_bin_is_fine(host: NextcloudHost, server: Nextcloud, sample: Path) -> None:
    server.trash = None
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)


def test_what_stays_in_the_trash_bin_is_not_gone(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    server.keep_trash = 403
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    for _ in range(2):
        error = refused(lambda: host.remove(hosted.object_name, hosted.handle, patient))
        assert (error.code, error.facts["status"]) == ("host_not_permitted", 403)
    server.keep_trash = 0
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)


def test_a_trash_bin_that_only_says_so_is_no_proof(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    server.keep_trash = 204
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == ""
    assert server.trash
