"""``voicestudio voices``, ``play``, ``speak`` and ``keep``."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from voicestudio.audio.player import Player
from voicestudio.flow.keep import keep as keep_voice
from voicestudio.flow.keep import sentence_for
from voicestudio.flow.request import refuse_model
from voicestudio.flow.speak import FORMS
from voicestudio.flow.speak import speak as speak_text
from voicestudio.model import rules
from voicestudio.model.errors import SetupError
from voicestudio.model.prices import speech_cost
from voicestudio.model.voice import AttemptState
from voicestudio.terminal.clone import AsJson
from voicestudio.terminal.context import Terminal, only_text, terminal_of
from voicestudio.terminal.facts import attempt_object, file_of, voice_object
from voicestudio.terminal.stage_lines import stage_lines
from voicestudio.texts.errors import words_of
from voicestudio.texts.time_left import time_left

Voice = Annotated[str, typer.Argument(metavar="VOICE", help="Its name or its id.", callback=only_text)]


def voices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the voices of the library, soonest to expire first."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    found = studio.library.voices()
    unknown = studio.library.attempts({AttemptState.UNKNOWN})
    if as_json:
        terminal.object(
            {
                "voices": [voice_object(voice, studio.library, studio.now()) for voice in found],
                "attempts": [attempt_object(attempt) for attempt in unknown],
            }
        )
        return
    if not found and not unknown:
        terminal.say("No voices yet. A minute of clear speech is enough: voicestudio clone FILE --name NAME")
    for voice in found:
        label = " (sandbox)" if voice.base_url == "sandbox" else ""
        terminal.say(f"{voice.name}{label}  {voice.voice_id}  {time_left(voice, studio.now())}")
    for attempt in unknown:
        said = words_of(attempt.error_code or "program_ended", {})
        terminal.say(f"{attempt.name}  unknown: {said.what} {said.remedy}")


def play(
    context: typer.Context,
    voice: Voice,
    sample: Annotated[bool, typer.Option("--sample", help="Play the sample it was cloned from.")] = False,
) -> None:
    """Play a voice's demo through the loudspeaker."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    found = studio.library.find(voice)
    path = file_of(found, studio.library, found.sample_file if sample else found.demo_file)
    if path is None:
        raise SetupError("voice_without_audio", voice=found.name)
    player = Player(Path(path))
    player.play()
    terminal.say(f"Playing {path} ({player.seconds:.1f} s)")
    try:
        player.wait(player.seconds + 5)
    finally:
        player.stop()


def speak(
    context: typer.Context,
    voice: Voice,
    text: Annotated[str, typer.Argument(help="Under 10,000 characters.", callback=only_text)],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="mp3, wav or flac, by its ending.", readable=False)
    ],
    model: Annotated[str, typer.Option(help="One of the eight speech models.")] = rules.MODEL_DEFAULT,
    as_json: AsJson = False,
) -> None:
    """Speak a text with a voice. The first speech keeps the voice for good."""
    terminal = terminal_of(context)
    terminal.json = as_json
    form = output.suffix.lower().lstrip(".")
    if form not in FORMS:
        raise SetupError(
            "output_type_unknown", file=output.name, allowed=", ".join(f".{one}" for one in FORMS)
        )
    if not text.strip():
        raise SetupError("text_empty")
    refuse_model(model)
    _refuse_unwritable(output)
    studio, found = terminal.studio_of(voice)
    _print_cost(terminal, text, model, free=studio.profile.is_sandbox)
    with stage_lines(terminal) as progress:
        path = speak_text(studio, found, text, model=model, form=form, progress=progress)
    copied = _copied(path, output)
    if as_json:
        kept = studio.library.find(found.voice_id)
        speech_path = str(output if copied else path)
        terminal.object({**voice_object(kept, studio.library, studio.now()), "speech_path": speech_path})
    elif copied:
        terminal.say(f"{found.name} spoke into {output}.")
    if not copied:
        terminal.errors.print(f"{output} could not be written. The speech is safe in {path}.", markup=False)
        raise typer.Exit(1)


def keep(context: typer.Context, voice: Voice, as_json: AsJson = False) -> None:
    """Keep a voice for good, with the shortest speech."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio, found = terminal.studio_of(voice)
    if found.used_at is None:
        model = found.settings.model or rules.MODEL_DEFAULT
        _print_cost(terminal, sentence_for(found), model, free=studio.profile.is_sandbox)
        with stage_lines(terminal) as progress:
            keep_voice(studio, found, progress)
    kept = studio.library.find(found.voice_id)
    if as_json:
        terminal.object(voice_object(kept, studio.library, studio.now()))
    else:
        terminal.say(f"{kept.name} is kept for good.")


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


def _print_cost(terminal: Terminal, text: str, model: str, *, free: bool) -> None:
    if not free:
        terminal.say(f"About ${speech_cost(text, model):.4f} for {len(text)} characters.")
