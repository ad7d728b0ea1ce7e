"""What a person changes in a sample before it is cloned from; the original file is never touched."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from voicestudio.model.measures import Stretch


class Remedy(StrEnum):
    """What one press mends."""

    TRIM_SILENCE = "trim_silence"
    CLEANEST_STRETCH = "cleanest_stretch"
    LEVEL = "level"
    REMOVE_HUM = "remove_hum"
    REDUCE_NOISE = "reduce_noise"


@dataclass(frozen=True)
class Edits:
    """Everything that is done to a file, in the order: cut, hum, noise, level.

    Attributes:
        keep: The stretches that stay, in order and apart; empty for all of it.
        hum_hz: Mains frequency whose hum is filtered out, 0 for none.
        noise_dbfs: Level of the steady noise that is filtered, 0 for none.
        gain_db: Make it so much louder; peaks are held at -3 dBFS by a limiter.
    """

    keep: tuple[Stretch, ...] = ()
    hum_hz: int = 0
    noise_dbfs: float = 0.0
    gain_db: float = 0.0

    @property
    def are_none(self) -> bool:
        """Whether the file stays as it is."""
        return self == Edits()

    @property
    def key(self) -> str:
        """A name for what comes of them: the same edits have the same, other edits another one."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]
