"""A strict Nextcloud on loopback, written from its developer manual: WebDAV files, trash bin, share links.

Sources: "WebDAV basics", "Trashbin" and "OCS Share API" of the client APIs; RFC 4918. What the manual does
not name is an error here. No package of the real server can be had where these tests run.
"""

import base64
import secrets
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, Self
from urllib.parse import parse_qs, unquote, urlsplit

from tests.servers.nextcloud_answers import RefusedError, Reply, dav_error, listing, ocs

USER: Final = "anna maria"
PASSWORD: Final = "app-password-of-five-words"
_FILES: Final = f"/remote.php/dav/files/{USER}"
_TRASH: Final = f"/remote.php/dav/trashbin/{USER}/trash"
_SHARES: Final = "/ocs/v2.php/apps/files_sharing/api/v1/shares"
_SHARE_FIELDS: Final = frozenset(
    {"path", "shareType", "shareWith", "publicUpload", "password", "permissions", "expireDate", "note"}
)
_TYPES: Final = {"wav": "audio/wav", "mp3": "audio/mpeg", "m4a": "audio/mp4"}


@dataclass(frozen=True)
class Trashed:
    """An item in the trash bin, and where it was."""

    location: str
    data: bytes


@dataclass(frozen=True)
class Link:
    """A public link; it dies as its date begins."""

    path: str
    token: str
    ends: date | None


