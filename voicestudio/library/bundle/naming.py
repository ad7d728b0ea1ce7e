"""Names of the files inside a bundle: readable, and possible on every system whatever a person typed.

Nothing is ever stored under them: an import gives every file a name of its own.
"""

import re
import unicodedata
from typing import Final

BYTES_MOST: Final = 80
"""Of one name in UTF-8; with folder and ending it stays below what any file system allows."""

_NOT_EVERYWHERE: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
_JOINERS: Final = frozenset("\u200c\u200d")
"""Invisible, and part of how Persian and many pictures are written."""
_SPACES: Final = re.compile(r"\s+")
_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}")


def readable(typed: str, fallback: str, *, bytes_most: int = BYTES_MOST) -> str:
    """A name for a file after what a person typed.

    Args:
        typed: Any text, also none.
        fallback: The name where nothing usable is left.
        bytes_most: Of the name in UTF-8.
    """
    # The digits and dots that Windows reads as others are looked for after composing, as it sees them.
    plain = "".join(_shown(letter) for letter in unicodedata.normalize("NFC", typed))
    name = _trimmed(_NOT_EVERYWHERE.sub("_", plain))
    if _RESERVED.match(name):
        name = f"_{name}"
    return _trimmed(_cut(name, bytes_most)) or fallback


def ending_of(name: str) -> str:
    """The ending of a file's name with its dot, in small letters; "" for none, or one that is unusual."""
    _stem, dot, ending = name.rpartition(".")
    found = f"{dot}{ending}".lower()
    return found if _ENDING.fullmatch(found) else ""


class UniqueNames:
    """Gives each name once; those that differ in case alone are one file on many systems."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}  # ten thousand voices of one name need no ten thousand looks each

    def take(self, wanted: str, ending: str = "") -> str:
        """A name that is free, the wanted one or with a number behind it, and take it."""
        name = f"{wanted}{ending}"
        first, number = loosely(name), 1
        while loosely(name) in self._taken:
            number = max(number, self._numbers.get(first, 1)) + 1
            name = f"{wanted} ({number}){ending}"
        self._numbers[first] = number
        self._taken.add(loosely(name))
        return name


def loosely(name: str) -> str:
    """A name without the differences that some file system does not see."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _shown(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in {"Cc", "Zl", "Zp", "Zs"}:
        return " "
    if kind == "Cs" or (kind == "Cf" and letter not in _JOINERS):  # among them what turns writing around
        return ""
    return letter


def _trimmed(name: str) -> str:
    """Without spaces and dots around: Windows drops them behind, others hide files with them in front."""
    return _SPACES.sub(" ", name).strip(" .\u200c\u200d")


def _cut(name: str, bytes_most: int) -> str:
    return name.encode("utf-8")[:bytes_most].decode("utf-8", "ignore")
