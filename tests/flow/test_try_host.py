"""A host tried step by step: what each step finds, what is told of it, and that nothing stays there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.tools import MORNING, Bench, FakeHost, FakeStranger
from voicestudio.flow.host import hosted
from voicestudio.flow.try_host import HostStep, Tried, try_host
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.profile import SANDBOX_PROFILE
from voicestudio.model.progress import Cancelled
from voicestudio.model.sample import Prepared

NOISE_STEPS = ["ask", "put", "fetch", "closed", "remove", "gone"]
Way = Sequence[tuple[str, Sequence[str]]]


class FoundHost(FakeHost):
    """A host whose server can be looked for."""

    def __init__(self) -> None:
        super().__init__()
        self.reach_fails: HostError | None = None

    def reach(self, tick: Callable[[], None]) -> None:
        tick()
        if self.reach_fails:
            raise self.reach_fails


class OwnAddress(FoundHost):
    """An address of the person's own."""

    served_address = "fake://voice.wav"

    def put(self, path: Path, key: str, object_name: str, report: Callable[[int, int], None]) -> Hosted:
        return Hosted(key, self.name, object_name, self.served_address, MORNING)


class KnowingStranger(FakeStranger):
    """Also tells where an address leads."""

    def __init__(self, host: FakeHost, way: Way) -> None:
        super().__init__(host)
        self._way = way

    def way(self, _address: str, tick: Callable[[], None]) -> Way:
        tick()
        return self._way


def tried(bench: Bench, host: FakeHost, stranger: FakeStranger | None = None) -> tuple[bool, list[Tried]]:
    """What a test of a host told."""
    told: list[Tried] = []
    studio = replace(bench.studio, host_of=lambda _name: host, stranger=stranger or FakeStranger(host))
    return try_host(studio, "mine", told.append, lambda: None), told


def test_it_is_found_first_and_then_everything_else(bench: Bench) -> None:
    host = FoundHost()
    went_well, told = tried(bench, host)
    assert went_well
    assert [one.step.value for one in told] == ["reach", *NOISE_STEPS]
    assert host.objects == {}
    (line,) = bench.library.hosted_objects()
    assert (line.what, line.proof, line.removed_at) == ("test", "404", bench.moment)


def test_what_is_not_found_is_asked_nothing(bench: Bench) -> None:
    host = FoundHost()
    host.reach_fails = HostError("host_tls_failed", host="mine")
    went_well, told = tried(bench, host)
    assert not went_well
    assert [(one.step, one.error and one.error.code) for one in told] == [(HostStep.REACH, "host_tls_failed")]
    assert bench.library.hosted_objects() == []


FAR = ("https://cdn.example.com", ("93.184.216.34",))


