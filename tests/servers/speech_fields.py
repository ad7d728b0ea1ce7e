"""The kinds of value that the T2A pages know: each is a check that refuses by the rule it breaks.

Source: the T2A pages' tables of the request body: type, range, options, required.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from tests.servers.page_rules import need

Check = Callable[[str, Any], None]  # of a field's name and its value
Fields = Mapping[str, Check]

_PAUSE = re.compile(r"<#(.*?)#>", re.DOTALL)
_PAUSE_SECONDS = re.compile(r"[0-9]{1,2}(\.[0-9]{1,2})?")
_SHORTEST_PAUSE = 0.01  # T2A pages: 0.01 to 99.99, up to two decimal places


def flag(name: str, value: Any) -> None:
    """T2A pages: boolean."""
    need(type(value) is bool, f"{name}: bool wanted")


def words(name: str, value: Any) -> None:
    """T2A pages: string; nothing but blanks is as good as none."""
    need(type(value) is str, f"{name}: str wanted")
    need(value.strip(), f"{name}: required")


def number(low: float, high: float, *, above: bool = False) -> Check:
    """T2A pages: float in [low, high], or in (low, high]; 1 is as good as 1.0."""
    rule = f"value range {'(' if above else '['}{low}, {high}]"

    def check(name: str, value: Any) -> None:
        need(type(value) in {int, float}, f"{name}: float wanted")
        need(low <= value <= high and not (above and value == low), f"{name}: {rule}")

    return check


def whole(low: int, high: int) -> Check:
    """T2A pages: integer in [low, high]; 1.0 is none."""

    def check(name: str, value: Any) -> None:
        need(type(value) is int, f"{name}: int wanted")
        need(low <= value <= high, f"{name}: value range [{low}, {high}]")

    return check


def choice(*options: str | int | None) -> Check:
    """T2A pages: one of these options, of their own type."""
    kinds = {type(one) for one in options}

    def check(name: str, value: Any) -> None:
        need(type(value) in kinds, f"{name}: {' or '.join(sorted(one.__name__ for one in kinds))} wanted")
        need(value in options, f"{name}: not an option")

    return check


def items(check_item: Check, most: int | None = None) -> Check:
    """T2A pages: a list, of so many at most."""

    def check(name: str, value: Any) -> None:
        need(type(value) is list, f"{name}: list wanted")
        need(most is None or 0 < len(value) <= most, f"{name}: 1 to {most} wanted")
        for item in value:
            check_item(name, item)

    return check


def fields(known: Fields, required: Collection[str] = ()) -> Check:
    """T2A pages: an object; a name that the page does not know is refused."""

    def check(name: str, value: Any) -> None:
        need(type(value) is dict, f"{name}: dict wanted")
        for key, item in value.items():
            need(key in known, f"{key}: unknown field")
            known[key](key, item)
        for key in required:
            need(key in value, f"{key}: required")

    return check


def tone(name: str, value: Any) -> None:
    """T2A pages: "word/replacement", as "omg/oh my god"."""
    need(type(value) is str, f"{name}: list of str wanted")
    need(all(part.strip() for part in value.split("/")) and "/" in value, f"{name}: word/replacement wanted")


def text(name: str, value: Any) -> None:
    """T2A pages: a pause <#x#> stands between two parts that can be spoken, never two in a row."""
    words(name, value)
    *marked, last = _PAUSE.split(value)
    for seconds in marked[1::2]:
        fits = _PAUSE_SECONDS.fullmatch(seconds) and float(seconds) >= _SHORTEST_PAUSE
        need(fits, f"{name}: a pause is 0.01 to 99.99 s")
    spoken = all(any(map(str.isalnum, part)) for part in (*marked[::2], last))
    need(spoken or not marked, f"{name}: a pause stands between two parts that can be spoken")
