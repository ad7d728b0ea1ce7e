"""``voicestudio export`` and ``import``: voices with their audio as one file, out and in."""

import getpass
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from voicestudio.flow.organise import found
from voicestudio.flow.tools import Studio
from voicestudio.model.bundle import ENDING
from voicestudio.model.errors import SetupError
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.progress import Report
from voicestudio.terminal.arguments import AsJson, only_text, only_texts
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.texts.bundles import exported_line, imported_lines, missing_line

_BYTES_WORTH_A_BAR = 10_000_000


def export_voices(
    context: typer.Context,
    output: Annotated[
        Path, typer.Option("-o", "--output", help=f"The file; its name ends in {ENDING}.", readable=False)
    ],
    voices: Annotated[
        list[str] | None,
        typer.Argument(metavar="[VOICE]...", help="Their names or ids.", callback=only_texts),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Every voice, those in the bin included.")
    ] = False,
    passphrase: Annotated[
        bool,
        typer.Option(
            "--passphrase", help="Seal it: asks for a passphrase, or reads a line of standard input."
        ),
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Write over a file of this name.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write voices into one file: ids, recipes, notes, samples, demos and what was spoken."""
    terminal = terminal_of(context)
    terminal.json = as_json
    if bool(voices) == everything:
        raise typer.BadParameter("name voices, or say --all")
    if output.suffix.lower() != ENDING:
        raise SetupError("output_type_unknown", file=output.name, allowed=ENDING)
    if not replace and _exists(output):  # said before a passphrase is asked for
        raise SetupError("bundle_exists", file=str(output))
    studio = terminal.studio()
    keys = _all_keys(studio) if everything else [one.key for one in found(studio.library, voices or ())]
    words = _new_passphrase() if passphrase else ""
    with _bar(terminal, "Exporting") as report:
        done = studio.library.export_bundle(keys, output, words, report, replace=replace)
    if as_json:
        facts = {"voices": done.voices, "files": done.files, "missing": done.missing, "bytes": done.bytes}
        terminal.object({"bundle": str(output), "sealed": passphrase, **facts})
    else:
        terminal.say(exported_line(done, str(output)))
    if done.missing:
        terminal.errors.print(missing_line(done.missing), markup=False)


def import_voices(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle.", readable=False)],
    passphrase: Annotated[
        bool,
        typer.Option(
            "--passphrase", help="It is sealed: asks for the passphrase, or reads a line of standard input."
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take in the voices of a bundle. What is here already is completed, and never overwritten."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    words = _entered("Passphrase: ") if passphrase else ""
    with _bar(terminal, "Importing") as report:
        done = studio.library.import_bundle(file, words, report)
    names = {key: studio.library.voice(key).name for key in (*done.added, *done.merged)}
    if as_json:
        told = {"added": done.added, "merged": done.merged, "unchanged": done.unchanged}
        terminal.object({what: _voice_ids(studio, keys) for what, keys in told.items()})
        return
    for line in imported_lines(done, names):
        terminal.say(line)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long; the export says what is wrong
        return False


def _all_keys(studio: Studio) -> list[str]:
    queries = (VoiceQuery(), VoiceQuery(in_bin=True))
    return [key for query in queries for key in studio.library.voice_keys(query, studio.now())]


def _voice_ids(studio: Studio, keys: Sequence[str]) -> list[dict[str, str]]:
    voices = (studio.library.voice(key) for key in keys)
    return [{"voice_id": voice.voice_id, "name": voice.name} for voice in voices]


def _new_passphrase() -> str:
    """A passphrase that is entered twice where nobody sees it: a slip would close the bundle for good."""
    entered = _entered("Passphrase: ")
    if sys.stdin.isatty() and getpass.getpass("The same again: ") != entered:
        raise typer.BadParameter("the two passphrases differ")
    return entered


def _entered(prompt: str) -> str:
    """A passphrase from a prompt, or a line of standard input; never an argument, which others can see."""
    try:
        entered = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        raise typer.BadParameter("it is not UTF-8") from None
    if not only_text(entered):
        raise typer.BadParameter("the passphrase is empty")
    return entered


@contextmanager
def _bar(terminal: Terminal, doing: str) -> Iterator[Report]:
    """A bar where there is much to move, on a terminal."""
    columns = (TextColumn("  {task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=terminal.errors, disable=not terminal.errors.is_terminal) as bar:
        task = bar.add_task(doing, total=None, visible=False)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=total >= _BYTES_WORTH_A_BAR)

        yield report
