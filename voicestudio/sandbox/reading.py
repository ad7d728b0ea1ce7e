"""Read a request's JSON body, with a limit."""

import json
from typing import Any, Final

from starlette.requests import Request

from voicestudio.sandbox.answers import Refusal

_BYTES_MOST: Final = 1_000_000


async def json_body(request: Request) -> Any:
    """The body as JSON.

    Raises:
        Refusal: Not declared as JSON, too large, or no JSON.
    """
    declared = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if declared != "application/json":
        raise Refusal("INVALID_REQUEST_BODY", "Content-Type must be application/json")
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _BYTES_MOST:
            raise Refusal("INVALID_REQUEST_BODY", "the body is too large")
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal("INVALID_REQUEST_BODY", "the body is not JSON") from None
