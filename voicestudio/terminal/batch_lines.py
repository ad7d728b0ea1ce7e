"""What the terminal shows of a batch: a line an item, and its one JSON object."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from voicestudio.flow.tools import Library
from voicestudio.model.batch import BatchEnd, ItemState, Queued
from voicestudio.model.errors import VoiceStudioError
from voicestudio.terminal.context import Terminal
from voicestudio.terminal.facts import finding_object
from voicestudio.terminal.stage_lines import StageLines
from voicestudio.texts.batch import item_line, settle_sentence
from voicestudio.texts.errors import words
from voicestudio.texts.findings import WARNINGS, sentence
from voicestudio.texts.printable import in_one_line


class BatchLines(StageLines):
    """The progress of a batch: no line for a stage, one for an item that is over."""

    def __init__(self, terminal: Terminal, of: int) -> None:
        super().__init__(terminal)
        self._of = of

    def end_stage(self) -> None:
        """The running stage is over; of many voices nobody wants seven lines each."""
        self.forget_stage()

    def item_begins(self, queued: Queued) -> None:
        """An item is being made now: its end has a line."""

    def item_ended(self, queued: Queued) -> None:
        """Say what became of an item."""
        self.forget_stage()
        say_item(self._terminal, queued, self._of)


@contextmanager
def batch_lines(terminal: Terminal, of: int) -> Iterator[BatchLines]:
    """Show items while a batch runs, and let Ctrl-C stop it."""
    lines = BatchLines(terminal, of)
    before = signal.signal(signal.SIGINT, lines.cancel)
    try:
        yield lines
    finally:
        lines.forget_stage()
        signal.signal(signal.SIGINT, before)


def say_item(terminal: Terminal, queued: Queued, of: int) -> None:
    """The line of an item; and beside it why, and what next, where it is not simply made."""
    terminal.say(item_line(queued, of))
    for line in _why(queued):
        print(f"  {line}", file=sys.stderr)


def say_findings(terminal: Terminal, queued: Queued) -> None:
    """What the check said of an item that can be made: what could be better."""
    if queued.outcome.state is not ItemState.WAITING:
        return
    name = in_one_line(queued.item.name)
    for finding in queued.findings:
        said = sentence(finding)
        terminal.say(f"{queued.number}  {name}: {said.what} {said.remedy}")
    if queued.same_as is not None:
        terminal.say(f"{queued.number}  {name}: the same voice as {queued.same_as}, which is not made twice.")


def batch_object(end: BatchEnd, library: Library) -> dict[str, Any]:
    """The one object of ``voicestudio clone --batch --json``."""
    return {
        "items": [_item_object(one, library) for one in end.queue],
        "made": end.count(ItemState.DONE),
        "skipped": end.count(ItemState.SKIPPED),
        "refused": end.count(ItemState.REFUSED),
        "failed": end.count(ItemState.FAILED),
        "unknown": end.count(ItemState.UNKNOWN),
        "waiting": end.count(ItemState.WAITING),
        "about_usd": end.about_usd,
        "may_have_cost_usd": end.doubtful_usd,
        "cancelled": end.cancelled,
        "stopped": _error_object(end.stopped),
    }


def _why(queued: Queued) -> list[str]:
    lines = []
    if queued.error:
        said = words(queued.error)
        lines.append(f"{said.what} {said.in_terminal}")
    if queued.outcome.state is ItemState.UNKNOWN and (queued.outcome.attempt_key or not queued.error):
        lines.append(settle_sentence(queued))
    return lines + [WARNINGS[code] for code in queued.warnings]


def _item_object(queued: Queued, library: Library) -> dict[str, Any]:
    outcome = queued.outcome
    return {
        "line": queued.item.line,
        "file": str(queued.item.sample),
        "name": queued.item.name,
        "state": outcome.state.value,
        "voice_id": _voice_id(library, outcome.voice_key),
        "attempt": outcome.attempt_key or None,
        "code": outcome.code or None,
        "error": _error_object(queued.error),
        "findings": [finding_object(one) for one in queued.findings],
        "warnings": list(queued.warnings),
    }


def _voice_id(library: Library, voice_key: str) -> str | None:
    """None too where the voice was thrown away since."""
    try:
        return library.voice(voice_key).voice_id if voice_key else None
    except KeyError:
        return None


def _error_object(error: VoiceStudioError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    said = words(error)
    return {
        "code": error.code,
        "facts": dict(error.facts),
        "message": said.what,
        "remedy": said.in_terminal,
    }
