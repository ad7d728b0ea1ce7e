"""Ask which version was given out last. It sends nothing but the request; the service has no part in it."""

from typing import Final

import httpx
from pydantic import BaseModel, ValidationError

from voicestudio.cloud.http import new_client
from voicestudio.model.errors import NetworkError, SetupError
from voicestudio.model.release import Release, release

FEED: Final = "https://api.github.com/repos/voicestudio/voicestudio/releases/latest"
"""The newest release that is neither a draft nor a preview; 404 while there is none (GitHub's REST API)."""

_READ_SECONDS: Final = 15.0
_BYTES_MOST: Final = 1_000_000
_NOT_FOUND: Final = 404


class _Told(BaseModel):
    """The fields of a release that are looked at."""

    tag_name: str
    body: str | None = None
    html_url: str = ""


class ReleaseFeed:
    """The feed of releases.

    Args:
        address: Another one for tests.
    """

    def __init__(self, address: str = FEED) -> None:
        self._address = address

    def newest(self) -> Release | None:
        """The newest final release, None where there is none yet.

        Raises:
            SetupError: ``releases_not_told``: no connection, or an answer that is no release.
        """
        try:
            with new_client(self._address, _READ_SECONDS) as client:
                client.headers["accept"] = "application/vnd.github+json"
                client.headers["user-agent"] = "VoiceStudio"  # no version: nobody is to be counted by it
                with client.stream("GET", self._address) as response:
                    if response.status_code == _NOT_FOUND:
                        return None
                    response.raise_for_status()
                    told = _Told.model_validate_json(_body(response))
        except (httpx.HTTPError, ValidationError, NetworkError):
            raise SetupError("releases_not_told") from None
        return release(told.tag_name, told.body or "", told.html_url)


def _body(response: httpx.Response) -> bytes:
    body = bytearray()
    for part in response.iter_bytes():
        body += part
        if len(body) > _BYTES_MOST:
            raise SetupError("releases_not_told")
    return bytes(body)
