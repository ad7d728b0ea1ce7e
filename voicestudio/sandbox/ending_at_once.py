"""A server that ends when it is told to.

Uvicorn's own looks ten times a second whether it is to end, and then waits a tenth of a second for its
connections, also where it has none: every command line that used the sandbox would end that much later.
"""

import asyncio
import contextlib
import socket
from typing import Final

import uvicorn

_TICK_SECONDS: Final = 0.1
"""Between two ticks; ``on_tick`` takes ten of them for a second, and renews the header ``Date`` then."""
_LOOK_SECONDS: Final = 0.005


class EndingAtOnce(uvicorn.Server):
    """Uvicorn's server on a thread of this program, with an end that another thread asks for."""

    _told: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None

    def end(self) -> None:
        """Stop serving; called by any thread, returns before it has ended."""
        self.should_exit = True
        if self._told:
            loop, told = self._told
            with contextlib.suppress(RuntimeError):  # the loop is over
                loop.call_soon_threadsafe(told.set)

    async def main_loop(self) -> None:
        """Serve until told otherwise."""
        told = asyncio.Event()
        self._told = asyncio.get_running_loop(), told
        ticks = 0
        while not await self.on_tick(ticks):
            ticks += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(told.wait(), _TICK_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more calls, and cancel those that have not ended after ``timeout_graceful_shutdown`` s."""
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.sleep(0)  # a connection without a call is gone after that
        patience = (self.config.timeout_graceful_shutdown or 0) / _LOOK_SECONDS
        while (self.server_state.connections or self.server_state.tasks) and patience > 0:
            await asyncio.sleep(_LOOK_SECONDS)
            patience -= 1
        for task in self.server_state.tasks:
            task.cancel()
