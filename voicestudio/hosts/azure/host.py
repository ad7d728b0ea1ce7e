"""Azure Blob: one plain PUT, a shared access signature (SAS) per blob with one right each, proof by a GET."""

import base64
import re
import secrets as randomness
import uuid
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

import httpx

from voicestudio.hosts.azure.signing import CREATE_AND_WRITE, DELETE, DELETE_VERSION, READ, Container
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.fields import field_invalid, https_address, minutes_of
from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, refuse_redirect, troubles
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

_OWN_REQUEST: Final = timedelta(minutes=15)
"""How long a request of our own may be on its way until it is looked at."""

_CODES: Final = {
    "AuthenticationFailed": "host_secret_wrong",
    "AuthorizationFailure": "host_not_permitted",
    "AuthorizationPermissionMismatch": "host_not_permitted",
    "AuthorizationProtocolMismatch": "host_not_permitted",
    "AuthorizationSourceIPMismatch": "host_not_permitted",
    "KeyBasedAuthenticationNotPermitted": "host_not_permitted",
    "InsufficientAccountPermissions": "host_not_permitted",
    "AccountIsDisabled": "host_not_permitted",
    "BlobImmutableDueToPolicy": "host_not_permitted",
    "BlobImmutableDueToLegalHold": "host_not_permitted",
    "ContainerNotFound": "host_bucket_missing",
    "ContainerBeingDeleted": "host_bucket_missing",
    "ContainerDisabled": "host_bucket_missing",
    "ResourceNotFound": "host_key_unknown",  # of an account that is not there
    "RequestBodyTooLarge": "host_full",
}
"""What the storage services' error codes mean; any other is told as a refusal with its status."""
_GONE: Final = "BlobNotFound"


