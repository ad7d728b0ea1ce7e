"""Removal of what a custom uploader put on a real copyparty: proof, cut and cancelled uploads, keys."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest

from tests.hosts.copyparty_server import PASSWORD, Copyparty, copyparty
from tests.hosts.custom_uploads import (
    BY_ANSWER,
    NAME,
    PUT,
    SIZE,
    anywhere,
    putting,
    refusal_of,
    stopping_when,
)
from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Answer, Web
from voicestudio.hosts.custom import removal
from voicestudio.model.progress import Cancelled


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copyparty]:
    with copyparty(tmp_path_factory.mktemp("copyparty")) as server:
        yield server


@pytest.fixture
def server(one: Copyparty) -> Iterator[Copyparty]:
    """copyparty; nothing is left on it after a test."""
    yield one
    for path in one.data.iterdir():
        path.unlink()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture
def big(tmp_path: Path) -> Path:
    """More than all buffers between here and a server hold."""
    path = tmp_path / "big.wav"
    path.write_bytes(bytes(range(250)) * 80_000)
    return path


@pytest.mark.parametrize("delete_url", ["{at}/up/{filename}", BY_ANSWER, "{at}/up/$json:files[0].fn$"])
@pytest.mark.parametrize("method", ["DELETE", "POST"])
def test_what_was_removed_is_gone_also_the_second_time(
    server: Copyparty, sample: Path, delete_url: str, method: str
) -> None:
    ending = "?delete" if method == "POST" else ""
    delete_url = delete_url.replace("{at}", server.base_url) + ending
    host = server.host(delete_url=delete_url, delete_method=method)
    hosted = host.put(sample, "key", NAME, unheard)
    assert json.loads(hosted.handle) == {
        "delete": f"{server.base_url}/up/{NAME}{ending}",
        "address": hosted.address,
    }
    assert server.left() == [NAME]
    # A stranger hears 401 where there is nothing, and the deletion was taken.
    assert host.remove(NAME, hosted.handle, patient) == "401"
    assert server.left() == []
    assert host.remove(NAME, hosted.handle, patient) == "401"
    assert httpx.get(hosted.address, trust_env=False).status_code == 401


def test_a_name_that_the_server_changed_is_removed_by_its_own(server: Copyparty, sample: Path) -> None:
    (server.data / NAME).write_bytes(b"somebody else's")
    host = server.host(delete_url=BY_ANSWER)
    hosted = host.put(sample, "key", NAME, unheard)
    assert len(server.left()) == 2
    assert host.remove(NAME, hosted.handle, patient) == "401"
    assert server.left() == [NAME]
    assert (server.data / NAME).read_bytes() == b"somebody else's"


def test_it_is_not_gone_because_a_deletion_was_taken_elsewhere(server: Copyparty, sample: Path) -> None:
    host = server.host(delete_url=f"{server.base_url}/up/other-{{filename}}")
    hosted = host.put(sample, "key", NAME, unheard)
    assert host.remove(NAME, hosted.handle, patient) == ""
    assert server.left() == [NAME]


def test_the_look_is_a_strangers(web: Web) -> None:
    """Neither our keys nor the cookie that the deletion was answered with."""
    web.serve("/delete", Answer(headers={"Set-Cookie": "in=1; Path=/"}))
    address = web.serve("/file", Answer(status=404))
    host = anywhere(web, Headers={"PW": PASSWORD}, secrets={"delete_url": "{json:delete}"})
    handle = json.dumps({"delete": f"{web.base_url}/delete", "address": address})
    assert host.remove(NAME, handle, patient) == "404"
    deletion, look = web.asked
    assert (deletion.method, deletion.headers["PW"]) == ("DELETE", PASSWORD)
    assert (look.method, look.path) == ("GET", "/file")
    assert not {"pw", "cookie"} & {name.lower() for name in look.headers}


@pytest.mark.parametrize(
    ("deleted", "seen", "told"),
    [
        (200, 404, "404"),
        (204, 410, "410"),
        (302, 404, "404"),
        (404, 404, "404"),
        (404, 403, "403"),
        (200, 401, "401"),
        (200, 200, ""),
        (200, 500, ""),
        (404, 200, ""),
        (403, 404, "404"),
        (403, 200, "host_not_permitted"),
        (403, 403, "host_not_permitted"),
        (401, 200, "host_secret_wrong"),
        (500, 200, "host_refused"),
        (307, 200, "host_redirects"),
    ],
)
def test_only_what_a_look_shows_is_gone(web: Web, deleted: int, seen: int, told: str) -> None:
    web.serve("/delete", Answer(status=deleted, headers={"Location": "https://elsewhere.example/"}))
    address = web.serve("/file", Answer(status=seen))
    host = anywhere(web, secrets={"delete_url": "{json:delete}"})
    handle = json.dumps({"delete": f"{web.base_url}/delete", "address": address})
    if told.startswith("host"):
        assert refusal_of(lambda: host.remove(NAME, handle, patient)).code == told
    else:
        assert host.remove(NAME, handle, patient) == told


def test_without_a_way_to_delete_the_host_says_so_until_its_own_time_is_over(
    server: Copyparty, sample: Path, web: Web
) -> None:
    host = server.host(delete_url="")
    hosted = host.put(sample, "key", NAME, unheard)
    assert refusal_of(lambda: host.remove(NAME, hosted.handle, patient)).code == "host_cannot_delete"
    assert refusal_of(lambda: host.remove(NAME, "", patient)).code == "host_cannot_delete"
    assert server.left() == [NAME]
    for status, proof in ((200, ""), (403, ""), (500, ""), (404, "404"), (410, "410")):
        handle = json.dumps({"delete": "", "address": web.serve("/file", Answer(status=status))})
        if proof:
            assert host.remove(NAME, handle, patient) == proof
        else:
            assert refusal_of(partial(host.remove, NAME, handle, patient)).code == "host_cannot_delete"
    assert {asked.method for asked in web.asked} == {"GET"}


def test_a_way_to_delete_that_was_entered_later_is_used(server: Copyparty, sample: Path) -> None:
    hosted = server.host(delete_url="").put(sample, "key", NAME, unheard)
    assert server.host().remove(NAME, hosted.handle, patient) == "401"
    assert server.left() == []


@pytest.mark.parametrize("handle", ["", "{", "[]", "null", '{"delete": ""}'])
def test_a_handle_that_is_none_leaves_the_name(server: Copyparty, sample: Path, handle: str) -> None:
    server.host().put(sample, "key", NAME, unheard)
    assert server.host().remove(NAME, handle, patient) == "404"
    assert server.left() == []


def test_a_wrong_password_for_deletion_is_told_and_deletes_nothing(server: Copyparty, sample: Path) -> None:
    hosted = server.host().put(sample, "key", NAME, unheard)
    for headers in ('{"PW": "wrong"}', "{}"):
        host = server.host(delete_headers=headers)
        assert refusal_of(partial(host.remove, NAME, hosted.handle, patient)).code == "host_secret_wrong"
        assert refusal_of(partial(host.remove, NAME, "", patient)).code == "host_secret_wrong"
    assert server.left() == [NAME]
    assert (
        server.host(delete_headers=json.dumps({"PW": PASSWORD})).remove(NAME, hosted.handle, patient) == "401"
    )


def test_keys_go_to_no_host_that_only_an_answer_names(web: Web) -> None:
    with Web() as other:
        handle = json.dumps({"delete": f"{other.base_url}/d", "address": f"{web.base_url}/f"})
        keys = json.dumps({"PW": PASSWORD})
        anywhere(web, secrets={"delete_url": "{json:d}", "delete_headers": keys}).remove(
            NAME, handle, patient
        )
        anywhere(
            web, Headers={"PW": PASSWORD}, secrets={"delete_url": f"{other.base_url}/{{json:d}}"}
        ).remove(NAME, handle, patient)
        assert [asked.headers["PW"] for asked in other.asked] == [None, None]
        named = {"delete_url": f"{other.base_url}/{{json:d}}", "delete_headers": keys}
        anywhere(web, secrets=named).remove(NAME, handle, patient)
        assert other.asked[-1].headers["PW"] == PASSWORD


@pytest.mark.parametrize("answer", ["stall", "cut"])
def test_a_cut_upload_leaves_a_half_file_that_removal_by_name_takes_away(
    server: Copyparty, big: Path, answer: str
) -> None:
    """copyparty keeps an empty file, and beside it what it has, for good: both must go."""
    with Proxy(server.port, Mode(answer), 10_000_000) as proxy:
        host = server.host(at=proxy.base_url)
        if answer == "cut":
            assert refusal_of(lambda: host.put(big, "key", NAME, unheard)).code == "host_cut"
        else:
            with pytest.raises(Cancelled):
                host.put(big, "key", NAME, stopping_when(proxy.reached.is_set))
    assert eventually(lambda: server.left() == [NAME, f"{NAME}.PARTIAL"])
    assert server.host().remove(NAME, "", patient) == "404"
    assert server.left() == []


def test_a_cut_put_leaves_a_half_file_under_its_own_name(server: Copyparty, big: Path) -> None:
    with Proxy(server.port, Mode.CUT, 10_000_000) as proxy:
        host = server.host(uploader={**PUT, "RequestURL": f"{proxy.base_url}/up/{{filename}}"})
        assert refusal_of(lambda: host.put(big, "key", NAME, unheard)).code == "host_cut"
    assert eventually(lambda: server.left() == [NAME])
    assert server.host().remove(NAME, "", patient) == "404"
    assert server.left() == []


def test_what_a_cut_upload_left_cannot_be_named_by_an_answer_that_never_came(
    server: Copyparty, big: Path
) -> None:
    with Proxy(server.port, Mode.CUT, 10_000_000) as proxy:
        host = server.host(at=proxy.base_url, delete_url=BY_ANSWER)
        assert refusal_of(lambda: host.put(big, "key", NAME, unheard)).code == "host_cut"
    assert (
        refusal_of(lambda: server.host(delete_url=BY_ANSWER).remove(NAME, "", patient)).code
        == "host_cannot_delete"
    )
    assert eventually(lambda: server.left() == [NAME, f"{NAME}.PARTIAL"])


@pytest.mark.parametrize("at", [0, 65_536, SIZE // 2, SIZE // 65_536 * 65_536])
@pytest.mark.parametrize("way", ["form", "put"])
def test_an_upload_cancelled_anywhere_leaves_nothing_once_removed(
    server: Copyparty, sample: Path, at: int, way: str
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    host = server.host(uploader=putting(server) if way == "put" else None)
    with pytest.raises(Cancelled):
        host.put(sample, "key", NAME, stop)
    assert host.remove(NAME, "", patient) == "404"
    assert server.left() == []


@pytest.mark.parametrize("delete_url", ["", BY_ANSWER])
def test_an_upload_cancelled_at_its_very_end_is_deleted_at_once(
    server: Copyparty, sample: Path, delete_url: str
) -> None:
    """The way to delete is known then, but nobody will ever be given it."""

    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    host = server.host(delete_url=delete_url) if delete_url else server.host()
    with pytest.raises(Cancelled):
        host.put(sample, "key", NAME, stop)
    assert server.left() == []


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_cancel_returns_from_a_server_that_does_not_go_on(server: Copyparty, big: Path, mode: Mode) -> None:
    with Proxy(server.port, mode, 0 if mode is Mode.HOLE else 10_000_000) as proxy:
        host = server.host(at=proxy.base_url)
        with pytest.raises(Cancelled):
            host.put(big, "key", NAME, stopping_when(proxy.reached.is_set))
        with pytest.raises(Cancelled):
            host.put(big, "key", "other.wav", stopping_when(lambda: True))
    for name in (NAME, "other.wav"):
        assert server.host().remove(name, "", patient) == "404"
    assert server.left() == []


def test_what_comes_late_of_a_cut_upload_is_waited_for(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half file may appear after its first deletion: until nothing is found, nothing is proved."""
    monkeypatch.setattr(removal, "_PAUSE_SECONDS", 0.0)
    host = anywhere(web, secrets={"delete_url": f"{web.base_url}/{{filename}}"})
    assert host.remove(NAME, "", patient) == "404"
    assert [asked.path for asked in web.asked] == [f"/{NAME}", f"/{NAME}.PARTIAL"] * 2
    web.serve(f"/{NAME}.PARTIAL", Answer(status=200))
    assert host.remove(NAME, "", patient) == ""
    web.serve(f"/{NAME}.PARTIAL", Answer(status=400))
    assert host.remove(NAME, "", patient) == "404"
    web.serve(f"/{NAME}", Answer(status=204))
    assert host.remove(NAME, "", patient) == ""
