"""A strict server of the voice cloning page, on loopback, for tests.

It enforces what the page says and nothing that the page does not say. Only the flat error body
{code, reason, message, metadata} is from elsewhere. Standard library only.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Iterable
from urllib.parse import quote

from tests.servers.page_demos import DEMOS
from tests.servers.page_faults import VOICELESS, DemoFault, Fault, FaultName, spoil
from tests.servers.page_http import Answer, Loopback
from tests.servers.page_messages import ClonePost, Json, Reply, error_reply, json_reply
from tests.servers.page_rules import MAX_TEXT, MODELS, ViolationError, check_audio, check_body, check_headers

__all__ = [
    "CLONE_PATH",
    "MAX_TEXT",
    "MODELS",
    "ClonePost",
    "DemoFault",
    "Fault",
    "FaultName",
    "Json",
    "PageServer",
    "odd_voice_id",
]

CLONE_PATH = "/v3/minimax-voice-cloning"


def odd_voice_id(number: int) -> str:
    """Make an id that does not survive trimming or folding case; page: a string."""
    return f" _vX{number:03d}-{secrets.token_hex(4)}.aZ~Q= "


class PageServer(Loopback):
    """The page's endpoint and a static file area on an ephemeral port of 127.0.0.1."""

    def __init__(
        self,
        api_key: str = "page-key",
        faults: Iterable[Fault] = (),
        *,
        voice_id: Callable[[int], str] = odd_voice_id,
        fetch_timeout: float = 5.0,
    ) -> None:
        """Prepare; the server listens from `with` to the end of its block."""
        super().__init__()
        self.api_key = api_key
        self.posts: list[ClonePost] = []
        self.voices: list[str] = []
        self.gets: Counter[str] = Counter()  # by URL: files and demos
        self._later = iter(faults)
        self.fault = next(self._later, None)  # what the next clone post will meet
        self._voice_id, self._fetch_timeout = voice_id, fetch_timeout
        self._files: dict[str, Reply | None] = {}

    @property
    def charged(self) -> int:
        """Count the voices that were made."""
        return len(self.voices)

    def take_fault(self) -> Fault | None:
        """Use the fault up by one; after the last, the next of `faults` is set."""
        with self._lock:
            fault = self.fault
            if fault:
                self.fault = fault.used() or next(self._later, None)
            return fault

    def meet(self, method: str, path: str) -> Answer | None:
        """Know a clone post from all else; it meets the fault that waits."""
        if (method, path) != ("POST", CLONE_PATH):
            return lambda *_: self.answer_other(method, path)
        fault = self.take_fault()
        if fault and fault.name == "drop_request":
            return None
        return lambda raw, headers: self.answer_clone(ClonePost(raw, headers), fault)

    def serve(self, path_name: str, data: bytes, content_type: str) -> str:
        """Offer a file; `gets[url]` counts how often it was asked for."""
        url = f"{self.base_url}/files/{quote(path_name)}"
        self._files[url] = Reply(200, data, content_type)
        return url

    def answer_clone(self, post: ClonePost, fault: Fault | None) -> Reply | None:
        """Check, make the voice, charge, answer; None ends the connection."""
        self.posts.append(post)
        name, value = fault.name if fault else "", Json()
        if fault is None or fault.makes_voice or name not in VOICELESS:
            try:
                check_headers(post.headers, self.api_key)
                check_audio(check_body(post.raw), self._fetch_timeout)
            except ViolationError as broken:
                post.refused = broken.args[-1]
                return error_reply(*broken.args)
            value = self._make_voice(post, name)
        if name in {"hang", "drop_reply"}:
            return self._hang() if name == "hang" else None
        return spoil(fault, value) if fault else json_reply(200, value)

    def _make_voice(self, post: ClonePost, fault: str) -> Json:
        """Page: demo_audio_url "If both" text and model are provided; voice_id."""
        value = Json()
        with self._lock:
            post.voice_id = self._voice_id(len(self.voices) + 1)
            self.voices.append(post.voice_id)
        if {"text", "model"} <= post.keys() and fault != "demo_missing":
            url = value["demo_audio_url"] = f"{self.base_url}/demo/{secrets.token_hex(8)}.wav"
            self._files[url] = DEMOS.get(fault, DEMOS[""])
        if fault != "no_voice_id":
            value["voice_id"] = post.voice_id
        return value

    def answer_other(self, method: str, path: str) -> Reply | None:
        """Files and demos; whatever else is not on the page: API_NOT_FOUND."""
        url = self.base_url + path
        if method != "GET" or url not in self._files:
            return error_reply(404, "API_NOT_FOUND", f"{method} {path}")
        with self._lock:
            self.gets[url] += 1
        return self._files[url] or self._hang()
