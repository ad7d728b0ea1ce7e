"""What a check says about a sample, what was changed in it, and what did not go as hoped."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voicestudio.model.sample import Finding


@dataclass(frozen=True)
class Said:
    """What was found, and what is to be done or will be."""

    what: str
    remedy: str


FINDINGS: Final[Mapping[str, Said]] = {
    "too_short": Said(
        "it has {measured:.2f} s of sound; at least {allowed:g} s are needed.", "Record more speech."
    ),
    "too_long": Said(
        "it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.",
        "Cut it to five minutes or less.",
    ),
    "prompt_too_long": Said(
        "it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.",
        "Cut it to one sentence.",
    ),
    "not_numbers": Said(
        "some of its samples are not numbers (NaN or infinite).", "Export it again from where it was made."
    ),
    "format_not_accepted": Said("it is {measured}; the service takes {allowed}.", "It will be converted."),
    "too_large": Said(
        "it has {measured:,} bytes; at most {allowed:,} are accepted.", "It will be converted."
    ),
    "many_channels": Said("it has {measured} channels.", "They will be mixed to one."),
    "silent": Said("there is hardly any sound in it.", "Check the microphone, and record again."),
    "damaged": Said(
        "it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.",
        "What could be decoded will be used; listen to it first.",
    ),
    "misnamed": Said("it is named .{allowed}, but is {measured}.", "Nothing need be done."),
    "tags_inside": Said(
        "tags inside it, such as names, places or pictures: {measured}.", "They will be left out."
    ),
}

CHANGES: Final[Mapping[str, str]] = {
    "tags_removed": "tags left out",
    "picture_left_out": "only the sound track taken",
    "mixed_to_one_channel": "mixed to one channel",
    "one_channel_taken": "the loudest of its channels taken, because together they cancel out",
    "converted_to_wav": "converted to WAV",
    "converted_to_mp3": "converted to MP3",
}

WARNINGS: Final[Mapping[str, str]] = {
    "demo_missing": "The voice is made, but its demo could not be fetched. Speak a text to hear it.",
    "try_out_failed": "The voice is made, but its first speech failed. Speak a text: it also keeps it.",
    "try_out_unknown": (
        "The voice is made. What became of its first speech is not known; it may have been charged."
    ),
    "removal_pending": "The sample could not yet be removed from the host; the next start tries again.",
}


def sentence(finding: Finding) -> Said:
    """The words of a finding, with what was measured filled in."""
    found = FINDINGS[finding.code]
    facts = {**finding.facts, "measured": finding.measured, "allowed": finding.allowed}
    return Said(found.what.format(**facts), found.remedy.format(**facts))
