"""The road of every sentence to a person: English, until the window installs a translator.

Sentences are looked up when they are said, never when a module is loaded, so that tables of them may stand
as constants. ``make translations`` reads which sentences there are from the calls of this module: ``say``,
``say_many`` and ``mark_many``, the tables ``Sentences``, and what ``Words`` and ``Said`` are
made of.

A note tells a translator, and the translator's program, two equal English words apart.
"""

import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol, Self, TypeVar

Translate = Callable[[str, str, int], str]
"""Gives the translation of an English sentence, or the sentence itself, from: the sentence, a note ("" for
none), and a count that decides its plural form (-1 for none)."""

Facts = Mapping[str, Any]

K = TypeVar("K")
UNCOUNTED: Final = -1


class Spoken(Protocol):
    """Something made of sentences."""

    def spoken(self) -> Self:
        """The same in the language that is spoken now."""
        ...


P = TypeVar("P", bound=Spoken)


class Sentences(Mapping[K, str]):
    """A table of sentences; each is said in the language of the moment it is looked up in."""

    def __init__(self, english: Mapping[K, str], note: str = "") -> None:
        self._english, self._note = english, note

    def __getitem__(self, key: K) -> str:
        return say(self._english[key], note=self._note)

    def __iter__(self) -> Iterator[K]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)


class Passages(Mapping[K, P]):
    """The same of what is more than one sentence."""

    def __init__(self, english: Mapping[K, P]) -> None:
        self._english = english

    def __getitem__(self, key: K) -> P:
        return self._english[key].spoken()

    def __iter__(self) -> Iterator[K]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)


def speak_with(translate: Translate, *, decimal: str = ".", group: str = ",") -> None:
    """Say every sentence by way of a translator from now on.

    Args:
        translate: Of the language.
        decimal: What it writes before the fraction of a number.
        group: What it writes between thousands.
    """
    _Speaker.translate = translate
    _Speaker.marks = str.maketrans({".": decimal, ",": group})


def speak_english() -> None:
    """Say every sentence as it stands in the source."""
    speak_with(_as_it_stands)


def mark_many(english: str) -> str:
    """The sentence itself, marked as one whose form depends on a count; it is said later by ``say_many``."""
    return english


def say(english: str, *, note: str = "", **facts: Any) -> str:
    """A sentence in the language that is spoken, its ``{names}`` filled in where facts are given."""
    said = _Speaker.translate(english, note, UNCOUNTED)
    return fill(said, facts) if facts else said


def say_many(one: str, many: str, count: int, **facts: Any) -> str:
    """A sentence whose form depends on a count, which it may name as ``{count}``.

    Args:
        one: English for a count of one.
        many: English for any other; it stands for both in the catalogues, where each language has as many
            forms as it needs.
        count: 0 or more.
        facts: What else it names.
    """
    said = _Speaker.translate(many, "", count)
    if said == many and count == 1:
        said = one
    return fill(said, {**facts, "count": count})


def fill(said: str, facts: Facts) -> str:
    """Fill the ``{names}`` of a sentence, numbers as the language has them; a missing fact reads as "?"."""
    return _FILLER.vformat(said, (), facts)


def number(value: float, form: str = ",") -> str:
    """A number as the language writes it: "1,234", or as another format specification has it."""
    return fill(f"{{value:{form}}}", {"value": value})


class _Filler(string.Formatter):
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Facts) -> Any:  # noqa: ARG002
        return kwargs.get(str(key), "?")

    def format_field(self, value: Any, format_spec: str) -> str:
        shown = str(super().format_field(value, format_spec))
        return shown.translate(_Speaker.marks) if isinstance(value, int | float) else shown


def _as_it_stands(english: str, _note: str, _count: int) -> str:
    return english


class _Speaker:
    translate: Translate = staticmethod(_as_it_stands)
    marks: Mapping[int, str] = str.maketrans({})


_FILLER: Final = _Filler()
