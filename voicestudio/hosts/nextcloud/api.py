"""What is said to a Nextcloud: files and trash bin by WebDAV, share links by OCS.

Sources: Nextcloud's developer manual, "OCS Share API", "WebDAV basics" and "Trashbin" of its client APIs.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import quote, unquote

import httpx

from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.http import refuse_redirect
from voicestudio.hosts.upload import Upload
from voicestudio.model.errors import HostError

_PUBLIC_LINK: Final = "3"
_READ_ONLY: Final = "1"
_OCS_SUCCESS: Final = frozenset({100, 200})
_SHARES: Final = "/ocs/v2.php/apps/files_sharing/api/v1/shares"
_SABRE: Final = b"sabredav.org"
"""Stands in every error of Nextcloud's WebDAV: tells its "not found" from that of another server."""
_TRASH_PROPERTIES: Final = (
    b'<?xml version="1.0"?><d:propfind xmlns:d="DAV:" xmlns:nc="http://nextcloud.org/ns">'
    b"<d:prop><nc:trashbin-filename/></d:prop></d:propfind>"
)
_GONE: Final = frozenset({404, 410})
_CODES: Final = {
    401: "host_secret_wrong",
    403: "host_not_permitted",
    404: "host_folder_missing",
    405: "host_is_something_else",
    409: "host_folder_missing",
    413: "host_full",
    501: "host_is_something_else",
    507: "host_full",
}
_OCS_CODES: Final = {
    401: "host_secret_wrong",
    403: "host_not_permitted",  # sharing by link is off, or a rule asks for a password
    404: "host_not_permitted",  # "file couldn't be shared": the same in older versions
    997: "host_secret_wrong",
}


@dataclass(frozen=True)
class Cloud:
    """Whose Nextcloud, and where in it.

    Attributes:
        url: Of the server, with the path it is installed under.
        user: The user's id, as in the addresses of WebDAV.
        auth: User and app password.
        folder: Within the user's files, without slashes at its ends; "" for the top.
    """

    url: str
    user: str
    auth: httpx.Auth
    folder: str

    def path(self, name: str) -> str:
        """Of a file, within the user's files."""
        return f"/{self.folder}/{name}" if self.folder else f"/{name}"

    def file_url(self, name: str) -> str:
        """Of a file, or with "" of the folder."""
        return f"{self.url}/remote.php/dav/files/{quote(self.user, safe='')}{quote(self.path(name))}"

    @property
    def trash_url(self) -> str:
        """Of what lies in the trash bin."""
        return f"{self.url}/remote.php/dav/trashbin/{quote(self.user, safe='')}/trash"


@dataclass(frozen=True)
class Share:
    """A share link: its id, and the page it opens."""

    id: str
    page: str


