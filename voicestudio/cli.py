"""Composition root of the terminal: the commands, the global options, and the one door for errors."""

import functools
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from voicestudio import __version__
from voicestudio.compose import Workshop, data_folder
from voicestudio.local.display import window_obstacle
from voicestudio.model.bundle import ENDING
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Cancelled
from voicestudio.terminal import (
    again,
    attempts,
    bundles,
    clone,
    compare,
    costs,
    doctor,
    exits,
    hand_over,
    hosts,
    keeping,
    keys,
    library,
    organising,
    profiles,
    recording,
    sandbox,
    speech,
    trial,
    voices,
)
from voicestudio.terminal.context import Terminal
from voicestudio.texts.obstacles import OBSTACLES

_GLOBAL_OPTIONS: Final = ("--data-dir", "--profile")

app = typer.Typer(
    name="voicestudio",
    help="Clone a voice, keep its id, and speak with it.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command()(clone.clone)
app.command()(clone.check)
app.command()(compare.compare)
app.command()(voices.voices)
app.command()(voices.play)
app.command()(speech.speak)
app.command()(keeping.keep)
app.command()(organising.tags)
app.command()(again.again)
app.command("snippet")(hand_over.show_snippet)
app.command()(hand_over.ids)
app.command()(hand_over.calendar)
app.command("export")(bundles.export_voices)
app.command("import")(bundles.import_voices)
app.command()(recording.record)
app.command()(recording.devices)
app.command("ledger")(costs.show_ledger)
app.command()(costs.balance)
app.command()(sandbox.sandbox)
app.command()(doctor.doctor)
app.add_typer(organising.voice_commands, name="voice")
app.add_typer(profiles.profile_commands, name="profile")
app.add_typer(keys.key_commands, name="key")
app.add_typer(recording.take_commands, name="take")
app.add_typer(attempts.attempt_commands, name="attempt")
app.add_typer(hosts.host_commands, name="host")
app.add_typer(library.library_commands, name="library")


def _version(asked: bool) -> None:
    if asked:
        print(f"Voice Studio {__version__}")  # noqa: T201
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data_dir: Annotated[
        Path | None,
        typer.Option(
            help="Folder of library, audio, settings and cache. [env: VOICESTUDIO_DATA_DIR]", readable=False
        ),
    ] = None,
    profile: Annotated[str | None, typer.Option(help="Profile to use instead of the one in use.")] = None,
    quit_after_paint: Annotated[
        bool, typer.Option("--quit-after-paint", help="Close the window after its first frame.")
    ] = False,
    opened: Annotated[
        Path | None, typer.Option("--open", help="Show this file in the window.", readable=False)
    ] = None,
    _show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Without a command: open the window; where there is no display, try it in the terminal."""
    workshop = Workshop(data_folder(data_dir))
    context.call_on_close(workshop.close)
    terminal = context.obj = Terminal(workshop, profile)
    if context.invoked_subcommand is not None:
        return
    obstacle = window_obstacle()
    if not obstacle or quit_after_paint:
        from voicestudio.app import run_window  # noqa: PLC0415 - the terminal needs no Qt

        settings = workshop.settings
        code = run_window(settings, lambda: workshop, profile, opened, quit_after_paint=quit_after_paint)
        raise typer.Exit(code)
    if opened is not None:
        terminal.say(f"{OBSTACLES[obstacle]} In the terminal: voicestudio import FILE")
        raise typer.Exit(exits.ELSE)
    terminal.say(f"{OBSTACLES[obstacle]} The same job in the terminal:")
    trial.try_it(terminal)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit code: 0 done, 2 usage, 3 sample, 4 key or account, 5 host, 6 refused, 7 unknown, 1 else.
    """
    _write_whatever_a_name_holds()
    words = _file_opened(_global_options_first(list(sys.argv[1:] if arguments is None else arguments)))
    try:
        return _run(words)
    except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the one place where a bug is caught
        return tell(error, json="--json" in words)
    finally:
        exits.flush_quietly()


def tell(error: KeyboardInterrupt | Exception, *, json: bool = False) -> int:
    """Say what ended the program, and with which exit code it leaves.

    Args:
        error: What was raised.
        json: Whether to say it as one object.
    """
    terminal = Terminal(Workshop(data_folder(None)), json=json)
    if isinstance(error, VoiceStudioError):
        return exits.tell(terminal, error)
    if isinstance(error, Cancelled):
        terminal.errors.print("Stopped. Nothing was charged.")
        return exits.CANCELLED
    if isinstance(error, KeyboardInterrupt | typer.Abort):
        # A call may be under way: the next start tells of it.
        terminal.errors.print("Stopped.")
        return exits.CANCELLED
    if isinstance(error, typer.TyperException):
        return exits.tell_usage(terminal, error)
    return exits.tell_bug(terminal, error)


def _run(words: Sequence[str]) -> int:
    code = _commands()(args=list(words), prog_name="voicestudio", standalone_mode=False)
    return code if isinstance(code, int) else exits.DONE


@functools.cache
def _commands() -> Callable[..., object]:
    """All commands as one, built once: that reads the signature of every function behind them."""
    return typer.main.get_command(app).main


def _write_whatever_a_name_holds() -> None:
    """Names of files and voices may hold what a stream cannot show: escape it instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _global_options_first(words: list[str]) -> list[str]:
    """Let ``--data-dir`` and ``--profile`` stand anywhere, as people write them."""
    first: list[str] = []
    rest: list[str] = []
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            break
        if word in _GLOBAL_OPTIONS and words:
            first += [word, words.pop(0)]
        elif word.startswith(tuple(f"{option}=" for option in _GLOBAL_OPTIONS)):
            first.append(word)
        else:
            rest.append(word)
    return first + rest


def _file_opened(words: list[str]) -> list[str]:
    """Let a file of voices stand where a command would, as file managers call a program: it is opened."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in _GLOBAL_OPTIONS else 1
    if place < len(words) and Path(words[place]).suffix.lower() == ENDING:
        return [*words[:place], "--open", *words[place:]]
    return words
