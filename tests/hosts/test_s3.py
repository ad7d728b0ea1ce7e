"""S3 on servers that check signatures: put, told, fetched by a stranger, dead in time, removed with proof."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.programs import eventually
from tests.hosts.s3_servers import BUCKET, READER, SECRET, VERSIONED, WRITER, S3Server, rclone_s3, seaweed
from tests.hosts.webdav_servers import nginx
from voicestudio.hosts import clock
from voicestudio.hosts.s3.signing import EMPTY_SHA256, S3Signer
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Cancelled

SIZE: Final = 300_000
MINUTES: Final = [-20, -10, 10, 20]


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """rclone's."""
    with rclone_s3(tmp_path_factory.mktemp("rclone")) as server:
        yield server


@pytest.fixture(params=["rclone", "seaweed"])
def server(request: pytest.FixtureRequest) -> S3Server:
    """Each of the two."""
    if request.param == "seaweed":
        return seaweed()
    found: S3Server = request.getfixturevalue("quick")
    return found


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture(params=MINUTES)
def clock_off(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """This computer's clock is wrong by some minutes, as far as signing can tell."""

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(minutes=request.param)

    monkeypatch.setattr(clock, "datetime", Wrong)
    return int(request.param)


def status_of(address: str) -> int:
    return httpx.get(address, trust_env=False).status_code


def signed_at(address: str) -> datetime:
    """When an address began to live, as the server reads it."""
    found = re.search(r"X-Amz-Date=(\w+)", address)
    assert found
    return datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def test_what_was_put_is_what_a_stranger_gets(server: S3Server, sample: Path) -> None:
    host = server.host()
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) == (SIZE, "audio/wav")
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()


def test_a_hosted_object_says_where_it_is_and_until_when(server: S3Server, sample: Path) -> None:
    host = server.host(minutes="20")
    name, before = host.name_object("wav"), datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name) == ("our-key", "mine", name)
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=20) < timedelta(minutes=1)
    assert "X-Amz-Expires=1200" in hosted.address
    assert re.fullmatch(r"voice-studio/[0-9a-f]{32}\.wav", name)


