"""Readable names for files that a person takes away, possible on every system whatever was typed."""

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
