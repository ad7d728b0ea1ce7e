"""Where a piece of work stands, and the place where a cancel is raised."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

Report = Callable[[int, int], None]
"""Told (done, total); raises ``Cancelled`` to stop the step that calls it."""

Tick = Callable[[], None]
"""Called several times a second while something is waited for; raises ``Cancelled`` to end the wait."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person pressed Cancel; raised out of the next progress report."""


class Stage(StrEnum):
    """The steps from a file to a saved voice, in their order; and speaking with one."""

    CHECK = "check"
    PREPARE = "prepare"
    HOST = "host"
    REHEARSE = "rehearse"
    CLONE = "clone"
    DEMO = "demo"
    LIBRARY = "library"
    SPEAK = "speak"
    WAIT = "wait"


class Progress(Protocol):
    """What a step reports to. One object does both: tell how far it is, and stop when asked."""

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Say how far a stage is.

        Args:
            stage: The step that is running.
            done: Bytes or other units done so far.
            total: All of them; 0 where that is not known.

        Raises:
            Cancelled: The person asked to stop.
        """


def checking(progress: Progress) -> Report:
    """What audio reports to while a file is checked."""
    return lambda done, total: progress.report(Stage.CHECK, done, total)


class Unheard:
    """A progress nobody listens to."""

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Accept and forget."""
