"""Take keys and addresses out of words that came from elsewhere, before anyone reads or copies them."""

import re
from typing import Final

_ADDRESS: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]{0,20}:(\\?/){2}\S*")  # JSON inside JSON writes "\/"
_SECRET: Final = re.compile(r"""(?i)(bearer["'\s:=]+[^\s"',}]+|(?<![a-z])sk[-_][\w-]{6,})""")
_SIGNED: Final = "signature="
_CHARACTERS_MOST: Final = 300


def masked(said: str) -> str:
    """Someone else's words without addresses and keys, on one line and shortened."""
    said = "".join(character if character.isprintable() else " " for character in said)
    words = _SECRET.sub("(key)", _ADDRESS.sub("(address)", said)).split()
    return " ".join("(address)" if _SIGNED in word.lower() else word for word in words)[:_CHARACTERS_MOST]
