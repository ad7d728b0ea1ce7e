"""What the account holds: a GET with the key, asked again as the table says, and read leniently."""

import json
import socket
from dataclasses import replace
from typing import Final

import pytest

from tests.cloud.calls import KEY, Deaf, Speaking, patient
from tests.hosts.web import Answer, Web
from tests.servers.speech_faults import BalanceFault
from tests.servers.speech_server import SpeechServer
from voicestudio.cloud.retries import RETRIES
from voicestudio.cloud.service import BALANCE_PATH, CloudService
from voicestudio.model.balance import Balance
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import (
    AccountError,
    NetworkError,
    OutcomeUnknownError,
    ServiceError,
    VoiceStudioError,
)

Told = tuple[type[VoiceStudioError], str]
NOT_THE_SERVICE: Final[Told] = (ServiceError, "not_the_service")
BROKEN: Final[Told] = (ServiceError, "service_broken")


def asked(server: SpeechServer) -> int:
    return server.seen.count(("GET", BALANCE_PATH))


def told_by(speaking: Speaking) -> Told:
    with pytest.raises(VoiceStudioError) as caught:
        speaking.service.balance(patient)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert not caught.value.may_have_cost
    return type(caught.value), caught.value.code


def told_of(body: bytes, status: int, web: Web) -> tuple[Told, int]:
    web.serve(BALANCE_PATH, Answer(body, status=status))
    return told_by(Speaking(web.base_url)), len(web.asked)


@pytest.mark.parametrize("units", [100_000, 1, 0, -5, 10**12])
def test_a_balance_is_units_of_a_hundredth_of_a_cent(
    server: SpeechServer, speaking: Speaking, units: int
) -> None:
    server.balance_units = units
    held = speaking.service.balance(patient)
    assert held == Balance(units)
    assert held.usd == pytest.approx(units / 10_000)
    assert asked(server) == 1


