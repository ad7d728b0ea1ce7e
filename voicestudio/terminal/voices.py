"""``voicestudio voices`` and ``play``."""

from pathlib import Path
from typing import Annotated

import typer

from voicestudio.audio.player import Player
from voicestudio.flow.preview import fetch_demo_again
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import AttemptState
from voicestudio.terminal.arguments import AsJson, VoiceArgument
from voicestudio.terminal.context import terminal_of
from voicestudio.terminal.facts import attempt_object, file_of, voice_object
from voicestudio.texts.attempts import outcome
from voicestudio.texts.time_left import time_left


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
        said = outcome(attempt)
        terminal.say(f"{attempt.name}  unknown: {said.what} {said.remedy}")
        terminal.say(f"  Settle it: voicestudio attempt show {attempt.key[:8]}")


def play(
    context: typer.Context,
    voice: VoiceArgument,
    sample: Annotated[bool, typer.Option("--sample", help="Play the sample it was cloned from.")] = False,
) -> None:
    """Play a voice's demo through the loudspeaker."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    found = studio.library.find(voice)
    if not (sample or found.demo_file) and found.settings.preview_text:
        found = fetch_demo_again(studio, found, lambda _done, _total: None)
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
