"""What a check says about a sample, what was changed in it, and what did not go as hoped."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voicestudio.model.edits import Remedy
from voicestudio.model.sample import Finding
from voicestudio.texts.language import Passages, Sentences, fill, say


@dataclass(frozen=True)
class Said:
    """What was found, and what is to be done or will be."""

    what: str
    remedy: str

    def spoken(self) -> "Said":
        """The same in the language that is spoken now."""
        return Said(say(self.what), say(self.remedy))


FINDINGS: Final[Mapping[str, Said]] = Passages(
    {
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
            "some of its samples are not numbers (NaN or infinite).",
            "Export it again from where it was made.",
        ),
        "format_not_accepted": Said(
            "it is {measured}; the service takes {allowed}.", "It will be converted."
        ),
        "too_large": Said(
            "it has {measured:,} bytes; at most {allowed:,} are accepted.", "It will be converted."
        ),
        "many_channels": Said("it has {measured} channels.", "They will be mixed to one."),
        "no_voice": Said(
            "nothing in it sounds like a human voice.",
            "Listen to it; choose a recording of someone speaking.",
        ),
        "very_little_speech": Said(
            "it has about {measured:g} s of speech.",
            "Aim at {allowed:.0f} to 90 s: more makes a better voice.",
        ),
        "little_speech": Said(
            "it has about {measured} s of speech.", "Aim at {allowed:.0f} to 90 s: more makes a better voice."
        ),
        "much_speech": Said(
            "it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.",
            "The cleanest stretch of it can be used instead.",
        ),
        "several_voices": Said(
            "it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).",
            "Listen to it, and keep the parts in which one person speaks alone.",
        ),
        "clipped": Said(
            "it is too loud in places ({measured}): peaks are cut off.", "Use a stretch without them."
        ),
        "peaks_high": Said(
            "its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.",
            "It can be brought to level.",
        ),
        "too_quiet": Said(
            "the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.", "It can be brought to level."
        ),
        "too_loud": Said(
            "the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.", "It can be brought to level."
        ),
        "hum": Said("the mains hum in it, {measured} Hz at {level} dBFS.", "It can be filtered out."),
        "noisy": Said(
            "there is much noise beside the voice ({level} dBFS).",
            "A quieter room is best; noise can be reduced, though the raw recording often clones best.",
        ),
        "long_pauses": Said(
            "{measured} % of it is without speech; long pauses: {pauses}.", "They can be shortened."
        ),
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
)

CHANGES: Final[Mapping[str, str]] = Sentences(
    {
        "tags_removed": "tags left out",
        "picture_left_out": "only the sound track taken",
        "mixed_to_one_channel": "mixed to one channel",
        "one_channel_taken": "the loudest of its channels taken, because together they cancel out",
        "converted_to_wav": "converted to WAV",
        "converted_to_mp3": "converted to MP3",
    }
)

REMEDIES: Final[Mapping[Remedy, str]] = Sentences(
    {
        Remedy.TRIM_SILENCE: "Shorten pauses",
        Remedy.CLEANEST_STRETCH: "Use the cleanest stretch",
        Remedy.LEVEL: "Bring to level",
        Remedy.REMOVE_HUM: "Remove hum",
        Remedy.REDUCE_NOISE: "Reduce noise",
    }
)

WARNINGS: Final[Mapping[str, str]] = Sentences(
    {
        "demo_missing": "The voice is made, but its demo could not be fetched. Speak a text to hear it.",
        "try_out_failed": "The voice is made, but its first speech failed. Speak a text: it also keeps it.",
        "try_out_unknown": (
            "The voice is made. What became of its first speech is not known; it may have been charged."
        ),
        "removal_pending": "The sample could not yet be removed from the host; the next start tries again.",
    }
)


def sentence(finding: Finding) -> Said:
    """The words of a finding, with what was measured filled in."""
    found = FINDINGS[finding.code]
    facts = {**finding.facts, "measured": finding.measured, "allowed": finding.allowed}
    return Said(fill(found.what, facts), fill(found.remedy, facts))
