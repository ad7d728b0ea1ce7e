"""HTTP to the service: the client, what its errors are called, and what never reaches a log."""

import logging
import socket
import ssl
from collections.abc import Iterator, Sequence
from typing import Final

import httpx
import truststore

from voicestudio.cloud.retries import Failure, failure_of_error
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import NetworkError, OutcomeUnknownError
from voicestudio.model.loopback import is_loopback_address

CONNECT_SECONDS: Final = 10.0
_WRITE_SECONDS: Final = 60.0
_SECRET_CHARACTERS_LEAST: Final = 8
"""A shorter word may stand in a reply by chance."""

# Both libraries write whole addresses and headers to their loggers: a presigned URL and the key are secrets.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).disabled = True
    for _child in ("connection", "http11", "http2", "proxy", "socks"):
        logging.getLogger(f"{_name}.{_child}").disabled = True


def new_client(base_url: str, read_seconds: float) -> httpx.Client:
    """A client of one base URL.

    Certificates are those the operating system trusts. Proxies of the environment are honoured, except
    towards this computer. No connection is kept open: a kept one that died would look like a cut reply.

    Raises:
        NetworkError: The environment names a proxy of a kind that is not known here.
    """
    try:
        return httpx.Client(
            timeout=httpx.Timeout(read_seconds, connect=CONNECT_SECONDS, write=_WRITE_SECONDS),
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            trust_env=not is_loopback_address(base_url),
            limits=httpx.Limits(max_keepalive_connections=0),
            follow_redirects=False,
        )
    except (ImportError, ValueError):
        raise NetworkError("service_unreachable") from None


def raw_reply(response: httpx.Response, key: str = "", addresses: Sequence[str] = ()) -> RawReply:
    """A reply as it is kept: as it came, but for secrets of the request, should the service repeat them."""
    headers, body = response.headers, response.content
    hidden = dict.fromkeys(addresses, "(address)") | {key: "(key)"}
    told = {name: headers.get(name, "") for name in ("content-type", "trace-id", "x-trace-id", "retry-after")}
    for secret, instead in hidden.items():
        if len(secret) < _SECRET_CHARACTERS_LEAST:
            continue
        for spelling in (secret, secret.replace("/", "\\/")):
            body = body.replace(spelling.encode(), instead.encode())
            told = {name: value.replace(spelling, instead) for name, value in told.items()}
    return RawReply(
        status=response.status_code,
        body=body,
        content_type=told["content-type"],
        trace_id=told["trace-id"] or told["x-trace-id"],
        retry_after=told["retry-after"],
    )


def named(error: httpx.RequestError, *, paid: bool) -> NetworkError | OutcomeUnknownError:
    """What an error of a call means: nothing reached the service, or a paid call's outcome is unknown."""
    if failure_of_error(error) is Failure.NOT_ACCEPTED:
        return _why_not_accepted(error)
    timed_out = isinstance(error, httpx.TimeoutException)
    if paid:
        return OutcomeUnknownError("reply_timed_out" if timed_out else "reply_cut")
    if timed_out:
        return NetworkError("service_silent", seconds=_seconds_of(error))
    return NetworkError("service_unreachable")


def _why_not_accepted(error: httpx.RequestError) -> NetworkError:
    if isinstance(error, httpx.ConnectTimeout):
        return NetworkError("service_silent", seconds=CONNECT_SECONDS)
    causes = tuple(_causes(error))  # their sentences are in the language of the system
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return NetworkError("service_tls_failed")
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return NetworkError("service_name_unknown")
    return NetworkError("service_unreachable")


def _seconds_of(error: httpx.RequestError) -> float:
    """How long was waited for what did not come."""
    timeouts: dict[str, float] = error.request.extensions.get("timeout", {})
    return timeouts.get("write" if isinstance(error, httpx.WriteTimeout) else "read", CONNECT_SECONDS)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
