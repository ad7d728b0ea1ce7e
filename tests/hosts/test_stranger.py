"""A stranger gets what everyone gets: the bytes, the status, the type, and nothing by credentials."""

import hashlib
import socket
from typing import Final

import pytest

from tests.hosts.listeners import unheard
from tests.hosts.web import Answer, Web
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled

SOUND: Final = bytes(range(256)) * 1000
TYPE: Final = {"Content-Type": "audio/wav"}


def refusal_of(address: str) -> HostError:
    with pytest.raises(HostError) as caught:
        PlainStranger().fetch(address, unheard)
    return caught.value


def test_the_whole_object_is_fetched_and_told(web: Web) -> None:
    told: list[tuple[int, int]] = []
    address = web.serve("/sample?signature=1", Answer(SOUND, headers=TYPE))
    fetched = PlainStranger().fetch(address, lambda done, total: told.append((done, total)))
    assert fetched == (hashlib.sha256(SOUND).hexdigest(), len(SOUND), "audio/wav")
    assert told[-1] == (len(SOUND), len(SOUND))
    assert told == sorted(told)


def test_an_empty_object_is_told_as_such(web: Web) -> None:
    fetched = PlainStranger().fetch(web.serve("/empty", Answer()), unheard)
    assert fetched == (hashlib.sha256(b"").hexdigest(), 0, "")


def test_a_web_page_is_told_by_its_type_and_its_other_bytes(web: Web) -> None:
    page = Answer(b"<!doctype html>Log in", headers={"Content-Type": "text/html; charset=utf-8"})
    sha256, size, content_type = PlainStranger().fetch(web.serve("/sample", page), unheard)
    assert sha256 != hashlib.sha256(SOUND).hexdigest()
    assert (size, content_type) == (21, "text/html; charset=utf-8")


def test_one_get_is_made_without_credentials(web: Web) -> None:
    PlainStranger().fetch(web.serve("/sample", Answer(SOUND)), unheard)
    (asked,) = web.asked
    assert (asked.method, asked.path) == ("GET", "/sample")
    assert not {"authorization", "cookie"} & {name.lower() for name in asked.headers}


@pytest.mark.parametrize("status", [204, 206, 304, 400, 401, 403, 404, 429, 500, 503])
def test_every_status_but_200_is_told(web: Web, status: int) -> None:
    error = refusal_of(web.serve("/sample", Answer(status=status)))
    assert (error.code, error.facts["status"]) == ("rehearsal_status", status)
    assert len(web.asked) == 1


def test_redirects_are_followed_to_the_object(web: Web) -> None:
    web.serve("/sample", Answer(SOUND, headers=TYPE))
    for number in range(3):
        target = "/sample" if number == 2 else f"/{number + 1}"
        web.serve(f"/{number}", Answer(status=302, headers={"Location": target}))
    assert PlainStranger().fetch(f"{web.base_url}/0", unheard)[1] == len(SOUND)


def test_redirects_without_an_end_are_not_followed(web: Web) -> None:
    web.serve("/round", Answer(status=302, headers={"Location": "/round"}))
    assert refusal_of(f"{web.base_url}/round").code == "rehearsal_unreachable"
    assert len(web.asked) == 4


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://127.0.0.1/x", "http://xn--/", "http://[::1"]
)
def test_a_redirect_to_what_is_no_web_address_is_not_followed(web: Web, target: str) -> None:
    web.serve("/away", Answer(status=302, headers={"Location": target}))
    assert refusal_of(f"{web.base_url}/away").code == "rehearsal_unreachable"


def test_a_host_that_is_not_there_is_told_as_something_to_try_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    error = refusal_of(f"http://127.0.0.1:{port}/sample")
    assert (error.code, error.retryable) == ("rehearsal_unreachable", True)


@pytest.mark.parametrize("address", ["", "sample.wav", "file:///etc/hostname", "http://xn--/", "http://[::1"])
def test_what_is_no_web_address_is_unreachable(address: str) -> None:
    assert refusal_of(address).code == "rehearsal_unreachable"


def test_an_object_that_ends_too_soon_is_unreachable(web: Web) -> None:
    cut = Answer(SOUND[:-1], claimed=len(SOUND))
    assert refusal_of(web.serve("/sample", cut)).code == "rehearsal_unreachable"


def test_an_object_beyond_every_sample_is_not_read_to_its_end(web: Web) -> None:
    read: list[int] = []
    address = web.serve("/sample", Answer(bytes(25_000_001)))
    with pytest.raises(HostError) as caught:
        PlainStranger().fetch(address, lambda done, _total: read.append(done))
    assert caught.value.code == "rehearsal_differs"
    assert PlainStranger().fetch(web.serve("/most", Answer(bytes(25_000_000))), unheard)[1] == 25_000_000


def test_fetching_can_be_cancelled(web: Web) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        PlainStranger().fetch(web.serve("/sample", Answer(SOUND)), stop)
