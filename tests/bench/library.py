"""A library of 100,000 voices, against the same questions put to SQLite by hand.

By hand is what someone would write: one statement a question, the search index joined to the voices, tuples
instead of voices. The statements stand here as they are, without the ways round that the library goes.
"""

import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.bench.many_voices import COMMON, NOW, RARE, fill, key_of
from tests.bench.paired import Row, paired
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.search import match_of, words_of
from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.rules import VOICE_LIFETIME

_COUNT: Final = 100_000
_FRAME: Final = 0.016
_PAGE: Final = 100
_DEAD: Final = f"{(NOW - VOICE_LIFETIME).replace(tzinfo=None)}"
_ORDERS: Final = {
    VoiceOrder.EXPIRY: f"""
        CASE WHEN gone_at IS NULL AND used_at IS NULL AND made_at > '{_DEAD}' THEN 0
             WHEN gone_at IS NULL AND used_at IS NOT NULL THEN 1 ELSE 2 END, used_at, made_at, number""",
    VoiceOrder.NAME: "name_order, number",
    VoiceOrder.MADE: "made_at DESC, number DESC",
}


def library() -> Iterator[Row]:
    """Opening, pages, every keystroke of two words, and a tag given to ten thousand."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "library"
        fill(folder, _COUNT)
        with closing(_opened(folder)) as ours, closing(sqlite3.connect(folder / FILE_NAME)) as theirs:
            yield _opening(folder)
            yield from _pages(ours, theirs)
            for word in (COMMON, RARE):
                yield from _keystrokes(ours, theirs, word)
            yield _tagging(ours, theirs)


def _opened(folder: Path) -> LocalLibrary:
    return LocalLibrary(folder, "a" * 32, lambda _token: True)


def _opening(folder: Path) -> Row:
    def by_hand() -> None:
        with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone()

    return paired("open a library of 100,000 voices", lambda: _opened(folder).close(), by_hand)


def _pages(ours: LocalLibrary, theirs: sqlite3.Connection) -> Iterator[Row]:
    wanted = (
        ("first page, soonest to expire first", VoiceOrder.EXPIRY, 0),
        ("first page, sorted by name", VoiceOrder.NAME, 0),
        ("first page, newest first", VoiceOrder.MADE, 0),
        ("page at 50,000", VoiceOrder.EXPIRY, 50_000),
    )
    for what, order, offset in wanted:
        yield paired(
            f"100,000 voices: {what}", *_page(ours, theirs, VoiceQuery(order=order), offset), times=15
        )


def _keystrokes(ours: LocalLibrary, theirs: sqlite3.Connection, word: str) -> Iterator[Row]:
    """The median and the worst of a word's keystrokes, each of them the median of its rounds."""
    typed = [word[:end] for end in range(1, len(word) + 1)]
    mine, others = [], []
    for words in typed:
        row = paired(words, *_page(ours, theirs, VoiceQuery(words), 0), times=9)
        mine.append(row.ours)
        others.append(row.theirs)
    yield Row(
        f'100,000 voices: typing "{word}", median key', statistics.median(mine), statistics.median(others)
    )
    yield Row(f'100,000 voices: typing "{word}", worst key', max(mine), max(others))
    yield Row(f'100,000 voices: typing "{word}", worst key against a frame', max(mine), _FRAME, 1.0)


def _page(
    ours: LocalLibrary, theirs: sqlite3.Connection, query: VoiceQuery, offset: int
) -> tuple[Callable[[], None], Callable[[], None]]:
    """The same page twice: as voices, and as tuples."""
    where = "binned_at IS NULL"
    values: tuple[str, ...] = ()
    if query.words:
        where += " AND number IN (SELECT rowid FROM voice_search WHERE voice_search MATCH ?)"
        values = (match_of(words_of(query.words), in_bin=False),)
    page = f"SELECT * FROM voices WHERE {where} ORDER BY {_ORDERS[query.order]} LIMIT {_PAGE} OFFSET {offset}"  # noqa: S608
    count = f"SELECT count(*) FROM voices WHERE {where}"  # noqa: S608
    found: list[int] = []

    def as_voices() -> None:
        found[:] = [ours.find_voices(query, NOW, offset=offset, most=_PAGE).count]

    def by_hand() -> None:
        theirs.execute(page, values).fetchall()
        assert theirs.execute(count, values).fetchone() == (found[0],)

    return as_voices, by_hand


def _tagging(ours: LocalLibrary, theirs: sqlite3.Connection) -> Row:
    """Given and taken away again, each time; by hand in the tables alone, not in the search index."""
    numbers = range(1, 10_001)
    keys = [key_of(number) for number in numbers]

    def as_voices() -> None:
        assert len(ours.tag(keys, "Bench")) == len(keys)
        assert len(ours.untag(keys, "Bench")) == len(keys)

    def by_hand() -> None:
        with theirs:
            tag = theirs.execute("INSERT INTO tags (name) VALUES ('By hand')").lastrowid
            pairs = [(number, tag) for number in numbers]
            theirs.executemany("INSERT INTO voice_tags (voice_number, tag_key) VALUES (?, ?)", pairs)
        with theirs:
            theirs.execute("DELETE FROM voice_tags WHERE tag_key = ?", (tag,))
            theirs.execute("DELETE FROM tags WHERE key = ?", (tag,))

    return paired("100,000 voices: 10,000 are given a tag and lose it", as_voices, by_hand, times=3)
