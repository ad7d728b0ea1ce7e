"""``voicestudio check`` and ``voicestudio clone``."""

import math
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from voicestudio.compose import audio_files
from voicestudio.flow.check import check as check_sample
from voicestudio.flow.count_voices import find_several_voices
from voicestudio.flow.diagnose import service_could_help
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.read_batch import COLUMNS
from voicestudio.flow.request import refuse_what_breaks_a_rule
from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SampleError, SetupError
from voicestudio.model.sample import Checked, ClonePrompt
from voicestudio.model.voice import CloneRequest, Voice
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.batch import BatchOptions, clone_batch
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.costs import say_cost_of_clone
from voicestudio.terminal.facts import check_object, file_of, made_object
from voicestudio.terminal.stage_lines import stage_lines
from voicestudio.texts.errors import words
from voicestudio.texts.findings import CHANGES, WARNINGS, sentence
from voicestudio.texts.measures import measure_lines
from voicestudio.texts.sandbox_voice import SAID as SANDBOX_VOICES
from voicestudio.texts.time_left import time_left

_DUPLICATES = ("same_voice_exists", "same_sample_unknown")
_OF_ALL = frozenset({"batch", "yes", "again", "i_have_the_rights", "as_json"})
"""Parameters that go with ``--batch``."""
RIGHTS = "Is the voice yours, or do you have its owner's permission to clone it?"


