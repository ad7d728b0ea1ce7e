"""Send a file in one plain PUT, telling how far it is; never in parts that could be left behind."""

import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import httpx
import truststore

from voicestudio.model.loopback import is_loopback_address
from voicestudio.model.progress import Report

_PART_BYTES: Final = 65_536
_SEND_BUFFER_BYTES: Final = 262_144
"""Keeps what is shown close to what is on the wire: the system's default runs 3 MB ahead."""
_CONNECT_SECONDS: Final = 10.0
_STALL_SECONDS: Final = 30.0


def new_client(address: str) -> httpx.Client:
    """A client for one host; proxies of the environment are honoured, except towards this computer."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    timeout = httpx.Timeout(_STALL_SECONDS, connect=_CONNECT_SECONDS)
    if is_loopback_address(address):
        options = [(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)]
        transport = httpx.HTTPTransport(verify=context, socket_options=options)
        return httpx.Client(timeout=timeout, transport=transport, trust_env=False)
    return httpx.Client(timeout=timeout, verify=context)


def parts_of(path: Path, report: Report) -> Iterator[bytes]:
    """The file in parts; ``report`` is told (sent, total) before each and may raise to stop the upload.

    Stopped like this, an upload lacks its last part at least: a host that already has the whole of it would
    store it after it was told to remove it. Report the end once the host has answered.
    """
    total = path.stat().st_size
    sent = 0
    with path.open("rb") as file:
        while part := file.read(_PART_BYTES):
            report(sent, total)
            yield part
            sent += len(part)
