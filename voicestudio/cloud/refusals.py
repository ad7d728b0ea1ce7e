"""What each refusal of the service means: by its reason first, by status second, by upstream code under 200.

Reasons stand in the vendor's error table of image, video and audio calls; the statuses of that table and of
its guide disagree, which is why the reason comes first. Upstream codes are MiniMax's own; they come as
``base_resp`` under 200, or inside the message of a reason that says little by itself.

A code on the right is one of ``model/errors.py``: its sentence and remedy stand in ``texts/errors.py``, and
whether it may have cost money is its ``may_have_cost``.
"""

import re
from typing import Final

from voicestudio.model.errors import AccountError, Fact, OutcomeUnknownError, ServiceError
from voicestudio.model.masking import masked

REASONS: Final = {
    "INVALID_REQUEST_BODY": "request_refused",
    "INVALID_AUDIO_FILE": "audio_refused",
    "MISSING_API_KEY": "key_wrong",
    "INVALID_API_KEY": "key_wrong",
    "FAILED_TO_AUTH": "key_wrong",
    "API_NOT_ALLOWED": "not_permitted",
    "FEATURE_NOT_ALLOWED": "not_permitted",
    "BILLING_AUTH_FAILED": "not_permitted",
    "NEED_REAL_NAME_VERIFY": "not_verified",
    "BILLING_BALANCE_NOT_ENOUGH": "balance_empty",
    "NOT_ENOUGH_BALANCE": "balance_empty",
    "RATE_LIMIT_EXCEEDED": "rate_limited",
    "API_NOT_FOUND": "address_not_found",
    "TASK_NOT_FOUND": "speech_task_gone",
    "BILLING_FAILED": "reply_server_error",
    "CREATE_TASK_FAILED": "reply_server_error",
    "GET_RESULT_FAILED": "reply_server_error",
    "TASK_FAILED": "reply_server_error",
}

VAGUE: Final = frozenset(
    {"INVALID_REQUEST_BODY", "INVALID_AUDIO_FILE", "CREATE_TASK_FAILED", "GET_RESULT_FAILED", "TASK_FAILED"}
)
"""Reasons that an upstream code inside the message says more of."""

STATUSES: Final = {
    400: "request_refused",
    401: "key_wrong",
    402: "balance_empty",
    403: "not_permitted",
    404: "address_not_found",
    405: "address_not_found",
    413: "audio_refused",
    422: "request_refused",
    429: "rate_limited",
}

UPSTREAM: Final = {
    1000: "audio_refused",  # "unknown"; of the one case known a bad audio file was the cause
    1001: "reply_server_error",
    1002: "rate_limited",
    1004: "key_of_other_service",
    1008: "balance_empty",
    1013: "reply_server_error",
    1024: "reply_server_error",
    1026: "content_refused",
    1027: "content_refused",
    1033: "reply_server_error",
    1039: "rate_limited",
    1041: "rate_limited",
    1042: "text_refused",
    1043: "transcript_differs",
    1044: "transcript_differs",
    2013: "request_refused",
    20132: "audio_refused",
    2037: "audio_refused",
    2038: "cloning_not_permitted",
    2039: "request_refused",
    2042: "voice_of_other_account",
    2045: "rate_limited",
    2048: "audio_refused",
    2049: "key_of_other_service",
    2054: "voice_gone",
}

UPSTREAM_OF_SPEECH: Final = {1000: "request_refused", 20132: "voice_gone"}
"""A T2A call carries no sample: "invalid sample or voice_id" is then about the voice."""

_UPSTREAM_CODE: Final = re.compile(
    r"""(?ix)
    (?: (?<![a-z]) (?: (?:status|err|error) [\s_-]? )? code \W{1,6}  # a code that is called so
      | ^ \W{0,2} (?= \d+ \s* (?: [:,)\]-] | $ )) )  # or a number at the very beginning that is no amount
    ([12]\d{3,4}) (?!\d)"""
)


def refusal(code: str, *, status: int, reason: str, said: str, trace_id: str) -> ServiceError:
    """Build the error of a code, with what the service said, masked."""
    facts: dict[str, Fact] = {"status": status, "reason": masked(reason), "said": masked(said)}
    facts["trace_id"] = masked(trace_id)
    for kind in (AccountError, OutcomeUnknownError, ServiceError):
        if code in kind.codes:
            return kind(code, **facts)
    msg = f"no error has the code {code!r}"
    raise ValueError(msg)


def upstream_codes(said: str) -> tuple[int, ...]:
    """The upstream codes that a message begins with or names as codes."""
    return tuple(int(found[1]) for found in _UPSTREAM_CODE.finditer(said))


def by_status(status: int) -> str:
    """The code of an HTTP status that came without a reason we know."""
    if status >= 500:  # it may have been accepted before it broke
        return "reply_server_error"
    if 300 <= status < 400:
        return "address_not_found"
    return STATUSES.get(status, "request_refused")
