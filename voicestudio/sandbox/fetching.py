"""Fetch a sample as the service would, and look at what really came."""

import ssl
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx
import truststore

from voicestudio.audio.media.examining import examine
from voicestudio.model.errors import SampleError
from voicestudio.model.rules import CONTAINERS
from voicestudio.model.sample import AudioFacts
from voicestudio.sandbox.answers import Refusal

BYTES_MOST: Final = 20 * 1024 * 1024
"""Novita page: 20 MB, read generously: nobody's sandbox should refuse what the service may take."""
_SECONDS_MOST: Final = 60.0
_REDIRECTS_MOST: Final = 3


@contextmanager
def fetched(url: str, folder: Path) -> Iterator[Path]:
    """Download an address into a temporary file that is gone afterwards.

    Raises:
        Refusal: Not http(s), not reachable, too large, or too slow.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise Refusal("INVALID_REQUEST_BODY", "audio_url must be a http or https address")
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".fetched-", delete=False) as file:
        path = Path(file.name)
        try:
            for part in _parts(url):
                file.write(part)
            file.close()
            yield path
        finally:
            file.close()
            path.unlink(missing_ok=True)


def _parts(url: str) -> Iterator[bytes]:
    deadline = time.monotonic() + _SECONDS_MOST
    trusted = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    size = 0
    try:
        with (
            httpx.Client(
                timeout=10, verify=trusted, trust_env=False, max_redirects=_REDIRECTS_MOST
            ) as client,
            client.stream("GET", url, follow_redirects=True) as response,
        ):
            if response.status_code != httpx.codes.OK:
                raise Refusal("INVALID_REQUEST_BODY", f"audio_url answered {response.status_code}")
            for part in response.iter_bytes(65_536):
                size += len(part)
                if size > BYTES_MOST:
                    raise Refusal("INVALID_AUDIO_FILE", "the file exceeds 20 MB")
                if time.monotonic() > deadline:
                    raise Refusal("INVALID_REQUEST_BODY", "audio_url was too slow")
                yield part
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):  # the last: no name of a host
        raise Refusal("INVALID_REQUEST_BODY", "audio_url could not be fetched") from None


def facts_of(path: Path, seconds_most: float) -> AudioFacts:
    """Examine what was fetched by its content; decoding stops a little above a length.

    Raises:
        Refusal: Not mp3, m4a or wav.
    """
    try:
        facts = examine(path, seconds_most=seconds_most + 1).facts
    except SampleError:
        raise Refusal("INVALID_AUDIO_FILE", "the file is not audio") from None
    if facts.container not in CONTAINERS:
        raise Refusal("INVALID_AUDIO_FILE", f"the format must be mp3, m4a or wav, not {facts.container}")
    return facts
