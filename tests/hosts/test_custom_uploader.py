"""Uploads by a custom uploader to a real copyparty: put, fetched by a stranger, asked, refused."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.fakes.tools import Bench
from tests.hosts.copyparty_server import PASSWORD, Copyparty, copyparty
from tests.hosts.custom_uploads import BY_ANSWER, NAME, SIZE, anywhere, putting, refusal_of
from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import free_port
from tests.hosts.web import Answer, Web
from voicestudio.flow.make_voice import make_voice
from voicestudio.hosts.custom.host import make_custom
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Unheard
from voicestudio.model.voice import CloneRequest


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


@pytest.mark.parametrize("way", ["form", "put"])
def test_what_was_put_is_what_a_stranger_gets(server: Copyparty, sample: Path, way: str) -> None:
    host = server.host(uploader=putting(server) if way == "put" else None)
    name, before = host.name_object("wav"), datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type.partition("/")[0]) == (SIZE, "audio")
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()
    assert (hosted.key, hosted.host, hosted.object_name) == ("our-key", "mine", name)
    assert re.fullmatch(r"[0-9a-f]{32}\.wav", name)
    assert server.left() == [name]
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=15) < timedelta(minutes=1)


def test_an_address_needs_its_key(server: Copyparty, sample: Path) -> None:
    hosted = server.host().put(sample, "key", NAME, unheard)
    assert "?k=" in hosted.address
    assert httpx.get(hosted.address.partition("?")[0], trust_env=False).status_code == 401


def test_form_fields_come_before_the_file(web: Web, sample: Path) -> None:
    web.serve("/up", Answer(b'{"url": "https://h/x"}'))
    hosted = anywhere(web, Arguments={'a"b': "ü", "n": "{filename}"}, FileFormName="f").put(
        sample, "key", NAME, unheard
    )
    body = web.asked[-1].body
    first, second, file = (
        body.index(mark)
        for mark in (
            'name="a%22b"\r\n\r\nü\r\n'.encode(),
            f'name="n"\r\n\r\n{NAME}\r\n'.encode(),
            f'name="f"; filename="{NAME}"\r\nContent-Type: audio/wav\r\n\r\n'.encode() + sample.read_bytes(),
        )
    )
    assert first < second < file
    assert int(web.asked[-1].headers["Content-Length"]) == len(body)
    assert hosted.address == "https://h/x"


@pytest.mark.parametrize("way", ["form", "put"])
def test_progress_goes_from_nothing_to_all(server: Copyparty, sample: Path, way: str) -> None:
    told: list[tuple[int, int]] = []
    host = server.host(uploader=putting(server) if way == "put" else None)
    host.put(sample, "key", NAME, lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


def test_asking_changes_nothing_and_finds_a_server(server: Copyparty) -> None:
    server.host().ask(patient)
    server.host(uploader=putting(server)).ask(patient)
    assert server.left() == []
    there = refusal_of(lambda: server.host(at=f"http://127.0.0.1:{free_port()}").ask(patient))
    assert there.code == "host_unreachable"


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "host_secret_wrong"), (403, ""), (404, ""), (405, ""), (302, ""), (503, "host_refused")],
)
def test_asking_believes_only_what_an_answer_to_a_get_can_mean(web: Web, status: int, code: str) -> None:
    web.serve("/up?key=1", Answer(status=status))
    host = anywhere(web, Parameters={"key": "1"}, Headers={"PW": PASSWORD, "Content-Type": "a/b"})
    if code:
        assert refusal_of(lambda: host.ask(patient)).code == code
    else:
        host.ask(patient)
    (asked,) = web.asked
    assert (asked.method, asked.headers["PW"], asked.headers["Content-Type"]) == ("GET", PASSWORD, None)


@pytest.mark.parametrize("way", ["form", "put"])
def test_a_wrong_password_is_told_and_leaves_nothing(server: Copyparty, big: Path, way: str) -> None:
    host = server.host(password="wrong", uploader={**(putting(server) if way == "put" else {})})
    error = refusal_of(lambda: host.put(big, "key", NAME, unheard))
    assert (error.code, error.facts["status"]) == ("host_secret_wrong", 401)
    assert server.left() == []


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"<!doctype html>",
        b'{"url": ""}',
        b'{"url": "x"}',
        b'{"url": "ftp://h/x"}',
        b'{"url": "http://example.com/x"}',
        b'{"url": "https://"}',
        b'{"url": "https://h/a b"}',
        b'{"url": "https://[/"}',
    ],
)
def test_an_answer_without_an_address_is_unusable_and_what_was_put_is_deleted(
    web: Web, sample: Path, answer: bytes
) -> None:
    web.serve("/up", Answer(answer, status=201))
    host = anywhere(web, secrets={"delete_url": f"{web.base_url}/del/{{filename}}"})
    assert refusal_of(lambda: host.put(sample, "key", NAME, unheard)).code == "host_answer_unusable"
    assert ("DELETE", f"/del/{NAME}") in {(asked.method, asked.path) for asked in web.asked}


@pytest.mark.parametrize("answer", [b'{"url": "https://h/x"}', b'{"url": "https://h/x", "del": ""}'])
def test_an_answer_without_the_promised_way_to_delete_is_unusable(
    web: Web, sample: Path, answer: bytes
) -> None:
    """Never a deletion of half an address: it may be a folder's."""
    web.serve("/up", Answer(answer))
    host = anywhere(web, secrets={"delete_url": f"{web.base_url}/all/{{json:del}}"})
    assert refusal_of(lambda: host.put(sample, "key", NAME, unheard)).code == "host_answer_unusable"
    assert {asked.method for asked in web.asked} == {"GET", "POST"}


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "host_secret_wrong"),
        (403, "host_not_permitted"),
        (404, "host_is_something_else"),
        (405, "host_is_something_else"),
        (413, "host_full"),
        (429, "host_refused"),
        (500, "host_refused"),
        (507, "host_full"),
        (302, "host_redirects"),
        (308, "host_redirects"),
    ],
)
def test_each_refusal_has_its_code(web: Web, sample: Path, status: int, code: str) -> None:
    web.serve("/up", Answer(b'{"url": "https://h/x"}', status, {"Location": "https://elsewhere.example/"}))
    host = anywhere(web)
    assert refusal_of(lambda: host.put(sample, "key", NAME, unheard)).code == code


