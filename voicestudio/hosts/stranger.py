"""Fetch a hosted sample as the service will: without credentials, with GET, the whole of it."""

import hashlib

import httpx

from voicestudio.hosts.http import PART_BYTES, UPLOAD_SECONDS, new_client
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Report

_REDIRECTS_MOST = 3
_BYTES_MOST = 25_000_000


class PlainStranger:
    """Someone who only has the address."""

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
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError):  # the last: no name of a host
            raise HostError("rehearsal_unreachable") from None
        report(fetching.size, fetching.total)
        return fetching.digest.hexdigest(), fetching.size, fetching.content_type


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
