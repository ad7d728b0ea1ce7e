"""``voicestudio compare``: how alike two voices are."""

from pathlib import Path
from typing import Annotated, Any

import typer

from voicestudio.compose import audio_files
from voicestudio.flow.compare import compare as compare_files
from voicestudio.flow.compare import compare_demo
from voicestudio.flow.count_voices import find_several_voices
from voicestudio.model.likeness import Likeness
from voicestudio.model.sample import Finding
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.facts import finding_object
from voicestudio.texts.findings import sentence
from voicestudio.texts.likeness import flattered, likeness_lines


def compare(
    context: typer.Context,
    one: Annotated[
        str,
        typer.Argument(
            metavar="A", help="A recording; alone, a voice: its demo against its sample.", callback=only_text
        ),
    ],
    other: Annotated[
        str | None, typer.Argument(metavar="[B]", help="Another recording.", callback=only_text)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how alike the voices of two recordings are, or how close a voice's demo came to its sample."""
    terminal = terminal_of(context)
    terminal.json = as_json
    if other is None:
        studio = terminal.studio()
        voice = studio.library.find(one)
        _tell(terminal, compare_demo(studio, voice, _silent), {})
        if voice.is_sandbox:
            terminal.say(flattered())
        return
    audio, files = audio_files(), (Path(one), Path(other))
    found = compare_files(audio, *files, _silent)
    hints = {str(path): hint for path in files if (hint := find_several_voices(audio, path, _silent))}
    _tell(terminal, found, hints)


def _tell(terminal: Terminal, likeness: Likeness, hints: dict[str, Finding]) -> None:
    if terminal.json:
        terminal.object(likeness_object(likeness) | {"findings": _objects(hints)})
        return
    for line in likeness_lines(likeness):
        terminal.say(line)
    for file, hint in hints.items():
        terminal.say(f"{Path(file).name}: {sentence(hint).what} {sentence(hint).remedy}")


def likeness_object(likeness: Likeness) -> dict[str, Any]:
    """A likeness as scripts want it: the cosine, and where it lies among the measured pairs."""
    scale = likeness.scale
    return {
        "cosine": round(likeness.value, 4),
        "same_person": _spread(scale.same.at(0.05), scale.same.middle, scale.same.at(0.95))
        | {"share_less_alike": round(likeness.same_less_alike, 4)},
        "different_people": _spread(
            scale.different.at(0.05), scale.different.middle, scale.different.at(0.95)
        )
        | {"share_more_alike": round(likeness.different_more_alike, 4)},
        "people_measured": scale.people,
    }


def _spread(low: float, middle: float, high: float) -> dict[str, float]:
    return {"percentile_5": low, "median": middle, "percentile_95": high}


def _objects(hints: dict[str, Finding]) -> list[dict[str, Any]]:
    return [{"file": file, **finding_object(hint)} for file, hint in hints.items()]


def _silent(_done: int, _total: int) -> None:
    """Nobody is shown progress of what takes a second."""
