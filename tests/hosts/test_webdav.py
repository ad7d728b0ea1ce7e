"""WebDAV on nginx and wsgidav: put, fetched by a stranger under the public address, removed with proof."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.fakes.tools import Bench
from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually
from tests.hosts.web import Web
from tests.hosts.webdav_servers import BYTES_MOST, PASSWORD, DavServer, nginx, wsgidav
from voicestudio.flow.make_voice import make_voice
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.hosts.webdav import WebDavHost
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled, Unheard
from voicestudio.model.voice import CloneRequest

SIZE: Final = 300_000
PLACES: Final = """
    location /text/ { alias FOLDER/data/; types { } default_type text/plain; }
    location /login/ { return 302 /page/; }
    location /page/ { types { } default_type text/html; return 200 "<!doctype html>Log in"; }
    location /reader/ {
      alias FOLDER/data/;
      auth_basic x; auth_basic_user_file FOLDER/users;
      dav_methods PUT DELETE; dav_ext_methods PROPFIND OPTIONS;
      limit_except GET PROPFIND { deny all; }
    }
"""
"""The same files as plain text, behind a login, and for a user who may only read."""


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, DavServer]]:
    with (
        nginx(tmp_path_factory.mktemp("nginx"), PLACES) as first,
        wsgidav(tmp_path_factory.mktemp("wsgidav")) as second,
    ):
        yield {"nginx": first, "wsgidav": second}


@pytest.fixture(params=["nginx", "wsgidav"])
def server(request: pytest.FixtureRequest, both: dict[str, DavServer]) -> Iterator[DavServer]:
    """Each of the two; nothing may be left on it after a test."""
    yield both[request.param]
    for path in both[request.param].data.iterdir():
        path.unlink()


@pytest.fixture
def web_server(both: dict[str, DavServer]) -> Iterator[DavServer]:
    """nginx, with the places that only it has."""
    yield both["nginx"]
    for path in both["nginx"].data.iterdir():
        path.unlink()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


def refusal_of(talk: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        talk()
    return caught.value


@pytest.fixture
def bench(tmp_path: Path, speech: Path) -> Bench:
    """A studio whose service only counts what it is sent."""
    bench = Bench(tmp_path / "library")
    bench.service.audio = speech.read_bytes()
    return bench


def clone(bench: Bench, speech: Path, host: WebDavHost) -> str:
    """Make a voice with a host: the code of what stopped it, "" for nothing."""
    studio = replace(bench.studio, host_of=lambda _name: host, stranger=PlainStranger())
    request = CloneRequest(speech, "Anna", CloneSettings("Hello.", "speech-2.8-hd"), rights_confirmed=True)
    try:
        make_voice(studio, request, Unheard())
    except HostError as error:
        return error.code
    return ""


def test_what_was_put_is_what_a_stranger_gets(server: DavServer, sample: Path) -> None:
    host = server.host()
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) in {(SIZE, "audio/wav"), (SIZE, "audio/x-wav")}
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()


def test_a_hosted_object_says_where_it_is_and_until_when(server: DavServer, sample: Path) -> None:
    host = server.host(minutes="20")
    name, before = host.name_object("wav"), datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name, hosted.handle) == ("our-key", "mine", name, "")
    assert hosted.address == f"{server.base_url}/pub/{name}"
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=20) < timedelta(minutes=1)
    assert re.fullmatch(r"[0-9a-f]{32}\.wav", name)
    assert server.left() == [name]


def test_the_address_for_the_person_is_closed_to_strangers(server: DavServer, sample: Path) -> None:
    host = server.host(public_url=f"{server.base_url}/dav")
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    error = refusal_of(lambda: PlainStranger().fetch(hosted.address, unheard))
    assert (error.code, error.facts["status"]) == ("rehearsal_status", 401)
    assert PASSWORD not in hosted.address


def test_progress_goes_from_nothing_to_all(server: DavServer, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host = server.host()
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


def test_what_was_removed_is_gone_also_the_second_time(server: DavServer, sample: Path) -> None:
    host = server.host()
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert server.left() == []
    assert httpx.get(hosted.address, trust_env=False).status_code == 404


def test_asking_changes_nothing(server: DavServer) -> None:
    server.host().ask(patient)
    assert server.left() == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"password": "wrong"}, "host_secret_wrong"),
        ({"password": "Grüße, ß"}, "host_secret_wrong"),
        ({"user": "nobody"}, "host_secret_wrong"),
        ({"folder_url": "/dav/missing"}, "host_folder_missing"),
        ({"folder_url": "/dav/a b/ü"}, "host_folder_missing"),
    ],
)
def test_asking_tells_what_is_wrong_and_nothing_is_stored(
    server: DavServer, sample: Path, changed: dict[str, str], code: str
) -> None:
    values = {
        name: server.base_url + value.replace(" ", "%20") if name.endswith("url") else value
        for name, value in changed.items()
    }
    host = server.host(**values)
    asked = refusal_of(lambda: host.ask(patient))
    put = refusal_of(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert {asked.code, put.code} == {code}
    assert server.left() == []
    server.host().ask(patient)


def test_a_user_who_may_only_read_is_refused_and_removes_nothing(web_server: DavServer, sample: Path) -> None:
    owner, reader = web_server.host(), web_server.host(folder_url=f"{web_server.base_url}/reader")
    hosted = owner.put(sample, "key", owner.name_object("wav"), unheard)
    for talk in (
        lambda: reader.put(sample, "key", reader.name_object("wav"), unheard),
        lambda: reader.remove(hosted.object_name, "", patient),
    ):
        assert refusal_of(talk).code == "host_not_permitted"
    assert web_server.left() == [hosted.object_name]


def test_more_than_the_server_takes_is_told_as_no_room(web_server: DavServer, tmp_path: Path) -> None:
    large = tmp_path / "large.wav"
    large.write_bytes(bytes(BYTES_MOST + 1))
    host = web_server.host()
    error = refusal_of(lambda: host.put(large, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["status"]) == ("host_full", 413)
    assert web_server.left() == []


@pytest.mark.parametrize("path", ["pub", "page"])
def test_a_web_server_without_dav_is_told_as_such(web_server: DavServer, sample: Path, path: str) -> None:
    """Be it that it refuses to list a folder, be it that it answers whatever it is asked with a page."""
    host = web_server.host(folder_url=f"{web_server.base_url}/{path}")
    for talk in (lambda: host.ask(patient), lambda: host.put(sample, "key", "x.wav", unheard)):
        assert refusal_of(talk).code == "host_is_something_else"
    assert web_server.left() == []


@pytest.mark.parametrize(
    ("public", "code"),
    [
        ("nowhere", "rehearsal_status"),
        ("dav", "rehearsal_status"),
        ("page", "rehearsal_not_audio"),
        ("login", "rehearsal_not_audio"),
        ("text", "rehearsal_not_audio"),
    ],
)
def test_a_wrong_public_address_is_caught_by_the_rehearsal(
    web_server: DavServer, bench: Bench, speech: Path, public: str, code: str
) -> None:
    host = web_server.host(public_url=f"{web_server.base_url}/{public}")
    assert clone(bench, speech, host) == code
    assert bench.service.clones == []
    assert web_server.left() == []


def test_a_right_public_address_passes_the_rehearsal(server: DavServer, bench: Bench, speech: Path) -> None:
    assert clone(bench, speech, server.host()) == ""
    assert len(bench.service.clones) == 1
    assert server.left() == []


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["PROPFIND", "PUT", "DELETE"])
def test_credentials_do_not_follow_a_redirect_to_another_host(
    web: Web, sample: Path, tmp_path: Path, status: int, method: str
) -> None:
    elsewhere = web.base_url.replace("127.0.0.1", "localhost")
    away = f"if ($request_method = {method}) {{ return {status} {elsewhere}$request_uri; }}"
    with nginx(tmp_path / "nginx", away) as server:
        host = server.host()

        def talk() -> None:
            hosted = host.put(sample, "key", host.name_object("wav"), unheard)
            host.remove(hosted.object_name, "", patient)

        error = refusal_of(talk)
        assert (error.code, error.facts["target"]) == ("host_redirects", "localhost")
        assert web.asked == []
        assert len(server.left()) == (1 if method == "DELETE" else 0)


@pytest.mark.parametrize("at", [0, 65_536, SIZE // 2])
def test_a_cancelled_upload_leaves_no_object_once_it_was_removed(
    server: DavServer, sample: Path, at: int
) -> None:
    """A WebDAV server may keep the beginning under the final name: the flow removes after a cancel."""

    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    host = server.host()
    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient) == "404"
    assert eventually(lambda: server.left() == [])


def test_no_secret_and_no_address_is_in_an_error(server: DavServer, sample: Path) -> None:
    host = server.host(password="terriblysecret")
    error = refusal_of(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    told = repr(dict(error.facts)) + str(error)
    assert not [bad for bad in ("terriblysecret", "studio", "http", "sample", "/dav") if bad in told]