def test_progress_goes_from_nothing_to_all(server: S3Server, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host = server.host()
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


@pytest.mark.parametrize("prefix", ["", "a b/", "ümlaut/+~", "deep/er/"])
def test_any_prefix_is_signed_as_it_is_sent(server: S3Server, sample: Path, prefix: str) -> None:
    host = server.host(prefix=prefix)
    if prefix == "":
        host = server.host(prefix="x")  # an empty one means the default
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of(hosted.address) == 200
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"


def test_without_its_signature_or_with_a_changed_one_it_is_refused(server: S3Server, sample: Path) -> None:
    host = server.host()
    address = host.put(sample, "key", host.name_object("wav"), unheard).address
    bare, _, query = address.partition("?")
    changed = re.sub("Signature=.", lambda found: "Signature=" + ("0" if found[0][-1] != "0" else "1"), query)
    longer = query.replace("X-Amz-Expires=900", "X-Amz-Expires=90000")
    assert longer != query
    for refused in (bare, f"{bare}?{changed}", f"{bare}?{longer}"):
        assert status_of(refused) in {400, 403}
        with pytest.raises(HostError) as caught:
            PlainStranger().fetch(refused, unheard)
        assert caught.value.code == "rehearsal_status"
    assert status_of(address) == 200


def test_an_address_dies_when_its_life_is_over(server: S3Server, sample: Path) -> None:
    host = server.host()
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    signer = S3Signer("STUDIOKEY", SECRET, "us-east-1")
    url, life = hosted.address.partition("?")[0], timedelta(minutes=15)
    # Made so long ago that it lives a minute yet, or has just died: no test needs to wait for that.
    for age, statuses in ((life - timedelta(minutes=1), {200}), (life + timedelta(seconds=2), {400, 403})):
        assert signer.clock.correct(format_datetime(datetime.now(UTC) - age, usegmt=True))
        assert status_of(signer.presigned(url, int(life.total_seconds()))) in statuses


def test_what_was_removed_is_gone_also_the_second_time(server: S3Server, sample: Path) -> None:
    host = server.host()
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    before = server.left()
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert len(server.left()) == len(before) - 1
    assert not [path for path in server.left() if hosted.object_name.rpartition("/")[2] in path]
    assert status_of(hosted.address) == 404


@pytest.mark.parametrize("known", [True, False], ids=["version known", "version not known"])
@pytest.mark.parametrize("times", [1, 2])
def test_of_a_versioned_bucket_no_version_and_no_marker_is_left(
    sample: Path, known: bool, times: int
) -> None:
    server = seaweed()
    host = server.host(bucket=VERSIONED)
    name = host.name_object("wav")
    for _ in range(times):
        hosted = host.put(sample, "key", name, unheard)
        assert hosted.handle
    assert len(server.left(VERSIONED)) == times
    if known and times == 2:  # the journal knows one version of a name; a name is used once
        assert host.remove(name, "", patient) == "404"
    else:
        assert host.remove(name, hosted.handle if known else "", patient) == "404"
    assert server.left(VERSIONED) == []


def test_a_delete_marker_of_someone_else_does_not_pass_for_gone(sample: Path) -> None:
    server = seaweed()
    host = server.host(bucket=VERSIONED)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    url = hosted.address.partition("?")[0]
    signed = host._signer.headers("DELETE", url, {}, EMPTY_SHA256)
    httpx.delete(url, headers=signed, trust_env=False).raise_for_status()
    assert len(server.left(VERSIONED)) == 2
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert server.left(VERSIONED) == []


def test_nothing_is_called_gone_where_versions_cannot_be_listed(sample: Path) -> None:
    """A key without the right to list hides a version with a plain DELETE, it does not remove it."""
    server = seaweed()
    key, secret = WRITER
    host = server.host(bucket=VERSIONED, key_id=key, secret=secret)
    name = host.name_object("wav")
    host.put(sample, "key", name, unheard)
    try:
        proof = host.remove(name, "", patient)
    except HostError:
        proof = ""
    left = server.left(VERSIONED)
    server.host(bucket=VERSIONED).remove(name, "", patient)
    assert proof == "" or left == []


def test_a_key_that_may_only_write_and_read_is_enough(sample: Path) -> None:
    server = seaweed()
    key, secret = WRITER
    host = server.host(key_id=key, secret=secret)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of(hosted.address) == 200
    assert host.remove(hosted.object_name, hosted.handle, patient) in {"403", "404"}
    assert not [path for path in server.left() if hosted.object_name.rpartition("/")[2] in path]


def test_a_key_that_may_only_read_is_refused_and_removes_nothing(sample: Path) -> None:
    server = seaweed()
    owner, (key, secret) = server.host(), READER
    hosted = owner.put(sample, "key", owner.name_object("wav"), unheard)
    before = server.left()
    host = server.host(key_id=key, secret=secret)
    for refused in (
        lambda: host.put(sample, "key", host.name_object("wav"), unheard),
        lambda: host.remove(hosted.object_name, "", patient),
    ):
        with pytest.raises(HostError) as caught:
            refused()
        assert caught.value.code == "host_not_permitted"
    assert server.left() == before


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"secret": "wrong"}, "host_secret_wrong"),
        ({"key_id": "NOSUCHKEY"}, "host_key_unknown"),
        ({"bucket": "nosuchbucket"}, "host_bucket_missing"),
    ],
)
def test_asking_tells_what_is_wrong_and_nothing_is_stored(
    server: S3Server, sample: Path, changed: dict[str, str], code: str
) -> None:
    host, before = server.host(**changed), server.left()
    with pytest.raises(HostError) as asked:
        host.ask(patient)
    with pytest.raises(HostError) as put:
        host.put(sample, "key", host.name_object("wav"), unheard)
    with pytest.raises(HostError) as removed:
        host.remove("voice-studio/x.wav", "", patient)
    assert {asked.value.code, put.value.code, removed.value.code} == {code}
    assert server.left() == before
    server.host().ask(patient)


