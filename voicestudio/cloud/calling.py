"""Make one call as the retry table says, on a thread of its own: a wait for it ends at once when asked.

The reply to a paid call is kept before it is returned, also when nobody waits for it any more.
"""

import threading
from collections.abc import Callable
from typing import Final

import httpx

from voicestudio.cloud.http import named
from voicestudio.cloud.retries import RETRIES, Retry, failure_of_error, failure_of_status, retry_after_seconds
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import NetworkError, OutcomeUnknownError
from voicestudio.model.progress import Cancelled

Send = Callable[[], RawReply]
"""Makes the request once; raises what httpx raises."""

_TICK_SECONDS: Final = 0.1


def call_paid(send: Send, call: str, keep: Callable[[RawReply], None], tick: Callable[[], None]) -> RawReply:
    """Make one paid call, and keep its reply before it is returned.

    Args:
        send: Makes the request once.
        call: A paid row of ``RETRIES``.
        keep: Puts the reply on disk; called on another thread, also after the wait was cancelled.
        tick: Called several times a second; raises ``Cancelled`` to end the wait.

    Raises:
        Cancelled: Ended while nothing was under way.
        NetworkError: The service surely saw nothing.
        OutcomeUnknownError: It may have been accepted, and possibly charged.
    """
    return _Waiting(send, RETRIES[call], keep).wait(tick)


def call_free(send: Send, call: str, tick: Callable[[], None]) -> RawReply:
    """Make one call that costs nothing.

    Raises:
        Cancelled: Ended by ``tick``.
        NetworkError: No reply came.
    """
    return _Waiting(send, RETRIES[call], lambda _raw: None).wait(tick)


class _Waiting:
    """One call on its own thread, so that the wait for it can end without losing its reply."""

    def __init__(self, send: Send, retry: Retry, keep: Callable[[RawReply], None]) -> None:
        self._send = send
        self._retry = retry
        self._keep = keep
        self._given_up = threading.Event()
        self._over = threading.Event()
        self._lock = threading.Lock()  # a try begins, or the wait ends: never both at once
        self._in_flight = False
        self._reply: RawReply | None = None
        self._error: BaseException | None = None

    def wait(self, tick: Callable[[], None]) -> RawReply:
        name = "paid-call" if self._retry.is_paid else "free-call"
        threading.Thread(target=self._work, name=name, daemon=True).start()
        try:
            while not self._over.wait(_TICK_SECONDS):
                tick()
        except BaseException as error:
            with self._lock:
                self._given_up.set()  # nobody waits any more: no further try
                in_flight = self._in_flight
            if in_flight and self._retry.is_paid and isinstance(error, Cancelled):
                raise OutcomeUnknownError("wait_cancelled") from None
            raise
        if self._error is not None:
            raise self._error
        if self._reply is None:
            raise OutcomeUnknownError("reply_cut")
        return self._reply

    def _work(self) -> None:
        try:
            reply = self._try_as_the_table_says()
            self._keep(reply)
            self._reply = reply
        except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
            self._error = error
        finally:
            self._over.set()

    def _try_as_the_table_says(self) -> RawReply:
        wait = self._retry.first_wait
        for left in range(self._retry.tries - 1, -1, -1):
            self._begin()
            try:
                reply = self._send()
            except (httpx.InvalidURL, UnicodeError):  # no request could even be written
                self._in_flight = False
                raise NetworkError("service_unreachable") from None
            except httpx.RequestError as error:
                failure = failure_of_error(error)
                if failure not in self._retry.after or not left:
                    self._in_flight = self._retry.is_paid and failure not in self._retry.after
                    raise named(error, paid=self._retry.is_paid) from None
            else:
                asked = self._wait_asked_for(reply) if left else None
                if asked is None:
                    return reply
                wait = max(wait, asked)
            self._in_flight = False
            if self._given_up.wait(min(wait, self._retry.longest_wait)):
                raise Cancelled
            wait *= 2
        raise AssertionError  # the last round returns or raises

    def _wait_asked_for(self, reply: RawReply) -> float | None:
        """Seconds the service wants to be left alone; None where the reply is the answer."""
        if failure_of_status(reply.status) not in self._retry.after:
            return None
        asked = retry_after_seconds(reply.retry_after) or 0.0
        return asked if asked <= self._retry.longest_wait else None

    def _begin(self) -> None:
        with self._lock:
            if self._given_up.is_set():
                raise Cancelled
            self._in_flight = True
