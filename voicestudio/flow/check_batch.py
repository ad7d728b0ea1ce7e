"""Look over a whole batch before anything of it leaves the computer: resume, check, find what exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from voicestudio.flow.batch_outcomes import DUPLICATES, outcome_of
from voicestudio.flow.check import check, check_prompt
from voicestudio.flow.duplicates import Recipe, recipe_of_request, refuse_duplicate
from voicestudio.flow.request import refuse_what_breaks_a_rule
from voicestudio.flow.resume_batch import resumed
from voicestudio.flow.tools import Audio, BatchRecord, Studio
from voicestudio.model.batch import BatchItem, ItemOutcome, ItemState, Queued, item_keys
from voicestudio.model.errors import SampleError, SetupError
from voicestudio.model.prices import CostEstimate, PriceList
from voicestudio.model.progress import Progress, Report, Stage
from voicestudio.model.sample import Checked, Finding
from voicestudio.model.voice import CloneRequest

_Check = Callable[[Audio, Path, Report], Checked]
_Looked = tuple[str, tuple[Finding, ...]]
"""SHA-256 of a file, and what its check said."""


@dataclass(frozen=True)
class CheckedBatch:
    """A batch that can be shown, paid for, and run."""

    queue: tuple[Queued, ...]

    @property
    def to_be_made(self) -> tuple[Queued, ...]:
        """The items that will be sent."""
        return tuple(one for one in self.queue if one.is_to_be_made)

    def cost(self, prices: PriceList) -> CostEstimate:
        """What these about cost together."""
        costs = [prices.clone(one.item.settings.text, one.item.settings.model) for one in self.to_be_made]
        return CostEstimate(
            round(sum(one.clone for one in costs), 6),
            sum(one.characters for one in costs),
            round(sum(one.speech for one in costs), 6),
        )


def check_batch(
    studio: Studio,
    items: Sequence[BatchItem],
    record: BatchRecord,
    progress: Progress,
    *,
    again: bool = False,
) -> CheckedBatch:
    """Find out of every item whether it is to be made, and write that down. Free; nothing is uploaded.

    Raises:
        AccountError, HostError, SetupError: There is no key, or the service cannot reach the host.
        LibraryError: The library or the record of the batch.
        Cancelled: Nothing was written down.
    """
    studio.host.refuse_unreachable_for(studio.profile.base_url)
    studio.service.key_fingerprint()
    before = record.outcomes()
    looking = _Looking(studio, progress, again=again)
    queue: list[Queued] = []
    for number, (key, item) in enumerate(zip(item_keys(items), items, strict=True), 1):
        now = resumed(studio, item, before.get(key, ItemOutcome()), again=again)
        queued = Queued(key, number, item, now)
        queue.append(looking.at(queued) if now.state is ItemState.WAITING else queued)
    changed = {one.key: one.outcome for one in queue if one.outcome != before.get(one.key)}
    if changed:
        record.note(changed)
    return CheckedBatch(tuple(queue))


def request_of(item: BatchItem, *, again: bool) -> CloneRequest:
    """What a single clone of the item would ask for."""
    return CloneRequest(
        item.sample, item.name, item.settings, item.prompt, rights_confirmed=True, again=again
    )


class _Looking:
    """Checks items one after another; a file that several share is decoded once."""

    def __init__(self, studio: Studio, progress: Progress, *, again: bool) -> None:
        self._studio = studio
        self._progress = progress
        self._again = again
        self._files: dict[tuple[_Check, Path], _Looked | SampleError] = {}
        self._numbers: dict[tuple[str, Recipe], int] = {}

    def at(self, queued: Queued) -> Queued:
        """The same item with what its checks said."""
        request = request_of(queued.item, again=self._again)
        findings: list[Finding] = []
        try:
            sha256 = self._checked(request, findings)
        except (SampleError, SetupError) as error:
            refused = ItemOutcome(ItemState.REFUSED, error.code)
            return replace(queued, outcome=refused, error=error, findings=tuple(findings))
        looked = replace(queued, sha256=sha256, findings=tuple(findings))
        try:
            refuse_duplicate(self._studio, request, sha256)
        except SetupError as error:
            if error.code not in DUPLICATES:
                raise
            return replace(looked, outcome=outcome_of(self._studio.library, error, ""), error=error)
        if self._again:
            return looked
        same_voice = sha256, recipe_of_request(request)
        earlier = self._numbers.setdefault(same_voice, queued.number)
        return looked if earlier == queued.number else replace(looked, same_as=earlier)

    def _checked(self, request: CloneRequest, findings: list[Finding]) -> str:
        """The hash of the sample; findings are added as they come, raises where one of them stops."""
        refuse_what_breaks_a_rule(request)
        sha256, found = self._file(check, request.sample)
        findings += found
        if any(one.stops for one in found):
            raise SampleError("sample_refused", found, file=request.sample.name)
        if request.prompt:
            path = request.prompt.path
            _, found = self._file(check_prompt, path)
            findings += found
            if any(one.stops for one in found):
                raise SampleError("prompt_refused", found, file=path.name)
        return sha256

    def _file(self, how: _Check, path: Path) -> _Looked:
        if (how, path) not in self._files:
            self._progress.report(Stage.CHECK)
            try:
                checked = how(self._studio.audio, path, self._report)
                self._files[how, path] = checked.examined.sha256, checked.findings
            except SampleError as error:
                self._files[how, path] = error
        known = self._files[how, path]
        if isinstance(known, SampleError):
            raise known
        return known

    def _report(self, done: int, total: int) -> None:
        self._progress.report(Stage.CHECK, done, total)
