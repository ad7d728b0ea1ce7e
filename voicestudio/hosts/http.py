"""HTTP to hosts: one client for all kinds, what its errors are called, and what never reaches a log."""

import logging
import socket
import ssl
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx
import truststore

from voicestudio.model.errors import HostError
from voicestudio.model.loopback import is_loopback_address

PART_BYTES: Final = 65_536
"""In what parts an answer is read."""
TALK_SECONDS: Final = 45.0
"""The most a conversation without an upload may take."""
UPLOAD_SECONDS: Final = 1800.0
"""The most an upload may take: 20 MB over a line of 100 kbit/s."""
_SEND_BUFFER_BYTES: Final = 262_144
"""Keeps what is shown close to what is on the wire: the system's default runs 3 MB ahead."""
_UNSENT_BYTES: Final = 131_072
"""How much of the buffer may be what was not sent yet: with it 0.2 MB ahead instead of 0.6 MB."""
_CONNECT_SECONDS: Final = 10.0
_STALL_SECONDS: Final = 20.0

# These libraries write whole addresses to their loggers: a presigned URL is a secret.
_CHILDREN: Final = ("connection", "http11", "http2", "proxy", "socks")
for _name in ("httpx", "httpcore", *(f"httpcore.{child}" for child in _CHILDREN), "botocore.auth"):
    logging.getLogger(_name).disabled = True


def new_client(address: str, ca_file: str = "") -> httpx.AsyncClient:
    """A client for one host. Redirects are not followed: credentials must not go elsewhere.

    Args:
        address: Any address of the host; proxies of the environment are not used towards this computer.
        ca_file: A certificate authority of the person's own, trusted beside the system's.

    Raises:
        HostError: ``host_ca_unreadable``.
    """
    transport = httpx.AsyncHTTPTransport(
        verify=tls_context(ca_file),
        proxy=proxy_for(address),
        socket_options=_socket_options(),
    )
    timeout = httpx.Timeout(_STALL_SECONDS, connect=_CONNECT_SECONDS)
    return httpx.AsyncClient(transport=transport, timeout=timeout, trust_env=False)


def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """Trust the system's authorities, and one of the person's own; raises ``host_ca_unreadable``."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(Path(ca_file).expanduser())
        except (OSError, ssl.SSLError):
            raise HostError("host_ca_unreadable", file=ca_file) from None
    return context


def _socket_options() -> list[tuple[int, int, int]]:
    options = [(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)]
    if hasattr(socket, "TCP_NOTSENT_LOWAT"):  # not on Windows
        options.append((socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES))
    return options


def proxy_for(address: str) -> str | None:
    """The proxy that the environment names for an address: httpx gives it to its own transports only."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if is_loopback_address(address) or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")


@contextmanager
def troubles(host: str) -> Iterator[None]:
    """Name what goes wrong on the way to a host.

    Raises:
        HostError: ``host_silent``, ``host_cut``, ``host_tls_failed``, ``host_name_unknown`` or
            ``host_unreachable``.
    """
    try:
        yield
    except (TimeoutError, httpx.TimeoutException):
        raise HostError("host_silent", host=host) from None
    except httpx.ConnectError as error:
        raise HostError(why_not_connected(error), host=host) from None
    except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError, httpx.CloseError):
        raise HostError("host_cut", host=host) from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError):
        raise HostError("host_unreachable", host=host) from None


def why_not_connected(error: BaseException | None) -> str:
    """The code of what kept a connection from being made."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return "host_tls_failed"
        if isinstance(error, socket.gaierror):
            return "host_name_unknown"
        if isinstance(
            error, (ConnectionResetError, BrokenPipeError)
        ):  # it was there, and closed before we knew
            return "host_cut"
        error = error.__cause__ or error.__context__
    return "host_unreachable"


def refuse_redirect(response: httpx.Response, host: str) -> None:
    """Raise ``HostError`` ``host_redirects`` for an answer that sends us elsewhere."""
    if 300 <= response.status_code < 400:
        target = urlsplit(response.headers.get("location", ""))
        raise HostError("host_redirects", host=host, target=target.hostname or "?")
