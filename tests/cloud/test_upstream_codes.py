"""Upstream's codes inside the message of a vague reason are read; plain numbers in it are not."""

import json
from typing import Final

import pytest

from tests.cloud.vendor_tables import TABLE, UPSTREAM_TABLE, Told
from voicestudio.cloud.refusals import REASONS, UPSTREAM, UPSTREAM_OF_SPEECH, VAGUE, upstream_codes
from voicestudio.cloud.wire import read_balance, read_clone, read_speech
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError

FORMS: Final = [
    "{}: because",
    "{}",
    "({}) because",
    "[{}]",
    '{{"status_code":{},"status_msg":"because"}}',
    '{{"base_resp": {{"status_msg": "because", "status_code": "{}"}}}}',
    r"upstream: {{\"status_code\":{}}}",
    "upstream failed, status_code: {}, because",
    "code={}",
    "err_code: {}",
    "errCode: {}",
    "Error code {}.",
    "error-code - {}",
    "the call ended with code:\n{}",
]
NUMBERS_ONLY: Final = [
    "text has 1042 characters",
    "at most 2000 characters",
    "a sample of 2048 bytes is too small",
    "between 1000 and 2000 characters are allowed",
    "accuracy 1001.5 is out of range",
    "status_code: 104200",
    "status_code: 201320",
    "code 42, of 1008 in all",
    "104200: because",
    "voice-1042 has no sound",
    "no code",
    "failed to decode 1024 bytes",
    "failed to decode 2048 samples",
    "1042 characters",
    "1000 characters are the most",
    "1024 bytes are too few",
    "",
]
SPECIFIC: Final = sorted(set(REASONS) - VAGUE)


def flat(reason: str, message: str, status: int = 400) -> RawReply:
    body = {"code": status, "reason": reason, "message": message, "metadata": {}}
    return RawReply(status, json.dumps(body).encode())


def told_of(raw: RawReply) -> Told:
    with pytest.raises(ServiceError) as caught:
        read_clone(raw)
    return type(caught.value), caught.value.code


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("reason", [*sorted(VAGUE), "SOMETHING_NEW", ""])
def test_a_code_in_the_message_of_a_vague_reason_says_more(form: str, reason: str) -> None:
    for number, told in UPSTREAM_TABLE:
        assert told_of(flat(reason, form.format(number))) == told, number


@pytest.mark.parametrize("message", NUMBERS_ONLY)
@pytest.mark.parametrize("reason", sorted(VAGUE))
def test_a_plain_number_is_no_code(message: str, reason: str) -> None:
    assert not set(UPSTREAM) & set(upstream_codes(message))
    told = next(told for known, _, told in TABLE if known == reason)
    assert told_of(flat(reason, message)) == told


@pytest.mark.parametrize("number", [1003, 1999, 2000, 2055, 19999])
def test_a_code_that_upstream_does_not_have_leaves_the_reason(number: int) -> None:
    message = f"status_code: {number}"
    assert upstream_codes(message) == (number,)
    assert told_of(flat("INVALID_AUDIO_FILE", message)) == (ServiceError, "audio_refused")


@pytest.mark.parametrize("reason", SPECIFIC)
def test_a_reason_that_says_enough_wins_over_a_code_in_its_message(reason: str) -> None:
    told = next(told for known, _, told in TABLE if known == reason)
    for number, _ in UPSTREAM_TABLE:
        assert told_of(flat(reason, f"{number}: because")) == told


def test_reasons_are_vague_or_say_enough() -> None:
    assert set(REASONS) > VAGUE
    assert {"INVALID_API_KEY", "BILLING_BALANCE_NOT_ENOUGH", "TASK_NOT_FOUND"} < set(SPECIFIC)


@pytest.mark.parametrize("status", [500, 503])
def test_a_code_can_say_for_certain_that_a_broken_call_made_nothing(status: int) -> None:
    assert told_of(flat("TASK_FAILED", "2038: no", status)) == (ServiceError, "cloning_not_permitted")
    assert told_of(flat("TASK_FAILED", "1001: no", status)) == (OutcomeUnknownError, "reply_server_error")
    assert told_of(flat("TASK_FAILED", "no", status)) == (OutcomeUnknownError, "reply_server_error")


def test_of_several_codes_the_one_that_upstream_has_is_meant() -> None:
    told = told_of(flat("INVALID_REQUEST_BODY", "code: 1400; status_code: 1008"))
    assert told == (AccountError, "balance_empty")


def test_a_voice_that_was_made_is_no_refusal_whatever_is_said_beside_it() -> None:
    body = {"voice_id": "a", "reason": "SUCCESS", "message": "1000: credits are left"}
    assert read_clone(RawReply(200, json.dumps(body).encode())).voice_id == "a"


def test_a_code_under_200_wins_over_one_in_its_words() -> None:
    body = {"base_resp": {"status_code": 1026, "status_msg": "code: 1008"}}
    assert told_of(RawReply(200, json.dumps(body).encode())) == (ServiceError, "content_refused")


@pytest.mark.parametrize(
    ("number", "code"), [*UPSTREAM_OF_SPEECH.items(), (1008, "balance_empty"), (2054, "voice_gone")]
)
def test_a_speech_reads_a_code_in_its_own_way(number: int, code: str) -> None:
    under_200 = RawReply(200, json.dumps({"base_resp": {"status_code": number}, "data": None}).encode())
    for raw in (under_200, flat("INVALID_REQUEST_BODY", f"{number}: because")):
        with pytest.raises(ServiceError) as caught:
            read_speech(raw)
        assert caught.value.code == code


@pytest.mark.parametrize("number", [1004, 2049])
def test_the_key_of_another_service_is_told_from_a_wrong_one(number: int) -> None:
    under_200 = RawReply(200, json.dumps({"base_resp": {"status_code": number}}).encode())
    for raw in (under_200, flat("INVALID_REQUEST_BODY", f"{number}: not authorised", 401)):
        for read in (read_clone, read_speech, read_balance):
            with pytest.raises(AccountError) as caught:
                read(raw)
            assert caught.value.code == "key_of_other_service"
    assert told_of(flat("INVALID_API_KEY", f"{number}: not authorised", 403)) == (AccountError, "key_wrong")
