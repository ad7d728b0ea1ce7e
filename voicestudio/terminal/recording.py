"""``voicestudio record``, ``devices`` and ``take``: from the microphone to a file."""

import shutil
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.flow.record import Session, start
from voicestudio.model import rules
from voicestudio.model.errors import SetupError
from voicestudio.model.recording import Reading, RecordingState, Take
from voicestudio.terminal import exits
from voicestudio.terminal.arguments import AsJson
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.recording_line import count_down, recorded
from voicestudio.texts.recording import ENDED, length_words, overflow_words

take_commands = typer.Typer(help="Recordings that lie on this computer.", rich_markup_mode=None)
_SUFFIX = ".wav"
TakeArgument = Annotated[int, typer.Argument(metavar="NUMBER", help="Of voicestudio take list.", min=1)]
OutputOption = Annotated[
    Path, typer.Option("--output", "-o", help="WAV file to write; none that exists is overwritten.")
]


def devices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the microphones that are there now."""
    terminal = terminal_of(context)
    terminal.json = as_json
    found = SystemMicrophones().devices()
    chosen = terminal.workshop.settings.read().microphone
    if as_json:
        terminal.object(
            [{"name": one.name, "default": one.default, "remembered": one.name == chosen} for one in found]
        )
        return
    if not found:
        terminal.say("No microphone is there.")
    for one in found:
        terminal.say(f"{'*' if one.default else ' '} {one.name}")


def record(
    context: typer.Context,
    output: OutputOption,
    seconds: Annotated[
        float | None, typer.Option(help="Stop by itself after so much; at most 300.", min=0.1, max=300)
    ] = None,
    device: Annotated[
        str | None, typer.Option(help="Microphone, or a part of its name; without it the remembered one.")
    ] = None,
    no_count_down: Annotated[bool, typer.Option("--no-count-down", help="Begin at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record a take; Ctrl-C stops it and keeps it."""
    terminal = terminal_of(context)
    terminal.json = as_json
    refuse_output(output)
    workshop = terminal.workshop
    settings = workshop.settings.read()
    wanted = settings.microphone if device is None else device
    if settings.count_down and not no_count_down and sys.stdin.isatty():
        count_down(terminal)
    session = _started(terminal, wanted, seconds or rules.SAMPLE_SECONDS_MOST, asked=device is not None)
    recorded(terminal, session)
    take = session.finish()
    last = session.recording.reading()
    if last.state in ENDED and (seconds is None or last.state is not RecordingState.FULL):
        terminal.errors.print(ENDED[last.state].format(device=take.device), markup=False)
    _move(terminal, take.path, output)
    if device is not None:
        settings = workshop.settings.read()
        settings.microphone = take.device
        workshop.settings.write(settings)
    _tell(terminal, take, last, output)
    if last.state in {RecordingState.LOST, RecordingState.FAILED}:
        raise typer.Exit(exits.ELSE)  # the take is shorter than was asked for


def _started(terminal: Terminal, wanted: str, seconds: float, *, asked: bool) -> Session:
    """Open the microphone; where the remembered one is not there, say so and take the preferred one."""
    microphones, takes = SystemMicrophones(), terminal.workshop.takes
    if wanted and not asked and all(wanted != one.name for one in microphones.devices()):
        terminal.errors.print(f"{wanted} is not there; recording with the system's microphone.", markup=False)
        wanted = ""
    return start(microphones, takes, wanted, seconds)


def _tell(terminal: Terminal, take: Take, last: Reading, output: Path) -> None:
    if take.overflows:
        terminal.errors.print(overflow_words(take.overflows), markup=False)
    if terminal.json:
        terminal.object(
            {**_object(take), "path": str(output), "ended": last.state.value, "clipped_samples": last.clipped}
        )
    else:
        form = f"{take.form.rate} Hz, {take.form.channels} ch"
        terminal.say(f"{output}: {length_words(take.seconds)} from {take.device} ({form}).")


def _move(terminal: Terminal, take: Path, output: Path) -> None:
    """Move a take into a file of the person's; where that fails, it stays among the takes.

    Raises:
        SetupError: ``output_exists`` or ``output_not_writable``.
    """
    code = "output_exists"  # made while it was recorded
    if not output.exists():
        try:
            shutil.move(take, output)
        except OSError:
            output.unlink(missing_ok=True)  # a part of it, where the disk is full
            code = "output_not_writable"
        else:
            return
    terminal.errors.print("The take is kept: see voicestudio take list.", markup=False)
    raise SetupError(code, file=str(output))


def refuse_output(output: Path) -> None:
    """Find out before anything is recorded whether the file can be written; what exists is never overwritten.

    Raises:
        SetupError: ``output_type_unknown``, ``output_exists`` or ``output_not_writable``.
    """
    if output.suffix.lower() != _SUFFIX:
        raise SetupError("output_type_unknown", file=output.name, allowed="wav")
    if output.exists():
        raise SetupError("output_exists", file=str(output))
    try:
        with output.open("xb"):
            pass
        output.unlink()
    except OSError:
        raise SetupError("output_not_writable", file=str(output)) from None


@take_commands.command("list")
def list_takes(context: typer.Context, as_json: AsJson = False) -> None:
    """List recordings that are in no file of yours yet, those a crash left among them."""
    terminal = terminal_of(context)
    terminal.json = as_json
    found = terminal.workshop.takes.takes()
    if as_json:
        terminal.object([_object(take) for take in found])
        return
    if not found:
        terminal.say("There are no takes.")
    for number, take in enumerate(found, 1):
        crash = "  left by a crash" if take.left_by_crash else ""
        terminal.say(f"{number:>3}  {take.made_at:%Y-%m-%d %H:%M}Z  {length_words(take.seconds)}{crash}")


@take_commands.command("save")
def save_take(context: typer.Context, number: TakeArgument, output: OutputOption) -> None:
    """Move a take into a file."""
    terminal = terminal_of(context)
    take = _numbered(terminal, number)
    refuse_output(output)
    _move(terminal, terminal.workshop.takes.finish(take.path), output)
    terminal.say(f"{output}: {length_words(take.seconds)}.")


@take_commands.command("delete")
def delete_take(context: typer.Context, number: TakeArgument) -> None:
    """Delete a take for good."""
    terminal = terminal_of(context)
    take = _numbered(terminal, number)
    take.path.unlink(missing_ok=True)
    terminal.say("It is deleted.")


def _numbered(terminal: Terminal, number: int) -> Take:
    found = terminal.workshop.takes.takes()
    if number > len(found):
        raise SetupError("take_not_found", number=number)
    return found[number - 1]


def _object(take: Take) -> dict[str, Any]:
    return {
        "path": str(take.path),
        "seconds": round(take.seconds, 3),
        "made_at": take.made_at.isoformat(),
        "device": take.device or None,
        "rate": take.form.rate,
        "channels": take.form.channels,
        "overflows": take.overflows,
        "left_by_crash": take.left_by_crash,
    }
