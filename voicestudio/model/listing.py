"""What part of the library is asked for, and what is found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from voicestudio.model.voice import Voice, VoiceState


class VoiceOrder(StrEnum):
    """How a list of voices is sorted."""

    EXPIRY = (
        "expiry"  # soonest to expire first; then kept ones, as they were; then expired ones, newest first
    )
    NAME = "name"
    MADE = "made"  # newest first


@dataclass(frozen=True)
class VoiceQuery:
    """Which voices, in which order.

    Attributes:
        words: Each of them begins a word of the name, a tag, the notes, the id or a spoken text.
        state: Only these; None for all.
        tag: Only those that bear it; "" for all.
        expires_before: Only living ones that a speech must keep before this moment.
        order: How they are sorted.
        in_bin: Those in the bin instead of those in the library.
    """

    words: str = ""
    state: VoiceState | None = None
    tag: str = ""
    expires_before: datetime | None = None
    order: VoiceOrder = VoiceOrder.EXPIRY
    in_bin: bool = False


@dataclass(frozen=True)
class VoicePage:
    """Some of the voices that were asked for.

    Attributes:
        count: How many there are in all.
    """

    voices: tuple[Voice, ...]
    count: int
