"""``voicestudio library``: where it lies, whether it is whole, copies of it, and putting one back."""

import sys
from typing import Annotated

import typer

from voicestudio.compose import now
from voicestudio.model.errors import SetupError
from voicestudio.model.upkeep import LibraryCopy
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.texts.moments import moment
from voicestudio.texts.restored import counted, restored_lines

library_commands = typer.Typer(help="Where the library lies, whether it is whole, and copies of it.")


@library_commands.command("where")
def where(context: typer.Context, as_json: AsJson = False) -> None:
    """Print the folder with database, audio and copies."""
    terminal = _told(context, as_json)
    folder = terminal.workshop.paths.library
    if as_json:
        terminal.object({"folder": folder})
    else:
        terminal.say(str(folder))


@library_commands.command("check")
def check(context: typer.Context, as_json: AsJson = False) -> None:
    """Look at every page of the library, and whether the audio that it names is there."""
    from voicestudio.library.copies import copies_of  # noqa: PLC0415 - SQLAlchemy is slow to load
    from voicestudio.library.health import examine  # noqa: PLC0415

    terminal = _told(context, as_json)
    library = terminal.studio().library
    upkeep = terminal.workshop.library
    health = upkeep.examine()
    voices, lacking = len(library.voices()), upkeep.without_audio()
    copies = copies_of(upkeep.place)
    if as_json:
        told = [_copy_object(one) | {"whole": examine(one.path).is_whole} for one in copies]
        terminal.object(
            {
                "whole": True,
                "search_written_anew": not health.search_is_whole,
                "voices": voices,
                "without_audio": lacking,
                "set_aside": upkeep.count_set_aside(),
                "copies": told,
            }
        )
        return
    terminal.say(f"The library is whole: {counted(voices, 'voice')}.")
    if not health.search_is_whole:
        terminal.say("Its search index was not, and was written anew.")
    if lacking:
        verb = "lacks" if lacking == 1 else "lack"
        terminal.say(f"{counted(lacking, 'voice')} {verb} audio that was there; ids work all the same.")
    if upkeep.count_set_aside():
        terminal.say(f"Audio of no voice was set aside: {upkeep.set_aside_place}")
    for one in copies:
        said = "" if examine(one.path).is_whole else "  damaged"
        terminal.say(f"Copy of {moment(one.made_at)}: {one.name}{said}")


@library_commands.command("copy")
def copy(context: typer.Context, as_json: AsJson = False) -> None:
    """Copy the database now. Audio is not in it; the newest three copies are kept."""
    terminal = _told(context, as_json)
    terminal.studio()
    made = terminal.workshop.library.copy(now())
    if as_json:
        terminal.object(_copy_object(made))
    else:
        terminal.say(f"Copied to {made.path}")


@library_commands.command("restore")
def restore(
    context: typer.Context,
    copy_name: Annotated[
        str | None,
        typer.Option("--copy", help="Name of the copy; the newest that is whole.", callback=only_text),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a copy in the place of a damaged library; what can still be read of that is taken over."""
    from voicestudio.library import restoring  # noqa: PLC0415 - SQLAlchemy is slow to load
    from voicestudio.library.copies import copies_of  # noqa: PLC0415
    from voicestudio.library.database import FILE_NAME  # noqa: PLC0415
    from voicestudio.library.health import examine  # noqa: PLC0415

    terminal = _told(context, as_json)
    folder = terminal.workshop.paths.library
    copies = copies_of(folder)
    if copy_name is not None:
        known = ", ".join(one.name for one in copies) or "none"
        copies = [one for one in copies if one.name == copy_name]
        if not copies:
            raise SetupError("copy_not_found", copy=copy_name, known=known)
    if examine(folder / FILE_NAME).is_whole:
        if as_json:
            terminal.object({"restored": False})
        terminal.say("The library is whole; nothing was changed.")
        return
    _agree(copies, yes=yes)
    restored = restoring.restore(folder, copies, now(), terminal.workshop.running.others_run)
    if as_json:
        terminal.object(
            {
                "restored": True,
                "copy": _copy_object(restored.copy),
                "damaged": restored.damaged,
                "voices_taken_over": restored.voices,
                "attempts_taken_over": restored.attempts,
                "folders_without_row": restored.without_row,
            }
        )
        return
    for line in restored_lines(restored):
        terminal.say(line)


def _agree(copies: list[LibraryCopy], *, yes: bool) -> None:
    if yes or not copies:  # without a copy there is another thing to say
        return
    copied_at = moment(copies[0].made_at)
    if not (sys.stdin.isatty() and typer.confirm(f"Put the copy of {copied_at} in the library's place?")):
        raise SetupError("restore_not_confirmed", copied_at=copied_at)


def _told(context: typer.Context, as_json: bool) -> Terminal:
    terminal = terminal_of(context)
    terminal.json = as_json
    return terminal


def _copy_object(one: LibraryCopy) -> dict[str, object]:
    return {"name": one.name, "path": one.path, "made_at": one.made_at}
