"""S3-compatible storage: one plain PUT, a presigned GET that dies, deletion by version, proof by a GET."""

import secrets
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

import httpx

from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, refuse_redirect, troubles
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.s3.signing import EMPTY_SHA256, UNSIGNED, S3Signer
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.progress import Report, Tick

_CODES: Final = {
    "InvalidAccessKeyId": "host_key_unknown",
    "SignatureDoesNotMatch": "host_secret_wrong",
    "AuthorizationHeaderMalformed": "host_region_wrong",
    "NoSuchBucket": "host_bucket_missing",
    "AccessDenied": "host_not_permitted",
    "AllAccessDisabled": "host_not_permitted",
    "AccountProblem": "host_not_permitted",
    "RequestTimeTooSkewed": "host_clock_wrong",
    "RequestExpired": "host_clock_wrong",
    "EntityTooLarge": "host_full",
    "QuotaExceeded": "host_full",
    "InsufficientCapacity": "host_full",
}
"""What S3's error codes mean; any other is told as a refusal with its status."""

_GONE: Final = frozenset({403, 404, 410})
"""Of a signed GET after a deletion: 403 where the key may not list the bucket."""


@dataclass(frozen=True)
class S3Place:
    """Where objects lie.

    Attributes:
        endpoint: Like ``https://s3.example.com``; may have a path, which is signed too.
        bucket: Its name.
        prefix: Before every object name; "" for none.
        in_host_name: The bucket is the first part of the host name (AWS) instead of the path.
    """

    endpoint: str
    bucket: str
    prefix: str = "voice-studio/"
    in_host_name: bool = False

    def url(self, key: str = "") -> str:
        """The address of an object, or of the bucket."""
        parts = urlsplit(self.endpoint.rstrip("/"))
        if self.in_host_name:
            return f"{parts.scheme}://{self.bucket}.{parts.netloc}{parts.path}/{quote(key)}"
        return f"{parts.scheme}://{parts.netloc}{parts.path}/{quote(self.bucket)}/{quote(key)}"


