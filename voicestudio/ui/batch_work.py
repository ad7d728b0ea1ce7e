"""Many files made into voices, one after another: checked together first, stopped and begun again at will."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.batch import run_batch
from voicestudio.flow.check_batch import CheckedBatch, check_batch
from voicestudio.flow.tools import BatchRecord, Studio
from voicestudio.flow.wallet import balance
from voicestudio.model import rules
from voicestudio.model.balance import Balance
from voicestudio.model.batch import BatchEnd, BatchItem, Queued, batch_key
from voicestudio.model.calls import CloneSettings
from voicestudio.model.progress import Progress, Stage
from voicestudio.ui.tasks import Runner, Task

OpenRecord = Callable[[str], AbstractContextManager[BatchRecord]]
"""Opens the record of a batch by its key; raises ``SetupError`` or ``LibraryError``."""


@dataclass(frozen=True)
class Looked:
    """A batch that was checked, and what the account holds."""

    batch: CheckedBatch
    held: Balance | None


class BatchWork(QObject):
    """Runs a batch off the GUI thread.

    Args:
        tasks: Runs what takes time.
        open_record: Opens what is written down of a batch.
    """

    looked = Signal(object)  # Looked
    item_begins = Signal(object)  # Queued, from the thread of the batch
    item_ended = Signal(object)  # Queued, from the thread of the batch
    ended = Signal(object)  # BatchEnd
    failed = Signal(object)  # VoiceStudioError
    stopped = Signal()  # before anything was made

    def __init__(self, tasks: Runner, open_record: OpenRecord, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_record = open_record
        self._task: Task[Looked] | Task[BatchEnd] | None = None
        self.is_making = False

    def look(self, studio: Studio, paths: Sequence[Path]) -> None:
        """Check files and what exists already; free, nothing is uploaded."""

        def looking(progress: Progress) -> Looked:
            with self._open_record(_key(studio, paths)) as record:
                batch = check_batch(studio, _items(paths, ""), record, progress)
            return Looked(batch, balance(studio, lambda: progress.report(Stage.CHECK)))

        if self._task is not None:
            self._task.drop()
        self._task = self._tasks.run(
            looking, done=self.looked.emit, failed=self.failed.emit, cancelled=self.stopped.emit, owner=self
        )

    def make(self, studio: Studio, paths: Sequence[Path], text: str, held: Balance | None) -> None:
        """Make what waits; the person has seen the cost of the whole and has the right to every voice."""
        if self.is_making:
            return

        def making(progress: Progress) -> BatchEnd:
            with self._open_record(_key(studio, paths)) as record:
                batch = check_batch(studio, _items(paths, text), record, progress)
                watch = _Watch(progress, self.item_begins.emit, self.item_ended.emit)
                return run_batch(studio, batch, record, watch, rights_confirmed=True, balance_before=held)

        self.is_making = True
        self._task = self._tasks.run(
            making, done=self._ended, failed=self._failed, cancelled=self._stopped, owner=self
        )

    def stop(self) -> None:
        """Stop after what is under way; what waits goes on waiting."""
        if self._task is not None:
            self._task.cancel()

    def _ended(self, end: BatchEnd) -> None:
        self.is_making = False
        self.ended.emit(end)

    def _failed(self, error: Exception) -> None:
        self.is_making = False
        self.failed.emit(error)

    def _stopped(self) -> None:
        self.is_making = False
        self.stopped.emit()


@dataclass(frozen=True)
class _Watch:
    """Hands an item's beginning and end on, and is the progress of the item that runs."""

    progress: Progress
    begins: Callable[[Queued], object]
    ended: Callable[[Queued], object]

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        self.progress.report(stage, done, total)

    def item_begins(self, queued: Queued) -> None:
        self.begins(queued)

    def item_ended(self, queued: Queued) -> None:
        self.ended(queued)


def _key(studio: Studio, paths: Sequence[Path]) -> str:
    """The same files dropped again are the same batch, which goes on where it stood."""
    source = "\n".join(sorted(str(path.absolute()) for path in paths))
    return batch_key(source, studio.profile.name, studio.profile.base_url)


def _items(paths: Sequence[Path], text: str) -> tuple[BatchItem, ...]:
    said = text.strip()
    settings = CloneSettings(said, rules.MODEL_DEFAULT) if said else CloneSettings()
    return tuple(BatchItem(path, path.stem, settings) for path in paths)
