"""Many voices asked for at once: the items of a batch, and what became of each."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.sample import ClonePrompt, Finding

ROWS_MOST: Final = 10_000
"""Items of one batch."""


class ItemState(StrEnum):
    """What became of one item. Nothing but ``waiting`` is ever sent.

    ``refused``: its check said no. ``failed``: the service said no, and it surely cost nothing. ``unknown``:
    it may have been made and charged; the person settles that. ``skipped``: the voice exists already.
    """

    WAITING = "waiting"
    REFUSED = "refused"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class BatchItem:
    """One voice that is asked for.

    Attributes:
        line: Of the table it stands in, counted from 1; 0 where it is of none.
        tags: What the voice is tagged with once it is made.
        notes: What is written into its notes then.
    """

    sample: Path
    name: str
    settings: CloneSettings = field(default_factory=CloneSettings)
    prompt: ClonePrompt | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    line: int = 0


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with one row of a table: its line, counted from 1, and the error that says it."""

    line: int
    error: VoiceStudioError


@dataclass(frozen=True)
class BatchTable:
    """A table as it was read. Where there are problems, nothing of it may be made."""

    items: tuple[BatchItem, ...]
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True)
class ItemOutcome:
    """What is known of one item, as it lies on disk.

    Attributes:
        code: Of the error that ended it, "" for none.
        voice_key: Our own id of the voice that was made, or that exists already.
        attempt_key: Our own id of its last paid call, chosen before anything of that call happens. A waiting
            item that has one was interrupted: the library tells what became of it.
    """

    state: ItemState = ItemState.WAITING
    code: str = ""
    voice_key: str = ""
    attempt_key: str = ""


@dataclass(frozen=True)
class Queued:
    """An item at its place in a batch.

    Attributes:
        key: Which item it is, across runs.
        number: Its place in the batch, counted from 1.
        sha256: Of its sample as it was checked; "" where that was not needed.
        findings: All that the checks of its sample and its clone prompt said.
        error: What ended it in this run, with its facts.
        same_as: Number of an earlier item of the batch that will make the same voice; None for none.
        warnings: Codes of what did not go as hoped, keys into ``texts/findings.py``.
    """

    key: str
    number: int
    item: BatchItem
    outcome: ItemOutcome = field(default_factory=ItemOutcome)
    sha256: str = ""
    findings: tuple[Finding, ...] = ()
    error: VoiceStudioError | None = None
    same_as: int | None = None
    warnings: tuple[str, ...] = ()

    @property
    def is_to_be_made(self) -> bool:
        """Whether it waits, and no earlier item makes the same voice."""
        return self.outcome.state is ItemState.WAITING and self.same_as is None


@dataclass(frozen=True)
class BatchEnd:
    """How a run of a batch ended.

    Attributes:
        queue: Every item, in the order of the batch.
        stopped: What would have hit every further item; those wait. None where nothing did.
        cancelled: The person stopped it; the rest waits.
        about_usd: What this run about cost.
        doubtful_usd: What may have been charged on top, for items of this run whose outcome is unknown.
    """

    queue: tuple[Queued, ...]
    stopped: VoiceStudioError | None = None
    cancelled: bool = False
    about_usd: float = 0.0
    doubtful_usd: float = 0.0

    def count(self, state: ItemState) -> int:
        """How many items are in a state."""
        return sum(one.outcome.state is state for one in self.queue)


def batch_key(source: str, profile: str, base_url: str) -> str:
    """Which batch it is: of the same source for another account it is another one."""
    return _hash([source, profile, base_url])


def item_keys(items: Iterable[BatchItem]) -> Sequence[str]:
    """Which item each is: by sample, name and recipe, not by its place, so that a table may be added to.

    The second of two that are alike in all of it has a key of its own.
    """
    seen: Counter[str] = Counter()
    keys: list[str] = []
    for item in items:
        alike = _hash(_identity(item))
        keys.append(_hash([alike, seen[alike]]))
        seen[alike] += 1
    return keys


def _identity(item: BatchItem) -> list[object]:
    settings = item.settings
    recipe = [settings.text, settings.model, settings.accuracy]
    cleaning = [settings.noise_reduction, settings.volume_normalization, settings.try_out]
    prompt = [str(item.prompt.path), item.prompt.text] if item.prompt else None
    return [str(item.sample), item.name, recipe, cleaning, prompt]


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()
