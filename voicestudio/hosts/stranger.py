"""Fetch a hosted sample as the service will: without credentials, with GET, the whole of it."""

import hashlib

import httpx

from voicestudio.hosts.uploading import new_client
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
        digest = hashlib.sha256()
        size = 0
        try:
            with new_client(address) as client:
                client.max_redirects = _REDIRECTS_MOST
                with client.stream("GET", address, follow_redirects=True) as response:
                    if response.status_code != httpx.codes.OK:
                        raise HostError("rehearsal_status", status=response.status_code)
                    total = int(response.headers.get("content-length", "0"))
                    for part in response.iter_bytes(65_536):
                        digest.update(part)
                        size += len(part)
                        report(size, total)
                        if size > _BYTES_MOST:
                            raise HostError("rehearsal_differs", bytes=size, expected=total)
                    return digest.hexdigest(), size, response.headers.get("content-type", "")
        except (httpx.HTTPError, httpx.InvalidURL, ValueError):  # the last: no name of a host
            raise HostError("rehearsal_unreachable") from None
