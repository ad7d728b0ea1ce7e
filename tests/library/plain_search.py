"""The search as one would write it without an index: each word of each text is looked at."""

import unicodedata

SINGLE = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "IDEOGRAPHIC")
"""Scripts without spaces, by the names of their letters: each letter begins a word."""
PLAIN = str.maketrans("\u0131łøđ", "ilod")


def plainly_found(typed: str, texts: list[str]) -> bool:
    """Whether each word that was typed begins somewhere in one of the texts."""
    words = [word for word in (divided(word) for word in typed.split()) if word]
    if not words:
        return not typed.strip()
    return all(any(begins(word, divided(text)) for text in texts) for word in words)


def begins(word: list[str], text: list[str]) -> bool:
    """Whether the parts of a word follow one another in a text; of the last one the beginning is enough."""
    for start in range(len(text) - len(word) + 1):
        there = text[start : start + len(word)]
        if there[:-1] == word[:-1] and there[-1].startswith(word[-1]):
            return True
    return False


def divided(text: str) -> list[str]:
    """The parts of a text: runs of letters and digits, single letters of some scripts, pictures."""
    same = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).translate(PLAIN)
    line = "".join(spaced(letter) for letter in same)
    return line.split()


def spaced(letter: str) -> str:
    """A letter as it counts: without its accents, on its own, or as the end of a word."""
    name, kind = unicodedata.name(letter, ""), unicodedata.category(letter)
    if kind == "So":
        return f" {letter} "
    if name.startswith(SINGLE):
        return f" {letter} " if kind[0] in "LNM" else " "
    pieces = unicodedata.normalize("NFD", letter)
    return "".join(piece for piece in map(counted, pieces) if piece)


def counted(piece: str) -> str:
    """A piece of a letter, a space for what divides words, nothing for an accent or a join."""
    name, kind = unicodedata.name(piece, ""), unicodedata.category(piece)
    if kind == "Cf" or name == "ARABIC TATWEEL" or name.startswith("VARIATION SELECTOR"):
        return ""
    if kind == "Mn" and name.startswith(("COMBINING", "ARABIC")):
        return ""
    return piece if kind[0] in "LNM" else " "
