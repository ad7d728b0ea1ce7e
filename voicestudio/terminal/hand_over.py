"""``voicestudio snippet``, ``ids`` and ``calendar``: what other programs take over."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from voicestudio.model.errors import SetupError
from voicestudio.model.listing import VoiceQuery
from voicestudio.terminal.arguments import VoiceArgument, only_text
from voicestudio.terminal.context import terminal_of
from voicestudio.texts.life import expired_note
from voicestudio.texts.snippets import SANDBOX_AT, Language, snippet
from voicestudio.texts.voice_csv import voice_csv


def show_snippet(
    context: typer.Context,
    voice: VoiceArgument,
    language: Annotated[Language, typer.Option(help="What it is written in.")] = Language.CURL,
) -> None:
    """Print a program that speaks with a voice; it reads the key from NOVITA_API_KEY."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    found = studio.library.find(voice)
    note = expired_note(found, studio.now())
    if note:
        terminal.errors.print(note, markup=False)
    base_url = SANDBOX_AT if found.is_sandbox else found.base_url
    terminal.say(snippet(language, found, base_url).removesuffix("\n"))


def ids(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(help="Only voices that these words find, as in the list.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Instead of standard output.", readable=False)
    ] = None,
) -> None:
    """Write the ids of voices as CSV; a name that a spreadsheet would run gets an apostrophe before it."""
    terminal = terminal_of(context)
    studio = terminal.studio()
    query = VoiceQuery(words=only_text(" ".join(words or [])) or "")
    page = studio.library.find_voices(query, studio.now(), most=sys.maxsize)
    written = voice_csv(page.voices, studio.now())
    if output is None:
        typer.echo(written.encode(), nl=False)  # as bytes: no stream may change a line end inside an id
        return
    _write(output, written.encode())
    terminal.say(f"{page.count} in {output}.")


def calendar(
    context: typer.Context,
    output: Annotated[Path, typer.Option("-o", "--output", help="The .ics file.", readable=False)],
) -> None:
    """Write when voices expire as a calendar file, with reminders 48 and 12 hours before."""
    from voicestudio.expiry_calendar import expiry_calendar  # noqa: PLC0415 - icalendar is slow to load

    terminal = terminal_of(context)
    studio = terminal.studio()
    written, count = expiry_calendar(studio.library.voices(), studio.now())
    _write(output, written)
    terminal.say(f"{count} in {output}.")


def _write(output: Path, content: bytes) -> None:
    """Write a file, over an earlier one; raises ``SetupError`` ``output_not_writable``."""
    try:
        output.write_bytes(content)
    except OSError:
        raise SetupError("output_not_writable", file=str(output)) from None
