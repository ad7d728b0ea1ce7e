"""What a refusal is told as: its reason decides first, its status second, upstream's code under 200."""

import json
from typing import Final

import pytest

from tests.cloud.vendor_tables import TABLE, UPSTREAM_TABLE, Told
from voicestudio.cloud.refusals import (
    REASONS,
    STATUSES,
    UPSTREAM,
    UPSTREAM_OF_SPEECH,
    by_status,
    refusal,
)
from voicestudio.cloud.wire import read_clone
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError
from voicestudio.texts.errors import words


def read(body: dict[str, object], status: int) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        read_clone(RawReply(status, json.dumps(body).encode(), trace_id="trace"))
    return caught.value


@pytest.mark.parametrize(("reason", "status", "told"), TABLE)
def test_the_reason_decides_first_and_the_status_second(reason: str, status: int, told: Told) -> None:
    error = read({"code": status, "reason": reason, "message": "because", "metadata": {}}, status)
    assert (type(error), error.code) == told
    assert error.facts == {"status": status, "reason": reason, "said": "because", "trace_id": "trace"}


@pytest.mark.parametrize(
    ("reason", "status"), [("INVALID_AUDIO_FILE", 500), ("BILLING_BALANCE_NOT_ENOUGH", 200)]
)
def test_a_known_reason_counts_whatever_the_status(reason: str, status: int) -> None:
    told = next(told for known, _, told in TABLE if known == reason)
    error = read({"reason": reason, "message": ""}, status)
    assert (type(error), error.code) == told


def test_an_unknown_reason_under_200_refuses_nothing_for_certain() -> None:
    error = read({"reason": "SOMETHING_NEW", "message": ""}, 200)
    assert (type(error), error.code) == (OutcomeUnknownError, "reply_without_voice_id")


@pytest.mark.parametrize(("number", "told"), UPSTREAM_TABLE)
@pytest.mark.parametrize("voice_id", [{}, {"voice_id": "not to be believed"}], ids=["alone", "with an id"])
def test_an_upstream_code_under_200_is_a_refusal(
    number: int, told: Told, voice_id: dict[str, object]
) -> None:
    error = read({**voice_id, "base_resp": {"status_code": number, "status_msg": "because"}}, 200)
    assert (type(error), error.code) == told
    assert (error.facts["reason"], error.facts["said"]) == (str(number), "because")


@pytest.mark.parametrize("number", [-1, 1, 9999, 10**12])
def test_an_upstream_code_nobody_knows_is_still_a_refusal(number: int) -> None:
    assert read({"voice_id": "a", "base_resp": {"status_code": number}}, 200).code == "request_refused"


def test_the_tables_hold_what_the_vendors_hold_and_nothing_else() -> None:
    assert {reason for reason, _, _ in TABLE} - {"", "SOMETHING_NEW"} == set(REASONS)
    assert {number for number, _ in UPSTREAM_TABLE} == set(UPSTREAM)
    assert set(UPSTREAM_OF_SPEECH) < set(UPSTREAM)


EVERY_CODE: Final = {*REASONS.values(), *STATUSES.values(), *UPSTREAM.values(), *UPSTREAM_OF_SPEECH.values()}


@pytest.mark.parametrize("code", sorted(EVERY_CODE))
def test_every_row_of_the_tables_is_an_error_with_a_sentence(code: str) -> None:
    error = refusal(code, status=400, reason="", said="because", trace_id="")
    assert isinstance(error, ServiceError)
    assert words(error).what


def test_a_code_without_an_error_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="no_such_code"):
        refusal("no_such_code", status=400, reason="", said="", trace_id="")


@pytest.mark.parametrize("status", range(400, 500))
def test_no_status_of_the_four_hundreds_is_an_unknown_outcome(status: int) -> None:
    assert by_status(status) in ServiceError.codes | AccountError.codes


@pytest.mark.parametrize("status", [500, 501, 502, 503, 504, 520, 524, 599])
def test_every_status_from_500_on_is_an_unknown_outcome(status: int) -> None:
    assert by_status(status) in OutcomeUnknownError.codes


def test_a_reason_that_holds_a_secret_is_masked_too() -> None:
    error = read({"reason": "https://host.example/x?signature=1", "message": "Bearer abcdefghijkl"}, 400)
    assert error.facts["reason"] == "(address)"
    assert error.facts["said"] == "(key)"
