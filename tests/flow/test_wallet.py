"""What the free balance call says of an account and of a key; what it does not say stops nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.wallet import balance, try_key
from voicestudio.model.balance import Balance
from voicestudio.model.errors import (
    AccountError,
    LibraryError,
    NetworkError,
    OutcomeUnknownError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.key_test import KeyOutcome
from voicestudio.model.profile import SANDBOX_PROFILE, Profile
from voicestudio.model.progress import Cancelled
from voicestudio.model.voice import CloneRequest

SAID = [
    (AccountError("key_wrong"), KeyOutcome.KEY_WRONG),
    (AccountError("key_of_other_service"), KeyOutcome.KEY_OF_OTHER_SERVICE),
    (AccountError("not_verified"), KeyOutcome.NOT_VERIFIED),
    (AccountError("not_permitted"), KeyOutcome.NOT_PERMITTED),
    (AccountError("balance_empty"), KeyOutcome.WORKS_BALANCE_EMPTY),
    (ServiceError("rate_limited"), KeyOutcome.RATE_LIMITED),
    (ServiceError("service_broken", status=503), KeyOutcome.SERVICE_BROKEN),
    (NetworkError("service_silent", seconds=10), KeyOutcome.TIMED_OUT),
    (NetworkError("service_unreachable"), KeyOutcome.NOT_REACHABLE),
    (NetworkError("service_name_unknown"), KeyOutcome.NOT_REACHABLE),
    (NetworkError("service_tls_failed"), KeyOutcome.NOT_REACHABLE),
    (ServiceError("address_not_found", reason="API_NOT_FOUND"), KeyOutcome.NO_BALANCE_CALL),
    (ServiceError("address_not_found", reason=""), KeyOutcome.NOT_THE_SERVICE),
    (ServiceError("not_the_service", status=200), KeyOutcome.NOT_THE_SERVICE),
]
WORKING = {KeyOutcome.WORKS, KeyOutcome.WORKS_BALANCE_EMPTY}


def nothing() -> None:
    pass


def cancel() -> None:
    raise Cancelled


@pytest.mark.parametrize(("error", "outcome"), SAID, ids=str)
def test_what_the_service_answers_says_what_is_wrong_with_a_key(
    bench: Bench, error: VoiceStudioError, outcome: KeyOutcome
) -> None:
    bench.service.holds = error
    tested = try_key(bench.studio, nothing)
    assert (tested.outcome, tested.error, tested.balance) == (outcome, error, None)
    assert tested.works == (outcome in WORKING)


@pytest.mark.parametrize(
    ("units", "outcome"),
    [
        (1, KeyOutcome.WORKS),
        (10_000, KeyOutcome.WORKS),
        (0, KeyOutcome.WORKS_BALANCE_EMPTY),
        (-1, KeyOutcome.WORKS_BALANCE_EMPTY),
    ],
)
def test_a_key_that_is_answered_works_and_an_empty_account_is_said(
    bench: Bench, units: int, outcome: KeyOutcome
) -> None:
    bench.service.holds = Balance(units)
    tested = try_key(bench.studio, nothing)
    assert (tested.outcome, tested.balance, tested.error) == (outcome, Balance(units), None)
    assert tested.works


def test_every_outcome_there_is_can_be_reached() -> None:
    assert {outcome for _, outcome in SAID} | {KeyOutcome.WORKS} == set(KeyOutcome)


class TestOfAnotherService:
    @pytest.fixture(autouse=True)
    def _paid_here_and_refused_elsewhere(self, bench: Bench, request_for: CloneRequest) -> None:
        make_voice(bench.studio, request_for, Listener())
        bench.service.holds = AccountError("key_wrong")

    def outcome(self, bench: Bench, base_url: str) -> KeyOutcome:
        studio = replace(bench.studio, profile=Profile("other", base_url, "fake"))
        return try_key(studio, nothing).outcome

    def test_a_key_that_paid_at_another_service_is_of_that_one(self, bench: Bench) -> None:
        assert self.outcome(bench, "https://sister.example") is KeyOutcome.KEY_OF_OTHER_SERVICE

    def test_one_that_paid_here_is_wrong_by_now(self, bench: Bench) -> None:
        assert self.outcome(bench, "https://service.example") is KeyOutcome.KEY_WRONG

    def test_one_that_never_paid_is_wrong(self, bench: Bench) -> None:
        bench.service.fingerprint = "0" * 16
        assert self.outcome(bench, "https://sister.example") is KeyOutcome.KEY_WRONG

    def test_one_that_is_refused_for_another_reason_is_told_with_that(self, bench: Bench) -> None:
        bench.service.holds = AccountError("not_verified")
        assert self.outcome(bench, "https://sister.example") is KeyOutcome.NOT_VERIFIED


@pytest.mark.parametrize("code", ["keyring_locked", "keyring_slow", "keyring_unavailable"])
def test_a_keyring_that_does_not_give_it_is_told_as_such(bench: Bench, code: str) -> None:
    bench.service.holds = SetupError(code)
    with pytest.raises(SetupError) as caught:
        try_key(bench.studio, nothing)
    assert caught.value.code == code


def test_a_test_of_a_key_can_be_cancelled(bench: Bench) -> None:
    with pytest.raises(Cancelled):
        try_key(bench.studio, cancel)


def test_a_balance_is_told(bench: Bench) -> None:
    bench.service.holds = Balance(123_456)
    held = balance(bench.studio, nothing)
    assert held
    assert held.usd == pytest.approx(12.3456)


@pytest.mark.parametrize(
    "error",
    [error for error, _ in SAID] + [OutcomeUnknownError("reply_cut"), LibraryError("disk_full")],
    ids=str,
)
def test_a_balance_that_cannot_be_told_stops_nothing(bench: Bench, error: VoiceStudioError) -> None:
    bench.service.holds = error
    assert balance(bench.studio, nothing) is None


@pytest.mark.parametrize("ask", [balance, try_key])
def test_without_a_key_there_is_nobody_to_ask_for(bench: Bench, ask: Callable[..., object]) -> None:
    bench.service.has_key = False
    with pytest.raises(AccountError) as caught:
        ask(bench.studio, nothing)
    assert caught.value.code == "key_missing"


def test_asking_for_a_balance_can_be_cancelled(bench: Bench) -> None:
    with pytest.raises(Cancelled):
        balance(bench.studio, cancel)


def test_on_the_sandbox_nobody_asks(bench: Bench) -> None:
    bench.service.holds = Balance(5)
    assert balance(replace(bench.studio, profile=SANDBOX_PROFILE), cancel) is None