def test_an_address_may_be_where_the_answer_sends_to_and_nobody_goes_there(web: Web, sample: Path) -> None:
    web.serve("/up", Answer(status=303, headers={"Location": "/files/x.wav"}))
    for url in ("{responseurl}", f"{web.base_url}{{header:location}}"):
        assert (
            anywhere(web, URL=url).put(sample, "key", NAME, unheard).address == f"{web.base_url}/files/x.wav"
        )
    assert {asked.path for asked in web.asked} == {"/up"}
    web.serve("/up", Answer(status=307, headers={"Location": "/files/x.wav"}))
    error = refusal_of(lambda: anywhere(web, URL="{responseurl}").put(sample, "key", NAME, unheard))
    assert error.code == "host_redirects"


def test_an_empty_url_is_the_text_of_the_answer(server: Copyparty, sample: Path) -> None:
    host = server.host(uploader={"URL": "", "Parameters": {"want": "url"}})
    hosted = host.put(sample, "key", NAME, unheard)
    assert PlainStranger().fetch(hosted.address, unheard)[1] == SIZE


def test_an_answer_beyond_a_megabyte_is_unusable(web: Web, sample: Path) -> None:
    web.serve("/up", Answer(b'{"url": "' + b"x" * 3_000_000 + b'"}'))
    assert refusal_of(lambda: anywhere(web).put(sample, "key", NAME, unheard)).code == "host_answer_unusable"


@pytest.mark.parametrize(
    ("secrets", "code", "fact"),
    [
        ({"uploader": "{"}, "uploader_unreadable", "JSON"),
        ({"uploader": '{"RequestURL": "https://h/", "Body": "XML"}'}, "uploader_not_supported", "Body XML"),
        ({"uploader": '{"RequestURL": "http://h/", "Body": "Binary"}'}, "uploader_unreadable", "RequestURL"),
        ({"uploader": '{"RequestURL": "h/up", "Body": "Binary"}'}, "uploader_unreadable", "RequestURL"),
        ({"uploader": '{"RequestURL": "https://[", "Body": "Binary"}'}, "uploader_unreadable", "RequestURL"),
        (
            {"uploader": '{"RequestURL": "https://h/", "Body": "Binary", "Headers": {"A": "a\\nb"}}'},
            "uploader_unreadable",
            "Headers",
        ),
        (
            {"uploader": '{"RequestURL": "https://h/", "Body": "Binary", "Headers": {"A": "ä"}}'},
            "uploader_unreadable",
            "Headers",
        ),
        ({"delete_url": "https://h/all"}, "host_field_invalid", "delete_url"),
        ({"delete_url": "https://h/{random:a|b}"}, "host_field_invalid", "delete_url"),
        ({"delete_url": "http://h/{filename}"}, "host_field_invalid", "delete_url"),
        ({"delete_url": "/{filename}"}, "host_field_invalid", "delete_url"),
        ({"delete_url": "https://h/{prompt}"}, "uploader_not_supported", "{prompt}"),
        ({"delete_url": "https://h/{filename"}, "uploader_unreadable", "delete_url"),
        ({"delete_headers": "PW: a"}, "uploader_unreadable", "delete_headers"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_uploaded(
    secrets: dict[str, str], code: str, fact: str
) -> None:
    given = {"uploader": '{"RequestURL": "https://h/", "Body": "Binary"}'} | secrets
    with pytest.raises(SetupError) as caught:
        make_custom(HostConfig("mine", "custom", {}), given)
    assert caught.value.code == code
    assert fact in caught.value.facts.values()


def test_a_whole_clone_leaves_nothing_and_keeps_the_proof(
    server: Copyparty, speech: Path, tmp_path: Path
) -> None:
    bench = Bench(tmp_path / "library")
    bench.service.audio = speech.read_bytes()
    host = server.host(delete_url=BY_ANSWER)
    studio = replace(bench.studio, host_of=lambda _name: host, stranger=PlainStranger())
    request = CloneRequest(speech, "Anna", CloneSettings("Hello.", "speech-2.8-hd"), rights_confirmed=True)
    make_voice(studio, request, Unheard())
    assert server.left() == []
    assert [(one.proof, one.error_code) for one in bench.library.hosted_objects()] == [("401", "")]
