"""Find a host's server and let it prove who it is, before anything is asked of it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

from voicestudio.hosts.http import (
    TALK_SECONDS,
    new_client,
    proxy_for,
    tls_context,
    troubles,
    why_not_connected,
)
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.progress import Tick

_SECONDS: Final = 10.0
"""The most that finding a server, and its proof, may take."""
_PORTS: Final = {"https": 443, "http": 80}


def reach(name: str, address: str, tick: Tick, ca_file: str = "") -> None:
    """Look up the name of a server, connect, and with https check its certificate.

    Behind a proxy of the environment only the proxy can look the name up: then any answer will do.

    Args:
        name: What the person calls the host.
        address: Any address on the server.
        tick: Called while it is waited for.
        ca_file: A certificate authority of the person's own.

    Raises:
        HostError: ``host_name_unknown``, ``host_unreachable``, ``host_tls_failed``, ``host_silent``,
            ``host_cut`` or ``host_ca_unreadable``.
    """
    if proxy_for(address):
        with troubles(name):
            awaited(lambda: _any_answer(address, ca_file), tick, TALK_SECONDS)
        return
    parts = urlsplit(address)
    tls = tls_context(ca_file) if parts.scheme == "https" else None
    port = parts.port or _PORTS[parts.scheme]

    async def connecting() -> None:
        _, writer = await asyncio.open_connection(parts.hostname, port, ssl=tls)
        writer.close()
        with suppress(OSError):  # how it ends does not matter any more
            await writer.wait_closed()

    connect_to(name, connecting, tick)


def connect_to(name: str, connecting: Callable[[], Awaitable[None]], tick: Tick) -> None:
    """Make a connection, and name what keeps it from being made; raises ``HostError``."""
    with troubles(name):
        try:
            awaited(connecting, tick, _SECONDS)
        except TimeoutError:
            raise
        except OSError as error:
            raise HostError(why_not_connected(error), host=name) from None


async def _any_answer(address: str, ca_file: str) -> None:
    parts = urlsplit(address)
    async with new_client(address, ca_file) as client:
        await client.head(f"{parts.scheme}://{parts.netloc}/")
