"""Azure Blob against Microsoft's own emulator: one right an address, refusals by name, gone when removed."""

import base64
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from azure.storage.blob import BlobServiceClient

from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Answer, Web
from tests.servers import azurite
from tests.servers.azurite import ACCOUNT, KEY, Azurite
from tests.servers.page_http import Answer as Meeting
from tests.servers.page_http import Loopback
from tests.servers.page_messages import Reply
from voicestudio.hosts.azure.host import AzureHost, make_azure
from voicestudio.hosts.azure.signing import READ, Container
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Cancelled

SIZE: Final = 1_000_000
OTHER_KEY: Final = base64.b64encode(
    b"another key of an account, 64 bytes long, as Azure gives them out"
).decode()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Azurite]:
    with azurite.running(tmp_path_factory.mktemp("azurite")) as running:
        yield running


@pytest.fixture
def container(server: Azurite) -> Iterator[str]:
    """A container of the test's own."""
    name = f"voices-{uuid.uuid4().hex}"
    with BlobServiceClient(server.endpoint, credential=KEY) as client, client.create_container(name):
        yield name


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(range(250)) * (SIZE // 250))
    return path


@pytest.fixture
def host(server: Azurite, container: str) -> AzureHost:
    return made(server.endpoint, container)


def made(endpoint: str, container: str, key: str = KEY, **values: str) -> AzureHost:
    given = {"account": ACCOUNT, "container": container, "endpoint": endpoint, "prefix": "voice-studio/"}
    return make_azure(HostConfig("mine", "azure", {**given, **values}), {"account_key": key})


def with_clock(server: Azurite, container: str, minutes: float) -> AzureHost:
    """A host on a computer whose clock is off."""
    clock = ServerClock(lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    place = Container(server.endpoint, ACCOUNT, KEY, container)
    return AzureHost("mine", place, 15, clock=clock)


def blobs(server: Azurite, container: str) -> list[str]:
    with BlobServiceClient(server.endpoint, credential=KEY) as client:
        found = client.get_container_client(container).list_blobs(include=["uncommittedblobs", "snapshots"])
        return [blob.name for blob in found]


def unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def patient() -> None:
    """Wait on."""


def refused(work: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        work()
    assert caught.value.facts["host"] == "mine"
    return caught.value


def status_of(method: str, address: str, **sent: object) -> int:
    with httpx.Client(trust_env=False) as client:
        return client.request(method, address, **sent).status_code  # type: ignore[arg-type]


def test_what_was_put_is_what_a_stranger_gets(host: AzureHost, sample: Path) -> None:
    host.ask(patient)
    hosted = host.put(sample, "our-key", host.name_object("wav"), unheard)
    _, size, content_type = PlainStranger().fetch(hosted.address, unheard)
    assert (size, content_type) == (SIZE, "audio/wav")
    assert httpx.get(hosted.address, trust_env=False).content == sample.read_bytes()


def test_a_hosted_object_says_where_it_is_and_until_when(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    name = host.name_object("wav")
    before = datetime.now(UTC)
    hosted = host.put(sample, "our-key", name, unheard)
    assert (hosted.key, hosted.host, hosted.object_name, hosted.handle) == ("our-key", "mine", name, "")
    assert timedelta(0) <= hosted.ends_at - before - timedelta(minutes=15) < timedelta(minutes=1)
    assert urlsplit(hosted.address).path == f"/{ACCOUNT}/{container}/{name}"
    assert blobs(server, container) == [name]


def test_an_address_has_one_right_to_one_blob(host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    other = host.put(sample, "key", host.name_object("wav"), unheard)
    query = parse_qs(urlsplit(hosted.address).query)
    assert (query["sp"], query["sr"]) == (["r"], ["b"])
    start, end = (datetime.fromisoformat(query[name][0]) for name in ("st", "se"))
    assert end - start == timedelta(minutes=20)
    block = {"x-ms-blob-type": "BlockBlob"}
    assert status_of("PUT", hosted.address, content=b"other", headers=block) == 403
    assert status_of("DELETE", hosted.address) == 403
    signature = urlsplit(hosted.address).query
    assert status_of("GET", other.address.partition("?")[0] + "?" + signature) == 403
    assert status_of("GET", hosted.address) == 200


def test_without_its_signature_an_address_is_refused(host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    bare, _, query = hosted.address.partition("?")
    assert status_of("GET", bare) in {403, 404, 409}
    assert status_of("GET", f"{bare}?{query.replace('sig=', 'sig=A')}") == 403


def test_an_address_dies(server: Azurite, container: str, host: AzureHost, sample: Path) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    place = Container(server.endpoint, ACCOUNT, KEY, container)
    for minutes, status in {0: 200, -14: 200, -16: 403}.items():
        clock = ServerClock(lambda late=minutes: datetime.now(UTC) + timedelta(minutes=late))  # type: ignore[misc]
        address = place.signed(hosted.object_name, READ, clock, timedelta(minutes=15))
        assert status_of("GET", address) == status


def test_what_was_removed_is_gone_also_the_second_time(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []
    assert status_of("GET", hosted.address) == 404


def test_a_snapshot_that_somebody_made_is_removed_too(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    with BlobServiceClient(server.endpoint, credential=KEY) as client:
        client.get_blob_client(container, hosted.object_name).create_snapshot()
    assert len(blobs(server, container)) == 2
    assert host.remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []


def test_asking_changes_nothing(host: AzureHost, server: Azurite, container: str) -> None:
    host.ask(patient)
    assert blobs(server, container) == []


def test_a_wrong_key_is_a_wrong_secret(
    host: AzureHost, server: Azurite, container: str, sample: Path
) -> None:
    other = made(server.endpoint, container, OTHER_KEY)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    for work in (
        lambda: other.ask(patient),
        lambda: other.put(sample, "key", other.name_object("wav"), unheard),
        lambda: other.remove(hosted.object_name, "", patient),
    ):
        error = refused(work)
        assert (error.code, error.facts["status"]) == ("host_secret_wrong", 403)
        assert OTHER_KEY not in str(error.facts)
    assert blobs(server, container) == [hosted.object_name]


def test_a_missing_container_is_told_and_never_taken_for_gone(server: Azurite, sample: Path) -> None:
    host = made(server.endpoint, "nothing-here")
    for work in (
        lambda: host.ask(patient),
        lambda: host.put(sample, "key", host.name_object("wav"), unheard),
        lambda: host.remove(host.name_object("wav"), "", patient),
    ):
        error = refused(work)
        assert (error.code, error.facts["said"]) == ("host_bucket_missing", "ContainerNotFound")


def test_an_account_that_is_not_there_is_told(server: Azurite, container: str) -> None:
    host = made(server.endpoint.replace(ACCOUNT, "nobody"), container, account="nobody")
    assert refused(lambda: host.ask(patient)).code == "host_key_unknown"


@pytest.mark.parametrize("minutes", [-20, -10, 10, 20])
def test_a_clock_that_is_wrong_is_corrected_by_the_servers(
    server: Azurite, container: str, sample: Path, minutes: int
) -> None:
    host = with_clock(server, container, minutes)
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert status_of("GET", hosted.address) == 200
    end = datetime.fromisoformat(parse_qs(urlsplit(hosted.address).query)["se"][0])
    assert abs(end - datetime.now(UTC) - timedelta(minutes=15)) < timedelta(minutes=1)
    own = datetime.now(UTC) + timedelta(minutes=minutes)
    assert abs(hosted.ends_at - own - timedelta(minutes=15)) < timedelta(minutes=1)


@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_removal_alone_corrects_the_clock_too(
    host: AzureHost, server: Azurite, container: str, sample: Path, minutes: int
) -> None:
    hosted = host.put(sample, "key", host.name_object("wav"), unheard)
    assert with_clock(server, container, minutes).remove(hosted.object_name, "", patient) == "404"
    assert blobs(server, container) == []


@pytest.mark.parametrize("minutes", [-20, 0, 20])
def test_a_wrong_key_is_told_whatever_the_clock(server: Azurite, container: str, minutes: int) -> None:
    clock = ServerClock(lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    host = AzureHost("mine", Container(server.endpoint, ACCOUNT, OTHER_KEY, container), 15, clock=clock)
    assert refused(lambda: host.ask(patient)).code == "host_secret_wrong"


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Mon, 23 Nov 2026 09:12:47 -0000", "Mon, 99 Nov 2026 09:12:47 GMT"]
)
def test_a_date_that_is_none_corrects_nothing(date: str) -> None:
    own = datetime(2026, 11, 23, 8, tzinfo=UTC)
    clock = ServerClock(lambda: own)
    assert not clock.correct(date)
    assert clock.now() == own


def test_progress_goes_from_nothing_to_all(host: AzureHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


@pytest.mark.parametrize("at", [0, SIZE // 2, SIZE // 65_536 * 65_536])
def test_a_cancelled_upload_leaves_no_object(
    host: AzureHost, server: Azurite, container: str, sample: Path, at: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient) == "404"
    assert blobs(server, container) == []


def test_an_upload_that_is_cut_leaves_no_object(server: Azurite, container: str, sample: Path) -> None:
    with Proxy(server.port, Mode.CUT, after=SIZE // 2) as proxy:
        host = made(f"{proxy.base_url}/{ACCOUNT}", container)
        assert refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard)).code == "host_cut"
        assert proxy.reached.is_set()
    assert blobs(server, container) == []


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_cancel_ends_the_wait_for_a_server_that_is_stuck(
    server: Azurite, container: str, sample: Path, mode: Mode
) -> None:
    with Proxy(server.port, mode, after=SIZE // 2) as proxy:
        host = made(f"{proxy.base_url}/{ACCOUNT}", container)

        def stop(_done: int, _total: int) -> None:
            if proxy.reached.is_set():
                raise Cancelled

        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, stop)
    assert made(server.endpoint, container).remove(name, "", patient) == "404"
    assert blobs(server, container) == []


def test_a_host_that_is_not_there_is_something_to_try_again(web: Web, container: str, sample: Path) -> None:
    with Proxy(1) as proxy:
        endpoint = proxy.base_url
    error = refused(lambda: made(endpoint, container).ask(patient))
    assert (error.code, error.retryable) == ("host_unreachable", True)


class _Always(dict[str, Answer]):
    """The same answer for every path."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self._answer = answer

    def get(self, *_: object) -> Answer:
        return self._answer


@pytest.mark.parametrize("status", [200, 400, 404, 405, 501])
def test_a_server_of_something_else_is_told(web: Web, sample: Path, status: int) -> None:
    web.answers = _Always(Answer(b"<!doctype html>", status=status))
    host = made(web.base_url, "voices")
    error = refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard))
    assert (error.code, error.facts["status"]) == ("host_is_something_else", status)
    assert {asked.method for asked in web.asked} == {"GET"}


@pytest.mark.parametrize(
    ("said", "status", "code"),
    [
        ("AuthenticationFailed", 403, "host_secret_wrong"),
        ("AuthorizationFailure", 403, "host_not_permitted"),
        ("KeyBasedAuthenticationNotPermitted", 403, "host_not_permitted"),
        ("ContainerBeingDeleted", 409, "host_bucket_missing"),
        ("ServerBusy", 503, "host_refused"),
    ],
)
def test_what_azure_itself_says_is_told_by_name(web: Web, said: str, status: int, code: str) -> None:
    web.answers = _Always(Answer(status=status, headers={"x-ms-error-code": said}))
    error = refused(lambda: made(web.base_url, "voices").ask(patient))
    assert (error.code, error.facts["status"], error.facts["said"]) == (code, status, said)


def test_a_redirect_is_not_followed(web: Web) -> None:
    web.answers = _Always(Answer(status=307, headers={"Location": "https://elsewhere.example/x?sig=1"}))
    host = made(web.base_url, "voices")
    for work in (lambda: host.ask(patient), lambda: host.remove("x.wav", "", patient)):
        error = refused(work)
        assert (error.code, error.facts["target"]) == ("host_redirects", "elsewhere.example")


class _Versioned(Loopback):
    """A container with versioning, which the emulator lacks: one blob, deleted as Microsoft documents it."""

    VERSION = "2026-11-23T08:00:00.1234567Z"

    def __init__(self) -> None:
        super().__init__()
        self.current = self.kept = False
        self.rights: list[tuple[str, str, str]] = []

    def meet(self, method: str, path: str) -> Meeting:
        """Answer one request."""
        return lambda _raw, headers: self._reply(method, parse_qs(urlsplit(path).query), headers)

    def _reply(self, method: str, query: dict[str, list[str]], headers: Message) -> Reply:
        right, kind = query["sp"][0], query["sr"][0]
        version = query.get("versionid", [""])[0]
        self.rights.append((method, right, kind))
        if kind != ("bv" if version else "b") or version not in {"", self.VERSION}:
            return _error(403, "AuthenticationFailed")
        if method == "PUT":
            self.current = self.kept = True
            return Reply(201, b"", headers={"x-ms-version-id": self.VERSION})
        if not (self.kept if version else self.current):
            return _error(404, "BlobNotFound")
        if method == "DELETE":
            return self._delete(version, headers)
        return Reply(200, b"voice")

    def _delete(self, version: str, headers: Message) -> Reply:
        if version and "x-ms-delete-snapshots" in headers:
            return _error(400, "InvalidHeaderValue")
        if version and self.current:
            return _error(403, "OperationNotAllowedOnRootBlob")
        if version:
            self.kept = False
        else:
            self.current = False
        return Reply(202, b"")


def _error(status: int, code: str) -> Reply:
    return Reply(status, b"", headers={"x-ms-error-code": code})


def test_the_version_that_was_put_is_deleted_too(sample: Path) -> None:
    with _Versioned() as server:
        host = made(server.base_url, "voices")
        hosted = host.put(sample, "key", host.name_object("wav"), unheard)
        assert hosted.handle == server.VERSION
        assert host.remove(hosted.object_name, hosted.handle, patient) == "404"
        assert not server.current
        assert not server.kept
        assert ("DELETE", "d", "b") in server.rights
        assert ("DELETE", "x", "bv") in server.rights
        assert host.remove(hosted.object_name, hosted.handle, patient) == "404"


@pytest.mark.parametrize("container", ["wav", "mp3", "m4a"])
def test_names_are_random_and_say_nothing(container: str) -> None:
    host = made("", "voices")
    names = {host.name_object(container) for _ in range(100)}
    assert len(names) == 100
    assert all(name.startswith("voice-studio/") and name.endswith(f".{container}") for name in names)


def test_without_an_endpoint_it_is_azures_own() -> None:
    place = made("", "voices", account="anna1")._container
    assert place.endpoint == "https://anna1.blob.core.windows.net"
    assert "spr=https" in place.signed("x.wav", READ, ServerClock(), timedelta(minutes=5))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("account", "Anna"),
        ("account", "an"),
        ("account", "anna.example.com/x"),
        ("container", "Voices"),
        ("container", "a"),
        ("container", "a--b"),
        ("container", "voices/x"),
        ("container", "voices-"),
        ("endpoint", "http://example.com"),
        ("endpoint", "ftp://127.0.0.1"),
        ("minutes", "61"),
        ("account_key", "not base64"),
        ("account_key", "abc"),
        ("account_key", "pässwörd"),
        ("account_key", ""),
    ],
)
def test_a_value_that_cannot_be_used_is_told(field: str, value: str) -> None:
    key = value if field == "account_key" else KEY
    values = {} if field == "account_key" else {field: value}
    with pytest.raises(SetupError) as caught:
        make_azure(
            HostConfig("mine", "azure", {"account": ACCOUNT, "container": "voices", **values}),
            {"account_key": key},
        )
    assert (caught.value.code, dict(caught.value.facts)) == ("host_field_invalid", {"field": field})


def test_only_the_key_is_secret() -> None:
    assert [field.name for field in KIND_FIELDS["azure"] if field.secret] == ["account_key"]
    assert [field.name for field in KIND_FIELDS["azure"] if field.required] == [
        "account",
        "account_key",
        "container",
    ]
