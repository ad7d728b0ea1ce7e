"""The sandbox's host through its adapter: put, told, removed, and nothing left of a cancelled upload."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.web import Answer, Web
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled
from voicestudio.sandbox.server import SandboxServer

SIZE: Final = 1_000_000


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


def objects(sandbox: SandboxServer) -> list[str]:
    folder = sandbox.sandbox.store.folder / "files"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_what_was_put_is_what_a_stranger_gets(host: SandboxHost, sample: Path) -> None:
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) == (SIZE, "audio/wav")
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()


def test_a_hosted_object_says_where_it_is_and_until_when(host: SandboxHost, sample: Path) -> None:
    name = host.name_object("wav")
    before = datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name) == ("our-key", "sandbox", name)
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=15) < timedelta(minutes=1)
    assert name in hosted.address


@pytest.mark.parametrize("container", ["wav", "mp3", "m4a"])
def test_names_are_random_and_say_nothing(host: SandboxHost, container: str) -> None:
    names = {host.name_object(container) for _ in range(100)}
    assert len(names) == 100
    assert all(re.fullmatch(rf"[0-9a-f]{{32}}\.{container}", name) for name in names)


def test_progress_goes_from_nothing_to_all(host: SandboxHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert (told[0][0], told[-1][0]) == (0, SIZE)


def test_what_was_removed_is_gone_also_the_second_time(
    host: SandboxHost, sandbox: SandboxServer, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert objects(sandbox) == [hosted.object_name]
    assert host.remove(hosted.object_name, "", patient)
    assert host.remove(hosted.object_name, "", patient)
    assert objects(sandbox) == []
    with pytest.raises(HostError):
        PlainStranger().fetch(hosted.address, unheard)


@pytest.mark.parametrize("at", [0, 65_536, SIZE // 2, SIZE // 65_536 * 65_536])
def test_an_upload_cancelled_before_its_end_leaves_no_object(
    host: SandboxHost, sandbox: SandboxServer, sample: Path, at: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        host.put(sample, "key", host.name_object("wav"), stop)
    sandbox.close()
    assert objects(sandbox) == []


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537])
def test_a_small_upload_too_can_be_cancelled_before_it_is_whole(
    host: SandboxHost, sandbox: SandboxServer, sample: Path, size: int
) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if done + 65_536 >= total:
            raise Cancelled

    sample.write_bytes(bytes(size))
    with pytest.raises(Cancelled):
        host.put(sample, "key", host.name_object("wav"), stop)
    sandbox.close()
    assert told[-1] < size
    assert objects(sandbox) == []


def test_an_object_whose_upload_was_cancelled_at_its_end_can_be_removed(
    host: SandboxHost, sandbox: SandboxServer, sample: Path
) -> None:
    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient)
    sandbox.close()
    assert objects(sandbox) == []


@pytest.mark.parametrize("name", ["anna.wav", "../x.wav", "x"])
def test_a_name_the_host_does_not_take_is_a_refusal(host: SandboxHost, sample: Path, name: str) -> None:
    with pytest.raises(HostError) as caught:
        host.put(sample, "key", name, unheard)
    assert caught.value.code == "host_refused"
    assert not caught.value.retryable


def test_a_wrong_key_is_a_refusal_and_removes_nothing(
    host: SandboxHost, sandbox: SandboxServer, sample: Path
) -> None:
    other = SandboxHost(lambda: sandbox.base_url, "other")
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    with pytest.raises(HostError) as caught:
        other.put(sample, "key", other.name_object("wav"), unheard)
    assert (caught.value.code, caught.value.facts["status"]) == ("host_refused", 403)
    assert not other.remove(hosted.object_name, "", patient)
    assert objects(sandbox) == [hosted.object_name]


def test_a_host_that_is_not_there_is_something_to_try_again(
    host: SandboxHost, sandbox: SandboxServer, sample: Path
) -> None:
    sandbox.close()
    with pytest.raises(HostError) as put:
        host.put(sample, "key", host.name_object("wav"), unheard)
    with pytest.raises(HostError) as removed:
        host.remove(host.name_object("wav"), "", patient)
    assert {put.value.code, removed.value.code} == {"host_unreachable"}
    assert put.value.retryable


@pytest.mark.parametrize(
    "answer", [b"", b"null", b"[]", b"{}", b"<!doctype html>", b'{"address": "x", "expires_in": "soon"}']
)
def test_an_answer_of_something_else_is_no_host(web: Web, sample: Path, answer: bytes) -> None:
    name = "0" * 32 + ".wav"
    web.serve(f"/files/{name}", Answer(answer, status=201))
    with pytest.raises(HostError) as caught:
        SandboxHost(lambda: web.base_url, SANDBOX_KEY).put(sample, "key", name, unheard)
    assert caught.value.code == "host_answer_unusable"


@pytest.mark.parametrize(("status", "gone"), [(204, "204"), (404, "404"), (403, ""), (429, ""), (500, "")])
def test_only_what_the_host_calls_gone_is_gone(web: Web, status: int, gone: str) -> None:
    web.serve("/files/x.wav", Answer(status=status))
    assert SandboxHost(lambda: web.base_url, SANDBOX_KEY).remove("x.wav", "", patient) == gone


@pytest.mark.parametrize(
    "base_url",
    [
        "sandbox",
        "http://127.0.0.1:8000",
        "http://localhost:8000",
        "http://LOCALHOST",
        "http://[::1]:8000",
    ],
)
def test_a_service_on_this_computer_can_fetch_from_here(host: SandboxHost, base_url: str) -> None:
    host.refuse_unreachable_for(base_url)


@pytest.mark.parametrize(
    "base_url",
    [
        "https://api.novita.ai",
        "https://127.0.0.1.example.com",
        "https://localhost.example.com",
        "https://api.localhost",
        "https://127.0.0.1@example.com",
        "http://192.168.0.1",
        "http://0.0.0.0:8000",
        "http://[::1",
        "",
    ],
)
def test_a_service_elsewhere_is_refused_before_anything_is_uploaded(host: SandboxHost, base_url: str) -> None:
    with pytest.raises(HostError) as caught:
        host.refuse_unreachable_for(base_url)
    assert caught.value.code == "host_cannot_be_reached_by_service"
