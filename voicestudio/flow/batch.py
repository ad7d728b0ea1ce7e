"""Make the voices of a batch one after another, each by the rules of a single clone."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from voicestudio.flow.batch_outcomes import outcome_of, stops_batch
from voicestudio.flow.check_batch import CheckedBatch, request_of
from voicestudio.flow.label_voice import label_voice
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.tools import BatchRecord, Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.balance import Balance
from voicestudio.model.batch import BatchEnd, ItemOutcome, ItemState, Queued
from voicestudio.model.errors import LibraryError, SetupError, VoiceStudioError
from voicestudio.model.progress import Cancelled, Progress, Stage

_UNKNOWN_IN_A_ROW_MOST: Final = 2
"""One lost reply happens; two, one after another, are the service's own trouble, and each may be charged."""


class BatchWatch(Progress, Protocol):
    """Who watches a batch: the progress of the item that runs, and each item's beginning and end."""

    def item_begins(self, queued: Queued) -> None:
        """An item is being made now."""

    def item_ended(self, queued: Queued) -> None:
        """Its outcome is known, and on disk."""


@dataclass
class _Run:
    """One run: what all its items share, and what it has come to."""

    studio: Studio
    record: BatchRecord
    watch: BatchWatch
    again: bool
    held: Balance | None
    stopped: VoiceStudioError | None = None
    about_usd: float = 0.0
    doubtful_usd: float = 0.0
    unknown_in_a_row: int = 0
    sent: int = 0


def run_batch(
    studio: Studio,
    batch: CheckedBatch,
    record: BatchRecord,
    watch: BatchWatch,
    *,
    rights_confirmed: bool,
    again: bool = False,
    balance_before: Balance | None = None,
) -> BatchEnd:
    """Make what waits, one after another, until all is made or something would hit every further item.

    Args:
        studio: The tools.
        batch: As it was checked and shown.
        record: Where each change is written before the next step.
        watch: Told of every item; its ``report`` raises ``Cancelled`` to stop the batch.
        rights_confirmed: The person said that all the voices are theirs, or that they have the right to them.
        again: The person wants voices too that exist, or may exist, already.
        balance_before: What the account held when the cost was shown; None where that is not known.

    Raises:
        SetupError: ``rights_not_confirmed``; nothing was done.
    """
    if not rights_confirmed:
        raise SetupError("rights_not_confirmed")
    run = _Run(studio, record, watch, again, balance_before)
    queue = list(batch.queue)
    for place, queued in enumerate(queue):
        if queued.outcome.state is not ItemState.WAITING:
            continue
        try:
            queue[place] = _made(run, queued)
        except Cancelled:
            return _end(run, queue, cancelled=True)
        watch.item_ended(queue[place])
        if run.stopped:
            break
    return _end(run, queue)


def _made(run: _Run, queued: Queued) -> Queued:
    """One item: its call is chosen and written down first, so that it is found again whatever happens."""
    run.watch.report(Stage.CHECK)
    run.watch.item_begins(queued)
    attempt_key = uuid.uuid4().hex
    request = replace(
        request_of(queued.item, again=run.again),
        checked_sha256=queued.sha256,
        attempt_key=attempt_key,
        balance_before=_held_now(run),
    )
    begun = replace(queued, outcome=ItemOutcome(attempt_key=attempt_key))
    try:
        run.record.note({queued.key: begun.outcome})
        made = make_voice(run.studio, request, run.watch)
    except VoiceStudioError as error:
        return _failed(run, begun, error)
    run.unknown_in_a_row = 0
    run.about_usd += made.cost.total
    done = ItemOutcome(ItemState.DONE, voice_key=made.voice.key, attempt_key=attempt_key)
    try:
        label_voice(run.studio.library, made.voice.key, queued.item)
        run.record.note({queued.key: done})
    except LibraryError as error:  # it is made and saved: what is written down of it leads back to it
        run.stopped = error
    return replace(queued, outcome=done, warnings=made.warnings)


def _failed(run: _Run, begun: Queued, error: VoiceStudioError) -> Queued:
    outcome = outcome_of(run.studio.library, error, begun.outcome.attempt_key)
    if error.may_have_cost:
        run.unknown_in_a_row += 1
        settings = begun.item.settings
        run.doubtful_usd += run.studio.prices.clone(settings.text, settings.model).total
    else:
        run.unknown_in_a_row = 0
    if stops_batch(error) or run.unknown_in_a_row == _UNKNOWN_IN_A_ROW_MOST:
        run.stopped = error
    try:
        run.record.note({begun.key: outcome})
    except LibraryError as trouble:
        run.stopped = run.stopped or trouble
    return replace(begun, outcome=outcome, error=error)


def _held_now(run: _Run) -> Balance | None:
    """What the account holds before an item: with it, a charge of unknown outcome can be told afterwards."""
    run.sent += 1
    if run.held is not None and run.sent > 1:
        run.held = balance(run.studio, lambda: run.watch.report(Stage.CHECK))
    return run.held


def _end(run: _Run, queue: Iterable[Queued], *, cancelled: bool = False) -> BatchEnd:
    doubtful = round(run.doubtful_usd, 6)
    return BatchEnd(tuple(queue), run.stopped, cancelled, round(run.about_usd, 6), doubtful)
