"""Retry-After in either of its forms, and how long is waited before the next try."""

import email.utils
import threading
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cloud.calls import Sending, patient
from voicestudio.cloud import calling
from voicestudio.cloud.retries import RETRIES, retry_after_seconds
from voicestudio.model.calls import RawReply


class _Noted(threading.Event):
    """An event whose waits are written down, and are over at once."""

    waits: list[float]

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout is not None
        if timeout != calling._TICK_SECONDS:
            self.waits.append(timeout)
            return super().wait(0)
        return super().wait(timeout)


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        (["", ""], [0.5, 1.0]),
        (["0", "0"], [0.5, 1.0]),
        (["7", ""], [7.0, 14.0]),
        (["", "7"], [0.5, 7.0]),
        (["60", "60"], [60.0, 60.0]),
        (["60", ""], [60.0, 60.0]),
    ],
)
def test_waits_double_and_are_never_shorter_than_the_service_asks(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], waits: list[float]
) -> None:
    _Noted.waits = []
    around = SimpleNamespace(Event=_Noted, Thread=threading.Thread, Lock=threading.Lock)
    monkeypatch.setattr(calling, "threading", around)
    monkeypatch.setitem(RETRIES, "clone", replace(RETRIES["clone"], first_wait=0.5))
    replies = [RawReply(429, b"", retry_after=wait) for wait in asked]
    send = Sending(*replies, RawReply(200, b""))
    assert calling.call_paid(send, "clone", lambda _raw: None, patient).status == 200
    assert _Noted.waits == waits


@given(st.text(st.characters(max_codepoint=255), max_size=40))
def test_any_retry_after_is_read_or_passed_over(header: str) -> None:
    seconds = retry_after_seconds(header)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", None),
        ("0", 0.0),
        ("0\x1f", 0.0),
        (" 12 ", 12.0),
        ("1.5", None),
        ("-1", None),
        ("²", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 -0000", 0.0),
        ("Mon, 01 Jan 0001 00:00:00 -0000", 0.0),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
    ],
)
def test_a_retry_after_is_seconds_or_a_moment(header: str, seconds: float | None) -> None:
    assert retry_after_seconds(header) == seconds


def test_a_moment_is_counted_in_universal_time_wherever_one_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    try:
        in_an_hour = time.time() + 3600
        for header in (
            email.utils.formatdate(in_an_hour, usegmt=True),
            email.utils.formatdate(in_an_hour),
            time.asctime(time.gmtime(in_an_hour)),
        ):
            assert retry_after_seconds(header) == pytest.approx(3600, abs=60)
    finally:
        monkeypatch.undo()
        time.tzset()
