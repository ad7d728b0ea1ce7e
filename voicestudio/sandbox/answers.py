"""The shapes of the sandbox's answers, and the one table from a fault to its status and reason."""

from typing import Any, Final

from starlette.responses import JSONResponse

STATUS_OF: Final = {
    "INVALID_REQUEST_BODY": 400,
    "INVALID_AUDIO_FILE": 400,
    "INVALID_API_KEY": 403,
    "BILLING_BALANCE_NOT_ENOUGH": 400,
    "RATE_LIMIT_EXCEEDED": 429,
    "API_NOT_FOUND": 404,
    "TASK_NOT_FOUND": 404,
    "TASK_FAILED": 500,
}
"""Vendor's error table of image, video and audio calls. That audio faults are INVALID_AUDIO_FILE and an
address that cannot be fetched is INVALID_REQUEST_BODY is this sandbox's guess: no capture shows either."""

VOICE_GONE_CODE: Final = 2054
"""Upstream: "voice id not exist"; seen by several clients, not in the documented table."""


class Refusal(Exception):  # noqa: N818 - an answer of the contract, raised to end a call
    """A refusal in the flat shape of the contract."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message

    def response(self) -> JSONResponse:
        """``{"code", "reason", "message", "metadata"}`` with the status of the reason."""
        return flat(STATUS_OF[self.reason], self.reason, self.message)


def flat(status: int, reason: str, message: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """An error body in the flat shape."""
    body: dict[str, Any] = {"code": status, "reason": reason, "message": message, "metadata": {}}
    return JSONResponse(body, status, headers)


def upstream(status_code: int, status_msg: str) -> JSONResponse:
    """A business error of the upstream service: HTTP 200 with ``base_resp``."""
    return JSONResponse({"base_resp": {"status_code": status_code, "status_msg": status_msg}})
