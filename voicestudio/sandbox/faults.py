"""Faults on request: what a network or a service in trouble does, for tests and for developers."""

import threading
from dataclasses import dataclass
from typing import Final

KINDS: Final = {
    "latency": "answers after ``seconds``",
    "rate_limited": "429 without Retry-After",
    "rate_limited_with_wait": "429 with Retry-After of ``seconds``",
    "status_500": "500, nothing made",
    "status_503": "503, nothing made",
    "status_504": "504 after the voice was made: the gateway gave up waiting",
    "html": "200 with a web page instead of JSON",
    "truncated": "the voice is made; its reply ends in the middle",
    "without_voice_id": "200 without voice_id, though the voice is made",
    "not_verified": "200 with base_resp 2038",
    "dropped_after_made": "the voice is made and charged, then the connection is cut",
    "demo_expired": "the demo's address has expired already",
}
"""Every fault and what it does."""

AFTER_MADE: Final = frozenset(
    {"status_504", "truncated", "without_voice_id", "dropped_after_made", "demo_expired"}
)
"""Faults that strike once the voice is made, or the text spoken, and charged."""

OF_CLONES_ONLY: Final = frozenset({"without_voice_id", "demo_expired"})


@dataclass(frozen=True)
class Fault:
    """One fault that is to happen.

    Attributes:
        kind: One of ``KINDS``.
        call: "clone" or "speech".
        seconds: For "latency" and "rate_limited_with_wait".
    """

    kind: str
    call: str = "clone"
    seconds: float = 0.0


class Faults:
    """Faults waiting to happen, each once, in the order they were asked for."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Let the next call of the fault's kind fail; raises ``ValueError`` for an unknown one."""
        misplaced = fault.call == "speech" and fault.kind in OF_CLONES_ONLY
        if fault.kind not in KINDS or fault.call not in {"clone", "speech"} or misplaced:
            clones = ", ".join(sorted(OF_CLONES_ONLY))
            msg = f"faults are {', '.join(KINDS)}; calls are clone and speech; of clones only: {clones}"
            raise ValueError(msg)
        with self._lock:
            self._waiting.append(fault)

    def take(self, call: str) -> Fault | None:
        """The fault that strikes this call, if any."""
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if fault.call == call:
                    return self._waiting.pop(index)
        return None
