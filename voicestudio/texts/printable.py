"""Text that may hold anything, as a quoted literal or a line that nothing can break out of."""

from typing import Final

_SHORT: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str, *, pairs: bool = True) -> str:
    """Text between double quotes, as JSON and JavaScript read it; what cannot be seen is escaped.

    Args:
        text: Anything.
        pairs: Characters beyond U+FFFF are escaped as two halves; Python wants them as one.
    """
    return f'"{"".join(_shown(letter, pairs=pairs) for letter in text)}"'


def in_one_line(text: str) -> str:
    """Text as it is where all of it can be seen in one line; else quoted."""
    return text if text.isprintable() else quoted(text)


def _shown(letter: str, *, pairs: bool) -> str:
    if letter in _SHORT:
        return _SHORT[letter]
    if letter.isprintable():
        return letter
    number = ord(letter)
    if number <= 0xFFFF:
        return f"\\u{number:04x}"
    if not pairs:
        return f"\\U{number:08x}"
    high, low = divmod(number - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
