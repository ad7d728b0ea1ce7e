"""``voicestudio speak``."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from voicestudio.flow.request import refuse_speech
from voicestudio.flow.speak import speak as speak_text
from voicestudio.model import rules
from voicestudio.model.calls import SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.terminal.arguments import (
    FROM_STANDARD_INPUT,
    Anyway,
    AsJson,
    VoiceArgument,
    only_text,
    standard_input,
)
from voicestudio.terminal.clone import say_sandbox_voice
from voicestudio.terminal.context import terminal_of
from voicestudio.terminal.costs import say_cost_of_speech
from voicestudio.terminal.facts import voice_object
from voicestudio.terminal.stage_lines import stage_lines

_EMOTIONS = (
    "happy, sad, angry, fearful, disgusted or surprised; neutral, or with 2.8 calm, fluent or whisper."
)


def speak(
    context: typer.Context,
    voice: VoiceArgument,
    text: Annotated[
        str,
        typer.Argument(
            help="At most 50,000 characters; - reads them from standard input.", callback=only_text
        ),
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="mp3, wav or flac, by its ending.", readable=False)
    ],
    model: Annotated[str, typer.Option(help="One of the eight speech models.")] = rules.MODEL_DEFAULT,
    speed: Annotated[float, typer.Option(help="0.5 to 2, times the voice's own pace.")] = 1.0,
    volume: Annotated[float, typer.Option(help="0.1 to 10, times the usual level.")] = 1.0,
    pitch: Annotated[int, typer.Option(help="-12 to 12 semitones.")] = 0,
    emotion: Annotated[str, typer.Option(help=_EMOTIONS, callback=only_text)] = "",
    language: Annotated[
        str, typer.Option(help="What the text is in, by the service's name: English, German, Chinese …")
    ] = "",
    anyway: Anyway = False,
    as_json: AsJson = False,
) -> None:
    """Speak a text with a voice. The first speech keeps the voice for good.

    A pause is written <#1.5#>, in seconds, between two parts that are spoken.
    """
    terminal = terminal_of(context)
    terminal.json = as_json
    form = output.suffix.lower().lstrip(".")
    if form not in rules.SPEECH_FORMS:
        allowed = ", ".join(f".{one}" for one in rules.SPEECH_FORMS)
        raise SetupError("output_type_unknown", file=output.name, allowed=allowed)
    if text == FROM_STANDARD_INPUT:
        text = standard_input()
    wish = SpeechSettings(text, model, form, speed, volume, pitch, emotion, language)
    refuse_speech(wish)
    _refuse_unwritable(output)
    studio, found = terminal.studio_of(voice)
    held = say_cost_of_speech(terminal, studio, found, wish)
    with stage_lines(terminal) as progress:
        path = speak_text(studio, found, wish, progress, anyway=anyway, balance_before=held)
    copied = _copied(path, output)
    if as_json:
        kept = studio.library.voice(found.key)
        speech_path = str(output if copied else path)
        terminal.object({**voice_object(kept, studio.library, studio.now()), "speech_path": speech_path})
    elif copied:
        terminal.say(f"{found.name} spoke into {output}.")
        say_sandbox_voice(terminal, found, text, model)
    if not copied:
        terminal.errors.print(f"{output} could not be written. The speech is safe in {path}.", markup=False)
        raise typer.Exit(1)


def _copied(path: Path, output: Path) -> bool:
    """Copy the speech to where the person wants it. It is paid for, so a full disk there is no refusal."""
    try:
        shutil.copyfile(path, output)
    except OSError:
        return False
    return True


def _refuse_unwritable(output: Path) -> None:
    """Find out before anything is paid whether the file can be written."""
    existed = output.exists()
    try:
        with output.open("ab"):
            pass
    except OSError:
        raise SetupError("output_not_writable", file=str(output)) from None
    if not existed:
        output.unlink()