class NextcloudApi:
    """One conversation with a Nextcloud.

    Args:
        host: What the person calls it.
        cloud: Whose, and where.
        client: Without credentials; they are set here.
        clock: Told the server's time.
    """

    def __init__(self, host: str, cloud: Cloud, client: httpx.AsyncClient, clock: ServerClock) -> None:
        self._host = host
        self._cloud = cloud
        self._client = client
        self._clock = clock
        client.auth = cloud.auth
        # Each request stands alone: with a session's cookie Nextcloud asks for a token against forgery too.
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))

    async def ask(self) -> None:
        """PROPFIND of the folder: tells of server, user, password and folder; raises ``HostError``."""
        answer = await self._client.request("PROPFIND", self._cloud.file_url(""), headers={"Depth": "0"})
        self._clock.correct(answer.headers.get("date", ""))
        self._refuse(answer)
        if answer.status_code != httpx.codes.MULTI_STATUS:
            raise self._error("host_is_something_else", answer.status_code)

    async def upload(self, name: str, upload: Upload) -> None:
        """One PUT; raises ``HostError``."""
        headers = {"Content-Type": upload.content_type, "Content-Length": str(upload.size)}
        url = self._cloud.file_url(name)
        self._refuse(await self._client.put(url, content=upload.parts(), headers=headers))

    async def share(self, name: str, last_day: date) -> Share:
        """Make a link for strangers that can only be read and that ends with the beginning of a day.

        Raises:
            HostError: ``host_not_permitted`` where links are off or need a password.
        """
        wanted = {
            "path": self._cloud.path(name),
            "shareType": _PUBLIC_LINK,
            "permissions": _READ_ONLY,
            "expireDate": last_day.isoformat(),
        }
        made = await self._ocs("POST", "", wanted)
        share_id, token = str(made.get("id", "")), str(made.get("token", ""))
        if not re.fullmatch(r"\d+", share_id) or not re.fullmatch(r"[\w.-]+", token, re.ASCII):
            raise self._error("host_answer_unusable", httpx.codes.OK)
        # Where the web server rewrites no addresses, the short form does not exist.
        front = "/index.php" if "/index.php/s/" in str(made.get("url", "")) else ""
        return Share(share_id, f"{self._cloud.url}{front}/s/{token}")

    async def unshare(self, share_id: str) -> None:
        """Take a link away; raises ``HostError``, also where it is not there."""
        await self._ocs("DELETE", f"/{quote(share_id, safe='')}", {})

    async def delete(self, name: str) -> None:
        """Delete a file that may be there; it is in the trash bin then. Raises ``HostError``."""
        answer = await self._client.delete(self._cloud.file_url(name))
        if not _is_gone(answer):
            self._refuse(answer)

    async def purge(self, name: str) -> None:
        """Delete what lies in the trash bin and had this name; raises ``HostError``."""
        for item in await self.trashed(name):
            answer = await self._client.delete(f"{self._cloud.trash_url}/{quote(item, safe='')}")
            if not _is_gone(answer):
                self._refuse(answer)

    async def trashed(self, name: str) -> list[str]:
        """Names in the trash bin of what had this name; none where the server has no trash bin."""
        answer = await self._client.request(
            "PROPFIND",
            self._cloud.trash_url,
            content=_TRASH_PROPERTIES,
            headers={"Depth": "1", "Content-Type": "application/xml"},
        )
        if _is_gone(answer):
            return []
        self._refuse(answer)
        try:
            return [item for item, had in _trash_of(answer.content) if had == name]
        except ET.ParseError:
            raise self._error("host_is_something_else", answer.status_code) from None

    async def look(self, name: str) -> str:
        """PROPFIND of a file: the status where it is gone, "" where it is there; raises ``HostError``."""
        answer = await self._client.request("PROPFIND", self._cloud.file_url(name), headers={"Depth": "0"})
        if _is_gone(answer):
            return str(answer.status_code)
        self._refuse(answer)
        return ""

    async def _ocs(self, method: str, path: str, wanted: dict[str, str]) -> dict[str, Any]:
        """What an OCS call gives; it has a status of its own beside that of HTTP."""
        answer = await self._client.request(
            method,
            f"{self._cloud.url}{_SHARES}{path}",
            params={"format": "json"},
            data=wanted or None,
            headers={"OCS-APIRequest": "true", "Accept": "application/json"},
        )
        refuse_redirect(answer, self._host)
        try:
            said = answer.json()["ocs"]
            status, data = int(said["meta"]["statuscode"]), said["data"]
        except (ValueError, KeyError, TypeError):
            code = "host_refused" if answer.is_server_error else "host_is_something_else"
            raise self._error(code, answer.status_code) from None
        if not answer.is_success or status not in _OCS_SUCCESS:
            raise self._error(_OCS_CODES.get(status, "host_refused"), answer.status_code, str(status))
        return data if isinstance(data, dict) else {}

    def _refuse(self, answer: httpx.Response) -> None:
        refuse_redirect(answer, self._host)
        if answer.is_success:
            return
        code = _CODES.get(answer.status_code, "host_refused")
        if answer.status_code in _GONE and not _is_gone(answer):
            code = "host_is_something_else"
        raise self._error(code, answer.status_code)

    def _error(self, code: str, status: int, said: str = "") -> HostError:
        return HostError(code, host=self._host, status=int(status), said=said)


def _is_gone(answer: httpx.Response) -> bool:
    """Whether Nextcloud itself says that something is not there."""
    return answer.status_code in _GONE and _SABRE in answer.content


def _trash_of(listing: bytes) -> Iterator[tuple[str, str]]:
    """Of each item in the trash bin: its name there, and the name it had."""
    root = ET.fromstring(listing)  # noqa: S314 - expat limits what it expands
    for item in root.iter("{DAV:}response"):
        had = item.find(".//{http://nextcloud.org/ns}trashbin-filename")
        # Only the last part of what the server calls it: the rest of the address is not for it to choose.
        name = unquote((item.findtext("{DAV:}href") or "").rstrip("/").rpartition("/")[2])
        if had is not None and name:
            yield name, had.text or ""
