"""The same contract as ``ui.tasks.Tasks``, at once and on the calling thread: page tests need no waits."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Cancelled, Progress, Stage
from voicestudio.ui.tasks import Step, Task

Result = TypeVar("Result")


class InlineTasks:
    """Runs work when it is asked for; with ``hold`` set, work waits until ``release``."""

    def __init__(self) -> None:
        self.hold = False
        self._held: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[Progress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[VoiceStudioError], None],
        cancelled: Callable[[], None] = lambda: None,
        progress: Callable[[Step], None] = lambda _step: None,
        owner: QObject | None = None,
    ) -> Task[Result]:
        task = Task(done, failed, cancelled, progress)

        def now() -> None:
            try:
                result = work(_Reporter(task))
            except Cancelled:
                task.cancelled()
            except VoiceStudioError as error:
                if not task.is_dropped:
                    task.failed(error)
            else:
                if not task.is_dropped:
                    task.done(result)

        if self.hold:
            self._held.append(now)
        else:
            now()
        return task

    def release(self) -> None:
        held, self._held = self._held, []
        for now in held:
            now()


class _Reporter:
    def __init__(self, task: "Task[Result]") -> None:
        self._task = task

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        if self._task.is_stopping:
            raise Cancelled
        self._task.progress(Step(stage, done, total))


class FakePlaying:
    """A loudspeaker that a test moves on by hand."""

    def __init__(self) -> None:
        self.seconds = 2.0
        self.position = 0.0
        self.is_over = False
        self.started = 0
        self.stopped = 0
        self.fails: VoiceStudioError | None = None
        self.gains_db: list[float] = []
        self.opened: list[tuple[Path, float, float | None, float, bool]] = []

    def open(
        self,
        path: Path,
        *,
        start: float = 0.0,
        end: float | None = None,
        speed: float = 1.0,
        loop: bool = False,
        gain_db: float = 0.0,
    ) -> "FakePlaying":
        """Be the player of whatever is opened."""
        self.opened.append((path, start, end, speed, loop))
        self.gains_db.append(gain_db)
        return self

    def play(self) -> None:
        if self.fails:
            raise self.fails
        self.started += 1

    def stop(self) -> None:
        self.stopped += 1
