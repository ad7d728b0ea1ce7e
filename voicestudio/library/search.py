"""The index that voices are searched in: SQLite's full-text search over text that was folded before.

A word is found by its beginning. Scripts that are written without spaces are indexed letter by letter, so
that anything inside a run of them is found. What a word is, is told here alone: the index and what is typed
pass through the same table, and nothing that was typed reaches SQLite as a sign of its query language.
"""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

TABLE: Final = "voice_search"
INDEX: Final = f"""
CREATE VIRTUAL TABLE {TABLE} USING fts5(
    name, notes, voice_id, tags, spoken,
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M* So Sk'"
)
"""
"""Rows bear the number of their voice. Short beginnings have indexes of their own: people type them first."""

Word = tuple[str, ...]
"""What was typed without a space: mostly one part; more where punctuation or a script divides it."""

_BATCH: Final = 500
_BREAK: Final = " \ue000 "
"""Between two texts, so that no word reaches from one into the next. Nobody can type it."""
_BINNED: Final = "\ue001"
"""Stands among the tags of a voice in the bin. Nobody can type it."""

_LETTER_BY_LETTER: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # signs among Han
    (0x3040, 0x30FF),  # Kana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_UNMEANT: Final = (
    (0x0300, 0x036F),  # accents
    (0x0591, 0x05C7),  # Hebrew points
    (0x0610, 0x061A),  # Arabic vowels, and the stroke that only makes a word longer
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0xFE00, 0xFE0F),  # black and white or coloured
    (0x1F3FB, 0x1F3FF),  # skin
)
_LOOKALIKES: Final = {"\u0131": "i", "ł": "l", "ø": "o", "đ": "d"}
"""Letters that people type without their stroke or dot, and that Unicode does not take apart."""


class _Letters(dict[int, str]):
    """What becomes of each character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = "".join(_indexed(letter) for letter in _pieces(chr(code)))
        return found


_LETTERS: Final = _Letters()


def folded(words: str) -> str:
    """Text without the differences that nobody means: case, width, composed or decomposed letters.

    Decomposed, so that "ä" is sorted among the "a" and not after "z".
    """
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", words).casefold())


def parts_of(words: str) -> list[str]:
    """The words of a text as the index holds them, without accents and punctuation."""
    return unicodedata.normalize("NFC", folded(words)).translate(_LETTERS).split()


def words_of(typed: str) -> list[Word]:
    """The words of a search; those without a letter, digit or picture, or met before, are passed over."""
    words = (tuple(parts_of(word)) for word in typed.split())
    return [word for word in dict.fromkeys(words) if word]


def match_of(words: Iterable[Word], *, in_bin: bool) -> str:
    """An expression of the index that finds rows with all of these words, in the bin or outside it."""
    phrases = " ".join(f'"{" ".join(word)}"*' for word in words)
    return f'({phrases}) {"AND" if in_bin else "NOT"} tags : "{_BINNED}"'


def bears(texts: Iterable[str], words: Iterable[Word]) -> bool:
    """Whether texts of the index hold all of these words: what the index tells, of one row that was read."""
    whole = f" {_BREAK.join(texts)}"
    return all(f" {' '.join(word)}" in whole for word in words)


def refresh(session: Session, voice_keys: Sequence[str]) -> None:
    """Write the index of some voices anew, in the transaction of what changed them."""
    for start in range(0, len(voice_keys), _BATCH):
        keys = json.dumps(voice_keys[start : start + _BATCH])
        rows = session.execute(text(_READ), {"keys": keys}).all()
        spoken: dict[int, list[str]] = {row.number: [row.prompt_text, _text_of(row.settings)] for row in rows}
        for number, settings in session.execute(text(_SPOKEN), {"keys": keys}):
            spoken[number].append(_text_of(settings))
        numbers = json.dumps([row.number for row in rows])
        marks = _marks_of(session, numbers)
        session.execute(text(_FORGET), {"numbers": numbers})
        values = [
            {
                "number": row.number,
                "name": _indexable(row.name),
                "notes": _indexable(row.notes),
                "voice_id": _indexable(row.voice_id),
                "tags": marks[row.number],
                "spoken": _BREAK.join(_indexable(words) for words in spoken[row.number] if words),
            }
            for row in rows
        ]
        if values:
            session.execute(text(_WRITE), values)


def refresh_marks(session: Session, numbers: Sequence[int]) -> None:
    """Write anew what the index says of tags and bin: quick, also where ten thousand voices change."""
    marks = _marks_of(session, json.dumps(list(numbers)))
    if marks:
        session.execute(text(_MARK), [{"number": number, "tags": tags} for number, tags in marks.items()])


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
_TAGS: Final = """
SELECT voices.number, voices.binned_at IS NOT NULL, tags.name
FROM voices LEFT JOIN voice_tags ON voice_tags.voice_number = voices.number
LEFT JOIN tags ON tags.key = voice_tags.tag_key
WHERE voices.number IN (SELECT value FROM json_each(:numbers))
"""
_MARK: Final = f"UPDATE {TABLE} SET tags = :tags WHERE rowid = :number"  # noqa: S608
_FORGET: Final = f"DELETE FROM {TABLE} WHERE rowid IN (SELECT value FROM json_each(:numbers))"  # noqa: S608
_WRITE: Final = f"""
INSERT INTO {TABLE} (rowid, name, notes, voice_id, tags, spoken)
VALUES (:number, :name, :notes, :voice_id, :tags, :spoken)
"""  # noqa: S608


def _text_of(settings: str) -> str:
    return str(json.loads(settings).get("text") or "")


def _marks_of(session: Session, numbers: str) -> dict[int, str]:
    """What stands in the column of tags, by the numbers of the voices."""
    texts: dict[int, list[str]] = {}
    for number, is_binned, name in session.execute(text(_TAGS), {"numbers": numbers}):
        texts.setdefault(number, [_BINNED] if is_binned else []).append(_indexable(name or ""))
    return {number: _BREAK.join(parts) for number, parts in texts.items()}


def _indexable(words: str) -> str:
    return " ".join(parts_of(words))


def _pieces(letter: str) -> str:
    """A composed letter as it is typed piece by piece (Korean, Tamil); Kana are whole letters."""
    return letter if _within(letter, _LETTER_BY_LETTER) else unicodedata.normalize("NFD", letter)


def _indexed(letter: str) -> str:
    if _within(letter, _UNMEANT):
        return ""
    category = unicodedata.category(letter)
    if category == "Cf":
        return " " if letter == "\u200b" else ""  # joins and hints are no letters; this one is a space
    if category == "So" or (category[0] in "LNM" and _within(letter, _LETTER_BY_LETTER)):
        return f" {letter} "
    return _LOOKALIKES.get(letter, letter) if category[0] in "LNM" else " "


def _within(letter: str, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)
