"""``voicestudio voices`` and ``play``."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from voicestudio.flow.preview import fetch_demo_again
from voicestudio.flow.reminders import THRESHOLDS
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import SetupError
from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.voice import Attempt, AttemptState, Voice, VoiceState
from voicestudio.terminal.arguments import AsJson, VoiceArgument, only_text, only_texts
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.durations import duration
from voicestudio.terminal.facts import attempt_object, file_of, voice_object
from voicestudio.texts.attempts import outcome
from voicestudio.texts.keeping import expiring_sentence
from voicestudio.texts.organising import BIN_EMPTY, NONE_FITS, bin_left
from voicestudio.texts.time_left import time_left

_LINES: Final = 100
"""What is listed where nobody says how much; a script gets everything."""

_PAGE: Final = 500


def voices(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[WORDS]...",
            help="Each begins a word of the name, a tag, the notes, the id or a spoken text.",
            callback=only_texts,
        ),
    ] = None,
    tag: Annotated[str, typer.Option(help="Only those that bear this tag.", callback=only_text)] = "",
    state: Annotated[VoiceState | None, typer.Option(help="Only those in this state.")] = None,
    sort: Annotated[
        VoiceOrder, typer.Option(help="Soonest to expire, by name, or newest first.")
    ] = VoiceOrder.EXPIRY,
    within: Annotated[
        str | None,
        typer.Option(
            "--expiring", metavar="TIME", help="Only those that expire within 48h, 2d, 90m unless kept."
        ),
    ] = None,
    in_bin: Annotated[bool, typer.Option("--bin", help="Those in the bin.")] = False,
    limit: Annotated[
        int | None, typer.Option(min=1, help=f"The most that are listed. [{_LINES}; with --json all]")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the voices of the library, soonest to expire first."""
    terminal = terminal_of(context)
    terminal.json = as_json
    span = duration(within) if within is not None else None
    studio = terminal.studio()
    now = studio.now()
    query = VoiceQuery(" ".join(words or ()), state, tag, now + span if span else None, sort, in_bin)
    _warn(terminal, studio)
    unknown = studio.library.attempts({AttemptState.UNKNOWN})
    count = studio.library.find_voices(query, now, most=0).count
    if as_json:
        found = _found(studio, query, limit or count)
        terminal.object(
            {
                "count": count,
                "voices": [voice_object(voice, studio.library, now) for voice in found],
                "attempts": [attempt_object(attempt) for attempt in unknown],
            }
        )
        return
    narrowed = query != VoiceQuery(order=sort)
    if not count and (narrowed or not unknown):
        terminal.say(_none(query, narrowed=narrowed))
    limit = limit or _LINES
    for voice in _found(studio, query, limit):
        terminal.say(_line(voice, studio))
    if count > limit:
        terminal.say(f"and {count - limit:,} more: --limit {count}")
    if not narrowed:
        _say_unknown(terminal, unknown)


def _found(studio: Studio, query: VoiceQuery, most: int) -> Iterator[Voice]:
    """The first voices of a list, a page at a time, so that a large library is never all in memory."""
    now, seen = studio.now(), 0
    while seen < most:
        page = studio.library.find_voices(query, now, offset=seen, most=min(_PAGE, most - seen))
        yield from page.voices
        if not page.voices:
            return
        seen += len(page.voices)


def _warn(terminal: Terminal, studio: Studio) -> None:
    """Say on standard error what expires before the day is over; each time, for nothing of it is kept yet."""
    soon = min(THRESHOLDS)
    now = studio.now()
    first = studio.library.find_voices(VoiceQuery(expires_before=now + soon), now, most=1)
    said = expiring_sentence(first, now, soon)
    if said:
        hours = int(soon.total_seconds()) // 3600
        terminal.errors.print(f"{said} To keep: voicestudio keep --due {hours}h", markup=False)


def _none(query: VoiceQuery, *, narrowed: bool) -> str:
    if query == VoiceQuery(order=query.order, in_bin=True):
        return BIN_EMPTY
    if narrowed:
        return NONE_FITS
    return "No voices yet. A minute of clear speech is enough: voicestudio clone FILE --name NAME"


def _line(voice: Voice, studio: Studio) -> str:
    now = studio.now()
    label = " (sandbox)" if voice.is_sandbox else ""
    parts = [f"{voice.name}{label}", voice.voice_id, time_left(voice, now), bin_left(voice, now)]
    parts.append(f"[{', '.join(voice.tags)}]" if voice.tags else "")
    return "  ".join(part for part in parts if part)


def _say_unknown(terminal: Terminal, unknown: Sequence[Attempt]) -> None:
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
    from voicestudio.audio.player import Player  # noqa: PLC0415 - loads the decoder

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
