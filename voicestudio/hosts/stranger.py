"""Fetch a hosted sample as the service will: without credentials, with GET, the whole of it."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

import httpx

from voicestudio.hosts.http import PART_BYTES, TALK_SECONDS, UPLOAD_SECONDS, new_client, proxy_for
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Report, Tick

_REDIRECTS_MOST = 3
_BYTES_MOST = 25_000_000
_NOT_REACHED = (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError)  # the last: no name of a host

Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""Gives the addresses that a name has; none where it has none."""


async def _resolved(name: str) -> Sequence[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(name, None)
    except OSError:
        return ()
    return sorted({str(address[0]).partition("%")[0] for *_, address in found})


class PlainStranger:
    """Someone who only has the address.

    Args:
        resolve: Looks a name up.
    """

    def __init__(self, resolve: Resolve = _resolved) -> None:
        self._resolve = resolve

    def way(self, address: str, tick: Tick) -> Sequence[tuple[str, Sequence[str]]]:
        """Follow an address as ``fetch`` does, without reading what is there.

        Returns:
            Scheme and server of every hop ("https://example.com"), and the network addresses that its name
            has; none where a proxy looks it up for us.

        Raises:
            HostError: ``rehearsal_unreachable``.
        """

        async def going() -> Sequence[tuple[str, Sequence[str]]]:
            async with new_client(address) as client:
                client.max_redirects = _REDIRECTS_MOST
                async with client.stream("GET", address, follow_redirects=True) as response:
                    urls = [str(one.url) for one in (*response.history, response)]
            return [(_origin(url), await self._addresses(url)) for url in urls]

        try:
            return awaited(going, tick, TALK_SECONDS)
        except _NOT_REACHED:
            raise HostError("rehearsal_unreachable") from None

    async def _addresses(self, url: str) -> Sequence[str]:
        return () if proxy_for(url) else await self._resolve(urlsplit(url).hostname or "")

    def fetch(self, address: str, report: Report) -> tuple[str, int, str]:
        """GET an address whole (a presigned GET answers HEAD with 403 on real servers).

        Returns:
            SHA-256 as hex, number of bytes, and content type.

        Raises:
            HostError: ``rehearsal_unreachable``, ``rehearsal_status``; ``rehearsal_differs`` for too much.
        """
        fetching = _Fetching(address)
        try:
            awaited(fetching.run, lambda: report(fetching.size, fetching.total), UPLOAD_SECONDS)
        except _NOT_REACHED:
            raise HostError("rehearsal_unreachable") from None
        report(fetching.size, fetching.total)
        return fetching.digest.hexdigest(), fetching.size, fetching.content_type


def _origin(url: str) -> str:
    """Without path and query: a signature is a secret."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}"


class _Fetching:
    def __init__(self, address: str) -> None:
        self._address = address
        self.digest = hashlib.sha256()
        self.size = 0
        self.total = 0
        self.content_type = ""

    async def run(self) -> None:
        async with new_client(self._address) as client:
            client.max_redirects = _REDIRECTS_MOST
            async with client.stream("GET", self._address, follow_redirects=True) as response:
                if response.status_code != httpx.codes.OK:
                    raise HostError("rehearsal_status", status=response.status_code)
                self.total = int(response.headers.get("content-length", "0"))
                self.content_type = response.headers.get("content-type", "")
                async for part in response.aiter_bytes(PART_BYTES):
                    self.digest.update(part)
                    self.size += len(part)
                    if self.size > _BYTES_MOST:
                        raise HostError("rehearsal_differs", bytes=self.size, expected=self.total)
