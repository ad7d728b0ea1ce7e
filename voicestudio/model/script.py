"""A text to read aloud, sentence by sentence."""

from dataclasses import dataclass


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
