"""A batch on the bench: three items of three samples, and who watches them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fakes.spoken import write_spoken
from tests.fakes.tools import Bench
from voicestudio.flow.batch import run_batch
from voicestudio.flow.check_batch import CheckedBatch, check_batch
from voicestudio.flow.recover import recover
from voicestudio.local.batches import BatchFile
from voicestudio.model.batch import BatchEnd, BatchItem, ItemOutcome, ItemState, Queued
from voicestudio.model.progress import Stage, Unheard

DONE, SKIPPED, WAITING = ItemState.DONE, ItemState.SKIPPED, ItemState.WAITING
REFUSED, FAILED, UNKNOWN = ItemState.REFUSED, ItemState.FAILED, ItemState.UNKNOWN


class Killed(BaseException):
    """The program ends here."""


@dataclass
class Watch:
    """Remembers which items began and ended, and may act at a stage."""

    act: Callable[[Stage], None] = lambda _stage: None
    begun: list[str] = field(default_factory=list)
    ended: list[tuple[str, ItemState]] = field(default_factory=list)

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        self.act(stage)

    def item_begins(self, queued: Queued) -> None:
        self.begun.append(queued.item.name)

    def item_ended(self, queued: Queued) -> None:
        self.ended.append((queued.item.name, queued.outcome.state))


@dataclass
class Works:
    """A bench, and three items of three samples."""

    bench: Bench
    items: list[BatchItem]
    record: BatchFile

    def check(self, *, again: bool = False) -> CheckedBatch:
        return check_batch(self.bench.studio, self.items, self.record, Unheard(), again=again)

    def run(self, watch: Watch | None = None, *, again: bool = False, **more: Any) -> BatchEnd:
        batch = self.check(again=again)
        watch = watch or Watch()
        return run_batch(
            self.bench.studio, batch, self.record, watch, rights_confirmed=True, again=again, **more
        )

    def fail(self, *errors: Exception | None) -> None:
        """What the coming calls end with, one after another; None for a voice."""
        coming = iter(errors)

        def next_one() -> None:
            self.bench.service.send_fails = next(coming, None)

        self.bench.service.while_sending = next_one

    @property
    def sent(self) -> int:
        return len(self.bench.service.clones)

    @property
    def on_disk(self) -> list[ItemOutcome]:
        return list(self.record.outcomes().values())


def three_items(folder: Path) -> list[BatchItem]:
    """Items A, B and C."""
    files = [write_spoken(folder / f"{number}.wav", number, 11 + number) for number in range(3)]
    return [BatchItem(path, name, line=2) for path, name in zip(files, "ABC", strict=True)]


def next_program(works: Works, tmp_path: Path) -> Works:
    """The program ended; another one starts on the same library, and settles what the first one left."""
    works.bench.library.close()
    bench = Bench(tmp_path / "library", owner="b" * 32)
    bench.service.clones = works.bench.service.clones
    recover(bench.studio)
    return Works(bench, works.items, works.record)


def states(end: BatchEnd) -> list[ItemState]:
    return [one.outcome.state for one in end.queue]
