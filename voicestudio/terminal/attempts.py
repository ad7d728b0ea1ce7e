"""``voicestudio attempt``: paid calls, and settling those whose outcome is not known."""

import sys
from contextlib import suppress
from typing import Annotated

import typer

from voicestudio.bug_report import report_of_call
from voicestudio.flow import settle
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.balance import Balance
from voicestudio.model.errors import SetupError, VoiceStudioError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.clone import print_made
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.facts import attempt_object
from voicestudio.terminal.stage_lines import stage_lines
from voicestudio.texts.attempts import outcome
from voicestudio.texts.costs import usd
from voicestudio.texts.findings import WARNINGS

attempt_commands = typer.Typer(help="Paid calls, and settling those whose outcome is not known.")
Key = Annotated[str, typer.Argument(metavar="ATTEMPT", help="The beginning of its name in the list.")]


@attempt_commands.command("list")
def list_attempts(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Also those whose outcome is known.")] = False,
    as_json: AsJson = False,
) -> None:
    """List paid calls whose outcome is not known."""
    terminal = terminal_of(context)
    terminal.json = as_json
    states = set(AttemptState) if everything else {AttemptState.UNKNOWN}
    found = terminal.studio().library.attempts(states)
    if as_json:
        terminal.object([attempt_object(attempt) for attempt in found])
        return
    if not found:
        terminal.say("Nothing to settle: what became of every paid call is known.")
    for attempt in found:
        moment = (attempt.sent_at or attempt.planned_at).astimezone().strftime("%Y-%m-%d %H:%M")
        terminal.say(
            f"{attempt.key[:8]}  {moment}  {attempt.kind.value:<7}{attempt.state.value:<9}{attempt.name}"
        )


@attempt_commands.command("show")
def show(context: typer.Context, attempt: Key, as_json: AsJson = False) -> None:
    """Tell what is known of a paid call, the balance before and now included."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio, found = _opened(terminal, attempt)
    now = _balance_of(studio, found)
    if as_json:
        told = {"balance_now": now.usd if now else None, "report": report_of_call(found)}
        terminal.object({**attempt_object(found), **told})
        return
    said = outcome(found)
    terminal.say(f"{found.name} ({found.profile}): {said.what} {said.remedy}")
    terminal.say(f"About {usd(found.about_usd)}.")
    if found.balance_before:
        terminal.say(f"Balance before: {usd(found.balance_before.usd)}")
    if now:
        terminal.say(f"Balance now: {usd(now.usd)}")
    for line in report_of_call(found):
        terminal.say(f"  {line}")
    if found.state is AttemptState.UNKNOWN:
        terminal.say("Settle it: voicestudio attempt settle " + found.key[:8])
        terminal.say("  --lost               nothing came of it")
        if found.kind is AttemptKind.CLONE:
            terminal.say("  --voice-id ID        a voice was made; its id is known from the account")
        terminal.say("  --try-again          once more; it may be charged again")


@attempt_commands.command("settle")
def settle_attempt(
    context: typer.Context,
    attempt: Key,
    lost: Annotated[bool, typer.Option("--lost", help="Nothing came of it.")] = False,
    voice_id: Annotated[
        str | None,
        typer.Option(help="Of the voice that was made, as the account shows it.", callback=only_text),
    ] = None,
    try_again: Annotated[
        bool, typer.Option("--try-again", help="Once more; it may be charged again.")
    ] = False,
    may_charge_again: Annotated[
        bool, typer.Option("--may-charge-again", help="With --try-again: you know that it may cost twice.")
    ] = False,
) -> None:
    """Settle a paid call whose outcome is not known, in one of three ways."""
    terminal = terminal_of(context)
    if [lost, voice_id is not None, try_again].count(True) != 1:
        raise SetupError("option_invalid", option="--lost, --voice-id, --try-again: one of them")
    studio, found = _opened(terminal, attempt)
    if lost:
        settle.mark_lost(studio, found.key)
        terminal.say(f"{found.name} is marked as lost. A reply that still comes is kept all the same.")
    elif voice_id is not None:
        voice = settle.take_voice_id(studio, found.key, voice_id)
        terminal.say(f"{voice.name} is in the library: {voice.voice_id}")
    else:
        _try_again(terminal, terminal.workshop.studio(found.profile), found, agreed=may_charge_again)


def _try_again(terminal: Terminal, studio: Studio, found: Attempt, *, agreed: bool) -> None:
    asked = (
        f"{found.name} may have been charged already; this may charge again, about {usd(found.about_usd)}."
    )
    if not agreed and not (sys.stdin.isatty() and typer.confirm(f"{asked} Try again?")):
        raise SetupError("charging_again_not_confirmed", name=found.name, about_usd=found.about_usd)
    held = balance(studio, lambda: None)
    with stage_lines(terminal) as progress:
        if found.kind is AttemptKind.CLONE:
            made = settle.clone_again(studio, found.key, progress, balance_before=held)
        else:
            path = settle.speak_again(studio, found.key, progress, balance_before=held)
    if found.kind is AttemptKind.CLONE:
        print_made(terminal, studio, made)
        for warning in made.warnings:
            terminal.errors.print(WARNINGS[warning], markup=False)
    else:
        terminal.say(f"{found.name} spoke into {path}.")


def _opened(terminal: Terminal, wanted: str) -> tuple[Studio, Attempt]:
    """The attempt, and a studio to look with."""
    found = terminal.studio().library.find_attempt(wanted)
    return terminal.studio_to_look(found.profile), found


def _balance_of(studio: Studio, found: Attempt) -> Balance | None:
    """What the account of an attempt holds; None where that cannot be told."""
    if studio.profile.base_url != found.base_url:
        return None
    with suppress(VoiceStudioError):
        return balance(studio, lambda: None)
    return None
