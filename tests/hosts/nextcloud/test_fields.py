"""Values of a host, and the names it gives; the server itself."""

import re
from urllib.parse import urlsplit

import httpx
import pytest

from tests.hosts.listeners import patient
from tests.hosts.nextcloud.hands import is_empty, made, refused
from tests.hosts.proxy import Proxy
from tests.hosts.web import Web
from tests.servers.nextcloud import PASSWORD, USER, Nextcloud
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.nextcloud.api import Cloud
from voicestudio.model.errors import SetupError


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
