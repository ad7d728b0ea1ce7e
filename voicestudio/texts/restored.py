"""What was done when a copy took the place of a damaged library."""

from voicestudio.model.upkeep import Restored
from voicestudio.texts.language import say, say_many
from voicestudio.texts.moments import moment


def restored_lines(restored: Restored) -> list[str]:
    """Which copy it is, what was taken over, where the damaged file lies, what audio has no voice."""
    lines = [
        say("The copy of {moment} is the library now.", moment=moment(restored.copy.made_at)),
        say(
            "Taken over from the damaged file, new or changed since: {voices}, {calls}.",
            voices=say_many("1 voice", "{count} voices", restored.voices),
            calls=say_many("1 paid call", "{count} paid calls", restored.attempts),
        ),
    ]
    if restored.damaged:
        lines.append(say("The damaged file is kept: {file}", file=restored.damaged))
    if restored.without_row:
        lines.append(
            say_many(
                "1 folder of audio belongs to no voice now: set aside, not deleted.",
                "{count} folders of audio belong to no voice now: set aside, not deleted.",
                restored.without_row,
            )
        )
    return lines


def counted(count: int, noun: str) -> str:
    """A number and what is counted."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
