"""A tool that is made when it is first asked for something: what it loads does not delay the start."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

Tool = TypeVar("Tool")


class _Later:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._made: list[object] = []
        self._lock = threading.Lock()  # two first users, one tool

    def __getattr__(self, name: str) -> Any:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
        return getattr(self._made[0], name)


def made_later(make: Callable[[], Tool]) -> Tool:
    """Stand in for a tool, and make it at its first use.

    Not for tools that ``isinstance`` asks what they can do: since Python 3.12 that looks at the class.
    """
    return cast("Tool", _Later(make))
