"""WebDAV with a public base URL: PUT under a random name, the same file served to strangers, DELETE."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

import httpx

from voicestudio.hosts.fields import https_address, minutes_of
from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, refuse_redirect, troubles
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

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
_GONE: Final = frozenset({404, 410})


@dataclass(frozen=True)
class Folder:
    """A folder on a web server.

    Attributes:
        url: For the person.
        public_url: Of the same folder, for strangers.
        auth: User and password.
    """

    url: str
    public_url: str
    auth: httpx.Auth


class WebDavHost:
    """Puts samples into a folder that a web server shows to strangers under another address.

    Args:
        name: What the person calls it.
        folder: Where.
        minutes: When the file is taken away at the latest; the address itself does not die.
        ca_file: A certificate authority of the person's own.
    """

    def __init__(self, name: str, folder: Folder, minutes: int, ca_file: str = "") -> None:
        self.name = name
        self._folder = folder
        self._minutes = minutes
        self._ca_file = ca_file

    def name_object(self, container: str) -> str:
        """A random name: whoever does not know it does not find the file."""
        return f"{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._folder.url, tick, self._ca_file)

    def ask(self, tick: Tick) -> None:
        """PROPFIND of the folder: changes nothing, and tells of password and folder.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def asking() -> None:
            async with self._client() as client:
                await self._ask(client)

        with troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Ask first, then upload in one PUT; raises ``HostError``."""
        upload = Upload(path, report)

        async def putting() -> httpx.Response:
            async with self._client() as client:
                await self._ask(client)
                headers = {"Content-Type": upload.content_type, "Content-Length": str(upload.size)}
                return await client.put(self._url(object_name), content=upload.parts(), headers=headers)

        with troubles(self.name):
            response = awaited(putting, upload.tick, UPLOAD_SECONDS)
        self._refuse(response)
        upload.done()
        ends_at = datetime.now(UTC) + timedelta(minutes=self._minutes)
        return Hosted(key, self.name, object_name, f"{self._folder.public_url}/{quote(object_name)}", ends_at)

    def remove(self, object_name: str, _handle: str, tick: Tick) -> str:
        """Delete a file, and look whether it is gone; returns the status of that, "" where it is there."""

        async def removing() -> str:
            async with self._client() as client:
                answer = await client.delete(self._url(object_name))
                if answer.status_code not in _GONE:
                    self._refuse(answer)
                left = await client.request("PROPFIND", self._url(object_name), headers={"Depth": "0"})
                return str(left.status_code) if left.status_code in _GONE else ""

        with troubles(self.name):
            return awaited(removing, tick, TALK_SECONDS)

    async def _ask(self, client: httpx.AsyncClient) -> None:
        answer = await client.request("PROPFIND", f"{self._folder.url}/", headers={"Depth": "0"})
        self._refuse(answer)
        if answer.status_code != httpx.codes.MULTI_STATUS:  # a site that answers everything alike
            raise HostError("host_is_something_else", host=self.name, status=answer.status_code)

    def _client(self) -> httpx.AsyncClient:
        client = new_client(self._folder.url, self._ca_file)
        client.auth = self._folder.auth
        return client

    def _url(self, object_name: str) -> str:
        return f"{self._folder.url}/{quote(object_name)}"

    def _refuse(self, response: httpx.Response) -> None:
        refuse_redirect(response, self.name)
        if not response.is_success:
            code = _CODES.get(response.status_code, "host_refused")
            raise HostError(code, host=self.name, status=response.status_code, said="")


def make_webdav(config: HostConfig, secrets: Mapping[str, str]) -> WebDavHost:
    """The host of a configuration; raises ``SetupError`` ``host_field_invalid``."""
    values = config.values
    return WebDavHost(
        config.name,
        Folder(
            https_address(values, "folder_url"),
            https_address(values, "public_url"),
            httpx.BasicAuth(values["user"], secrets["password"]),
        ),
        minutes_of(values),
        values.get("ca_file", ""),
    )
