"""Calls that cost nothing are repeated after whatever passes, as often as the table says."""

from dataclasses import replace
from typing import Final

import httpx
import pytest

from tests.cloud.calls import Sending, every_kind, patient
from voicestudio.cloud.calling import call_free
from voicestudio.cloud.retries import RETRIES, Failure, failure_of_error, failure_of_status
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import NetworkError

PAID: Final = {"clone", "speech"}
FREE: Final = ("balance", "task", "audio")
REQUEST: Final = httpx.Request("GET", "http://127.0.0.1:1/")


EVERY_KIND: Final = sorted(set(every_kind()), key=str)


def test_paid_are_exactly_the_rows_that_never_repeat_what_may_have_been_accepted() -> None:
    assert {call for call, row in RETRIES.items() if row.is_paid} == PAID
    for call, row in RETRIES.items():
        surely_not = {Failure.NOT_ACCEPTED, Failure.RATE_LIMITED}
        assert row.after == (surely_not if call in PAID else set(Failure))
    assert {*PAID, *FREE} == set(RETRIES)


@pytest.mark.parametrize(
    ("call", "tries", "longest_wait"), [("balance", 2, 5), ("task", 4, 15), ("audio", 3, 10)]
)
def test_no_free_call_is_tried_longer_than_a_person_waits(call: str, tries: int, longest_wait: float) -> None:
    row = RETRIES[call]
    assert (row.tries, row.longest_wait) == (tries, longest_wait)
    assert row.read_seconds <= 30


@pytest.mark.parametrize("failure", [Failure.BROKEN, Failure.CUT])
def test_a_row_that_repeats_either_is_not_paid(failure: Failure) -> None:
    paid = RETRIES["clone"]
    assert paid.is_paid
    assert not replace(paid, after=paid.after | {failure}).is_paid


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_an_error_came_before_the_connection_or_may_have_come_after_it(
    kind: type[httpx.RequestError],
) -> None:
    before = {httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol}
    assert failure_of_error(kind("broken")) is (Failure.NOT_ACCEPTED if kind in before else Failure.CUT)


@pytest.mark.parametrize("status", [100, 200, 204, 301, 400, 401, 403, 404, 408, 425, 428, 430, 499])
def test_no_status_below_500_but_429_is_a_failure(status: int) -> None:
    assert failure_of_status(status) is None


def test_a_status_from_500_on_is_broken_and_429_a_limit() -> None:
    assert {failure_of_status(status) for status in range(500, 600)} == {Failure.BROKEN}
    assert failure_of_status(429) is Failure.RATE_LIMITED


@pytest.mark.parametrize("call", FREE)
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_any_error_is_repeated_as_the_table_says_and_tells_that_no_reply_came(
    call: str, kind: type[httpx.RequestError]
) -> None:
    send = Sending(*[kind("broken", request=REQUEST) for _ in range(9)])
    with pytest.raises(NetworkError) as caught:
        call_free(send, call, patient)
    assert send.times == RETRIES[call].tries
    silent = issubclass(kind, httpx.TimeoutException)
    assert caught.value.code == ("service_silent" if silent else "service_unreachable")
    assert (caught.value.retryable, "seconds" in caught.value.facts) == (True, silent)


@pytest.mark.parametrize("call", FREE)
@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 529])
def test_what_the_service_breaks_over_is_asked_again_and_told_at_last(call: str, status: int) -> None:
    send = Sending(*[RawReply(status, b"") for _ in range(9)])
    assert call_free(send, call, patient).status == status
    assert send.times == RETRIES[call].tries


@pytest.mark.parametrize("call", FREE)
@pytest.mark.parametrize("status", [200, 204, 302, 400, 401, 403, 404, 408, 425])
def test_an_answer_is_an_answer(call: str, status: int) -> None:
    send = Sending(RawReply(status, b"", retry_after="0"))
    assert call_free(send, call, patient).status == status
    assert send.times == 1


@pytest.mark.parametrize("call", FREE)
@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_beyond_the_tables_is_left_to_the_person(call: str, status: int) -> None:
    asked = str(int(RETRIES[call].longest_wait) + 1)
    send = Sending(RawReply(status, b"", retry_after=asked))
    assert call_free(send, call, patient).status == status
    assert send.times == 1


@pytest.mark.parametrize("call", FREE)
def test_the_last_try_may_be_the_one(call: str) -> None:
    failures = (httpx.ReadTimeout("late"), RawReply(500, b""), httpx.ConnectError("no"))
    send = Sending(*failures[: RETRIES[call].tries - 1], RawReply(200, b"here"))
    assert call_free(send, call, patient).body == b"here"
    assert send.times == RETRIES[call].tries


def test_what_else_breaks_reaches_the_caller_after_one_try() -> None:
    send = Sending(ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        call_free(send, "task", patient)
    assert send.times == 1
