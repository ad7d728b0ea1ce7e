"""What one press mends: each remedy turns a checked sample into edits; nothing is written here but a copy."""

import secrets
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from voicestudio.flow.check import check
from voicestudio.flow.diagnose import SPEECH_DBFS, SPEECH_SECONDS_ENOUGH, SPEECH_SECONDS_WANTED
from voicestudio.flow.tools import Audio
from voicestudio.model import rules
from voicestudio.model.edits import Edits, Remedy
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.progress import Report
from voicestudio.model.sample import Checked

_AIM_DBFS: Final = sum(SPEECH_DBFS) / 2
_PAUSE_KEPT: Final = 0.35  # seconds on either side of speech: 0.7 s is a natural pause between sentences
_FROM_CLIPPED: Final = 0.5  # seconds beside a clipped place that are not clean either


def mended(remedy: Remedy, edits: Edits, original: Checked, now: Checked) -> Edits:
    """The edits with one remedy more.

    Args:
        remedy: What is asked for.
        edits: What is done to the original so far.
        original: The original file, measured.
        now: What came of the edits so far, measured.
    """
    before, after = original.examined.measures, now.examined.measures
    if before is None or after is None:
        return edits
    if remedy is Remedy.TRIM_SILENCE:
        return replace(edits, keep=without_pauses(before, edits.keep, original.examined.facts.seconds))
    if remedy is Remedy.CLEANEST_STRETCH:
        return replace(edits, keep=(cleanest_stretch(before, original.examined.facts.seconds),))
    if remedy is Remedy.LEVEL:
        return replace(edits, gain_db=round(edits.gain_db + _AIM_DBFS - after.speech_dbfs, 1))
    if remedy is Remedy.REMOVE_HUM:
        return replace(edits, hum_hz=before.hum_hz)
    return replace(edits, noise_dbfs=round(before.noise_dbfs, 1))


def without_pauses(measures: Measures, within: tuple[Stretch, ...], seconds: float) -> tuple[Stretch, ...]:
    """Everything but the inside of long pauses; what stays of a pause is as long as between sentences."""
    whole = within or (Stretch(0.0, seconds),)
    padded: list[Stretch] = []
    for stretch in measures.speech:
        start, end = max(0.0, stretch.start - _PAUSE_KEPT), min(seconds, stretch.end + _PAUSE_KEPT)
        if padded and start <= padded[-1].end:
            padded[-1] = Stretch(padded[-1].start, end)
        else:
            padded.append(Stretch(start, end))
    kept = [
        Stretch(max(stretch.start, part.start), min(stretch.end, part.end))
        for part in whole
        for stretch in padded
        if stretch.shared(part) > 0
    ]
    return tuple(kept) or within


def part_of(keep: tuple[Stretch, ...], region: Stretch) -> tuple[Stretch, ...]:
    """Which parts of the original a region of the edited copy stands for.

    Args:
        keep: What of the original the copy is made of; empty for all of it.
        region: In seconds of the copy.
    """
    if not keep:
        return (region,)
    found, begins = [], 0.0
    for stretch in keep:
        start = max(stretch.start, stretch.start + region.start - begins)
        end = min(stretch.end, stretch.start + region.end - begins)
        if end > start:
            found.append(Stretch(start, end))
        begins += stretch.seconds
    return tuple(found)


def cleanest_stretch(measures: Measures, seconds: float) -> Stretch:
    """The 90 s with most clean speech, from a pause to a pause; all of it where it is not longer.

    Speech within half a second of a clipped place does not count.
    """
    if seconds <= SPEECH_SECONDS_ENOUGH and not measures.clipped:
        return Stretch(0.0, seconds)
    length = min(SPEECH_SECONDS_ENOUGH, seconds)
    clean = _clean_speech(measures)
    starts = sorted({0.0, *(max(0.0, one.start - _PAUSE_KEPT) for one in clean)})
    if len(starts) > 2_000:  # hours: a coarser grid finds as good a place
        starts = starts[:: len(starts) // 2_000 + 1]
    amounts = _amounts(clean, starts, length)
    best = starts[max(range(len(starts)), key=lambda index: amounts[index])]
    window = Stretch(best, min(best + length, seconds))
    inside = [one for one in clean if one.shared(window) > 0]
    if not inside:
        return window
    whole = [one for one in inside if one.end <= window.end]
    if not whole or whole[-1].end - best < SPEECH_SECONDS_WANTED:
        whole = inside  # somebody reads on for long without a pause: better cut within it than too short
    end = min(whole[-1].end + _PAUSE_KEPT, window.end, seconds)
    found = Stretch(best, end)
    enough = found.seconds >= min(rules.SAMPLE_SECONDS_LEAST, seconds)
    return found if enough else Stretch(max(0.0, min(best, seconds - length)), min(best + length, seconds))


def _clean_speech(measures: Measures) -> list[Stretch]:
    """Speech that no clipped place is near."""
    clipped = list(measures.clipped)
    found = []
    for stretch in measures.speech:
        start = stretch.start
        for place in (one for one in clipped if stretch.start <= one.end and one.start <= stretch.end):
            if place.start - _FROM_CLIPPED > start:
                found.append(Stretch(start, place.start - _FROM_CLIPPED))
            start = max(start, place.end + _FROM_CLIPPED)
        if stretch.end > start:
            found.append(Stretch(start, stretch.end))
    return found


def _amounts(clean: list[Stretch], starts: list[float], length: float) -> list[float]:
    """Seconds of clean speech in a window of some length at each start; both lists are in order."""
    amounts, first = [], 0
    for start in starts:
        while first < len(clean) and clean[first].end <= start:
            first += 1
        amount, index = 0.0, first
        window = Stretch(start, start + length)
        while index < len(clean) and clean[index].start < window.end:
            amount += clean[index].shared(window)
            index += 1
        amounts.append(amount)
    return amounts


def edited(audio: Audio, original: Checked, edits: Edits, folder: Path, report: Report) -> Checked:
    """Write what comes of the edits, and check it like any other file; the original where there are none.

    Args:
        audio: Files of sound.
        original: The file as it was chosen.
        edits: What is done to it.
        folder: Where the copy goes; its name tells of which file and which edits it is, so that a stale one
            cannot be taken for it.
        report: Told (done, total).

    Raises:
        SampleError: The original can no longer be read.
        LibraryError: The disk is full, or the folder cannot be written.
    """
    if edits.are_none:
        return original
    target = folder / f"{original.examined.sha256[:32]}-{edits.key}.wav"
    part = target.with_suffix(f".{secrets.token_hex(4)}.part")  # the same step may be taken twice at once
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not target.exists():
            audio.edit(original.examined.path, part, edits, report)
            part.replace(target)
    except OSError as error:
        raise LibraryError.of_disk(error) from error
    finally:
        with suppress(OSError):  # where not even the folder is there: what came before is the reason
            part.unlink(missing_ok=True)
    return check(audio, target, report)
