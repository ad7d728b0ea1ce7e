"""``voicestudio clone --batch``: many voices from one table, stopped and begun again at will."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import typer

from voicestudio.flow.batch import run_batch
from voicestudio.flow.check_batch import CheckedBatch, check_batch
from voicestudio.flow.read_batch import read_batch
from voicestudio.flow.tools import BatchRecord, Studio
from voicestudio.flow.wallet import balance
from voicestudio.local.batches import Batches
from voicestudio.model.balance import Balance
from voicestudio.model.batch import BatchEnd, BatchItem, ItemState, batch_key
from voicestudio.model.errors import SetupError
from voicestudio.terminal.batch_lines import batch_lines, batch_object, say_findings, say_item
from voicestudio.terminal.context import Terminal
from voicestudio.terminal.exits import CANCELLED, DONE, REFUSED, SAMPLE, UNKNOWN, exit_code
from voicestudio.texts.batch import RIGHTS_OF_ALL, cost_sentence, summary
from voicestudio.texts.costs import balance_sentence
from voicestudio.texts.errors import words

_TOLD_IN_THE_CHECK: Final = (ItemState.REFUSED, ItemState.SKIPPED, ItemState.UNKNOWN)


@dataclass(frozen=True)
class BatchOptions:
    """What was said on the command line.

    Attributes:
        rights: The person has the right to every voice.
        yes: The person agrees to the cost of the whole.
        again: Also voices that exist, or may exist, already.
    """

    rights: bool
    yes: bool
    again: bool


def clone_batch(terminal: Terminal, path: Path, options: BatchOptions) -> None:
    """Make the voices of a table.

    Raises:
        SetupError: The table, the rights or the consent to the cost; nothing was paid.
        typer.Exit: Not everything was made.
    """
    items = _read(terminal, path)
    if not (options.rights or (_can_answer(terminal) and typer.confirm(RIGHTS_OF_ALL))):
        raise SetupError("rights_not_confirmed")
    studio = terminal.studio()
    key = batch_key(str(path.absolute()), studio.profile.name, studio.profile.base_url)
    with Batches(terminal.workshop.paths.root).opened(key) as record:
        end = _checked_and_run(terminal, studio, items, record, options)
    terminal.say(summary(end, is_free=studio.prices.is_free))
    if end.stopped:
        said = words(end.stopped)
        terminal.errors.print(f"The batch was stopped. {said.what} {said.in_terminal}", markup=False)
    if end.count(ItemState.WAITING):
        terminal.errors.print("The same command goes on with what waits.")
    if terminal.json:
        terminal.object(batch_object(end, studio.library))
    code = _exit_code(end)
    if code != DONE:
        raise typer.Exit(code)


def _read(terminal: Terminal, path: Path) -> tuple[BatchItem, ...]:
    """The rows; all that are wrong are told together."""
    table = read_batch(path)
    for problem in table.problems:
        said = words(problem.error)
        terminal.errors.print(f"Line {problem.line}: {said.what} {said.in_terminal}", markup=False)
    if table.problems:
        raise SetupError("batch_rows_refused", file=path.name, count=len(table.problems))
    return table.items


def _checked_and_run(
    terminal: Terminal, studio: Studio, items: Sequence[BatchItem], record: BatchRecord, options: BatchOptions
) -> BatchEnd:
    with batch_lines(terminal, len(items)) as lines:
        batch = check_batch(studio, items, record, lines, again=options.again)
    for queued in batch.queue:
        if queued.outcome.state in _TOLD_IN_THE_CHECK:
            say_item(terminal, queued, len(items))
        say_findings(terminal, queued)
    if not batch.to_be_made:
        return BatchEnd(batch.queue)
    held = _agreed(terminal, studio, batch, options)
    with batch_lines(terminal, len(items)) as lines:
        return run_batch(
            studio,
            batch,
            record,
            lines,
            rights_confirmed=True,
            again=options.again,
            balance_before=held,
        )


def _agreed(terminal: Terminal, studio: Studio, batch: CheckedBatch, options: BatchOptions) -> Balance | None:
    """Say what the whole about costs and what the account holds, and ask once where it costs anything.

    Returns:
        What the account holds; None where that is not known.

    Raises:
        SetupError: ``batch_not_confirmed``.
    """
    count, cost = len(batch.to_be_made), batch.cost(studio.prices)
    held = balance(studio, lambda: None)
    said = cost_sentence(count, cost, studio.prices, studio.profile)
    terminal.say(f"{said} {balance_sentence(held, cost.total)}".strip())
    if not (options.yes or studio.prices.is_free):
        asked = _can_answer(terminal) and typer.confirm(f"Voices to be made: {count}. Make them?")
        if not asked:
            raise SetupError("batch_not_confirmed", count=count, about_usd=cost.total)
    return held


def _can_answer(terminal: Terminal) -> bool:
    return not terminal.json and sys.stdin.isatty()


def _exit_code(end: BatchEnd) -> int:
    """What is unknown comes first: it may have cost money, and someone must look."""
    if end.count(ItemState.UNKNOWN):
        return UNKNOWN
    if end.stopped:
        return exit_code(end.stopped)
    if end.cancelled:
        return CANCELLED
    if end.count(ItemState.FAILED):
        return REFUSED
    return SAMPLE if end.count(ItemState.REFUSED) else DONE
