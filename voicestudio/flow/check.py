"""Check a file against the service's rules, before a byte leaves the computer."""

import math
from pathlib import Path
from typing import Final

from voicestudio.flow.diagnose import diagnose
from voicestudio.flow.tools import Audio
from voicestudio.model import rules
from voicestudio.model.progress import Report
from voicestudio.model.sample import AudioFacts, Checked, Examined, Finding

ACCEPTED_CODECS: Final = {
    "mp3": frozenset({"mp3"}),
    "m4a": frozenset({"aac"}),
    "wav": frozenset({"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le"}),
}
"""What each container of the rule holds when people speak of it; anything else is converted."""

_SILENT_BELOW: Final = 10 ** (-50 / 20)  # -50 dBFS: speech peaks far above, a dead microphone far below
_CUT_BY_SECONDS: Final = 1.0


def check(audio: Audio, path: Path, report: Report) -> Checked:
    """Measure a sample, hold it against every rule, and say what could be better.

    Raises:
        SampleError: The file is not readable as sound at all.
    """
    examined = audio.measure(path, report)
    return Checked(examined, findings_of(examined))


def check_prompt(audio: Audio, path: Path, report: Report) -> Checked:
    """Examine the short clip of a clone prompt.

    Raises:
        SampleError: The file is not readable as sound at all.
    """
    examined = audio.examine(path, report)
    facts = examined.facts
    findings: list[Finding] = []
    if facts.seconds >= rules.PROMPT_SECONDS_BELOW:
        findings.append(
            Finding("prompt_too_long", round(facts.seconds, 2), rules.PROMPT_SECONDS_BELOW, violation=True)
        )
    return Checked(examined, (*findings, *_about_format(examined)))


def findings_of(examined: Examined) -> tuple[Finding, ...]:
    """All that the rules and the doctor say of a sample: violations first, then advice."""
    advice = diagnose(examined.measures) if examined.measures else ()
    findings = [*_about_length(examined.facts), *_about_format(examined), *advice]
    return tuple(sorted(findings, key=lambda finding: (not finding.stops, not finding.violation)))


def _about_length(facts: AudioFacts) -> list[Finding]:
    seconds = facts.seconds
    if seconds < rules.SAMPLE_SECONDS_LEAST:
        # Rounding 9.996 to "10.00 s, at least 10 s" would read as a contradiction.
        return [Finding("too_short", _down(seconds), rules.SAMPLE_SECONDS_LEAST, violation=True)]
    if seconds > rules.SAMPLE_SECONDS_MOST:
        return [Finding("too_long", _up(seconds), rules.SAMPLE_SECONDS_MOST, violation=True)]
    return []


def _about_format(examined: Examined) -> list[Finding]:
    facts = examined.facts
    found: list[Finding] = []
    if not facts.finite:
        found.append(Finding("not_numbers", False, True, violation=True))
    if not accepted_as_it_is(facts):
        measured = f"{facts.container} ({facts.codec})"
        found.append(
            Finding(
                "format_not_accepted", measured, ", ".join(rules.CONTAINERS), True, mended_by_prepare=True
            )
        )
    if facts.bytes > rules.SAMPLE_BYTES_MOST:
        found.append(
            Finding("too_large", facts.bytes, rules.SAMPLE_BYTES_MOST, violation=True, mended_by_prepare=True)
        )
    return [*found, *_advice(examined)]


def _advice(examined: Examined) -> list[Finding]:
    facts = examined.facts
    found: list[Finding] = []
    if facts.channels > 2:
        found.append(Finding("many_channels", facts.channels, 2, violation=False, mended_by_prepare=True))
    if facts.finite and facts.peak < _SILENT_BELOW:
        found.append(Finding("silent", round(facts.peak, 5), round(_SILENT_BELOW, 5), violation=False))
    if is_damaged(facts):
        found.append(
            Finding(
                "damaged",
                round(facts.seconds, 2),
                round(facts.claimed_seconds or facts.seconds, 2),
                violation=False,
                mended_by_prepare=True,
                facts={"bad_packets": facts.bad_packets},
            )
        )
    suffix = examined.path.suffix.lower().lstrip(".")
    if suffix in rules.CONTAINERS and facts.container != suffix:
        found.append(Finding("misnamed", facts.container, suffix, violation=False))
    if facts.tags:
        found.append(Finding("tags_inside", facts.tags, 0, violation=False, mended_by_prepare=True))
    return found


def accepted_as_it_is(facts: AudioFacts) -> bool:
    """Whether container and codec, by content, are among those the service takes."""
    return facts.codec in ACCEPTED_CODECS.get(facts.container, frozenset())


def is_damaged(facts: AudioFacts) -> bool:
    """Whether packets are broken, or the sound ends well before the header says."""
    claimed = facts.claimed_seconds or 0.0
    return facts.bad_packets > 0 or claimed - facts.seconds > _CUT_BY_SECONDS


def _down(seconds: float) -> float:
    return math.floor(round(seconds * 100, 4)) / 100


def _up(seconds: float) -> float:
    return math.ceil(round(seconds * 100, 4)) / 100
