"""Cut a connection as a network does: in the middle of a reply, or before its first byte."""

import asyncio
from typing import Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

_open: Final[dict[tuple[str, int], asyncio.Transport]] = {}


class CuttableProtocol(H11Protocol):
    """Uvicorn's protocol, which remembers its connections so that one can be cut."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember a connection by the address of its client."""
        super().connection_made(transport)
        _open[_peer(transport)] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it again."""
        _open.pop(_peer(self.transport), None)
        super().connection_lost(exc)


class CutResponse(Response):
    """A reply of which only the first half arrives; with no body, not even its head does."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send what is to be sent, then cut."""
        if self.body:
            await send(
                {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
            )
            half = bytes(self.body[: len(self.body) // 2])
            await send({"type": "http.response.body", "body": half, "more_body": True})
        client = scope["client"]
        _open[client[0], client[1]].abort()
        await asyncio.sleep(0)  # let the loop tell the server that the connection is gone


def _peer(transport: asyncio.BaseTransport) -> tuple[str, int]:
    host, port = transport.get_extra_info("peername")[:2]
    return str(host), int(port)