@pytest.mark.parametrize(
    ("hop", "code"),
    [
        (("https://nas.example.com", ("10.1.2.3",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("172.16.0.1",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("172.31.255.1",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("192.168.0.7",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("169.254.1.1",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("93.184.216.34", "fd00::1")), "rehearsal_not_public"),
        (("https://nas.example.com", ("fe80::1",)), "rehearsal_not_public"),
        (("https://nas.example.com", ("::ffff:192.168.0.7",)), "rehearsal_not_public"),
        (("http://127.0.0.1", ("127.0.0.1",)), "rehearsal_not_public"),
        (("http://cdn.example.com", ("93.184.216.34",)), "rehearsal_not_https"),
    ],
)
@pytest.mark.parametrize("place", ["first", "last"])
def test_every_hop_must_be_public_and_https_for_a_service_on_the_internet(
    bench: Bench, hop: tuple[str, Sequence[str]], code: str, place: str
) -> None:
    host = FoundHost()
    way = [hop, FAR] if place == "first" else [FAR, hop]
    went_well, told = tried(bench, host, KnowingStranger(host, way))
    assert not went_well
    assert [one.error.code for one in told if one.error] == [code]
    assert told[-1].step is HostStep.GONE, "it was removed all the same"
    assert host.objects == {}


@pytest.mark.parametrize("address", ["93.184.216.34", "172.15.0.1", "172.32.0.1", "2606:2800:220:1::1"])
def test_a_public_way_is_good_for_everyone(bench: Bench, address: str) -> None:
    host = FoundHost()
    went_well, told = tried(bench, host, KnowingStranger(host, [FAR, ("https://a.example.com", (address,))]))
    assert went_well
    assert {note for one in told for note in one.notes} == {"name_alone_protects"}


def test_a_service_on_this_computer_fetches_from_wherever_we_do_and_is_told_what_others_cannot(
    bench: Bench,
) -> None:
    bench.studio = replace(bench.studio, profile=SANDBOX_PROFILE)
    host = FoundHost()
    way = [("http://nas.local", ("192.168.0.7",)), ("http://127.0.0.1", ("127.0.0.1",))]
    went_well, told = tried(bench, host, KnowingStranger(host, way))
    assert went_well
    fetched = next(one for one in told if one.step is HostStep.FETCH)
    assert fetched.notes == ("address_not_public", "address_not_https", "address_on_this_computer")


def test_an_own_address_is_compared_with_nothing_and_stands_in_no_journal(bench: Bench) -> None:
    host = OwnAddress()
    stranger = KnowingStranger(host, [FAR])
    stranger.sees = b"whatever lies there"
    went_well, told = tried(bench, host, stranger)
    assert went_well
    assert [one.step for one in told] == [HostStep.REACH, HostStep.FETCH]
    assert told[-1].notes == ("own_address_untested",)
    assert bench.library.hosted_objects() == []


@pytest.mark.parametrize(
    ("content_type", "ends"),
    [
        ("text/html; charset=utf-8", "rehearsal_not_audio"),
        ("application/json", "rehearsal_not_audio"),
        ("application/octet-stream", "type_not_audio"),
        ("Audio/WAV", "own_address_untested"),
    ],
)
def test_an_own_address_must_give_something_like_audio(bench: Bench, content_type: str, ends: str) -> None:
    host = OwnAddress()
    stranger = FakeStranger(host)
    stranger.sees, stranger.content_type = b"whatever lies there", content_type
    _, told = tried(bench, host, stranger)
    last = told[-1]
    assert ends == (last.error.code if last.error else last.notes[0])


def test_a_clone_from_an_own_address_stands_in_no_journal_either(
    bench: Bench, prepared: Prepared, tmp_path: Path
) -> None:
    own = OwnAddress()
    studio = replace(bench.studio, host_of=lambda _name: own)
    with hosted(studio, "1" * 32, [prepared], lambda _done, _total: None) as (placed,):
        assert placed.address == own.served_address
    assert bench.library.hosted_objects() == []


@pytest.fixture
def prepared(bench: Bench, speech: Path) -> Prepared:
    facts = bench.studio.audio.examine(speech, lambda _done, _total: None).facts
    return Prepared(speech, "ab", facts, ())


@pytest.mark.parametrize("stops_at", [HostStep.PUT, HostStep.FETCH, HostStep.CLOSED])
def test_a_test_that_is_stopped_leaves_nothing_there(bench: Bench, stops_at: HostStep) -> None:
    host = FoundHost()
    reached: list[HostStep] = []

    def stop() -> None:
        if reached and reached[-1] is stops_at:
            raise Cancelled

    studio = replace(bench.studio, host_of=lambda _name: host, stranger=FakeStranger(host))
    with pytest.raises(Cancelled):
        try_host(studio, "mine", lambda one: reached.append(one.step), stop)
    assert host.objects == {}
    assert [one.removed_at for one in bench.library.hosted_objects()] == [bench.moment]


def test_what_could_not_be_removed_is_due_again_and_says_why(bench: Bench) -> None:
    host = FoundHost()
    host.refuses_to_remove = True
    went_well, told = tried(bench, host)
    assert not went_well
    assert [(one.step, one.error.code) for one in told if one.error] == [
        (HostStep.REMOVE, "host_unreachable")
    ]
    (line,) = bench.library.hosted_objects()
    assert (line.removed_at, line.error_code, line.tries) == (None, "host_unreachable", 1)
