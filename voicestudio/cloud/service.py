"""The cloning service at a base URL: clone and speak, sending and reading apart."""

from collections.abc import Callable
from typing import Any, Final

import httpx

from voicestudio.cloud import wire
from voicestudio.cloud.http import CLONE_READ_SECONDS, SPEECH_READ_SECONDS, new_client, post_paid
from voicestudio.model.calls import CloneCall, CloneReply, RawReply, SpeechCall
from voicestudio.model.errors import ServiceError

CLONE_PATH: Final = "/v3/minimax-voice-cloning"
SPEECH_PATH: Final = "/v3/minimax-{model}"
_AUDIO_BYTES_MOST: Final = 100_000_000
_AUDIO_READ_SECONDS: Final = 30.0
_AUDIO_TRIES: Final = 3


class CloudService:
    """Novita's contract, or a sister host's at its own base URL.

    Args:
        base_url: Gives the base URL; asked when a call is made, because the sandbox starts then.
        key: Gives the API key; asked when a call is made. Raises ``AccountError`` or ``SetupError``.
    """

    def __init__(self, base_url: Callable[[], str], key: Callable[[], str]) -> None:
        self._base_url = base_url
        self._key = key

    def refuse_without_key(self) -> None:
        """Make sure that there is a key, before anything leaves the computer."""
        self._key()

    def send_clone(
        self, call: CloneCall, keep: Callable[[RawReply], None], tick: Callable[[], None]
    ) -> RawReply:
        """Make the one paid clone call; see ``http.post_paid`` for what is raised."""
        return self._post("clone", CLONE_PATH, wire.clone_body(call), CLONE_READ_SECONDS, keep, tick)

    def read_clone(self, raw: RawReply) -> CloneReply:
        """Read a kept reply; raises ``ServiceError``."""
        return wire.read_clone(raw)

    def send_speech(
        self, call: SpeechCall, keep: Callable[[RawReply], None], tick: Callable[[], None]
    ) -> RawReply:
        """Make one paid T2A call; see ``http.post_paid`` for what is raised."""
        path = SPEECH_PATH.format(model=call.model)
        return self._post("speech", path, wire.speech_body(call), SPEECH_READ_SECONDS, keep, tick)

    def read_speech(self, raw: RawReply, tick: Callable[[], None]) -> bytes:
        """The audio of a kept reply: hex in it, or at an address that it names.

        Raises:
            ServiceError: A refusal, or ``speech_missing``.
        """
        audio = wire.read_speech(raw)
        if audio.startswith(("http://", "https://")):
            return self.fetch_audio(audio, lambda _done, _total: tick())
        try:
            return bytes.fromhex(audio)
        except ValueError:
            raise ServiceError("speech_not_audio") from None

    def fetch_audio(self, url: str, report: Callable[[int, int], None]) -> bytes:
        """Download what the service offers, without the key; free, so it is tried again.

        Raises:
            ServiceError: ``speech_missing``.
        """
        for left in range(_AUDIO_TRIES - 1, -1, -1):
            try:
                return _download(url, report)
            except httpx.HTTPStatusError as error:
                if error.response.status_code < 500 or not left:
                    raise ServiceError("speech_missing", status=error.response.status_code) from None
            except (httpx.HTTPError, httpx.InvalidURL, ValueError):  # the last: no name of a host
                if not left:
                    raise ServiceError("speech_missing") from None
        raise AssertionError  # the last round returns or raises

    def _post(  # noqa: PLR0917
        self,
        call: str,
        path: str,
        body: dict[str, Any],
        read_seconds: float,
        keep: Callable[[RawReply], None],
        tick: Callable[[], None],
    ) -> RawReply:
        base_url = self._base_url()
        headers = {"Authorization": f"Bearer {self._key()}"}

        def send() -> httpx.Response:
            with new_client(base_url, read_seconds) as client:
                return client.post(f"{base_url}{path}", json=body, headers=headers)

        return post_paid(send, call, keep, tick)


def _download(url: str, report: Callable[[int, int], None]) -> bytes:
    received = bytearray()
    with new_client(url, _AUDIO_READ_SECONDS) as client:
        client.follow_redirects = True
        with client.stream("GET", url) as response:
            response.raise_for_status()
            total = int(response.headers.get("content-length", "0"))
            for part in response.iter_bytes(65_536):
                received += part
                report(len(received), total)
                if len(received) > _AUDIO_BYTES_MOST:
                    raise ServiceError("speech_missing")
    return bytes(received)