def test_it_is_a_get_with_the_key_and_nothing_else(web: Web) -> None:
    web.serve(BALANCE_PATH, Answer(b'{"availableBalance": "7"}'))
    assert Speaking(web.base_url).service.balance(patient) == Balance(7)
    (seen,) = web.asked
    assert (seen.method, seen.path, seen.body) == ("GET", BALANCE_PATH, b"")
    assert seen.headers.get_all("Authorization") == [f"Bearer {KEY}"]
    everyones = {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert {name.lower() for name in seen.headers} == everyones | {"authorization"}


@pytest.mark.parametrize(
    ("said", "units"), [("12345", 12345), (12345, 12345), ("-3", -3), ("0", 0), (0, 0), ("12345.0", 12345)]
)
def test_a_number_is_as_good_as_a_string(web: Web, said: object, units: int) -> None:
    body = {"availableBalance": said, "cashBalance": None, "creditLimit": {}, "new": [1]}
    web.serve(BALANCE_PATH, Answer(json.dumps(body).encode()))
    assert Speaking(web.base_url).service.balance(patient) == Balance(units)


@pytest.mark.parametrize(
    "body",
    [
        *(b'{"availableBalance": "%s"}' % word for word in (b"nan", b"inf", b"-inf", b"1e999", b"", b"much")),
        *(b'{"availableBalance": %s}' % word for word in (b"null", b"[]", b"{}", b"NaN", b"Infinity")),
        b'{"availableBalance": ' + b"9" * 400 + b"}",
        b'{"availableBalance": ' + b"9" * 5000 + b"}",
        b'{"availableBalance": "\\ud800"}',
        *(b"{}", b'{"balance": "7"}', b'{"AvailableBalance": "7"}', b'{"base_resp": {"status_code": 0}}'),
        *(b"", b"[]", b"null", b"7", b'"7"', b'{"availableBalance": "7', b"[" * 100_000),
        b"<!DOCTYPE html><p>Log in",
    ],
    ids=lambda body: repr(body[:40]),
)
def test_an_answer_without_a_balance_is_not_the_services(web: Web, body: bytes) -> None:
    assert told_of(body, 200, web) == (NOT_THE_SERVICE, 1)


@pytest.mark.parametrize(
    ("fault", "told", "gets"),
    [
        (BalanceFault("missing_fields", 9), NOT_THE_SERVICE, 1),
        (BalanceFault("html", 9), NOT_THE_SERVICE, 1),
        (BalanceFault("html", 9, status=502), BROKEN, 2),
        (BalanceFault("html", 9, status=404), (ServiceError, "address_not_found"), 1),
        (BalanceFault("status", 9, status=401, reason="FAILED_TO_AUTH"), (AccountError, "key_wrong"), 1),
        (BalanceFault("status", 9, status=401), (AccountError, "key_wrong"), 1),
        (BalanceFault("status", 9, status=403, reason="INVALID_API_KEY"), (AccountError, "key_wrong"), 1),
        (BalanceFault("status", 9, status=403), (AccountError, "not_permitted"), 1),
        (
            BalanceFault("status", 9, status=404, reason="API_NOT_FOUND"),
            (ServiceError, "address_not_found"),
            1,
        ),
        (BalanceFault("status", 9, status=404, body=b""), (ServiceError, "address_not_found"), 1),
        (BalanceFault("status", 9, status=400), (ServiceError, "request_refused"), 1),
        (BalanceFault("status", 9, status=429), (ServiceError, "rate_limited"), 2),
        (BalanceFault("status", 9, status=429, retry_after="6"), (ServiceError, "rate_limited"), 1),
        (BalanceFault("status", 9, status=500), BROKEN, 2),
        (BalanceFault("status", 9, status=500, reason="BILLING_FAILED"), BROKEN, 2),
        (BalanceFault("status", 9, status=503, retry_after="0"), BROKEN, 2),
        (BalanceFault("status", 9, status=504, body=b""), BROKEN, 2),
        (BalanceFault("base_resp", 9, code=1004), (AccountError, "key_of_other_service"), 1),
        (BalanceFault("base_resp", 9, code=2049), (AccountError, "key_of_other_service"), 1),
        (BalanceFault("base_resp", 9, code=1008), (AccountError, "balance_empty"), 1),
        (BalanceFault("base_resp", 9, code=1002), (ServiceError, "rate_limited"), 1),
        (BalanceFault("base_resp", 9, code=1001), BROKEN, 1),
        (BalanceFault("base_resp", 9, code=9999), (ServiceError, "request_refused"), 1),
    ],
    ids=lambda value: (
        f"{value.name}-{value.status}-{value.reason}-{value.code}"
        if isinstance(value, BalanceFault)
        else str(value)
    ),
)
def test_a_fault_is_told_for_what_it_is_after_no_more_tries_than_the_table_says(
    server: SpeechServer, speaking: Speaking, fault: BalanceFault, told: Told, gets: int
) -> None:
    server.balance_fault = fault
    assert told_by(speaking) == told
    assert asked(server) == gets


@pytest.mark.parametrize(
    "fault", [BalanceFault("status"), BalanceFault("html", status=502), BalanceFault("status", status=429)]
)
def test_what_passes_is_waited_out(server: SpeechServer, speaking: Speaking, fault: BalanceFault) -> None:
    server.balance_fault = fault
    assert speaking.service.balance(patient) == Balance(server.balance_units)
    assert asked(server) == 2


def test_a_key_that_the_service_does_not_know_is_wrong(server: SpeechServer) -> None:
    with pytest.raises(AccountError) as caught:
        CloudService(lambda: server.base_url, lambda: "sk_other-0123456789").balance(patient)
    assert (caught.value.code, asked(server)) == ("key_wrong", 1)


def test_a_service_that_says_nothing_is_silent_after_the_second_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RETRIES, "balance", replace(RETRIES["balance"], read_seconds=0.02))
    with Deaf() as deaf:
        with pytest.raises(NetworkError) as caught:
            Speaking(deaf.base_url).service.balance(patient)
        assert deaf.asked() == [b"GET " + BALANCE_PATH.encode()] * 2
    assert (caught.value.code, caught.value.facts["seconds"]) == ("service_silent", 0.02)
    assert caught.value.retryable


def test_a_reply_that_is_cut_each_time_is_a_service_out_of_reach(web: Web) -> None:
    web.serve(BALANCE_PATH, Answer(b'{"availableBalance": "7"}', claimed=100))
    assert told_by(Speaking(web.base_url)) == (NetworkError, "service_unreachable")
    assert len(web.asked) == 2


def test_a_refused_connection_is_a_service_out_of_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    assert told_by(Speaking(f"http://127.0.0.1:{port}")) == (NetworkError, "service_unreachable")


def test_a_balance_keeps_no_reply(server: SpeechServer, speaking: Speaking) -> None:
    speaking.service.balance(patient)
    kept: list[RawReply] = speaking.kept
    assert (kept, server.posts, server.charged) == ([], [], 0)
