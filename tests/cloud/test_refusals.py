"""What each refusal means, written down from the vendor's tables once more; and what is never said again."""

import json
import re
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicestudio.cloud.refusals import (
    REASONS,
    STATUSES,
    UPSTREAM,
    UPSTREAM_OF_SPEECH,
    by_status,
    masked,
    refusal,
)
from voicestudio.cloud.wire import read_clone
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError
from voicestudio.texts.errors import words

Told = tuple[type[ServiceError], str]

# The vendor's error table of image, video and audio calls: reason, HTTP status, class for the user.
TABLE: Final[list[tuple[str, int, Told]]] = [
    ("INVALID_REQUEST_BODY", 400, (ServiceError, "request_refused")),
    ("INVALID_AUDIO_FILE", 400, (ServiceError, "audio_refused")),
    ("MISSING_API_KEY", 400, (AccountError, "key_wrong")),
    ("INVALID_API_KEY", 403, (AccountError, "key_wrong")),
    ("INVALID_API_KEY", 401, (AccountError, "key_wrong")),
    ("FAILED_TO_AUTH", 401, (AccountError, "key_wrong")),
    ("API_NOT_ALLOWED", 403, (AccountError, "not_permitted")),
    ("FEATURE_NOT_ALLOWED", 403, (AccountError, "not_permitted")),
    ("BILLING_AUTH_FAILED", 403, (AccountError, "not_permitted")),
    ("NEED_REAL_NAME_VERIFY", 403, (AccountError, "not_verified")),
    ("BILLING_BALANCE_NOT_ENOUGH", 400, (AccountError, "balance_empty")),
    ("BILLING_BALANCE_NOT_ENOUGH", 403, (AccountError, "balance_empty")),
    ("NOT_ENOUGH_BALANCE", 403, (AccountError, "balance_empty")),
    ("RATE_LIMIT_EXCEEDED", 429, (ServiceError, "rate_limited")),
    ("API_NOT_FOUND", 404, (ServiceError, "address_not_found")),
    ("TASK_NOT_FOUND", 404, (ServiceError, "address_not_found")),
    ("BILLING_FAILED", 500, (OutcomeUnknownError, "reply_server_error")),
    ("CREATE_TASK_FAILED", 500, (OutcomeUnknownError, "reply_server_error")),
    ("GET_RESULT_FAILED", 500, (OutcomeUnknownError, "reply_server_error")),
    ("TASK_FAILED", 500, (OutcomeUnknownError, "reply_server_error")),
    ("", 503, (OutcomeUnknownError, "reply_server_error")),
    ("", 504, (OutcomeUnknownError, "reply_server_error")),
    ("SOMETHING_NEW", 502, (OutcomeUnknownError, "reply_server_error")),
    ("SOMETHING_NEW", 400, (ServiceError, "request_refused")),
    ("SOMETHING_NEW", 429, (ServiceError, "rate_limited")),
]

# Upstream's own codes, under HTTP 200.
UPSTREAM_TABLE: Final[list[tuple[int, Told]]] = [
    (1001, (OutcomeUnknownError, "reply_server_error")),
    (1002, (ServiceError, "rate_limited")),
    (1004, (AccountError, "key_wrong")),
    (1008, (AccountError, "balance_empty")),
    (1013, (OutcomeUnknownError, "reply_server_error")),
    (1024, (OutcomeUnknownError, "reply_server_error")),
    (1026, (ServiceError, "content_refused")),
    (1027, (ServiceError, "content_refused")),
    (1033, (OutcomeUnknownError, "reply_server_error")),
    (1039, (ServiceError, "rate_limited")),
    (1041, (ServiceError, "rate_limited")),
    (1042, (ServiceError, "text_refused")),
    (1043, (ServiceError, "transcript_differs")),
    (1044, (ServiceError, "transcript_differs")),
    (2013, (ServiceError, "request_refused")),
    (20132, (ServiceError, "audio_refused")),
    (2037, (ServiceError, "audio_refused")),
    (2038, (ServiceError, "cloning_not_permitted")),
    (2042, (ServiceError, "voice_of_other_account")),
    (2045, (ServiceError, "rate_limited")),
    (2048, (ServiceError, "audio_refused")),
    (2049, (AccountError, "key_wrong")),
    (2054, (ServiceError, "voice_gone")),
]


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


HOSTS: Final = st.from_regex(r"[a-z0-9.-]{1,20}(:[0-9]{1,4})?/[A-Za-z0-9/?=&%._~-]{0,40}", fullmatch=True)
SCHEMES: Final = st.sampled_from(["http://", "https://", "HTTPS://", "s3://", "ftp://", r"https:\/\/"])
TOKENS: Final = st.from_regex(r"[A-Za-z0-9_.-]{12,40}", fullmatch=True)
AROUND: Final = st.text(max_size=30)


@given(before=AROUND, scheme=SCHEMES, rest=HOSTS, after=AROUND)
@settings(max_examples=200)
def test_no_address_survives(before: str, scheme: str, rest: str, after: str) -> None:
    said = masked(f"{before}{scheme}{rest} {after}")
    assert scheme not in said
    assert len(rest) < 8 or rest not in said


@given(before=AROUND, word=st.sampled_from(["Bearer", "bearer", "BEARER"]), token=TOKENS, after=AROUND)
@settings(max_examples=200)
def test_no_bearer_survives(before: str, word: str, token: str, after: str) -> None:
    assert token not in masked(f"{before} {word} {token} {after}")


@given(before=AROUND, key=st.from_regex(r"sk[_-][A-Za-z0-9]{16,40}", fullmatch=True), after=AROUND)
@settings(max_examples=200)
def test_no_key_survives(before: str, key: str, after: str) -> None:
    for between in (" ", "=", "_", '"', "key:", "1"):
        assert key[3:] not in masked(f"{before}{between}{key} {after}")


@given(st.text(max_size=2000))
def test_what_is_said_again_is_one_short_line(said: str) -> None:
    line = masked(said)
    assert len(line) <= 300
    assert line == " ".join(line.split()) or len(line) == 300


def test_a_signed_path_without_its_scheme_does_not_survive() -> None:
    said = masked("GET bucket.example/anna.wav?X-Amz-Signature=0123abcd failed")
    assert re.search("anna|0123abcd", said) is None
    assert said == "GET (address) failed"


@pytest.mark.parametrize(
    "said", ["task-result is late", "risk_assessment", "the text exceeds 2000 characters"]
)
def test_ordinary_words_stay(said: str) -> None:
    assert masked(said) == said


def test_a_reason_that_holds_a_secret_is_masked_too() -> None:
    error = read({"reason": "https://host.example/x?signature=1", "message": "Bearer abcdefghijkl"}, 400)
    assert error.facts["reason"] == "(address)"
    assert error.facts["said"] == "(key)"
