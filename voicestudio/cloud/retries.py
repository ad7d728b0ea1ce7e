"""What is repeated, how often, and the longest wait: the table below is the whole policy.

A paid call is repeated only where it surely was not accepted: there is no idempotency key and no list to
look into afterwards. A free one only reads, so it may be asked again after anything that passes.
"""

import email.utils
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final

import httpx


class Failure(Enum):
    """What went wrong with one try."""

    NOT_ACCEPTED = "DNS, refused connection, TLS, proxy: the service saw nothing"
    RATE_LIMITED = "429, which says that nothing was accepted"
    BROKEN = "5xx: the service broke, or something before it"
    CUT = "no whole reply: time-out or cut connection"


@dataclass(frozen=True)
class Retry:
    """How one kind of call is repeated.

    Attributes:
        tries: At most this many in all.
        first_wait: Seconds before the second try; doubled each time.
        longest_wait: Seconds; also the most of a Retry-After that is honoured.
        after: What may be followed by another try.
        read_seconds: How long is waited for the next bytes of a reply.
    """

    tries: int
    first_wait: float
    longest_wait: float
    after: frozenset[Failure]
    read_seconds: float

    @property
    def is_paid(self) -> bool:
        """Whether a try that may have been accepted is never followed by another."""
        return not self.after & {Failure.BROKEN, Failure.CUT}


_SURELY_NOT_ACCEPTED: Final = frozenset({Failure.NOT_ACCEPTED, Failure.RATE_LIMITED})
_WHATEVER_PASSES: Final = frozenset(Failure)

RETRIES: Final = {
    # paid
    "clone": Retry(3, 0.5, 60.0, _SURELY_NOT_ACCEPTED, read_seconds=180.0),
    "speech": Retry(3, 0.5, 60.0, _SURELY_NOT_ACCEPTED, read_seconds=180.0),
    # free
    "balance": Retry(2, 0.5, 5.0, _WHATEVER_PASSES, read_seconds=10.0),
    "task": Retry(4, 1.0, 15.0, _WHATEVER_PASSES, read_seconds=20.0),
    "audio": Retry(3, 0.5, 10.0, _WHATEVER_PASSES, read_seconds=30.0),
}

TASK_FIRST_WAIT: Final = 1.0
TASK_LONGEST_WAIT: Final = 15.0
"""Seconds between two looks at a task that is under way: half as much again after each, up to the longest."""


def failure_of_status(status: int) -> Failure | None:
    """What a reply's status says went wrong; None for one that is an answer."""
    if status == httpx.codes.TOO_MANY_REQUESTS:
        return Failure.RATE_LIMITED
    return Failure.BROKEN if status >= 500 else None


def failure_of_error(error: httpx.RequestError) -> Failure:
    """What an error says went wrong: whether one byte of the request can have reached the service."""
    before = httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError | httpx.UnsupportedProtocol
    return Failure.NOT_ACCEPTED if isinstance(error, before) else Failure.CUT


def retry_after_seconds(header: str) -> float | None:
    """Read a Retry-After header, in either of its forms; None where it is absent or senseless."""
    if header.isascii() and header.strip().isdigit():
        return float(header.strip())
    try:
        moment = email.utils.parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    now = datetime.now(UTC)
    return max(0.0, ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds())