class AzureHost:
    """Puts samples into a container.

    Args:
        name: What the person calls it.
        container: Where.
        minutes: How long an address lives.
        ca_file: A certificate authority of the person's own.
        clock: The time of the server.
    """

    def __init__(
        self,
        name: str,
        container: Container,
        minutes: int,
        ca_file: str = "",
        clock: ServerClock | None = None,
    ) -> None:
        self.name = name
        self._container = container
        self._life = timedelta(minutes=minutes)
        self._ca_file = ca_file
        self._clock = clock or ServerClock()

    def name_object(self, container: str) -> str:
        """Prefix and random name."""
        return f"{self._container.prefix}{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._container.endpoint, tick, self._ca_file)

    def ask(self, tick: Tick) -> None:
        """A signed GET of a random blob: changes nothing, and tells of account, key, container and clock.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def asking() -> None:
            async with self._client() as client:
                await self._ask(client)

        with troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Ask first, then upload in one PUT.

        Raises:
            HostError: With the code of what is wrong; nothing is left behind.
        """
        upload = Upload(path, report)

        async def putting() -> httpx.Response:
            async with self._client() as client:
                await self._ask(client)
                headers = {
                    "Content-Type": upload.content_type,
                    "Content-Length": str(upload.size),
                    "x-ms-blob-type": "BlockBlob",
                }
                url = self._signed(object_name, CREATE_AND_WRITE)
                return await client.put(url, content=upload.parts(), headers=headers)

        with troubles(self.name):
            response = awaited(putting, upload.tick, UPLOAD_SECONDS)
        self._refuse(response)
        upload.done()
        address = self._container.signed(object_name, READ, self._clock, self._life)
        ends_at = self._clock.own_now() + self._life
        version = response.headers.get("x-ms-version-id", "")
        return Hosted(key, self.name, object_name, address, ends_at, version)

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Delete a blob with its snapshots and the version that was put, and look whether it is gone.

        Where versioning is on, a deleted blob lives on as its last version: that one is deleted by its id,
        which Azure allows only once it is not the current one any more.

        Returns:
            The status of the look, "" where it is still there.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def removing() -> str:
            async with self._client() as client:
                await self._delete(client, object_name, DELETE)
                if handle:
                    await self._delete(client, object_name, DELETE_VERSION, handle)
                return await self._look(client, object_name, handle)

        with troubles(self.name):
            return awaited(removing, tick, TALK_SECONDS)

    def _client(self) -> httpx.AsyncClient:
        return new_client(self._container.endpoint, self._ca_file)

    def _signed(self, blob: str, right: str, version: str = "") -> str:
        return self._container.signed(blob, right, self._clock, _OWN_REQUEST, version)

    async def _ask(self, client: httpx.AsyncClient) -> None:
        name = f"{self._container.prefix}{randomness.token_hex(16)}"
        answer = await self._call(client, "GET", name, READ)
        if answer.is_success:  # nobody has a blob of that name
            raise HostError("host_is_something_else", host=self.name, status=answer.status_code, said="")
        if _code_of(answer) != _GONE:
            self._refuse(answer)

    async def _delete(self, client: httpx.AsyncClient, blob: str, right: str, version: str = "") -> None:
        answer = await self._call(client, "DELETE", blob, right, version)
        if _code_of(answer) != _GONE:
            self._refuse(answer)

    async def _look(self, client: httpx.AsyncClient, blob: str, version: str) -> str:
        """404 where neither the blob nor its version is there any more."""
        for one in ["", version] if version else [""]:
            left = await self._call(client, "GET", blob, READ, one)
            if left.is_success:
                return ""
            if _code_of(left) != _GONE:
                self._refuse(left)
        return str(left.status_code)

    async def _call(
        self, client: httpx.AsyncClient, method: str, blob: str, right: str, version: str = ""
    ) -> httpx.Response:
        """One request; once more where it was refused because our clock was wrong."""
        answer = await self._send(client, method, self._signed(blob, right, version))
        if (
            self._clock.correct(answer.headers.get("date", ""))
            and answer.status_code == httpx.codes.FORBIDDEN
        ):
            answer = await self._send(client, method, self._signed(blob, right, version))
        return answer

    async def _send(self, client: httpx.AsyncClient, method: str, url: str) -> httpx.Response:
        # Without this header a blob of which somebody made a snapshot cannot be deleted; versions take none.
        headers = (
            {"x-ms-delete-snapshots": "include"} if method == "DELETE" and "versionid=" not in url else {}
        )
        async with client.stream(method, url, headers=headers) as response:
            refuse_redirect(response, self.name)
            if not response.is_success:  # a blob that is there: its bytes need not be fetched
                await response.aread()
            return response

    def _refuse(self, response: httpx.Response) -> None:
        refuse_redirect(response, self.name)
        if response.is_success:
            return
        status, code = response.status_code, _code_of(response)
        if not code and status in {400, 404, 405, 501}:
            raise HostError("host_is_something_else", host=self.name, status=status, said="")
        raise HostError(_CODES.get(code, "host_refused"), host=self.name, status=status, said=code)


def _code_of(response: httpx.Response) -> str:
    """The storage services' own error code, "" where the answer has none."""
    code: str = response.headers.get("x-ms-error-code", "")[:100]
    # The emulator has one code for a wrong signature and for a lack of rights; its message tells them apart.
    if code == "AuthorizationFailure" and b"failed to authenticate" in response.content:
        return "AuthenticationFailed"
    return code


def make_azure(config: HostConfig, secrets: Mapping[str, str]) -> AzureHost:
    """The host of a configuration.

    Raises:
        SetupError: ``host_field_invalid``.
    """
    values = config.values
    account, key, name = (
        values["account"].strip(),
        secrets["account_key"].strip(),
        values["container"].strip(),
    )
    # Names as Microsoft allows them: both become part of addresses.
    if not re.fullmatch(r"[a-z0-9]{3,24}", account):
        raise field_invalid("account")
    if not re.fullmatch(r"(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*", name):
        raise field_invalid("container")
    _refuse_key(key)
    default = f"https://{account}.blob.core.windows.net"
    endpoint = https_address(values, "endpoint") if values.get("endpoint", "").strip() else default
    container = Container(endpoint, account, key, name, values.get("prefix", ""))
    return AzureHost(config.name, container, minutes_of(values), values.get("ca_file", ""))


def _refuse_key(key: str) -> None:
    try:
        known = base64.b64decode(key, validate=True)
    except ValueError:
        known = b""
    if not known:
        raise field_invalid("account_key")