def test_a_wrong_clock_of_this_computer_does_not_matter(
    server: S3Server, sample: Path, clock_off: int
) -> None:
    host = server.host()
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of(hosted.address) == 200
    assert abs(signed_at(hosted.address) - datetime.now(UTC)) < timedelta(minutes=1)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"


def test_a_wrong_clock_does_not_keep_a_later_start_from_removing(
    server: S3Server, sample: Path, clock_off: int
) -> None:
    host = server.host()
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    before = server.left()
    assert server.host().remove(hosted.object_name, hosted.handle, patient) == "404"
    assert len(server.left()) == len(before) - 1


@pytest.mark.parametrize("minutes", MINUTES)
def test_a_clock_that_is_set_meanwhile_does_not_matter(
    server: S3Server, sample: Path, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    host = server.host()
    host.ask(patient)

    class Set(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(minutes=minutes)

    monkeypatch.setattr(clock, "datetime", Set)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of(hosted.address) == 200
    assert abs(signed_at(hosted.address) - datetime.now(UTC)) < timedelta(minutes=1)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"


@pytest.mark.parametrize("path", ["pub", "page"])
def test_what_is_no_s3_server_is_told_as_such(sample: Path, tmp_path: Path, path: str) -> None:
    """Be it that it knows no such file, be it that it answers whatever it is asked with a page."""
    page = 'location /page/ { types { } default_type text/html; return 200 "<!doctype html>Welcome"; }'
    with nginx(tmp_path / "nginx", page) as other:
        host = S3Server(other.port).host(endpoint=f"{other.base_url}/{path}")
        for talk in (lambda: host.ask(patient), lambda: host.put(sample, "key", "x.wav", unheard)):
            with pytest.raises(HostError) as caught:
                talk()
            assert caught.value.code == "host_is_something_else"
        assert other.left() == []


def test_a_path_of_the_endpoint_is_signed_too(sample: Path, tmp_path: Path) -> None:
    """As Supabase has it: https://PROJECT.supabase.co/storage/v1/s3."""
    server = seaweed()
    front = f"""
      location /storage/v1/s3/ {{
        proxy_pass http://127.0.0.1:{server.port}/;
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-Prefix /storage/v1/s3;
      }}"""
    with nginx(tmp_path / "nginx", front) as proxy:
        endpoint = f"{proxy.base_url}/storage/v1/s3"
        for bucket in (BUCKET, VERSIONED):
            host, before = server.host(endpoint=endpoint, bucket=bucket), server.left(bucket)
            hosted = host.put(sample, "key", host.name_object("wav"), unheard)
            assert hosted.address.startswith(f"{endpoint}/{bucket}/voice-studio/")
            assert PlainStranger().fetch(hosted.address, unheard)[1] == SIZE
            assert len(server.left(bucket)) == len(before) + 1
            assert host.remove(hosted.object_name, "", patient) == "404"
            assert server.left(bucket) == before
        with pytest.raises(HostError) as caught:
            server.host(endpoint=endpoint, secret="wrong").ask(patient)
        assert caught.value.code == "host_secret_wrong"


@pytest.mark.parametrize("at", [0, 65_536, SIZE // 2])
def test_an_upload_cancelled_before_its_end_leaves_no_object(server: S3Server, sample: Path, at: int) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    host, before = server.host(), server.left()
    with pytest.raises(Cancelled):
        host.put(sample, "key", host.name_object("wav"), stop)
    assert eventually(lambda: server.left() == before)  # once it has seen that the connection is over


def test_an_object_whose_upload_was_cancelled_at_its_end_can_be_removed(
    server: S3Server, sample: Path
) -> None:
    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    host, before = server.host(), server.left()
    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert len(server.left()) == len(before) + 1
    assert host.remove(name, "", patient) == "404"
    assert server.left() == before


def test_no_secret_and_no_address_is_in_an_error(server: S3Server, sample: Path) -> None:
    host = server.host(secret="terriblysecret")
    with pytest.raises(HostError) as caught:
        host.put(sample, "key", host.name_object("wav"), unheard)
    told = repr(dict(caught.value.facts)) + str(caught.value)
    assert not [bad for bad in ("terriblysecret", "STUDIOKEY", "http", "sample", BUCKET) if bad in told]
