"""The one bridge between threads and the window: plain daemon threads, and one mailbox that Qt owns.

No Qt object is created, owned or destroyed off the GUI thread. A worker only puts a message into a queue and
wakes the mailbox; once that is closed, workers talk to nobody.
"""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from voicestudio.model.errors import BugError, VoiceStudioError
from voicestudio.model.progress import Cancelled, Progress, Stage

Result = TypeVar("Result")
Work = Callable[[Progress], Result]


_CLOSING_SECONDS: Final = 2.0


@dataclass(frozen=True)
class Step:
    """How far a piece of work is; see ``Progress.report``."""

    stage: Stage
    done: int
    total: int


@dataclass
class Task(Generic[Result]):
    """One piece of work. Its callbacks run on the GUI thread, and not at all once it is dropped."""

    done: Callable[[Result], None]
    failed: Callable[[VoiceStudioError], None]
    cancelled: Callable[[], None]
    progress: Callable[[Step], None]
    _stop: threading.Event = field(default_factory=threading.Event)
    _dropped: bool = False

    def cancel(self) -> None:
        """Let the next progress report of the work raise ``Cancelled``."""
        self._stop.set()

    def drop(self) -> None:
        """Cancel, and call back nobody."""
        self._dropped = True
        self._stop.set()

    @property
    def is_stopping(self) -> bool:
        """Whether it was cancelled."""
        return self._stop.is_set()

    @property
    def is_dropped(self) -> bool:
        """Whether nobody wants to hear of it any more."""
        return self._dropped


class Runner(Protocol):
    """What a page asks for when something takes time."""

    def run(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[VoiceStudioError], None],
        cancelled: Callable[[], None] = ...,
        progress: Callable[[Step], None] = ...,
        owner: QObject | None = None,
    ) -> Task[Result]:
        """Run work off the GUI thread and call back on it."""


def ignored(*_arguments: object) -> None:
    """A callback for what nobody waits for."""


class Tasks(QObject):
    """Runs work on daemon threads and delivers what comes of it on the GUI thread."""

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._running: list[Task[Any]] = []
        self._threads: list[threading.Thread] = []
        self._due: list[threading.Thread] = []
        self._at_rest = QTimer(self)  # of no interval: it is due once nothing else is, painting included
        self._at_rest.setSingleShot(True)
        self._at_rest.timeout.connect(self._start_due)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[VoiceStudioError], None],
        cancelled: Callable[[], None] = ignored,
        progress: Callable[[Step], None] = ignored,
        owner: QObject | None = None,
    ) -> Task[Result]:
        """Run work on its own thread, which starts as soon as the GUI thread is at rest.

        What asks for it is mostly showing something, too: started at once, the thread would hold that up.

        Args:
            work: Gets a progress to report to; whatever it raises reaches ``failed`` as an error with a code.
            done: Gets the result.
            failed: Gets the error.
            cancelled: Called when the work ended by ``cancel``.
            progress: Gets the latest step; steps that came meanwhile are passed over.
            owner: When it is destroyed the task is dropped.
        """
        task = Task(done, failed, cancelled, progress)
        if owner is not None:
            owner.destroyed.connect(task.drop)
        self._running.append(task)
        worker = _Worker(work, task, self._post)
        thread = threading.Thread(target=worker.run, name="task", daemon=True)
        self._due.append(thread)
        self._at_rest.start()
        return task

    def _start_due(self) -> None:
        self._threads = [one for one in self._threads if one.is_alive()]
        while self._due:
            thread = self._due.pop(0)
            thread.start()
            self._threads.append(thread)

    def close(self) -> None:
        """Let workers talk to nobody from now on, cancel them, and give them a moment to tidy up."""
        with self._lock:
            self._closed = True
        self._start_due()  # the window may have asked for something at its very end: notes that are kept
        for task in self._running:
            task.drop()
        deadline = time.monotonic() + _CLOSING_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _post(self, letter: Callable[[], None], ended: Task[Any] | None) -> None:
        def deliver() -> None:
            if ended is not None:
                self._running.remove(ended)
            letter()

        with self._lock:
            if not self._closed:
                self._letters.put(deliver)
                self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        while not self._letters.empty():
            letter = self._letters.get()
            if not self._closed:
                letter()


class _Worker(Generic[Result]):
    """Runs one task; it is also the progress that the work reports to."""

    def __init__(
        self,
        work: Work[Result],
        task: Task[Result],
        post: Callable[[Callable[[], None], Task[Any] | None], None],
    ) -> None:
        self._work = work
        self._task = task
        self._post = post
        self._step: Step | None = None
        self._underway = threading.Event()

    def run(self) -> None:
        task = self._task
        try:
            result = self._work(self)
        except Cancelled:
            self._end(task.cancelled)
        except VoiceStudioError as error:
            caught = error
            self._end(lambda: task.failed(caught))
        except Exception as error:  # noqa: BLE001 - the one place where a bug of a worker is caught
            bug = BugError("bug")
            bug.__cause__ = error
            self._end(lambda: task.failed(bug))
        else:
            self._end(lambda: task.done(result))

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        if self._task.is_stopping:
            raise Cancelled
        self._step = Step(stage, done, total)
        if not self._underway.is_set():  # one letter at a time: the window shows the newest step only
            self._underway.set()
            self._post(self._show, None)

    def _show(self) -> None:
        self._underway.clear()
        if self._step is not None and not self._task.is_dropped:
            self._task.progress(self._step)

    def _end(self, letter: Callable[[], None]) -> None:
        task = self._task

        def deliver() -> None:
            if not task.is_dropped:
                letter()

        self._post(deliver, task)
