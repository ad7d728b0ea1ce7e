"""What the server refuses, or is not, is told, and nothing is left."""

from pathlib import Path

import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.nextcloud.hands import FOLDER, is_empty, made, refused
from tests.servers.nextcloud import Nextcloud
from tests.servers.nextcloud_answers import Reply
from voicestudio.hosts.nextcloud.host import NextcloudHost


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
