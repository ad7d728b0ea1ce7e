"""Catalogues as Qt Linguist reads and writes them (.ts), without line numbers, always in the same order."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from translation_sources import Source

NUMERUS_FORMS: Final[Mapping[str, int]] = {
    "de": 2,
    "es": 2,
    "fr": 2,
    "hi": 2,
    "ja": 1,
    "pt_BR": 2,
    "zh_CN": 1,
}
"""The languages, each with how many forms a counted sentence has in it, as Qt Linguist counts them."""

COMPLETE: Final = frozenset(NUMERUS_FORMS)
"""Languages of which no sentence may be left untranslated; a test holds them to it."""

_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Entry:
    """A sentence and its translation.

    Attributes:
        source: The sentence.
        forms: Its translation: one, or as many as the language has for a counted sentence.
        finished: Whether a translator is done with it.
    """

    source: Source
    forms: tuple[str, ...]
    finished: bool


def file_of(folder: Path, language: str) -> Path:
    """Where the catalogue of a language stands."""
    return folder / f"voicestudio_{language}.ts"


def read(path: Path) -> list[Entry]:
    """The entries of a catalogue; none where there is no file. Vanished ones are left out.

    Raises:
        ET.ParseError: It is no XML.
    """
    if not path.exists():
        return []
    return [
        _entry(context.findtext("name", ""), message)
        for context in ET.parse(path).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if message.find("translation[@type='vanished']") is None
    ]


def merged(sources: Sequence[Source], known: Iterable[Entry], forms: int) -> list[Entry]:
    """An entry for each sentence, as it is known or still to be translated; what has no source is dropped."""
    by_source = {entry.source: entry for entry in known}
    fresh = []
    for source in sources:
        count = forms if source.numerus else 1
        entry = by_source.get(source)
        kept = entry is not None and len(entry.forms) == count
        fresh.append(
            Entry(source, entry.forms, entry.finished)
            if entry is not None and kept
            else Entry(source, ("",) * count, finished=False)
        )
    return fresh


def written(language: str, entries: Iterable[Entry]) -> str:
    """A catalogue as text; contexts by name, in each the order of the sources."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, inside in groupby(sorted(entries, key=_context), _context):
        lines += ["<context>", f"    <name>{context}</name>"]
        for entry in inside:
            lines += _message(entry)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _context(entry: Entry) -> str:
    return entry.source.context


def _message(entry: Entry) -> list[str]:
    source = entry.source
    lines = ['    <message numerus="yes">' if source.numerus else "    <message>"]
    lines.append(f"        <source>{escape(source.english, _QUOTES)}</source>")
    if source.note:
        lines.append(f"        <comment>{escape(source.note, _QUOTES)}</comment>")
    if source.hint:
        hint = escape(f"English for 1: {source.hint}", _QUOTES)
        lines.append(f"        <extracomment>{hint}</extracomment>")
    opened = "translation" if entry.finished else 'translation type="unfinished"'
    if source.numerus:
        forms = [f"            <numerusform>{escape(form, _QUOTES)}</numerusform>" for form in entry.forms]
        lines += [f"        <{opened}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <{opened}>{escape(entry.forms[0], _QUOTES)}</translation>")
    return [*lines, "    </message>"]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    source = Source(context, message.findtext("source", ""), message.findtext("comment", ""), numerus)
    if translation is None:
        return Entry(source, ("",), finished=False)
    forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else []
    return Entry(source, tuple(forms) or (translation.text or "",), "type" not in translation.attrib)
