"""Run a host's conversation on a thread of its own, so that a wait for it ends at once when asked."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final, TypeVar

from voicestudio.model.progress import Tick

_TICK_SECONDS: Final = 0.05
_UNWIND_SECONDS: Final = 2.0
"""How long a cancelled conversation may take to close its connection."""

Result = TypeVar("Result")


def awaited(work: Callable[[], Awaitable[Result]], tick: Tick, seconds: float) -> Result:
    """Run a conversation to its end.

    Args:
        work: The conversation.
        tick: Called twenty times a second; whatever it raises cancels the conversation and is raised.
        seconds: The most the whole may take.

    Raises:
        TimeoutError: It took longer; or whatever ``work`` raises.
    """
    return _Conversation(work, seconds).wait(tick)


class _Conversation:
    def __init__(self, work: Callable[[], Awaitable[Result]], seconds: float) -> None:
        self._work = work
        self._seconds = seconds
        self._over = threading.Event()
        self._begun = threading.Event()
        self._stop: Callable[[], None] = lambda: None
        self._result: object = None
        self._error: BaseException | None = None

    def wait(self, tick: Tick) -> Result:  # type: ignore[type-var] # the one of the constructor
        threading.Thread(target=self._run, name="host", daemon=True).start()
        try:
            while not self._over.wait(_TICK_SECONDS):
                tick()
        except BaseException:
            if self._begun.wait(_UNWIND_SECONDS):
                with suppress(RuntimeError):  # it has just come to its end by itself
                    self._stop()
                self._over.wait(_UNWIND_SECONDS)
            raise
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]

    def _run(self) -> None:
        try:
            self._result = asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
            self._error = error
        finally:
            self._over.set()

    async def _main(self) -> object:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine that runs

        def stop() -> None:
            loop.call_soon_threadsafe(task.cancel)

        self._stop = stop
        self._begun.set()
        async with asyncio.timeout(self._seconds):
            return await self._work()
