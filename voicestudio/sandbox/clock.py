"""The sandbox's time: the computer's, plus what was moved on by hand. Persists with the sandbox's memory."""

import time

from voicestudio.sandbox.store import Store


class Clock:
    """Seconds since 1970, which a test may move on."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def now(self) -> float:
        """The moment the sandbox believes in."""
        return time.time() + float(self._store.note("clock_offset") or 0)

    def advance(self, seconds: float) -> None:
        """Move time on."""
        offset = float(self._store.note("clock_offset") or 0)
        self._store.set_note("clock_offset", str(offset + seconds))
