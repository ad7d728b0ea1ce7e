"""``voicestudio again``: make an expired voice again, after its price was seen and agreed to."""

import sys
from typing import Annotated

import typer

from voicestudio.flow.make_again import make_again, request_again
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Voice
from voicestudio.terminal.arguments import AsJson, VoiceArgument
from voicestudio.terminal.clone import print_made
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.costs import say_cost_of_clone
from voicestudio.terminal.facts import made_object
from voicestudio.terminal.stage_lines import stage_lines
from voicestudio.texts.findings import WARNINGS


def again(
    context: typer.Context,
    voice: VoiceArgument,
    yes: Annotated[bool, typer.Option("--yes", help="You agree to the price: nobody is asked.")] = False,
    another: Annotated[
        bool, typer.Option("--again", help="Also where the voice still lives: it is charged again.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make an expired voice again, from its own sample and recipe. It costs what a clone costs."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio, old = terminal.studio_of(voice)
    request_again(studio, old, again=another)
    held = say_cost_of_clone(terminal, studio, old.settings)
    if not (yes or studio.profile.is_sandbox):
        _confirm(terminal, studio, old)
    with stage_lines(terminal) as progress:
        made = make_again(studio, old, progress, again=another, balance_before=held)
    if as_json:
        told = made_object(made, studio.library, studio.now())
        terminal.object({**told, "made_again_from": old.voice_id})
    else:
        print_made(terminal, studio, made)
        terminal.say(f"It stands in for {old.voice_id}, which stays in the library.")
    for warning in made.warnings:
        terminal.errors.print(WARNINGS[warning], markup=False)


def _confirm(terminal: Terminal, studio: Studio, old: Voice) -> None:
    """Ask once where someone can answer; raises ``SetupError`` ``price_not_confirmed``."""
    about = studio.prices.clone(old.settings.text, old.settings.model).total
    can_answer = not terminal.json and sys.stdin.isatty()
    if not (can_answer and typer.confirm(f"Make {old.name} again?")):
        raise SetupError("price_not_confirmed", name=old.name, about_usd=about)
