"""HTTP to the service: what is repeated, how long is waited, what never reaches a log.

The retry table below is the whole policy. A paid call is repeated only where it surely was not accepted:
there is no idempotency key and no list to look into afterwards.
"""

import email.utils
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import httpx
import truststore

from voicestudio.model.calls import RawReply
from voicestudio.model.errors import NetworkError, OutcomeUnknownError
from voicestudio.model.loopback import is_loopback_address
from voicestudio.model.progress import Cancelled

CONNECT_SECONDS: Final = 10.0
CLONE_READ_SECONDS: Final = 180.0
SPEECH_READ_SECONDS: Final = 180.0
WRITE_SECONDS: Final = 60.0


@dataclass(frozen=True)
class Retry:
    """How one kind of call is repeated.

    Attributes:
        tries: At most this many in all.
        first_wait: Seconds before the second try; doubled each time.
        longest_wait: Seconds; also the most of a Retry-After that is honoured.
        when_not_accepted: After DNS, refused connections and TLS, where the service saw nothing.
        when_rate_limited: After 429, which says that nothing was accepted.
    """

    tries: int
    first_wait: float
    longest_wait: float
    when_not_accepted: bool
    when_rate_limited: bool


RETRIES: Final = {
    "clone": Retry(3, 0.5, 60.0, when_not_accepted=True, when_rate_limited=True),
    "speech": Retry(3, 0.5, 60.0, when_not_accepted=True, when_rate_limited=True),
}
"""Both calls are paid: a read time-out, a cut connection or a 5xx is never followed by a second try."""

_TICK_SECONDS: Final = 0.1

# Both libraries write whole addresses and headers to their loggers: a presigned URL and the key are secrets.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).disabled = True
    for _child in ("connection", "http11", "http2", "proxy", "socks"):
        logging.getLogger(f"{_name}.{_child}").disabled = True


def new_client(base_url: str, read_seconds: float) -> httpx.Client:
    """A client of one base URL.

    Certificates are those the operating system trusts. Proxies of the environment are honoured, except
    towards this computer. No connection is kept open: a kept one that died would look like a cut reply.

    Raises:
        NetworkError: The environment names a proxy of a kind that is not known here.
    """
    try:
        return httpx.Client(
            timeout=httpx.Timeout(read_seconds, connect=CONNECT_SECONDS, write=WRITE_SECONDS),
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=not is_loopback_address(base_url),
            limits=httpx.Limits(max_keepalive_connections=0),
            follow_redirects=False,
        )
    except (ImportError, ValueError):
        raise NetworkError("service_unreachable") from None


class _Waiting:
    """One paid call on its own thread, so that the wait for it can end without losing its reply."""

    def __init__(
        self, send: Callable[[], httpx.Response], retry: Retry, keep: Callable[[RawReply], None]
    ) -> None:
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
        threading.Thread(target=self._work, name="paid-call", daemon=True).start()
        try:
            while not self._over.wait(_TICK_SECONDS):
                tick()
        except BaseException as error:
            with self._lock:
                self._given_up.set()  # nobody waits any more: no further try
                in_flight = self._in_flight
            if in_flight and isinstance(error, Cancelled):
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
                reply = _raw(self._send())
            except (httpx.InvalidURL, UnicodeError):  # no request could even be written
                self._in_flight = False
                raise NetworkError("service_unreachable") from None
            except httpx.RequestError as error:
                self._in_flight = not surely_not_accepted(error)
                if self._in_flight or not (left and self._retry.when_not_accepted):
                    raise _named(error) from None
            else:
                if reply.status != httpx.codes.TOO_MANY_REQUESTS or not self._retry.when_rate_limited:
                    return reply
                self._in_flight = False
                asked = retry_after_seconds(reply.retry_after)
                if not left or (asked or 0) > self._retry.longest_wait:
                    return reply
                wait = max(wait, asked or 0)
            if self._given_up.wait(min(wait, self._retry.longest_wait)):
                raise Cancelled
            wait *= 2
        raise AssertionError  # the last round returns or raises

    def _begin(self) -> None:
        with self._lock:
            if self._given_up.is_set():
                raise Cancelled
            self._in_flight = True


def post_paid(
    send: Callable[[], httpx.Response],
    call: str,
    keep: Callable[[RawReply], None],
    tick: Callable[[], None],
) -> RawReply:
    """Make one paid call as the retry table says, and keep its reply before it is returned.

    Args:
        send: Makes the request once.
        call: A row of ``RETRIES``.
        keep: Puts the reply on disk; called on another thread, also after the wait was cancelled.
        tick: Called several times a second; raises ``Cancelled`` to end the wait.

    Raises:
        Cancelled: Ended while nothing was under way.
        NetworkError: The service surely saw nothing.
        OutcomeUnknownError: It may have been accepted, and possibly charged.
    """
    return _Waiting(send, RETRIES[call], keep).wait(tick)


def surely_not_accepted(error: httpx.RequestError) -> bool:
    """Whether not one byte of the request can have reached the service."""
    return isinstance(
        error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError | httpx.UnsupportedProtocol
    )


def _named(error: httpx.RequestError) -> NetworkError | OutcomeUnknownError:
    if isinstance(error, httpx.ConnectTimeout):
        return NetworkError("service_silent", seconds=CONNECT_SECONDS)
    if surely_not_accepted(error):
        causes = tuple(_causes(error))  # their sentences are in the language of the system
        if any(isinstance(cause, ssl.SSLError) for cause in causes):
            return NetworkError("service_tls_failed")
        if any(isinstance(cause, socket.gaierror) for cause in causes):
            return NetworkError("service_name_unknown")
        return NetworkError("service_unreachable")
    if isinstance(error, httpx.TimeoutException):
        return OutcomeUnknownError("reply_timed_out")
    return OutcomeUnknownError("reply_cut")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _raw(response: httpx.Response) -> RawReply:
    headers = response.headers
    return RawReply(
        status=response.status_code,
        body=response.content,
        content_type=headers.get("content-type", ""),
        trace_id=headers.get("trace-id", "") or headers.get("x-trace-id", ""),
        retry_after=headers.get("retry-after", ""),
    )


def retry_after_seconds(header: str) -> float | None:
    """Read a Retry-After header, in either of its forms; None where it is absent or senseless."""
    if header.isascii() and header.strip().isdigit():
        return float(header)
    try:
        moment = email.utils.parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    now = datetime.now(UTC)
    return max(0.0, ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds())
