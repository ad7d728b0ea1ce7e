"""``voicestudio keep``: a voice for good, or every voice that is about to expire."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

import typer

from voicestudio.flow.keep import keep as keep_voice
from voicestudio.flow.keep import speech_for
from voicestudio.flow.keep_due import Due, Outcome, due_within, keep_due, total
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.errors import AccountError, SetupError, VoiceStudioError
from voicestudio.model.progress import Cancelled
from voicestudio.model.voice import VoiceState
from voicestudio.terminal.arguments import Anyway, AsJson, only_text
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.costs import say_cost_of_speech
from voicestudio.terminal.durations import duration
from voicestudio.terminal.exits import ACCOUNT, CANCELLED, DONE, ELSE, UNKNOWN, USAGE, exit_code
from voicestudio.terminal.facts import voice_object
from voicestudio.terminal.stage_lines import stage_lines
from voicestudio.texts.costs import balance_sentence
from voicestudio.texts.errors import words
from voicestudio.texts.keeping import NOTHING_DUE, price_words, summary_sentence, whole_sentence
from voicestudio.texts.time_left import time_left

_IN_DOUBT = "earlier_speech_unknown"


def keep(
    context: typer.Context,
    voice: Annotated[
        str | None, typer.Argument(metavar="[VOICE]", help="Its name or its id.", callback=only_text)
    ] = None,
    due: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Every voice that expires within 48h, 2d, 90m; of all profiles, or of --profile.",
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="With --due: pay without being asked.")] = False,
    anyway: Anyway = False,
    as_json: AsJson = False,
) -> None:
    """Keep a voice for good, with the shortest speech; or with --due all that are about to expire."""
    terminal = terminal_of(context)
    terminal.json = as_json
    if (voice is None) == (due is None):
        raise SetupError("option_invalid", option="VOICE, --due: one of them")
    if voice is not None:
        _keep_one(terminal, voice, anyway=anyway)
    elif anyway:
        raise SetupError("option_invalid", option="--anyway with --due")
    else:
        raise typer.Exit(_keep_due(terminal, due or "", yes=yes))


def _keep_one(terminal: Terminal, voice: str, *, anyway: bool) -> None:
    studio, found = terminal.studio_of(voice)
    if found.state(studio.now()) is not VoiceState.KEPT:
        held = say_cost_of_speech(terminal, studio, found, speech_for(found))
        with stage_lines(terminal) as progress:
            keep_voice(studio, found, progress, anyway=anyway, balance_before=held)
    kept = studio.library.voice(found.key)
    if terminal.json:
        terminal.object(voice_object(kept, studio.library, studio.now()))
    else:
        terminal.say(f"{kept.name} is kept for good.")


def _keep_due(terminal: Terminal, due: str, *, yes: bool) -> int:
    """List what is due, and keep it where that is agreed to; returns the exit code."""
    within = duration(due)
    studio = terminal.studio()
    wanted = due_within(studio, terminal.workshop.studio, within, profile=terminal.profile)
    _say_list(terminal, wanted, studio.now())
    payable = [one for one in wanted if one.obstacle is None]
    if payable and not yes and not _agreed(terminal, payable):
        error = SetupError("keeping_not_confirmed", count=len(payable), about_usd=total(payable)[0])
        if not terminal.json:
            raise error
        terminal.object(_object(studio, wanted, (), confirmed=False))
        _complain(terminal, error)
        return USAGE
    outcomes, cancelled = _kept(terminal, wanted)
    kept = sum(outcome.error is None for outcome in outcomes)
    if wanted:
        terminal.say(summary_sentence(kept, len(wanted)))
    if terminal.json:
        terminal.object(_object(studio, wanted, outcomes, confirmed=True))
    return CANCELLED if cancelled else _code(outcomes)


def _kept(terminal: Terminal, wanted: Sequence[Due]) -> tuple[list[Outcome], bool]:
    """Keep them; tells what became of each, and whether Ctrl-C ended it before the last."""
    outcomes: list[Outcome] = []
    with stage_lines(terminal) as lines:

        def tell(outcome: Outcome) -> None:
            # The stage is over with its voice: after a Ctrl-C the next one is then not begun.
            if outcome.error:
                lines.forget_stage()
                _complain(terminal, outcome.error, f"{outcome.due.voice.name} is not kept. ")
            else:
                lines.end_stage()
                terminal.say(f"{outcome.due.voice.name} is kept for good.")
            outcomes.append(outcome)

        try:
            keep_due(wanted, lines, tell)
        except Cancelled:
            lines.forget_stage()
            terminal.errors.print("Stopped. Nothing more was charged.")
            return outcomes, True
    return outcomes, False


def _agreed(terminal: Terminal, payable: Sequence[Due]) -> bool:
    if not sys.stdin.isatty():
        return False
    _say_balances(terminal, payable)
    return typer.confirm("Keep them for good?", err=terminal.json)


def _say_list(terminal: Terminal, wanted: Sequence[Due], now: datetime) -> None:
    """Each voice with its price or with what is in its way, then the whole."""
    if not wanted:
        terminal.say(NOTHING_DUE)
        return
    for one in wanted:
        price = "passed over" if one.obstacle else price_words(one.about_usd, one.clone_usd)
        left = time_left(one.voice, now)
        terminal.say(f"{one.voice.name}  {one.voice.voice_id}  {left}  {one.voice.profile}  {price}")
    payable = [one for one in wanted if one.obstacle is None]
    if payable:
        terminal.say(whole_sentence(len(payable), *total(payable)))


def _say_balances(terminal: Terminal, payable: Sequence[Due]) -> None:
    """What each account holds, and whether it may be too little for its own voices."""
    studios = {one.studio.profile.name: one.studio for one in payable if one.studio}
    for name, studio in studios.items():
        cost = sum(total(one for one in payable if one.voice.profile == name))
        with suppress(VoiceStudioError):  # what is wrong with the account is told when it is used
            said = balance_sentence(balance(studio, lambda: None), cost)
            if said:
                terminal.say(f"{name}: {said}")


def _complain(terminal: Terminal, error: VoiceStudioError, before: str = "") -> None:
    said = words(error)
    terminal.errors.print(f"{before}{said.what} {said.in_terminal}", markup=False)


def _code(outcomes: Sequence[Outcome]) -> int:
    """0 where all are kept; 7 where an outcome is unknown; 4 where only accounts are in the way; else 1."""
    errors = [outcome.error for outcome in outcomes if outcome.error]
    if not errors:
        return DONE
    if any(error.code == _IN_DOUBT or exit_code(error) == UNKNOWN for error in errors):
        return UNKNOWN
    return ACCOUNT if all(isinstance(error, AccountError) for error in errors) else ELSE


def _object(
    studio: Studio, wanted: Sequence[Due], outcomes: Sequence[Outcome], *, confirmed: bool
) -> dict[str, Any]:
    """The one object of ``--json``."""
    by_key = {outcome.due.voice.key: outcome for outcome in outcomes}
    speeches, clones = total(wanted)
    return {
        "confirmed": confirmed,
        "count": len(wanted),
        "kept": sum(outcome.error is None for outcome in outcomes),
        "about_usd": speeches,
        "clones_usd": clones,
        "voices": [_due_object(studio, one, by_key.get(one.voice.key)) for one in wanted],
    }


def _due_object(studio: Studio, due: Due, outcome: Outcome | None) -> dict[str, Any]:
    """A voice as it is now, what keeping it about costs, and what became of that."""
    error = outcome.error if outcome else due.obstacle
    said = words(error) if error else None
    with suppress(KeyError):  # forgotten meanwhile
        due = replace(due, voice=studio.library.voice(due.voice.key))
    return {
        **voice_object(due.voice, studio.library, studio.now()),
        "about_usd": due.about_usd,
        "clone_usd": due.clone_usd,
        "outcome": _outcome_word(due, outcome),
        "error": error.code if error else None,
        "message": said.what if said else None,
        "remedy": said.in_terminal if said else None,
    }


def _outcome_word(due: Due, outcome: Outcome | None) -> str:
    """One of kept, unknown, failed and passed_over; due where nothing was tried yet."""
    if outcome is None:
        return "passed_over" if due.obstacle else "due"
    if outcome.error is None:
        return "kept"
    if not outcome.tried:
        return "passed_over"
    return "unknown" if exit_code(outcome.error) == UNKNOWN else "failed"
