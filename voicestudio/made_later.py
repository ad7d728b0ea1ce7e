"""A tool that is made when it is first asked for something: what it loads does not delay the start."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar, cast

Tool = TypeVar("Tool")


class _Later:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    @cached_property
    def _tool(self) -> object:
        return self._make()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tool, name)


def made_later(make: Callable[[], Tool]) -> Tool:
    """Stand in for a tool, and make it at its first use.

    Args:
        make: Makes it. Two threads that are first at the same moment may each make one.
    """
    return cast("Tool", _Later(make))