class Nextcloud:
    """The server of one user; it listens from ``with`` to the end of its block.

    Attributes:
        files: By path.
        folders: Paths that exist.
        trash: By name in the trash bin; None where the server has none.
        links: By id.
        asked: Method and path of every request, in order.
        refuse_links: An OCS status by which every link is refused, as for a rule that asks for a password.
        redirect: Method -> where it is sent on to; "*" for all.
        pretty: Short addresses of links; else only those with index.php work.
        by_dav: A download is sent on to WebDAV, as from version 31 on.
        keep_trash: Nothing leaves the trash bin; a deletion is answered by this status.
    """

    def __init__(self) -> None:
        """Prepare."""
        self.files: dict[str, bytes] = {}
        self.folders = {"", "/Voice Studio"}
        self.trash: dict[str, Trashed] | None = {}
        self.links: dict[str, Link] = {}
        self.asked: list[tuple[str, str]] = []
        self.refuse_links = 0
        self.redirect: dict[str, str] = {}
        self.pretty = self.sharing = True
        self.by_dav = False
        self.keep_trash = 0
        self.today = datetime.now(UTC).date()
        self.base_url = ""
        self.port = 0
        self.errors: list[BaseException] = []

    def __enter__(self) -> Self:
        """Listen."""
        self._http = _Http(self)
        self.port = self._http.server_address[1]
        self.base_url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """End every thread; report the server's own mistakes."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        if self.errors and kind is None:
            raise self.errors[0]

    def answer(self, method: str, target: str, headers: Message, body: bytes) -> Reply:
        """Answer one whole request."""
        parts = urlsplit(target)
        path = unquote(parts.path)
        self.asked.append((method, path))
        if target_elsewhere := self.redirect.get(method) or self.redirect.get("*"):
            return Reply(301, headers={"Location": target_elsewhere + target})
        try:
            if path.startswith(("/remote.php/dav/", "/ocs/")):
                _refuse_unknown(path, headers)
                return self._answer_user(method, path, parts.query, headers, body)
            return self._answer_stranger(method, path)
        except RefusedError as refused:
            return refused.reply

    def _answer_user(self, method: str, path: str, query: str, headers: Message, body: bytes) -> Reply:
        if path == _SHARES or path.startswith(_SHARES + "/"):
            return self._answer_ocs(method, path.removeprefix(_SHARES), query, headers, body)
        if query:
            return dav_error(400, "BadRequest")
        if path == _TRASH or path.startswith(_TRASH + "/"):
            return self._answer_trash(method, path.removeprefix(_TRASH + "/"), headers, body)
        if path.startswith(_FILES + "/"):
            return self._answer_files(method, path.removeprefix(_FILES).rstrip("/"), headers, body)
        return dav_error(404, "NotFound")

    def _answer_files(self, method: str, path: str, headers: Message, body: bytes) -> Reply:
        there = path in self.files or path in self.folders
        if method == "PUT":
            if path in self.folders or path.rpartition("/")[0] not in self.folders:
                raise RefusedError(dav_error(409, "Conflict"))
            self.files[path] = body
            return Reply(204 if there else 201)
        if method not in {"PROPFIND", "DELETE"}:
            raise RefusedError(dav_error(405, "MethodNotAllowed"))
        if not there:
            return dav_error(404, "NotFound")
        if method == "PROPFIND":
            return listing(headers, body, [(_FILES + path, {})])
        if path in self.folders:
            raise RefusedError(dav_error(403, "Forbidden"))
        self._delete(path)
        return Reply(204)

    def _delete(self, path: str) -> None:
        data = self.files.pop(path)
        self.links = {key: link for key, link in self.links.items() if link.path != path}
        if self.trash is not None:
            self.trash[f"{path.rpartition('/')[2]}.d{1_700_000_000 + len(self.trash)}"] = Trashed(
                path[1:], data
            )

    def _answer_trash(self, method: str, name: str, headers: Message, body: bytes) -> Reply:
        if self.trash is None:
            return dav_error(404, "NotFound")
        if method == "PROPFIND" and name in {"", _TRASH}:
            items = [
                (
                    f"{_TRASH}/{item}",
                    {
                        "trashbin-filename": one.location.rpartition("/")[2],
                        "trashbin-original-location": one.location,
                        "trashbin-deletion-time": "1700000000",
                    },
                )
                for item, one in self.trash.items()
            ]
            return listing(headers, body, [(_TRASH + "/", {}), *items])
        if method != "DELETE":
            return dav_error(405, "MethodNotAllowed")
        if self.keep_trash:
            return dav_error(self.keep_trash, "Forbidden")
        if name == _TRASH:  # the whole of it
            self.trash.clear()
        elif self.trash.pop(name, None) is None:
            return dav_error(404, "NotFound")
        return Reply(204)

    def _answer_ocs(self, method: str, path: str, query: str, headers: Message, body: bytes) -> Reply:
        if headers.get("OCS-APIRequest") != "true":
            return Reply(412, b'{"message":"CSRF check failed"}', "application/json")
        if query != "format=json":
            return ocs(400, "Wrong format")
        if not self.sharing:
            return ocs(998, "Invalid query, please check the syntax.")
        if method == "POST" and not path:
            return self._share(headers, body)
        if method == "DELETE" and path and not body:
            found = self.links.pop(path.removeprefix("/"), None)
            return ocs(200, "OK") if found else ocs(404, "Wrong share ID, share does not exist")
        return Reply(405, b"")

    def _share(self, headers: Message, body: bytes) -> Reply:
        given = _form(headers, body)
        if given.get("shareType") != "3":
            return ocs(400, "Unknown share type")
        if given.get("permissions", "1") != "1":
            return ocs(403, "Public upload disabled by the administrator")
        if given.get("path") not in self.files:
            return ocs(404, "Wrong path, file/folder does not exist")
        if self.refuse_links:
            return ocs(self.refuse_links, "Passwords are enforced for link and mail shares")
        return self._link(given["path"], given.get("expireDate"))

    def _link(self, path: str, ends: str | None) -> Reply:
        day = None
        if ends is not None:
            try:
                day = datetime.strptime(ends, "%Y-%m-%d").date()  # noqa: DTZ007 - a date, as documented
            except ValueError:
                return ocs(404, "Invalid date, date format must be YYYY-MM-DD")
            if day <= self.today:
                return ocs(404, "Expiration date is in the past")
        link = Link(path, secrets.token_hex(8), day)
        number = str(len(self.asked) + 40)
        self.links[number] = link
        front = "" if self.pretty else "/index.php"
        page = f"https://cloud.example{front}/s/{link.token}"  # the name it knows itself by
        return ocs(200, "OK", {"id": number, "share_type": 3, "token": link.token, "url": page, "path": path})

    def _answer_stranger(self, method: str, path: str) -> Reply:
        token, download, dav = self._told(path)
        link = next((one for one in self.links.values() if one.token == token), None)
        if method != "GET" or link is None:
            return Reply(404, b"<!DOCTYPE html><title>Not found</title>")
        if link.ends and link.ends <= self.today:
            return Reply(404, b"<!DOCTYPE html><title>Not found</title>")
        if not download:
            return Reply(200, b"<!DOCTYPE html><title>Shared with you</title>")
        if self.by_dav and not dav:
            target = f"{self.base_url}/public.php/dav/files/{token}/?accept=zip"
            return Reply(303, headers={"Location": target})
        return Reply(200, self.files[link.path], _TYPES.get(link.path.rpartition(".")[2], "text/plain"))

    def _told(self, path: str) -> tuple[str, bool, bool]:
        """What a public address says: token, whether it downloads, and whether by WebDAV."""
        if path.startswith("/public.php/dav/files/"):
            return path.split("/")[4], True, True
        if path.startswith("/index.php/s/") or (self.pretty and path.startswith("/s/")):
            token, *rest = path.removeprefix("/index.php").split("/")[2:]
            return token, rest[:1] == ["download"], False
        return "", False, False


def _refuse_unknown(path: str, headers: Message) -> None:
    known = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    if headers.get("Authorization") != f"Basic {known}":
        of_dav = path.startswith("/remote")
        raise RefusedError(dav_error(401, "NotAuthenticated") if of_dav else ocs(997, "Unauthorised"))
    if "Cookie" in headers:  # a session, and no token against forgery
        raise RefusedError(Reply(412, b'{"message":"CSRF check failed"}', "application/json"))


def _form(headers: Message, body: bytes) -> dict[str, str]:
    if headers.get_content_type() != "application/x-www-form-urlencoded":
        raise RefusedError(ocs(400, "Wrong content type"))
    wanted = parse_qs(body.decode(), keep_blank_values=True, strict_parsing=True)
    if not wanted.keys() <= _SHARE_FIELDS or any(len(values) > 1 for values in wanted.values()):
        raise RefusedError(ocs(400, "Unknown argument"))
    return {name: values[0] for name, values in wanted.items()}


class _Handler(BaseHTTPRequestHandler):
    server: "_Http"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def respond(self) -> None:
        """Read the request whole, and answer it; one that is cut leaves nothing."""
        length = int(self.headers.get("Content-Length") or "0")
        if "Transfer-Encoding" in self.headers:
            reply = Reply(411)
        elif len(body := self.rfile.read(length)) < length:
            return
        else:
            reply = self.server.cloud.answer(self.command, self.path, self.headers, body)
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Set-Cookie", "oc_sessionPassphrase=x; path=/; HttpOnly")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)


for _method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "MKCOL", "MOVE"):
    setattr(_Handler, f"do_{_method}", _Handler.respond)


class _Http(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them

    def __init__(self, cloud: Nextcloud) -> None:
        self.cloud = cloud
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, *_: object) -> None:
        """Keep what is this server's own mistake; a client that left is none."""
        error = sys.exception()
        if error is not None and not isinstance(error, ConnectionError):
            self.cloud.errors.append(error)
