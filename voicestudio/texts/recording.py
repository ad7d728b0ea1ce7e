"""What is said while a take is recorded, and of the takes there are."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.recording import RecordingState
from voicestudio.texts.language import Sentences, say_many

COACHING: Final[Mapping[str, str]] = Sentences(
    {
        "": "Speak as you would to someone across the table.",
        "nothing_heard": "Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?",
        "too_loud": "Too loud: move back a little, or turn the input down.",
        "too_quiet": "Too quiet: move closer, or turn the input up.",
        "good": "A good level.",
    }
)

ENDED: Final[Mapping[RecordingState, str]] = Sentences(
    {
        RecordingState.LOST: (
            "{device} went away. What was recorded is safe; go on with another one, or stop here."
        ),
        RecordingState.FULL: "Five minutes are the most that the service takes. The take is kept.",
        RecordingState.FAILED: "The disk takes no more. What was recorded before is safe.",
    }
)


def length_words(seconds: float) -> str:
    """A length as people say it: "1:05.3"."""
    minutes, rest = divmod(int(seconds * 10), 600)
    return f"{minutes}:{rest // 10:02d}.{rest % 10}"


def overflow_words(overflows: int) -> str:
    """What is said of sound that the device dropped, "" for none."""
    if not overflows:
        return ""
    return say_many(
        "Sound was lost once on the way here. Listen to the take before you use it.",
        "Sound was lost {count} times on the way here. Listen to the take before you use it.",
        overflows,
    )
