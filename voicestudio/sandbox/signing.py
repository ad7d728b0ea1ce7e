"""Addresses that expire: an HMAC over path and moment, checked in constant time."""

import hashlib
import hmac
from typing import Final
from urllib.parse import urlencode

EXPIRES: Final = "expires"
SIGNATURE: Final = "signature"


def signed_query(secret: str, path: str, expires_at: float) -> str:
    """The query string that opens a path until a moment."""
    expires = str(int(expires_at))
    return urlencode({EXPIRES: expires, SIGNATURE: _signature(secret, path, expires)})


def opens(secret: str, path: str, query: dict[str, str], now: float) -> bool:
    """Whether a query was signed for this path and has not expired."""
    expires = query.get(EXPIRES, "")
    given = query.get(SIGNATURE, "").encode()
    return hmac.compare_digest(_signature(secret, path, expires).encode(), given) and now < float(expires)


def _signature(secret: str, path: str, expires: str) -> str:
    return hmac.new(secret.encode(), f"{path}\n{expires}".encode(), hashlib.sha256).hexdigest()
