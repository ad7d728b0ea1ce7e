"""What a step costs, said before it runs; ``voicestudio balance`` and ``voicestudio ledger``."""

import typer

from voicestudio.flow.ledger import Charged, ledger, total
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance as balance_of
from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.voice import Voice
from voicestudio.terminal.arguments import AsJson, VoiceArgument
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.texts.costs import balance_sentence, clone_sentence, speech_sentence, usd
from voicestudio.texts.life import expired_note


def say_cost_of_clone(terminal: Terminal, studio: Studio, settings: CloneSettings) -> Balance | None:
    """Say what a clone about costs and what the account holds; returns the latter."""
    cost = studio.prices.clone(settings.text, settings.model)
    return _say(terminal, studio, clone_sentence(cost, studio.prices, studio.profile), cost.total)


def say_cost_of_speech(
    terminal: Terminal, studio: Studio, voice: Voice, wish: SpeechSettings
) -> Balance | None:
    """Say what a speech about costs and what the account holds, and whether the voice counts as expired.

    Returns:
        What the account holds; None where that is not known.
    """
    note = expired_note(voice, studio.now())
    if note:
        terminal.errors.print(note, markup=False)
    cost = studio.prices.speech(wish.text, wish.model)
    said = speech_sentence(cost, len(wish.text), studio.prices, studio.profile, voice)
    clone_fee = studio.prices.clone_usd if voice.used_at is None else 0.0
    return _say(terminal, studio, said, cost + clone_fee)


def _say(terminal: Terminal, studio: Studio, sentence: str, cost: float) -> Balance | None:
    held = balance_of(studio, lambda: None)
    line = f"{sentence} {balance_sentence(held, cost)}".strip()
    if line:
        terminal.say(line)
    return held


def balance(context: typer.Context, as_json: AsJson = False) -> None:
    """Ask what the account of the profile holds. Free."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    held = studio.service.balance(lambda: None)
    if as_json:
        terminal.object({"profile": studio.profile.name, "currency": "USD", "available": held.usd})
    else:
        terminal.say(f"{studio.profile.name}: {usd(held.usd)}")


def show_ledger(context: typer.Context, voice: VoiceArgument, as_json: AsJson = False) -> None:
    """List every paid call for a voice with what it about cost."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    found = studio.library.find(voice)
    lines = ledger(studio, found)
    if as_json:
        calls = [
            {
                "at": line.at.isoformat(),
                "kind": line.kind.value,
                "model": line.model or None,
                "characters": line.characters,
                "about_usd": line.about_usd,
                "charged": line.charged.value,
            }
            for line in lines
        ]
        terminal.object({"voice_id": found.voice_id, "calls": calls, "about_usd": total(lines)})
        return
    for line in lines:
        moment = line.at.astimezone().strftime("%Y-%m-%d %H:%M")
        doubt = "  may have been charged" if line.charged is Charged.MAYBE else ""
        what = f"{line.kind.value:<7}{line.model:<24}{line.characters:>7,} characters"
        terminal.say(f"{moment}  {what}  about {usd(line.about_usd)}{doubt}")
    terminal.say(f"In all about {usd(total(lines))}. Your account's statement is what counts.")
