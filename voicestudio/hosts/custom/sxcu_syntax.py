r"""The syntax of ShareX's uploaders: ``{name:argument|argument}``, nested, with ``\`` before a plain mark.

Source: ShareX's custom uploader guide. Files up to 13.7.1 write ``$name:argument|argument$`` instead, not
nested, and number their patterns; ``migrated`` rewrites them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from voicestudio.hosts.custom.sxcu_functions import (
    FUNCTIONS,
    NOT_SUPPORTED,
    Known,
    NotFoundError,
    compiled,
    steps_of,
)
from voicestudio.model.errors import SetupError

_DEEPEST: Final = 20
_OPENING: Final = re.compile(r"\{\s*(\w{1,20})\s*(?=[:}])")
_NAMES: Final = "|".join(sorted(FUNCTIONS.keys() | NOT_SUPPORTED))
_OLD: Final = re.compile(rf"(?<!\\)\$(?:{_NAMES})(?::[^$]*)?\$", re.IGNORECASE)
_NEW: Final = re.compile(rf"(?<!\\)\{{(?:{_NAMES})[:}}]", re.IGNORECASE)


@dataclass(frozen=True)
class Expression:
    """One ``{name:arguments}``."""

    name: str
    args: "tuple[Template, ...]"

    @property
    def needs_answer(self) -> bool:
        """Whether it reads what the host answered."""
        return len(self.args) <= FUNCTIONS[self.name].asks or any(arg.needs_answer for arg in self.args)

    def fill(self, known: Known) -> str:
        """Its value; raises ``NotFoundError``."""
        value = FUNCTIONS[self.name].find([arg.fill(known) for arg in self.args], known)
        if not value and self.needs_answer:
            raise NotFoundError
        return value


@dataclass(frozen=True)
class Template:
    """A text with expressions in it."""

    parts: tuple[str | Expression, ...] = ()

    @property
    def needs_answer(self) -> bool:
        """Whether it can only be filled in after the upload."""
        return any(isinstance(part, Expression) and part.needs_answer for part in self.parts)

    @property
    def plain(self) -> str | None:
        """The text, where it has no expression."""
        return "".join(str(part) for part in self.parts) if not any(self.names) else None

    @property
    def names(self) -> frozenset[str]:
        """Of all functions in it."""
        found: set[str] = set()
        for part in self.parts:
            if isinstance(part, Expression):
                found.add(part.name)
                found.update(*(arg.names for arg in part.args))
        return frozenset(found)

    def fill(self, known: Known) -> str:
        """The text with every expression's value.

        Raises:
            NotFoundError: An expression found nothing in the answer, or only an empty text: half an address
                may be that of a whole folder.
        """
        return "".join(part if isinstance(part, str) else part.fill(known) for part in self.parts)


def parse(text: str, part: str) -> Template:
    """Read a text.

    Args:
        text: As it stands in the file.
        part: Where it stands, for the error.

    Raises:
        SetupError: ``uploader_not_supported`` or ``uploader_unreadable``.
    """
    return _Parser(text, part).read()


class _Parser:
    def __init__(self, text: str, part: str) -> None:
        self._text = text
        self._part = part
        self._at = 0

    def read(self) -> Template:
        found = self._template("}", 0)
        if self._at < len(self._text):
            raise self._unreadable()
        return found

    def _template(self, ends: str, depth: int) -> Template:
        parts: list[str | Expression] = []
        plain = ""
        while self._next and self._next not in ends:
            if self._next == "{":
                parts += [plain, self._expression(depth + 1)] if plain else [self._expression(depth + 1)]
                plain = ""
                continue
            if self._next == "\\" and self._at + 1 < len(self._text):
                self._at += 1
            plain += self._next
            self._at += 1
        return Template((*parts, plain) if plain else tuple(parts))

    def _expression(self, depth: int) -> Expression:
        found = _OPENING.match(self._text, self._at)
        if not found or depth > _DEEPEST:
            raise self._unreadable()
        name, self._at = found[1].lower(), found.end()
        if name in NOT_SUPPORTED:
            raise SetupError("uploader_not_supported", part=f"{{{name}}}")
        args: list[Template] = []
        while self._next in {":", "|"}:
            self._at += 1
            args.append(self._template("|}", depth))
        if self._next != "}" or name not in FUNCTIONS or len(args) not in FUNCTIONS[name].counts:
            raise self._unreadable()
        self._at += 1
        self._check(name, args)
        return Expression(name, tuple(args))

    def _check(self, name: str, args: Sequence[Template]) -> None:
        """Refuse now what could only fail after the upload."""
        if name == "json" and (path := args[-1].plain) is not None:
            steps_of(path, self._part)
        if name == "regex" and (pattern := args[len(args) == 3].plain) is not None:
            compiled(pattern)

    @property
    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _unreadable(self) -> SetupError:
        return SetupError("uploader_unreadable", part=self._part)


def is_old(texts: Sequence[str]) -> bool:
    """Whether texts without a version are in the syntax up to 13.7.1."""
    return any(_OLD.search(text) for text in texts) and not any(_NEW.search(text) for text in texts)


def migrated(text: str, patterns: Sequence[str], part: str) -> str:
    """Rewrite a text from the syntax up to 13.7.1; ``patterns`` are those of its ``RegexList``.

    Raises:
        SetupError: ``uploader_unreadable``: an expression without its end, or a pattern that is not there.
    """
    pieces: list[str] = [""]
    characters = iter(text)
    for mark in characters:
        if mark == "$":
            pieces.append("")
        else:
            pieces[-1] += mark + next(characters, "") if mark == "\\" else mark
    if len(pieces) % 2 == 0:
        raise SetupError("uploader_unreadable", part=part)
    new = [
        _old_expression(piece, patterns, part) if at % 2 else _plain(piece) for at, piece in enumerate(pieces)
    ]
    return "".join(new)


def _old_expression(piece: str, patterns: Sequence[str], part: str) -> str:
    name, colon, rest = piece.partition(":")
    args = rest.split("|") if colon else []
    if name.strip().lower() == "regex":
        number = args[0].strip() if args else ""
        if not number.isdecimal() or not 1 <= int(number[:9]) <= len(patterns):
            raise SetupError("uploader_unreadable", part=part)
        args[0] = patterns[int(number[:9]) - 1].replace("\\", "\\\\")
    return "{" + name + (":" if args else "") + "|".join(_plain(arg) for arg in args) + "}"


def _plain(piece: str) -> str:
    """A text of the old syntax that means the same in the new one."""
    meant = re.sub(r"\\(.)", r"\1", piece, flags=re.DOTALL)
    return re.sub(r"([{}|\\])", r"\\\1", meant)
