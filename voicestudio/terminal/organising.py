"""``voicestudio voice`` and ``tags``: look at voices, name, tag, note and colour them, and the bin."""

from pathlib import Path
from typing import Annotated

import typer

from voicestudio.flow.consent import keep_consent
from voicestudio.flow.organise import colour_of, found, name_of, tag_of
from voicestudio.flow.tools import Studio
from voicestudio.model.voice import Voice
from voicestudio.terminal.arguments import (
    FROM_STANDARD_INPUT,
    AsJson,
    VoiceArgument,
    VoiceArguments,
    only_text,
    only_texts,
    standard_input,
)
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.facts import voice_object
from voicestudio.texts.organising import (
    IN_BIN_ALREADY,
    NO_CHANGE,
    NO_TAGS,
    REMOVED_HERE_ONLY,
    TAKEN_BACK,
    how_to_take_back,
    names,
)
from voicestudio.texts.time_left import time_left

voice_commands = typer.Typer(help="One voice or several: look, name, note, tag, colour, the bin.")
Tags = Annotated[
    list[str],
    typer.Option("--tag", help="A tag; several with several of these.", callback=only_texts),
]


@voice_commands.command("show")
def show(context: typer.Context, voice: VoiceArgument, as_json: AsJson = False) -> None:
    """Tell all that the library knows of a voice."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    one = studio.library.find(voice)
    if as_json:
        terminal.object(voice_object(one, studio.library, studio.now()))
        return
    for name, value in _lines(studio, one):
        if value:
            terminal.say(f"{name:<9}{value}")


@voice_commands.command("rename")
def rename(
    context: typer.Context,
    voice: VoiceArgument,
    name: Annotated[str, typer.Argument(help="The new one.", callback=only_text)],
) -> None:
    """Call a voice otherwise. Its id stays."""
    wanted = name_of(name)
    terminal = terminal_of(context)
    library = terminal.studio().library
    one = library.find(voice)
    library.rename(one.key, wanted)
    terminal.say(f"{one.name} is called {wanted} now.")


@voice_commands.command("note")
def note(
    context: typer.Context,
    voice: VoiceArgument,
    text: Annotated[
        str,
        typer.Argument(
            help="In place of the notes of now; - reads it from standard input.", callback=only_text
        ),
    ],
) -> None:
    """Write the notes of a voice. An empty text takes them away."""
    terminal = terminal_of(context)
    library = terminal.studio().library
    one = library.find(voice)
    written = standard_input() if text == FROM_STANDARD_INPUT else text
    library.write_notes(one.key, written)
    terminal.say(f"Noted of {one.name}." if written else f"{one.name} has no notes now.")


@voice_commands.command("tag")
def tag(context: typer.Context, voices: VoiceArguments, tags: Tags) -> None:
    """Give voices a tag, or several."""
    _retag(terminal_of(context), voices, tags, give=True)


@voice_commands.command("untag")
def untag(context: typer.Context, voices: VoiceArguments, tags: Tags) -> None:
    """Take a tag from voices, or several."""
    _retag(terminal_of(context), voices, tags, give=False)


@voice_commands.command("colour")
def colour(
    context: typer.Context,
    voice: VoiceArgument,
    colour: Annotated[str, typer.Argument(help="#rrggbb, or none.", callback=only_text)],
) -> None:
    """Give a voice the colour of its mark in lists."""
    wanted = colour_of(colour)
    terminal = terminal_of(context)
    library = terminal.studio().library
    one = library.find(voice)
    library.paint(one.key, wanted)
    terminal.say(f"{one.name} has the colour {wanted}." if wanted else f"{one.name} has no colour now.")


@voice_commands.command("consent")
def consent(
    context: typer.Context, voice: VoiceArgument, file: Annotated[Path, typer.Argument(readable=False)]
) -> None:
    """Keep the recording or document by which the speaker agreed, with the voice."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    one = keep_consent(studio, studio.library.find(voice), file)
    terminal.say(f"Kept with {one.name}: {studio.library.folder(one.key) / one.consent_file}")


@voice_commands.command("remove")
def remove(context: typer.Context, voices: VoiceArguments) -> None:
    """Put voices into the bin. The service keeps what it has: it knows no deletion."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    chosen = found(studio.library, voices)
    removed = studio.library.put_into_bin([voice.key for voice in chosen], studio.now())
    gone = [voice for voice in chosen if voice.key in removed]
    if not gone:  # another program was quicker
        terminal.say(IN_BIN_ALREADY)
        return
    terminal.say(f"Removed: {names(gone)}")
    terminal.say(REMOVED_HERE_ONLY)
    terminal.say(how_to_take_back(gone))


@voice_commands.command("restore")
def restore(context: typer.Context, voices: VoiceArguments) -> None:
    """Take voices back out of the bin."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    chosen = found(studio.library, voices, in_bin=True)
    back = studio.library.take_from_bin([voice.key for voice in chosen])
    for voice in (one for one in chosen if one.key in back):
        terminal.say(f"{voice.name}  {time_left(voice, studio.now())}")
    terminal.say(TAKEN_BACK if back else NO_CHANGE)


@voice_commands.command("folder")
def folder(context: typer.Context, voice: VoiceArgument) -> None:
    """Print the folder with the audio of a voice."""
    terminal = terminal_of(context)
    library = terminal.studio().library
    terminal.say(str(library.folder(library.find(voice).key)))


def tags(context: typer.Context, as_json: AsJson = False) -> None:
    """List the tags that voices bear, and how many bear each."""
    terminal = terminal_of(context)
    terminal.json = as_json
    counted = terminal.studio().library.tags()
    if as_json:
        terminal.object([{"tag": name, "voices": count} for name, count in counted])
        return
    if not counted:
        terminal.say(NO_TAGS)
    for name, count in counted:
        terminal.say(f"{count:>7,}  {name}")


def _retag(terminal: Terminal, voices: list[str], tags: list[str], *, give: bool) -> None:
    wanted = [tag_of(one) for one in tags]
    library = terminal.studio().library
    chosen = found(library, voices)
    change, said = (library.tag, "Tagged") if give else (library.untag, "No longer tagged")
    for one in wanted:
        changed = change([voice.key for voice in chosen], one)
        terminal.say(_told(f"{said} {one}", chosen, changed))


def _told(what: str, chosen: tuple[Voice, ...], changed: tuple[str, ...]) -> str:
    """Whom a change concerned."""
    concerned = [voice for voice in chosen if voice.key in changed]
    return f"{what}: {names(concerned)}" if concerned else f"{what}: {NO_CHANGE}"


def _lines(studio: Studio, voice: Voice) -> list[tuple[str, str]]:
    """What is known, a line each; those without a value are left out."""
    folder = studio.library.folder(voice.key)
    made_at = voice.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return [
        ("name", voice.name),
        ("id", voice.voice_id),
        ("state", time_left(voice, studio.now())),
        ("made", f"{made_at} with {voice.profile}" + (" (a stand-in voice)" if voice.is_sandbox else "")),
        ("kept", voice.used_at.astimezone().strftime("%Y-%m-%d %H:%M") if voice.used_at else ""),
        ("model", voice.settings.model or ""),
        ("tags", ", ".join(voice.tags)),
        ("colour", voice.colour),
        ("notes", voice.notes),
        ("demo", str(folder / voice.demo_file) if voice.demo_file else ""),
        ("sample", str(folder / voice.sample_file) if voice.sample_file else ""),
        ("consent", str(folder / voice.consent_file) if voice.consent_file else ""),
    ]
