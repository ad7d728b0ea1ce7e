"""The index that voices are searched in: SQLite's full-text search over text that was folded before.

A word is found by its beginning. Scripts that are written without spaces are indexed letter by letter, so
that anything inside a run of them is found.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

TABLE: Final = "voice_search"
INDEX: Final = f"""
CREATE VIRTUAL TABLE {TABLE} USING fts5(
    name, notes, voice_id, spoken,
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M* So Sk'"
)
"""
"""Rows bear the number of their voice. Short beginnings have indexes of their own: people type them first."""

_BATCH: Final = 500
_LETTER_BY_LETTER: Final = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U0001f000-\U0001faff\U00020000-\U0003ffff])"
)
"""Thai, Lao, Burmese, Khmer, Kana, Han, and pictures."""


def folded(words: str) -> str:
    """Text without the differences that nobody means: case, width, composed or decomposed letters."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", words).casefold())


def words_of(typed: str) -> list[str]:
    """The words of a search, folded; those without a letter, digit or picture are passed over."""
    return [word for word in folded(typed).split() if any(_counts(letter) for letter in word)]


def match_of(words: Iterable[str]) -> str:
    """An expression of the index that finds rows with all of these words."""
    phrases = (_apart(word).strip().replace('"', '""') for word in words)
    return " ".join(f'"{phrase}"*' for phrase in phrases)


def refresh(session: Session, voice_keys: Sequence[str]) -> None:
    """Write the index of some voices anew, in the transaction of what changed them."""
    for start in range(0, len(voice_keys), _BATCH):
        keys = json.dumps(voice_keys[start : start + _BATCH])
        rows = session.execute(text(_READ), {"keys": keys}).all()
        spoken: dict[int, list[str]] = {row.number: [row.prompt_text, _text_of(row.settings)] for row in rows}
        for number, settings in session.execute(text(_SPOKEN), {"keys": keys}):
            spoken[number].append(_text_of(settings))
        session.execute(text(_FORGET), {"numbers": json.dumps([row.number for row in rows])})
        values = [
            {
                "number": row.number,
                "name": _apart(folded(row.name)),
                "notes": _apart(folded(row.notes)),
                "voice_id": _apart(folded(row.voice_id)),
                "spoken": _apart(folded("\n".join(spoken[row.number]))),
            }
            for row in rows
        ]
        if values:
            session.execute(text(_WRITE), values)


def forget(session: Session, numbers: Sequence[int]) -> None:
    """Take voices out of the index."""
    session.execute(text(_FORGET), {"numbers": json.dumps(list(numbers))})


_READ: Final = """
SELECT number, name, notes, voice_id, prompt_text, settings FROM voices
WHERE key IN (SELECT value FROM json_each(:keys))
"""
_SPOKEN: Final = """
SELECT voices.number, attempts.settings FROM attempts JOIN voices ON voices.key = attempts.voice_key
WHERE attempts.voice_key IN (SELECT value FROM json_each(:keys)) AND attempts.state = 'done'
"""
_FORGET: Final = f"DELETE FROM {TABLE} WHERE rowid IN (SELECT value FROM json_each(:numbers))"  # noqa: S608
_WRITE: Final = f"""
INSERT INTO {TABLE} (rowid, name, notes, voice_id, spoken)
VALUES (:number, :name, :notes, :voice_id, :spoken)
"""  # noqa: S608


def _text_of(settings: str) -> str:
    return str(json.loads(settings).get("text") or "")


def _apart(words: str) -> str:
    return _LETTER_BY_LETTER.sub(r" \1 ", words)


def _counts(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] in "LNM" or category in {"Co", "So", "Sk"}
