"""Which voices bear the words that were typed, as the numbers of their rows.

Numbers come out of SQLite as one JSON list: as rows, a hundred thousand of them take many times as long.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, not_, select, text
from sqlalchemy.orm import Session

from voicestudio.library.search import TABLE, Word, bears, match_of
from voicestudio.library.tables import VoiceRow

_COUNT: Final = f"SELECT count(*) FROM {TABLE} WHERE {TABLE} MATCH :match"  # noqa: S608
_MATCH: Final = f"SELECT json_group_array(rowid) FROM {TABLE} WHERE {TABLE} MATCH :match"  # noqa: S608
_BOTH: Final = f"SELECT count(*), json_group_array(rowid) FROM {TABLE} WHERE {TABLE} MATCH :match"  # noqa: S608
_TEXTS: Final = f"SELECT rowid, * FROM {TABLE} WHERE rowid IN (SELECT value FROM json_each(:numbers))"  # noqa: S608
_TAGGED: Final = """
SELECT json_group_array(voice_number) FROM voice_tags WHERE tag_key IN (SELECT value FROM json_each(:tags))
"""


class Matches:
    """Voices that bear every word, in the bin or outside it.

    A word alone is counted first, because that is all one needs to know where it is a common one. Several are
    looked up once: to find them together takes longer than to list them.

    Attributes:
        count: How many.
    """

    def __init__(self, session: Session, words: Sequence[Word], *, in_bin: bool) -> None:
        self._session = session
        self._match = {"match": match_of(words, in_bin=in_bin)}
        self._listed = ""
        if len(words) == 1:
            self.count: int = session.scalar(text(_COUNT), self._match) or 0
        else:
            self.count, self._listed = session.execute(text(_BOTH), self._match).one()

    def numbers(self) -> set[int]:
        """Numbers of their rows."""
        return set(_numbers(self._listed or self._session.scalar(text(_MATCH), self._match)))


def those_that_match(session: Session, numbers: Sequence[int], words: Sequence[Word]) -> Iterator[int]:
    """Of some voices those that bear every word, in the order given; what the index holds of each is read."""
    rows = session.execute(text(_TEXTS), {"numbers": json.dumps(numbers)})
    found = {number for number, *texts in rows if bears(texts, words)}
    return (number for number in numbers if number in found)


def tagged(session: Session, tags: Collection[int]) -> set[int]:
    """Which voices bear one of some tags."""
    return set(_numbers(session.scalar(text(_TAGGED), {"tags": json.dumps(list(tags))})))


def numbers_of(session: Session, wanted: Select[int]) -> list[int]:
    """What is selected, a number a row, in its order."""
    rows = wanted.subquery()
    return _numbers(session.scalar(select(func.json_group_array(rows.c[0]))))


def count_among(session: Session, found: set[int], condition: ColumnElement[bool], *, mostly: bool) -> int:
    """Of how many found ones a condition is true; where it is true of most voices, the others are counted."""
    counted = select(VoiceRow.number).where(not_(condition) if mostly else condition)
    common = len(found.intersection(numbers_of(session, counted)))
    return len(found) - common if mostly else common


def among(numbers: Iterable[int]) -> Any:
    """A condition: one of these rows."""
    listed = text("voices.number IN (SELECT value FROM json_each(:numbers))")
    return listed.bindparams(numbers=json.dumps(list(numbers)))


def _numbers(listed: Any) -> list[int]:
    numbers: list[int] = json.loads(listed)
    return numbers
