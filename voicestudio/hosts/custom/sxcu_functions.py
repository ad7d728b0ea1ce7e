"""What the expressions of a ShareX uploader look up: JSON paths, patterns, headers, names.

Source: "Custom uploader syntax" of ShareX's custom uploader guide (getsharex.com/docs/custom-uploader).
Nothing else is ever evaluated.
"""

import base64
import json
import random
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from voicestudio.model.errors import SetupError

_PATH_STEP: Final = re.compile(r"""\.?([^.\[\]'"*?@:]+)|\[(\d{1,9})\]|\['([^']*)'\]|\["([^"]*)"\]""")
_NO_STEP: Final = ("..", "*", "?", "@", ":", "[-")
_NAMED_GROUP: Final = re.compile(r"(?<!\\)\(\?<(?![=!])")
_SEARCHED_MOST: Final = 65_536
"""Characters of an answer that a pattern is tried on: patterns can take very long on long texts."""


class NotFoundError(Exception):
    """An expression found nothing in the answer."""


@dataclass(frozen=True)
class Reply:
    """What a host answered.

    Attributes:
        text: The body.
        headers: By name, in small letters.
        url: Where it sends us, or what was asked.
    """

    text: str
    headers: Mapping[str, str]
    url: str


@dataclass(frozen=True)
class Known:
    """What expressions are filled in with: the name of the file, and the answer once there is one."""

    filename: str
    reply: Reply | None = None

    @property
    def answer(self) -> Reply:
        """The answer; raises ``NotFoundError`` before there is one."""
        if self.reply is None:
            raise NotFoundError
        return self.reply


@dataclass(frozen=True)
class Function:
    """One function of the syntax.

    Attributes:
        counts: How many arguments it may have.
        asks: With so many arguments or fewer it reads the answer; -1 for never.
        find: Its value; raises ``NotFoundError``.
    """

    counts: range
    asks: int
    find: Callable[[Sequence[str], Known], str]


def steps_of(path: str, part: str) -> list[str | int]:
    """The steps of a JSON path: names and numbers, as in ``$.files[0].url`` or ``files[0]['url']``.

    Raises:
        SetupError: ``uploader_not_supported`` for what can name several values; ``uploader_unreadable``.
    """
    rest = path.strip().removeprefix("$")
    steps: list[str | int] = []
    while rest:
        found = _PATH_STEP.match(rest)
        if not found:
            sign = next((sign for sign in _NO_STEP if sign in rest.partition("]")[0]), "")
            if sign:
                raise SetupError("uploader_not_supported", part=f"JSONPath {sign}")
            raise SetupError("uploader_unreadable", part=part)
        name, number, quoted, double = found.groups()
        steps.append(
            int(number) if number else next(one for one in (name, quoted, double) if one is not None)
        )
        rest = rest[found.end() :]
    return steps


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as .NET writes it.

    Raises:
        SetupError: ``uploader_not_supported``: it is none, or has what only .NET knows.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(_NAMED_GROUP.sub("(?P<", pattern))
    except (re.error, OverflowError, RecursionError):
        raise SetupError("uploader_not_supported", part="{regex}: .NET") from None


def _json(args: Sequence[str], known: Known) -> str:
    text = args[0] if len(args) > 1 else known.answer.text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise NotFoundError from None
    for step in _steps_filled_in(args[-1]):
        if not isinstance(value, dict if isinstance(step, str) else list):
            raise NotFoundError
        try:
            value = value[step]  # type: ignore[index] # of the kind just asked for
        except (KeyError, IndexError):
            raise NotFoundError from None
    if value is None or isinstance(value, dict | list):
        raise NotFoundError
    return value if isinstance(value, str) else json.dumps(value)


def _base64(args: Sequence[str], _known: Known) -> str:
    return base64.b64encode(args[0].encode(errors="replace")).decode()


def _steps_filled_in(path: str) -> list[str | int]:
    """Of a path that itself came out of an expression: a strange one finds nothing."""
    try:
        return steps_of(path, "")
    except SetupError:
        raise NotFoundError from None


def _regex(args: Sequence[str], known: Known) -> str:
    text, pattern, group = args if len(args) == 3 else (None, args[0], args[1] if len(args) > 1 else "0")
    try:
        searched = compiled(pattern)
    except SetupError:
        raise NotFoundError from None
    found = searched.search((known.answer.text if text is None else text)[:_SEARCHED_MOST])
    if not found:
        raise NotFoundError
    try:
        value = found[int(group) if group.isdecimal() else group]
    except (IndexError, ValueError):
        raise NotFoundError from None
    if value is None:
        raise NotFoundError
    return value


def _header(args: Sequence[str], known: Known) -> str:
    value = known.answer.headers.get(args[0].strip().lower())
    if value is None:
        raise NotFoundError
    return value


FUNCTIONS: Final[Mapping[str, Function]] = {
    "json": Function(range(1, 3), 1, _json),
    "regex": Function(range(1, 4), 2, _regex),
    "header": Function(range(1, 2), 1, _header),
    "response": Function(range(1), 0, lambda _, known: known.answer.text.strip()),
    "responseurl": Function(range(1), 0, lambda _, known: known.answer.url),
    "filename": Function(range(1), -1, lambda _, known: known.filename),
    "base64": Function(range(1, 2), -1, _base64),
    "random": Function(range(1, 1000), -1, lambda args, _: random.choice(args)),  # noqa: S311 - no secret
}
NOT_SUPPORTED: Final = frozenset({"xml", "select", "input", "inputbox", "prompt", "outputbox"})
"""Functions that need a person at every upload, or XPath."""
