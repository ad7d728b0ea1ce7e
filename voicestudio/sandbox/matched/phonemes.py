"""English text to phonemes, in pieces short enough to be spoken in one go without much memory."""

import re
from typing import Final

PIECE_MOST: Final = 180
"""Phonemes, about 12 s of speech: memory grows with a piece, and melody is lost where pieces are short."""
_LETTER: Final = re.compile("[A-Za-z]")
_CLAUSE: Final = re.compile(r"(?<=[,;:—])\s+")


class Reader:
    """Turns English into phonemes; its dictionaries take 60 MB for as long as it lives."""

    def __init__(self) -> None:
        from hibari.g2p import G2P  # noqa: PLC0415 - of the extra, and slow to load

        self._rules = G2P()

    def pieces(self, text: str) -> list[str]:
        """Sentences as phonemes, long ones cut where a reader breathes; none where nothing can be said."""
        read = [self._rules(sentence).strip() for sentence in _sentences(text)]
        return [
            piece for phonemes in read if any(map(str.isalpha, phonemes)) for piece in cut_piece(phonemes)
        ]


def can_say(words: str) -> bool:
    """Whether anything of a text has phonemes: emoji have none, nor has a lone "$".

    A Latin letter is enough; only texts without any, which are few, are read for it: that takes a second.
    """
    return bool(_LETTER.search(words)) or bool(Reader().pieces(words))


def cut_piece(phonemes: str, most: int = PIECE_MOST) -> list[str]:
    """Cut at clauses, else between words, else anywhere, into parts of at most ``most``."""
    parts: list[str] = []
    for clause in _CLAUSE.split(phonemes):
        words = [word[at : at + most] for word in clause.split() for at in range(0, len(word), most)]
        parts += _joined(words, most)
    return _joined(parts, most)


def _joined(parts: list[str], most: int) -> list[str]:
    """Neighbours together for as long as they fit."""
    joined: list[str] = []
    for part in parts:
        if joined and len(joined[-1]) + 1 + len(part) <= most:
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    return joined


def _sentences(text: str) -> list[str]:
    from hibari import Hibari  # noqa: PLC0415

    found: list[str] = Hibari.split_sentences(text)
    return found
