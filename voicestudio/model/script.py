"""A text to read aloud, sentence by sentence, and what was read of it."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.model.measures import Stretch


@dataclass(frozen=True)
class Script:
    """One language's text.

    Attributes:
        code: BCP 47 code of the language ("en", "zh-CN", ...), from the file's name.
        language: What the language calls itself.
        sentences: In reading order; each ends in punctuation, and is read in about 3 to 7 s.
    """

    code: str
    language: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class ReadSentence:
    """One sentence as it was read.

    Attributes:
        text: What was read, punctuation and all.
        path: The take it is in.
        stretch: Where in the take, with a little of the room before and after.
        speech: Where in the take the speech itself begins and ends.
        snr_db: Speech over noise.
        clipped: Whether peaks are cut off in it.
    """

    text: str
    path: Path
    stretch: Stretch
    speech: Stretch
    snr_db: float = 0.0
    clipped: bool = False
