"""Which sentences there are to translate, by the syntax of the source: the window's and those of texts.

The window's are the arguments of ``self.tr(...)``; their context is the class, as Qt has it. Those of
``voicestudio/texts`` are what ``voicestudio.texts.language`` says or marks; their one context is ``texts``.
Text that is put together at run time cannot be translated, and is refused here.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

TEXTS: Final = "texts"
"""The context of ``voicestudio/texts``; the same as in ``voicestudio/ui/language.py``."""

_SAYS: Final = {"say": 1, "Words": 2, "Said": 2}
"""How many sentences each begins with; the third of a Words is the terminal's, which speaks English."""
_MANY: Final = {"say_many": 2, "mark_many": 1}
"""The same of sentences with a count; the last of them is the one that is looked up."""


_ONE_PLACE: Final = re.compile(r"\{\w+\}")
"""Nothing but a place that is filled with a sentence."""


@dataclass(frozen=True)
class Source:
    """One sentence to translate.

    Attributes:
        context: Where it is looked up.
        english: The sentence.
        note: What tells it from an equal one; "" for nothing.
        numerus: Whether its form depends on a count.
        hint: For the translator: English for a count of one.
    """

    context: str
    english: str
    note: str = ""
    numerus: bool = False
    hint: str = field(default="", compare=False)


class NotASentenceError(Exception):
    """Something is to be translated that is no plain text in the source."""

    def __init__(self, path: Path, node: ast.expr) -> None:
        super().__init__(f"{path}:{node.lineno}: not a plain text: {ast.unparse(node)}")


def sources(package: Path) -> list[Source]:
    """Every sentence of a package, each once, in the order of files and lines.

    Args:
        package: The folder ``voicestudio``.

    Raises:
        NotASentenceError: Something else than plain text is to be translated.
    """
    found: dict[Source, None] = {}
    for path in sorted((package / "ui").rglob("*.py")):
        found |= dict.fromkeys(_of_window(path))
    constants = _constants(package / "texts" / "wording.py")
    for path in sorted((package / "texts").glob("*.py")):
        if path.name != "language.py":  # the road itself
            found |= dict.fromkeys(_of_texts(path, constants))
    return list(found)


def _of_window(path: Path) -> Iterator[Source]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for context, call in _calls_of_tr(tree, ""):
        note = ast.literal_eval(call.args[1]) if len(call.args) > 1 else ""
        for english in _window_texts(call.args[0], path):
            yield Source(context, english, note, numerus=len(call.args) > 2)


def _calls_of_tr(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _calls_of_tr(child, child.name)
            continue
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute) and child.func.attr == "tr":
            yield context, child
        yield from _calls_of_tr(child, context)


def _window_texts(node: ast.expr, path: Path) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _window_texts(node.body, path)
        yield from _window_texts(node.orelse, path)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        raise NotASentenceError(path, node)


def _of_texts(path: Path, constants: dict[str, str]) -> Iterator[Source]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
        if isinstance(call.func, ast.Name):
            yield from _of_call(call.func.id, call, _Reader(path, constants))


@dataclass(frozen=True)
class _Reader:
    """Reads a text that is known before the program runs: plain, or joined from plain constants."""

    path: Path
    constants: dict[str, str]

    def read(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        if isinstance(node, ast.Name) and node.id in self.constants:
            return self.constants[node.id]
        if isinstance(node, ast.FormattedValue):
            return self.read(node.value)
        if isinstance(node, ast.JoinedStr):
            return "".join(self.read(part) for part in node.values)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self.read(node.left) + self.read(node.right)
        raise NotASentenceError(self.path, node)

    def is_elsewhere(self, node: ast.expr) -> bool:
        """Whether it only hands on what was marked where it was written."""
        within = list(ast.walk(node))
        known = any(isinstance(one, ast.Name) and one.id in self.constants for one in within)
        written = any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in within)
        return not known and not written


def _of_call(name: str, call: ast.Call, reader: _Reader) -> Iterator[Source]:
    note = next((reader.read(word.value) for word in call.keywords if word.arg == "note"), "")
    if name == "Sentences" and isinstance(call.args[0], ast.Dict):
        for value in call.args[0].values:
            yield Source(TEXTS, reader.read(value), note)
    elif name in _MANY and not reader.is_elsewhere(call.args[0]):
        texts = [reader.read(arg) for arg in call.args[: _MANY[name]]]
        yield Source(TEXTS, texts[-1], numerus=True, hint=texts[0] if len(texts) > 1 else "")
    elif name in _SAYS:
        for arg in call.args[: _SAYS[name]]:
            if not reader.is_elsewhere(arg) and not _ONE_PLACE.fullmatch(reader.read(arg)):
                yield Source(TEXTS, reader.read(arg), note)


def _constants(path: Path) -> dict[str, str]:
    """Sentences that stand under a name, to be part of others."""
    reader, found = _Reader(path, {}), {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = reader.read(node.value)
    return found
