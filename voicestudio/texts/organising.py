"""The bin, tags and what else orders the library, in words."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from voicestudio.model.rules import BIN_LIFETIME
from voicestudio.model.voice import Voice
from voicestudio.texts.language import say
from voicestudio.texts.time_left import span

REMOVED_HERE_ONLY: Final = (
    "Removed in this library only: the service knows no deletion, so a kept voice stays there. "
    f"The bin holds it for {BIN_LIFETIME.days} days, audio included."
)
TAKEN_BACK: Final = "Back in the library."
IN_BIN_ALREADY: Final = "Nothing was changed: in the bin already."
NO_CHANGE: Final = "Nothing was changed."
NO_TAGS: Final = "No voice has a tag yet: voicestudio voice tag VOICE --tag TAG"
BIN_EMPTY: Final = "The bin is empty."
NONE_FITS: Final = "No voice fits."


def how_to_take_back(voices: Sequence[Voice]) -> str:
    """The command that takes voices out of the bin."""
    return f"Take it back: voicestudio voice restore {' '.join(voice.voice_id.strip() for voice in voices)}"


def bin_left(voice: Voice, now: datetime) -> str:
    """How long a voice stays in the bin ("in the bin, 29 d 23 h left"); "" for one that is not there."""
    if voice.binned_at is None:
        return ""
    left = max(timedelta(0), voice.binned_at + BIN_LIFETIME - now)
    return say("in the bin, {left} left", left=span(left))


def names(voices: Iterable[Voice]) -> str:
    """The names of voices in one line."""
    return ", ".join(voice.name for voice in voices)
