"""Pauses that are written into a text: ``<#1.5#>`` is silence of 1.5 s (speech pages)."""

import re
from typing import Final

PAUSE_SECONDS_LEAST: Final = 0.01
PAUSE_SECONDS_MOST: Final = 99.99
"""Speech pages: 0.01 to 99.99 s, at most two decimals."""

_MARK: Final = re.compile(r"<#(.*?)#>", re.DOTALL)
_SECONDS: Final = re.compile(r"\d{1,2}(\.\d{1,2})?", re.ASCII)


def pause_mark(seconds: float) -> str:
    """How a pause is written, without needless digits."""
    return f"<#{seconds:.2f}".rstrip("0").rstrip(".") + "#>"


def pauses_in(text: str) -> list[tuple[int, int]]:
    """Where pauses are written, right or wrong: start and length of each mark, in characters."""
    return [(mark.start(), len(mark[0])) for mark in _MARK.finditer(text)]


def wrong_pause(text: str) -> str:
    """The first pause of a text that the service would not take, as it is written; "" for none.

    A pause stands between two parts that can be spoken: not first, not last, not after another one (speech
    pages).
    """
    marks = list(_MARK.finditer(text))
    for at, mark in enumerate(marks):
        before = text[marks[at - 1].end() if at else 0 : mark.start()]
        after = text[mark.end() : marks[at + 1].start() if at + 1 < len(marks) else len(text)]
        if not (_is_length(mark[1]) and _is_spoken(before) and _is_spoken(after)):
            return mark[0]
    return ""


def _is_length(seconds: str) -> bool:
    return bool(_SECONDS.fullmatch(seconds)) and float(seconds) >= PAUSE_SECONDS_LEAST


def _is_spoken(part: str) -> bool:
    return any(letter.isalnum() for letter in part)
