"""What each refusal means, written down from the vendor's tables once more."""

from typing import Final

from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError

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
    ("TASK_NOT_FOUND", 404, (ServiceError, "speech_task_gone")),
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

# Upstream's own codes, under HTTP 200 and inside messages.
UPSTREAM_TABLE: Final[list[tuple[int, Told]]] = [
    (1000, (ServiceError, "audio_refused")),
    (1001, (OutcomeUnknownError, "reply_server_error")),
    (1002, (ServiceError, "rate_limited")),
    (1004, (AccountError, "key_of_other_service")),
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
    (2039, (ServiceError, "request_refused")),
    (2042, (ServiceError, "voice_of_other_account")),
    (2045, (ServiceError, "rate_limited")),
    (2048, (ServiceError, "audio_refused")),
    (2049, (AccountError, "key_of_other_service")),
    (2054, (ServiceError, "voice_gone")),
]
