"""Download what the service offers, without the key; free, so it is tried again."""

from collections.abc import Callable
from typing import Final

import httpx

from voicestudio.cloud.calling import call_free
from voicestudio.cloud.http import new_client
from voicestudio.cloud.retries import RETRIES
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import NetworkError, ServiceError

_BYTES_MOST: Final = 400_000_000
"""Above an hour of speech in the largest form."""
_PART_BYTES: Final = 65_536


class _Download:
    """One file, and how much of it is here."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.received = 0
        self.total = 0

    def send(self) -> RawReply:
        body = bytearray()
        with new_client(self._url, RETRIES["audio"].read_seconds) as client:
            client.follow_redirects = True
            with client.stream("GET", self._url) as response:
                self.total = _number(response.headers.get("content-length", ""))
                for part in response.iter_bytes(_PART_BYTES):
                    body += part
                    self.received = len(body)
                    if self.received > _BYTES_MOST:
                        raise ServiceError("speech_missing")
                wait = response.headers.get("retry-after", "")
                return RawReply(response.status_code, bytes(body), retry_after=wait)


def download(url: str, report: Callable[[int, int], None]) -> bytes:
    """Fetch an address.

    Raises:
        ServiceError: ``speech_missing``.
        Cancelled: Raised by ``report``, which is called several times a second.
    """
    fetching = _Download(url)
    try:
        raw = call_free(fetching.send, "audio", lambda: report(fetching.received, fetching.total))
    except (NetworkError, httpx.HTTPError, ValueError):  # the last: no name of a host
        raise ServiceError("speech_missing") from None
    if not 200 <= raw.status < 300:
        raise ServiceError("speech_missing", status=raw.status)
    report(len(raw.body), len(raw.body))
    return raw.body


def _number(header: str) -> int:
    return int(header) if header.isascii() and header.isdigit() else 0
