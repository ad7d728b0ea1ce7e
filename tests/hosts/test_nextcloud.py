"""Nextcloud against a strict server written from its manual: a link for strangers, and nothing left of it."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx
import pytest

from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Web
from tests.servers.nextcloud import PASSWORD, USER, Nextcloud, Trashed
from tests.servers.nextcloud_answers import Reply
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.nextcloud.api import Cloud
from voicestudio.hosts.nextcloud.host import NextcloudHost, make_nextcloud
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Cancelled

SIZE: Final = 1_000_000
FOLDER: Final = "Voice Studio"


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


def made(server_url: str, password: str = PASSWORD, **values: str) -> NextcloudHost:
    given = {"server_url": server_url, "user": USER, "folder": FOLDER, **values}
    return make_nextcloud(HostConfig("mine", "nextcloud", given), {"app_password": password})


def unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def patient() -> None:
    """Wait on."""


def refused(work: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        work()
    assert caught.value.facts["host"] == "mine"
    assert not re.search(rf"{PASSWORD}|{USER}|{FOLDER}|http:", str(caught.value.facts))
    return caught.value


def is_empty(server: Nextcloud) -> bool:
    return not (server.files or server.links or server.trash)


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


def test_the_link_is_taken_away_before_its_file(host: NextcloudHost, server: Nextcloud, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    server.asked.clear()
    host.remove(hosted.object_name, hosted.handle, patient)
    first, second = [path for method, path in server.asked if method == "DELETE"][:2]
    assert first.endswith(f"/shares/{hosted.handle}")
    assert second.endswith(f"/{FOLDER}/{hosted.object_name}")


def test_a_connection_lost_while_sharing_leaves_nothing(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    answer = server.answer

    def answering(method: str, target: str, headers: object, body: bytes) -> object:
        reply = answer(method, target, headers, body)  # type: ignore[arg-type]
        if method == "POST":
            raise ConnectionError
        return reply

    server.answer = answering  # type: ignore[method-assign,assignment]
    assert refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard)).code == "host_cut"
    assert is_empty(server)


def test_a_share_that_cannot_be_deleted_does_not_keep_the_file(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    server.sharing = False
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert is_empty(server)


@pytest.mark.parametrize("status", [403, 404])
def test_a_rule_that_asks_for_a_password_is_told_and_the_file_removed(
    host: NextcloudHost, server: Nextcloud, sample: Path, status: int
) -> None:
    server.refuse_links = status
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["said"]) == ("host_not_permitted", str(status))
    assert is_empty(server)
    assert tuple(method for method, _ in server.asked if method in {"PUT", "POST"}) == ("PUT", "POST")


@pytest.mark.parametrize(("status", "code"), [(400, "host_refused"), (996, "host_refused")])
def test_another_refusal_of_the_share_is_told_and_the_file_removed(
    host: NextcloudHost, server: Nextcloud, sample: Path, status: int, code: str
) -> None:
    server.refuse_links = status
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["said"]) == (code, str(status))
    assert is_empty(server)


def test_a_server_that_shares_nothing_keeps_nothing(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    server.sharing = False
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["said"]) == ("host_refused", "998")
    assert is_empty(server)


def test_a_refusal_is_what_is_told_also_where_the_file_stays(
    host: NextcloudHost, server: Nextcloud, sample: Path
) -> None:
    server.refuse_links, server.keep_trash = 403, 403
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["said"]) == ("host_not_permitted", "403")
    assert not server.files


def test_asking_changes_nothing(host: NextcloudHost, server: Nextcloud) -> None:
    host.ask(patient)
    assert {method for method, _ in server.asked} == {"PROPFIND"}


def test_a_wrong_password_is_told_and_nothing_is_sent(server: Nextcloud, sample: Path) -> None:
    host = made(server.base_url, "other")
    for work in (
        lambda: host.ask(patient),
        lambda: host.put(sample, "key", host.name_object("wav"), unheard),
        lambda: host.remove(host.name_object("wav"), "7", patient),
    ):
        error = refused(work)
        assert (error.code, error.facts["status"]) == ("host_secret_wrong", 401)
    assert "PUT" not in {method for method, _ in server.asked}


def test_a_missing_folder_is_told_and_nothing_is_sent(server: Nextcloud, sample: Path) -> None:
    host = made(server.base_url, folder="not/there")
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["status"]) == ("host_folder_missing", 404)
    assert {method for method, _ in server.asked} == {"PROPFIND"}


@pytest.mark.parametrize("method", ["*", "PUT", "POST", "DELETE"])
def test_a_redirect_to_https_is_told_and_credentials_do_not_follow(
    host: NextcloudHost, server: Nextcloud, sample: Path, method: str
) -> None:
    with Nextcloud() as other:
        other_url = other.base_url.replace("127.0.0.1", "localhost")
        hosted = host.put(sample, "key", host.name_object("wav"), unheard)
        server.redirect[method] = other_url
        if method == "DELETE":
            error = refused(lambda: host.remove(hosted.object_name, hosted.handle, patient))
        else:
            error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
        assert (error.code, error.facts["target"]) == ("host_redirects", "localhost")
        assert other.asked == []
    assert list(server.files) == [f"/{FOLDER}/{hosted.object_name}"]


@pytest.mark.parametrize("status", [200, 404, 405, 501])
def test_a_server_of_something_else_is_told(sample: Path, status: int) -> None:
    with Nextcloud() as server:
        server.answer = lambda *_: _page(status)  # type: ignore[method-assign,assignment]
        host = made(server.base_url)
        for work in (
            lambda: host.ask(patient),
            lambda: host.put(sample, "key", host.name_object("wav"), unheard),
        ):
            error = refused(work)
            assert (error.code, error.facts["status"]) == ("host_is_something_else", status)


def test_not_found_of_another_server_proves_nothing() -> None:
    with Nextcloud() as server:
        server.answer = lambda *_: _page(404)  # type: ignore[method-assign,assignment]
        host = made(server.base_url)
        error = refused(lambda: host.remove(host.name_object("wav"), "", patient))
        assert error.code == "host_is_something_else"


@pytest.mark.parametrize(
    "said",
    [
        b"<!doctype html>",
        b"[]",
        b"{}",
        b'{"ocs": {"meta": {"statuscode": 200}}}',
        b'{"ocs": {"meta": {"statuscode": 200}, "data": []}}',
        b'{"ocs": {"meta": {"statuscode": 200}, "data": {"id": "7"}}}',
        b'{"ocs": {"meta": {"statuscode": 200}, "data": {"id": "../x", "token": "abc"}}}',
        b'{"ocs": {"meta": {"statuscode": 200}, "data": {"id": "7", "token": "a/../b"}}}',
    ],
)
def test_an_answer_without_a_link_is_told_and_the_file_removed(
    host: NextcloudHost, server: Nextcloud, sample: Path, said: bytes
) -> None:
    answer = server.answer

    def answering(method: str, target: str, headers: object, body: bytes) -> object:
        return _page(200, said) if method == "POST" else answer(method, target, headers, body)  # type: ignore[arg-type]

    server.answer = answering  # type: ignore[method-assign,assignment]
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert error.code in {"host_answer_unusable", "host_is_something_else"}
    assert is_empty(server)


def _page(status: int, body: bytes = b"<!doctype html>") -> object:
    return Reply(status, body)


def test_progress_goes_from_nothing_to_all(host: NextcloudHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


@pytest.mark.parametrize("at", [0, SIZE // 2, SIZE // 65_536 * 65_536])
def test_a_cancelled_upload_leaves_nothing(
    host: NextcloudHost, server: Nextcloud, sample: Path, at: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient) == "404"
    assert is_empty(server)


def test_an_upload_that_is_cut_leaves_nothing(server: Nextcloud, sample: Path) -> None:
    with Proxy(server.port, Mode.CUT, after=SIZE // 2) as proxy:
        host = made(proxy.base_url)
        assert refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard)).code == "host_cut"
        assert proxy.reached.is_set()
    assert is_empty(server)


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_cancel_ends_the_wait_for_a_server_that_is_stuck(server: Nextcloud, sample: Path, mode: Mode) -> None:
    with Proxy(server.port, mode, after=SIZE // 2) as proxy:
        host = made(proxy.base_url)

        def stop(_done: int, _total: int) -> None:
            if proxy.reached.is_set():
                raise Cancelled

        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, stop)
    assert made(server.base_url).remove(name, "", patient) == "404"
    assert is_empty(server)


def test_a_host_that_is_not_there_is_something_to_try_again(web: Web) -> None:
    with Proxy(1) as proxy:
        host = made(proxy.base_url)
    error = refused(lambda: host.ask(patient))
    assert (error.code, error.retryable) == ("host_unreachable", True)


@pytest.mark.parametrize("container", ["wav", "mp3", "m4a"])
def test_names_are_random_and_say_nothing(container: str) -> None:
    host = made("https://cloud.example")
    names = {host.name_object(container) for _ in range(100)}
    assert len(names) == 100
    assert all(re.fullmatch(rf"[0-9a-f]{{32}}\.{container}", name) for name in names)


def test_names_with_marks_stay_within_their_part_of_an_address() -> None:
    cloud = Cloud("https://cloud.example/nc", "a/b@example.com", httpx.BasicAuth("", ""), "Größe #1/x?y")
    assert cloud.file_url("n.wav") == (
        "https://cloud.example/nc/remote.php/dav/files/a%2Fb%40example.com/Gr%C3%B6%C3%9Fe%20%231/x%3Fy/n.wav"
    )
    assert urlsplit(cloud.trash_url).path == "/nc/remote.php/dav/trashbin/a%2Fb%40example.com/trash"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("server_url", "http://cloud.example"),
        ("server_url", "cloud.example"),
        ("user", ".."),
        ("user", " "),
        ("folder", "a/../b"),
        ("folder", "a//b"),
        ("folder", "."),
        ("minutes", "4"),
    ],
)
def test_a_value_that_cannot_be_used_is_told(field: str, value: str) -> None:
    with pytest.raises(SetupError) as caught:
        made(**{"server_url": "https://cloud.example", field: value})
    assert (caught.value.code, dict(caught.value.facts)) == ("host_field_invalid", {"field": field})


def test_only_the_app_password_is_secret() -> None:
    assert [field.name for field in KIND_FIELDS["nextcloud"] if field.secret] == ["app_password"]


@pytest.mark.parametrize(
    ("method", "path", "sent", "status"),
    [
        ("GET", "/remote.php/dav/files/{user}/Voice Studio/x.wav", {}, 405),
        ("PROPFIND", "/remote.php/dav/files/{user}/Voice Studio", {}, 412),
        ("PUT", "/remote.php/dav/files/{user}/nowhere/x.wav", {"content": b"x"}, 409),
        ("PUT", "/remote.php/dav/files/somebody/x.wav", {"content": b"x"}, 404),
        ("POST", "{shares}?format=json", {"data": {"path": "/x", "shareType": "3"}}, 412),
        (
            "POST",
            "{shares}?format=json",
            {"data": {"path": "/x", "shareType": "3", "name": "x"}, "ocs": True},
            400,
        ),
        ("POST", "{shares}?format=json", {"json": {"path": "/x", "shareType": 3}, "ocs": True}, 400),
        ("POST", "{shares}", {"data": {"path": "/x", "shareType": "3"}, "ocs": True}, 400),
        ("PUT", "{shares}?format=json", {"ocs": True}, 405),
        ("DELETE", "{shares}/7?format=json", {"ocs": True}, 404),
    ],
)
def test_the_server_itself_is_strict(
    server: Nextcloud, method: str, path: str, sent: dict[str, object], status: int
) -> None:
    headers = {"OCS-APIRequest": "true"} if "ocs" in sent else {}
    sent = {name: value for name, value in sent.items() if name != "ocs"}
    path = path.format(user=USER, shares="/ocs/v2.php/apps/files_sharing/api/v1/shares")
    with httpx.Client(trust_env=False, auth=(USER, PASSWORD)) as client:
        answer = client.request(method, server.base_url + path, headers=headers, **sent)  # type: ignore[arg-type]
    assert answer.status_code == status
    assert is_empty(server)
