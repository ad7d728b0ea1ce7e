"""Someone who makes paid calls through the program's own client, and remembers what was kept."""

import threading
from collections.abc import Callable
from typing import Final

import httpx

from voicestudio.cloud.service import CloudService
from voicestudio.model.calls import CloneCall, CloneReply, CloneSettings, RawReply

KEY: Final = "sk_0123456789abcdef0123456789abcdef"
"""Of the shape that the vendor's keys have."""


def patient() -> None:
    """Wait on."""


class Calling:
    """A service at a base URL, and the address of a sample."""

    def __init__(self, base_url: str, sample_url: str) -> None:
        self.service = CloudService(lambda: base_url, lambda: KEY)
        self.sample_url = sample_url
        self.kept: list[RawReply] = []
        self.was_kept = threading.Event()

    def keep(self, raw: RawReply) -> None:
        """Remember a raw reply."""
        self.kept.append(raw)
        self.was_kept.set()

    def send(self, settings: CloneSettings | None = None, tick: Callable[[], None] = patient) -> RawReply:
        """Make the paid call."""
        call = CloneCall(self.sample_url, settings or CloneSettings())
        return self.service.send_clone(call, self.keep, tick)

    def clone(self, settings: CloneSettings | None = None) -> CloneReply:
        """Make the paid call and read its reply."""
        return self.service.read_clone(self.send(settings))


class Sending:
    """Stands for the request: counts how often it is made, and fails or answers as it is told."""

    def __init__(self, *outcomes: Exception | httpx.Response) -> None:
        self._outcomes = iter(outcomes)
        self.times = 0

    def __call__(self) -> httpx.Response:
        self.times += 1
        outcome = next(self._outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def join_paid_calls() -> None:
    """Every thread of a paid call ends by itself."""
    for thread in threading.enumerate():
        if thread.name == "paid-call":
            thread.join(10)
            assert not thread.is_alive()