# readable=False: what is wrong with a file is said by its check, with a sentence and an exit code of its own.
def check(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(readable=False)],
    voices: Annotated[
        bool, typer.Option("--voices", help="Also look whether more than one voice is in it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Measure a file and hold it against the service's rules."""
    terminal = terminal_of(context)
    terminal.json = as_json
    checked = check_sample(audio_files(), file, lambda _done, _total: None)
    if voices and checked.passes:
        hint = find_several_voices(audio_files(), file, lambda _done, _total: None)
        checked = replace(checked, findings=(*checked.findings, *([hint] if hint else [])))
    if not checked.passes:
        if not as_json:
            _print_facts(terminal, checked)
            _print_findings(terminal, checked)
            raise SampleError("sample_refused", checked.findings, file=file.name)
        terminal.object(check_object(checked))
        said = sentence(checked.findings[0])
        print(f"{file.name} cannot be cloned from: {said.what} {said.remedy}", file=sys.stderr)
        raise typer.Exit(3)
    if as_json:
        terminal.object(check_object(checked))
    else:
        _print_facts(terminal, checked)
        _print_findings(terminal, checked)
        terminal.say("It can be cloned from.")
        for line in _worth_trying(checked):
            terminal.say(line)


def clone(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="Recording of one voice, 10 s to 5 min.", readable=False)
    ] = None,
    name: Annotated[
        str | None, typer.Option(help="What the voice is called in the library.", callback=only_text)
    ] = None,
    text: Annotated[
        str | None, typer.Option(help="Text the demo speaks, at most 2,000 characters.", callback=only_text)
    ] = None,
    model: Annotated[
        str | None, typer.Option(help=f"One of {', '.join(rules.MODELS)}. [default: {rules.MODEL_DEFAULT}]")
    ] = None,
    prompt_audio: Annotated[
        Path | None, typer.Option(help="A clip under 8 s of the same voice.", readable=False)
    ] = None,
    prompt_text: Annotated[
        str | None, typer.Option(help="Exactly what is said in that clip.", callback=only_text)
    ] = None,
    accuracy: Annotated[float | None, typer.Option(help="0 to 1; the service's default is 0.7.")] = None,
    noise_reduction: Annotated[
        bool, typer.Option("--noise-reduction", help="Let the service clean the sample.")
    ] = False,
    volume_normalization: Annotated[
        bool, typer.Option("--volume-normalization", help="Let the service level the sample.")
    ] = False,
    try_out: Annotated[
        bool,
        typer.Option(
            "--try-out", help="Speak the text after cloning instead of as a preview: keeps the voice."
        ),
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Also where a voice of this sample exists: it is charged again.")
    ] = False,
    batch: Annotated[
        Path | None,
        typer.Option(
            help="Instead of FILE: a CSV table with a voice a row and a first row of column names, of which "
            f"file is needed: {', '.join(COLUMNS)}. The same command goes on where it stopped.",
            readable=False,
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="With --batch: you agree to the cost of the whole, nobody is asked.")
    ] = False,
    i_have_the_rights: Annotated[
        bool, typer.Option("--i-have-the-rights", help="The voice is yours, or its owner agreed.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Clone a voice from a file and keep it in the library; or with --batch, many."""
    terminal = terminal_of(context)
    terminal.json = as_json
    if batch is not None:
        _refuse_of_one_voice(context)
        clone_batch(terminal, batch, BatchOptions(i_have_the_rights, yes, again))
        return
    if file is None:
        raise typer.BadParameter("it is needed, unless there is --batch", context, param_hint="FILE")
    if name is None:
        raise typer.BadParameter("it is needed", context, param_hint="--name")
    if not name.strip():
        raise SetupError("option_invalid", option="--name")
    if accuracy is not None and not math.isfinite(accuracy):
        raise SetupError("option_invalid", option="--accuracy")
    if text is not None and model is None:
        model = rules.MODEL_DEFAULT
    settings = CloneSettings(text, model, accuracy, noise_reduction, volume_normalization, try_out)
    prompt = _prompt(prompt_audio, prompt_text)
    request = CloneRequest(file, name.strip(), settings, prompt, rights_confirmed=True, again=again)
    refuse_what_breaks_a_rule(request)
    if not (i_have_the_rights or _confirmed(as_json=as_json)):
        raise SetupError("rights_not_confirmed")

    studio = terminal.studio()
    request = replace(request, balance_before=say_cost_of_clone(terminal, studio, settings))
    made = _made(terminal, studio, request)
    if as_json:
        answering = terminal.workshop.sandbox_voice(made.voice, text or "", model or "")
        terminal.object({**made_object(made, studio.library, studio.now()), "sandbox_voice": answering})
    else:
        print_made(terminal, studio, made)
    for warning in made.warnings:
        terminal.errors.print(WARNINGS[warning], markup=False)


def _refuse_of_one_voice(context: typer.Context) -> None:
    """Refuse beside ``--batch`` what is said of one voice; raises ``SetupError``."""
    for parameter in context.command.params:
        said = context.params.get(str(parameter.name))
        if parameter.name not in _OF_ALL and said is not None and said is not False:  # 0 is an accuracy
            option = "FILE" if parameter.name == "file" else parameter.opts[0]
            raise SetupError("batch_option_combined", option=option)


def _made(terminal: Terminal, studio: Studio, request: CloneRequest) -> Made:
    """Make the voice; where one of this sample exists and someone can answer, ask before it is paid twice."""
    try:
        with stage_lines(terminal) as progress:
            return make_voice(studio, request, progress)
    except SetupError as error:
        if error.code not in _DUPLICATES or terminal.json or not sys.stdin.isatty():
            raise
        if not typer.confirm(f"{words(error).what} Make another all the same?"):
            raise
    with stage_lines(terminal) as progress:
        return make_voice(studio, replace(request, again=True), progress)


def print_made(terminal: Terminal, studio: Studio, made: Made) -> None:
    """Say what was made, for a person."""
    voice = made.voice
    for code in made.prepared.changes:
        terminal.say(f"The sample was changed: {CHANGES[code]}.")
    terminal.say()
    terminal.say(f"{voice.name}: {voice.voice_id}")
    say_sandbox_voice(terminal, voice, voice.settings.text or "", voice.settings.model or "")
    kept = voice.used_at is not None
    life = (
        "kept for good" if kept else f"{time_left(voice, studio.now())}; the first speech keeps it for good"
    )
    terminal.say(f"{life}.")
    print_demo(terminal, studio, voice)


def say_sandbox_voice(terminal: Terminal, voice: Voice, text: str, model: str) -> None:
    """Say what a voice of the sandbox is, in the terms of what speaks this text; nothing of other voices."""
    answering = terminal.workshop.sandbox_voice(voice, text, model)
    if answering:
        terminal.say(SANDBOX_VOICES[answering])


def print_demo(terminal: Terminal, studio: Studio, voice: Voice) -> None:
    """Say where the demo lies and how long it is, where there is one."""
    demo = file_of(voice, studio.library, voice.demo_file)
    if demo:
        seconds = studio.audio.examine(Path(demo), lambda _done, _total: None).facts.seconds
        terminal.say(f"Demo: {demo} ({seconds:.1f} s)")


def _prompt(audio: Path | None, text: str | None) -> ClonePrompt | None:
    if audio is None and text is None:
        return None
    if audio is None or text is None:
        raise SetupError("prompt_incomplete")
    return ClonePrompt(audio, text.strip())


def _confirmed(*, as_json: bool) -> bool:
    """Ask for the rights where someone can answer."""
    if as_json or not sys.stdin.isatty():
        return False
    return typer.confirm(RIGHTS)


def _print_facts(terminal: Terminal, checked: Checked) -> None:
    facts = checked.examined.facts
    terminal.say(f"{checked.examined.path.name}: {facts.container} ({facts.codec}), {facts.seconds:.2f} s,")
    channels = "1 channel" if facts.channels == 1 else f"{facts.channels} channels"
    terminal.say(f"  {facts.bytes:,} bytes, {facts.rate} Hz, {channels}")
    if checked.examined.measures:
        for line in measure_lines(checked.examined.measures):
            terminal.say(f"  {line}")


def _worth_trying(checked: Checked) -> list[str]:
    """The service's own remedies, only where they would help."""
    if checked.examined.measures is None:
        return []
    noise, volume = service_could_help(checked.examined.measures)
    options = ["--noise-reduction"] if noise else []
    options += ["--volume-normalization"] if volume else []
    return [f"Worth trying with it: {' '.join(options)}."] if options else []


def _print_findings(terminal: Terminal, checked: Checked) -> None:
    for finding in checked.findings:
        said = sentence(finding)
        mark = "refused" if finding.stops else ("convert" if finding.violation else "note")
        terminal.say(f"  {mark:<8}{said.what} {said.remedy}")
