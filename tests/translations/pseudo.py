"""A language that nobody speaks: accents on every letter, 40 % longer, and read from right to left."""

import re
from pathlib import Path
from typing import Final

from catalogues import Entry, written
from translation_sources import sources
from update_translations import ROOT, compiled

CODE: Final = "he"
"""Whose direction and plural forms it borrows."""
_FORMS: Final = 2
_PLACES: Final = re.compile(r"(\{[^}]*\}|%\(\w+\)[sd]|%[+\d.]*[sdfn]|%%|[^a-zA-Z{%]+)")
_ACCENTS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒǧĥíĵķłɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶŁṀÑÓƤɊŘŠŤÚṼŴẊÝŽ",
)


def disguised(english: str) -> str:
    """A sentence in it; its places and its mnemonic stay."""
    parts = _PLACES.split(english)
    said = "".join(part.translate(_ACCENTS) if at % 2 == 0 else part for at, part in enumerate(parts))
    longer = " " + "ö" * max(1, round(len(english) * 0.4) - 1)
    return said + longer if said != english else said


def catalogue(folder: Path) -> Path:
    """Write and compile a catalogue of all that is to be translated; returns the compiled one."""
    entries = [
        Entry(one, (disguised(one.english),) * (_FORMS if one.numerus else 1), finished=True)
        for one in sources(ROOT / "voicestudio")
    ]
    path = folder / f"voicestudio_{CODE}.ts"
    path.write_text(written(CODE, entries), encoding="utf-8")
    return compiled(path)
