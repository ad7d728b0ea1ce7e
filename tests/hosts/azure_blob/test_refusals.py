"""What the server refuses, or is not."""

from email.message import Message
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.hosts.azure_blob.hands import made, refused
from tests.hosts.listeners import patient, unheard
from tests.hosts.web import Answer, Web
from tests.servers.page_http import Answer as Meeting
from tests.servers.page_http import Loopback
from tests.servers.page_messages import Reply


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
