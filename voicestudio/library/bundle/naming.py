"""Names of the files inside a bundle: each once, also on systems that take large and small letters for one.

Nothing is ever stored under them: an import gives every file a name of its own.
"""

import re
import unicodedata
from typing import Final

_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}")


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
