"""A server's clock, told by the ``Date`` of its answers: what is signed for it must be right by that one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

_NOTICEABLE: Final = timedelta(minutes=1)


def _own_now() -> datetime:
    return datetime.now(UTC)


class ServerClock:
    """The time at a server; this computer's own until an answer has told another.

    Args:
        own: This computer's clock.

    Attributes:
        corrections: How often it was off by more than a minute.
    """

    def __init__(self, own: Callable[[], datetime] = _own_now) -> None:
        self._own = own
        self._offset = timedelta()
        self.corrections = 0

    def now(self) -> datetime:
        """The server's time, in UTC."""
        return self._own() + self._offset

    def own_now(self) -> datetime:
        """This computer's time, in UTC: what its own notes are compared with."""
        return self._own()

    def correct(self, date: str) -> bool:
        """Take the ``Date`` of an answer; True where what was known before was off by more than a minute."""
        try:
            told = parsedate_to_datetime(date)
        except ValueError:
            return False
        if told.tzinfo is None:  # "-0000": a date that says nothing of its zone
            return False
        before, self._offset = self._offset, told - self._own()
        noticed = abs(self._offset - before) > _NOTICEABLE
        self.corrections += noticed
        return noticed