class S3Host:
    """Puts samples into a bucket.

    Args:
        name: What the person calls it.
        place: Where.
        signer: Signs for it.
        minutes: How long an address lives.
        ca_file: A certificate authority of the person's own.
    """

    def __init__(self, name: str, place: S3Place, signer: S3Signer, minutes: int, ca_file: str = "") -> None:
        self.name = name
        self._place = place
        self._signer = signer
        self._seconds = minutes * 60
        self._ca_file = ca_file
        self._asked = False

    def name_object(self, container: str) -> str:
        """Prefix and random name."""
        return f"{self._place.prefix}{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._place.url(), tick, self._ca_file)

    def ask(self, tick: Tick) -> None:
        """A signed GET of a random key: changes nothing, and tells of key, secret, bucket and clock.

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
                if not self._asked:
                    await self._ask(client)
                return await self._upload(client, object_name, upload)

        with troubles(self.name):
            response = awaited(putting, upload.tick, UPLOAD_SECONDS)
        self._refuse(response)
        upload.done()
        address = self._signer.presigned(self._place.url(object_name), self._seconds)
        ends_at = datetime.now(UTC) + timedelta(seconds=self._seconds)
        version = response.headers.get("x-amz-version-id", "")
        return Hosted(key, self.name, object_name, address, ends_at, version)

    async def _upload(self, client: httpx.AsyncClient, object_name: str, upload: Upload) -> httpx.Response:
        """One PUT; a second one where the clock turns out to have been another than was thought."""
        clock = self._signer.clock
        before = clock.corrections
        try:
            response = await self._put_once(client, object_name, upload)
        except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
            # Some refuse at once and close while the file is still on its way: that answer is lost.
            await self._ask(client)
            if clock.corrections == before:
                raise
        else:
            clock.correct(response.headers.get("date", ""))
            if response.is_success or clock.corrections == before:
                return response
        return await self._put_once(client, object_name, upload)

    async def _put_once(self, client: httpx.AsyncClient, object_name: str, upload: Upload) -> httpx.Response:
        headers = {"Content-Type": upload.content_type, "Content-Length": str(upload.size)}
        url = self._place.url(object_name)
        signed = self._signer.headers("PUT", url, headers, UNSIGNED)
        return await client.put(url, content=upload.parts(), headers=signed)

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Delete an object with every version of it that is known, and look whether it is gone.

        Returns:
            The status of the look, "" where it is still there.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def removing() -> str:
            async with self._client() as client:
                for version in [handle] if handle else await self._versions(client, object_name):
                    query = f"?versionId={quote(version, safe='')}" if version else ""
                    answer = await self._call(client, "DELETE", self._place.url(object_name) + query)
                    self._refuse(answer)
                    if not version and answer.headers.get("x-amz-delete-marker") == "true":
                        # Only hidden: its versions are still there, and this key may not list them.
                        raise HostError("host_not_permitted", host=self.name, status=answer.status_code)
                left = await self._call(client, "GET", self._place.url(object_name))
                return str(left.status_code) if left.status_code in _GONE else ""

        with troubles(self.name):
            return awaited(removing, tick, TALK_SECONDS)

    def _client(self) -> httpx.AsyncClient:
        return new_client(self._place.endpoint, self._ca_file)

    async def _ask(self, client: httpx.AsyncClient) -> None:
        name = f"{self._place.prefix}{secrets.token_hex(16)}"
        answer = await self._call(client, "GET", self._place.url(name))
        code = _code_of(answer)
        if answer.is_success:  # it "has" what nobody ever put there
            raise HostError("host_is_something_else", host=self.name, status=answer.status_code)
        # Without the right to list, a key that is not there is "denied": that is a good answer too.
        if code not in {"NoSuchKey", "AccessDenied"}:
            self._refuse(answer)
        self._asked = True

    async def _versions(self, client: httpx.AsyncClient, object_name: str) -> list[str]:
        """Every version of an object whose upload's answer never came; [""] where that cannot be told."""
        url = f"{self._place.url()}?prefix={quote(object_name, safe='')}&versions="
        answer = await self._call(client, "GET", url)
        found = [version for key, version in _listed(answer) if key == object_name]
        return found or [""]

    async def _call(self, client: httpx.AsyncClient, method: str, url: str) -> httpx.Response:
        """A signed request; once more where the server's clock turns out to be another than was thought."""
        answer = await self._call_once(client, method, url)
        if self._signer.clock.correct(answer.headers.get("date", "")) and not answer.is_success:
            answer = await self._call_once(client, method, url)
        return answer

    async def _call_once(self, client: httpx.AsyncClient, method: str, url: str) -> httpx.Response:
        headers = self._signer.headers(method, url, {}, EMPTY_SHA256)
        async with client.stream(method, url, headers=headers) as response:
            self._refuse_redirect(response)
            if response.is_success and method == "GET" and "?" not in url:
                return response  # an object that is there: its bytes need not be fetched
            await response.aread()
            return response

    def _refuse_redirect(self, response: httpx.Response) -> None:
        # AWS: a bucket of another region answers 301 without a place to go.
        if response.is_redirect and not response.headers.get("location"):
            raise HostError("host_region_wrong", host=self.name, status=response.status_code)
        refuse_redirect(response, self.name)

    def _refuse(self, response: httpx.Response) -> None:
        self._refuse_redirect(response)
        if response.is_success:
            return
        code = _code_of(response)
        if not code and response.status_code in {404, 405, 501}:
            raise HostError("host_is_something_else", host=self.name, status=response.status_code)
        raise HostError(
            _CODES.get(code, "host_refused"), host=self.name, status=response.status_code, said=code
        )


def _code_of(response: httpx.Response) -> str:
    """S3's own error code, "" where the answer has none."""
    if response.is_success:
        return ""
    try:
        root = ET.fromstring(response.content)  # noqa: S314 - expat limits what it expands
    except (ET.ParseError, httpx.ResponseNotRead):
        return ""
    found = (child.text or "" for child in root if child.tag.rpartition("}")[2] == "Code")
    return next(found, "")[:100]


def _listed(response: httpx.Response) -> Iterator[tuple[str, str]]:
    """Keys and versions of a listing; nothing where there is none."""
    if not response.is_success:
        return
    try:
        root = ET.fromstring(response.content)  # noqa: S314 - expat limits what it expands
    except ET.ParseError:
        return
    for entry in root:
        if entry.tag.rpartition("}")[2] in {"Version", "DeleteMarker"}:
            told = {child.tag.rpartition("}")[2]: child.text or "" for child in entry}
            version = told.get("VersionId", "")
            yield told.get("Key", ""), "" if version == "null" else version
