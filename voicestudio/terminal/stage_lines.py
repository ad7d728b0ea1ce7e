"""One line a stage with its time, a bar where bytes move, and Ctrl-C as Cancel."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

from voicestudio.model.progress import Cancelled, Stage
from voicestudio.terminal.context import Terminal
from voicestudio.texts.stages import STAGES

_BYTES_WORTH_A_BAR = 1_000_000
_PAID = (Stage.CLONE, Stage.SPEAK)


class StageLines:
    """The terminal's progress."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._stage: Stage | None = None
        self._since = 0.0
        self._cancelled = False
        console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("  {task.description}"), BarColumn(), DownloadColumn(), console=console
        )
        self._bar.disable = not console.is_terminal
        self._task: TaskID | None = None

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Print the line of a stage that is over; raises ``Cancelled`` after Ctrl-C.

        While a paid call is under way it waits on: its reply costs money whether anyone waits or not.
        """
        if self._cancelled and not (stage in _PAID and stage is self._stage):
            raise Cancelled
        if stage is not self._stage:
            self.end_stage()
            self._stage, self._since = stage, time.monotonic()
        if total >= _BYTES_WORTH_A_BAR:
            self._move_bar(stage, done, total)

    def end_stage(self) -> None:
        """Print the line of the running stage."""
        self._drop_bar()
        if self._stage is not None:
            seconds = time.monotonic() - self._since
            self._terminal.say(f"{STAGES[self._stage]:<24}{seconds:7.2f} s")
            self._stage = None

    def forget_stage(self) -> None:
        """The running stage did not end well: no line for it."""
        self._drop_bar()
        self._stage = None

    def cancel(self, _number: int, _frame: FrameType | None) -> None:
        """What Ctrl-C does: the next report ends the work. A second one ends the program."""
        if self._cancelled:
            raise KeyboardInterrupt
        self._cancelled = True
        if self._stage in _PAID:
            said = "The request is with the service and may be charged: waiting for its reply."
        else:
            said = "Stopping."
        print(f"{said} Press Ctrl-C again to end at once.", file=sys.stderr)

    def _move_bar(self, stage: Stage, done: int, total: int) -> None:
        if self._task is None:
            self._bar.start()
            self._task = self._bar.add_task(STAGES[stage], total=total)
        self._bar.update(self._task, completed=done, total=total)

    def _drop_bar(self) -> None:
        if self._task is not None:
            self._bar.remove_task(self._task)
            self._bar.stop()
            self._task = None


@contextmanager
def stage_lines(terminal: Terminal) -> Iterator[StageLines]:
    """Print stages while something runs, and let Ctrl-C cancel it."""
    lines = StageLines(terminal)
    before = signal.signal(signal.SIGINT, lines.cancel)
    try:
        yield lines
        lines.end_stage()
    except BaseException:
        lines.forget_stage()
        raise
    finally:
        signal.signal(signal.SIGINT, before)
