"""At start and exit what is left on hosts is taken away, and no host makes anybody wait."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.tools import MORNING, Bench, FakeHost
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Web
from tests.hosts.webdav_servers import PASSWORD, USER
from voicestudio.compose import Workshop, data_folder
from voicestudio.flow.host import SWEEP_SECONDS, sweep_for
from voicestudio.flow.recover import recover
from voicestudio.hosts.kinds import make_host
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState

ATTEMPT = Attempt(
    key="a" * 32,
    kind=AttemptKind.CLONE,
    state=AttemptState.PLANNED,
    name="Anna",
    profile="own",
    base_url="https://service.example",
    settings=CloneSettings("Hello.", "speech-2.8-hd"),
    planned_at=MORNING,
    source_sha256="ab",
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "library")


def put(bench: Bench, number: int, host: str) -> None:
    """Leave an object on a host, as a program that is gone has done."""
    key = f"{number:032}"
    bench.library.note_hosting(key, "", host=host, object_name=f"{number}.wav", at=bench.moment)
    bench.library.postpone_removal("", bench.moment)


class Watched(FakeHost):
    """Notes what it was asked to remove; may be gone altogether."""

    def __init__(self, *, fails: str = "") -> None:
        super().__init__()
        self.asked: list[str] = []
        self._fails = fails

    def remove(self, object_name: str, handle: str, tick: Callable[[], None]) -> str:
        self.asked.append(object_name)
        if self._fails:
            raise HostError(self._fails, host=self.name)
        return super().remove(object_name, handle, tick)


def test_start_and_exit_wait_some_seconds_at_most() -> None:
    assert 1 <= SWEEP_SECONDS <= 10


def test_a_mute_host_is_left_and_the_others_have_their_turn(bench: Bench) -> None:
    """A real host behind a proxy that takes the connection and says nothing."""
    with Web() as web, Proxy(int(web.base_url.rpartition(":")[2]), Mode.HOLE) as proxy:
        values = {"folder_url": proxy.base_url, "public_url": proxy.base_url, "user": USER}
        mute = make_host(HostConfig("mute", "webdav", values), {"password": PASSWORD})
        good = Watched()
        bench.studio = replace(bench.studio, host_of=lambda name: mute if name == "mute" else good)
        for number, host in enumerate(("mute", "mute", "mute", "good")):
            put(bench, number, host)
        assert sweep_for(bench.studio, bench.library.pending_removals(MORNING), 30.0, each=0.2) == 3
    assert good.asked == ["3.wav"]
    left = [one for one in bench.library.hosted_objects() if one.removed_at is None]
    assert [(one.host, one.error_code, one.tries) for one in left] == [("mute", "host_silent", 1)] * 3
    assert bench.library.pending_removals(MORNING) == [], "all of them are due again later"
    assert len(bench.library.pending_removals(MORNING + timedelta(minutes=1))) == 3


@pytest.mark.parametrize(
    ("code", "asked"),
    [("host_unreachable", 1), ("host_silent", 1), ("host_refused", 3), ("host_not_permitted", 3)],
)
def test_a_host_that_is_gone_is_asked_once_and_one_that_refuses_for_each(
    bench: Bench, code: str, asked: int
) -> None:
    host = Watched(fails=code)
    bench.studio = replace(bench.studio, host_of=lambda _name: host)
    for number in range(3):
        put(bench, number, "mine")
    assert recover(bench.studio).not_removed == 3
    assert len(host.asked) == asked
    assert {one.error_code for one in bench.library.hosted_objects()} == {code}


def test_without_time_nothing_is_tried_and_all_is_due_as_before(bench: Bench) -> None:
    host = Watched()
    bench.studio = replace(bench.studio, host_of=lambda _name: host)
    put(bench, 1, "mine")
    due = bench.library.pending_removals(MORNING)
    assert sweep_for(bench.studio, due, 0.0) == 1
    assert host.asked == []
    assert bench.library.pending_removals(MORNING) == due


def test_what_failed_gives_way_to_what_waits_longer(bench: Bench) -> None:
    put(bench, 1, "first")
    put(bench, 2, "second")
    bench.library.note_not_removed(f"{1:032}", MORNING, "host_silent")
    later = MORNING + timedelta(hours=1)
    assert [one.host for one in bench.library.pending_removals(later)] == ["second", "first"]


@pytest.fixture
def workshop() -> Workshop:
    """A program that has opened its library and its sandbox, as one does that has cloned."""
    opened = Workshop(data_folder(None))
    assert opened.library
    assert opened.sandbox
    return opened


def journal() -> list[tuple[str, str]]:
    """What the next start reads, without sweeping: proof and error of each object."""
    again = Workshop(data_folder(None))
    try:
        return [(one.proof, one.error_code) for one in again.library.hosted_objects()]
    finally:
        again.close()


def left_on(workshop: Workshop, attempt_key: str = "") -> None:
    """Put an object on the sandbox's host, and forget about it."""
    host = workshop.host("sandbox")
    assert isinstance(host, SandboxHost)
    sample = workshop.paths.root / "noise.wav"
    sample.write_bytes(b"noise")
    name = host.name_object("wav")
    host.put(sample, "1" * 32, name, lambda _done, _total: None)
    workshop.library.note_hosting("1" * 32, attempt_key, host="sandbox", object_name=name, at=MORNING)


def test_at_exit_what_this_run_has_left_is_taken_away(workshop: Workshop) -> None:
    left_on(workshop)
    workshop.close()
    assert journal() == [("204", "")]


def test_at_exit_what_a_paid_call_may_still_fetch_stays(workshop: Workshop) -> None:
    left_on(workshop, ATTEMPT.key)
    workshop.library.plan(ATTEMPT)
    workshop.library.advance(ATTEMPT.key, AttemptState.SENT, MORNING)
    workshop.close()
    assert journal() == [("", "")]


def test_at_exit_no_keyring_and_no_sandbox_is_opened_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Workshop(data_folder(None))
    for number, host in enumerate(("sandbox", "mine")):
        opened.library.note_hosting(f"{number:032}", "", host=host, object_name="a.wav", at=MORNING)

    def refuse(_self: Workshop, name: str) -> None:
        raise AssertionError(name)

    monkeypatch.setattr(Workshop, "host", refuse)
    opened.close()
    monkeypatch.undo()


def test_a_library_that_fails_at_exit_is_closed_all_the_same(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_on(workshop)
    closed: list[str] = []

    def fail(*_: object) -> None:
        raise SetupError("settings_unreadable", file="settings.json")

    monkeypatch.setattr(workshop.library, "let_go", fail)
    workshop._open.callback(lambda: closed.append("closed"))
    workshop.close()
    assert closed == ["closed"]
