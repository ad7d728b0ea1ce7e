"""Voices by what is typed, by state, by tag, sorted; a page at a time."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from voicestudio.library.database import Database
from voicestudio.library.search import folded, words_of
from voicestudio.library.tables import VoiceRow, VoiceTagRow
from voicestudio.library.voice_conditions import all_tags, asked_for, asks_words_alone, passes_most, same_tags
from voicestudio.library.voice_matches import (
    Matches,
    among,
    count_among,
    tagged,
    those_that_match,
)
from voicestudio.library.voice_order import Walk, order_of
from voicestudio.library.voice_rows import voices_from
from voicestudio.model.listing import VoicePage, VoiceQuery

_MOST: Final = 1_000_000_000
"""Whoever asks for all asks for the largest number there is; times anything, SQLite takes it no more."""
_FEW: Final = 1000
"""So many are sorted faster than they are met on a walk through all voices in their order."""
_SORTABLE: Final = 6000
"""So many are sorted where the first stretch of that walk does not meet a page of them."""
_MANY: Final = 0.3
"""Where such a part of the library is found, a walk soon meets a page of it: looking at the voices that it
passes is faster than taking all that were found out of the index."""


class VoiceListing:
    """What a list of voices asks for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find_voices(self, query: VoiceQuery, now: datetime, *, offset: int = 0, most: int = 100) -> VoicePage:
        """A page of the voices that are asked for.

        Args:
            query: Which, and how sorted.
            now: The moment at which their states are told.
            offset: How many of the first ones are left out.
            most: How many are wanted.
        """
        with self._database.reading() as session:
            numbers, count = _page(session, query, now, offset, min(most, _MOST))
            # Rows instead of objects: half of a page's time went into what a change of them would need.
            read = session.execute(select(VoiceRow.__table__).where(among(numbers)))
            rows = {row.number: row for row in read}
            return VoicePage(tuple(voices_from(session, [rows[number] for number in numbers])), count)

    def voice_keys(self, query: VoiceQuery, now: datetime) -> tuple[str, ...]:
        """Our own ids of all voices that are asked for, sorted."""
        with self._database.reading() as session:
            found = _found(session, query)
            asked = select(VoiceRow.key, VoiceRow.number).where(asked_for(query, now))
            rows = session.execute(asked.order_by(*order_of(query, now))).all()
            return tuple(key for key, number in rows if found is None or number in found)

    def tags(self) -> Sequence[tuple[str, int]]:
        """Every tag that a voice in the library bears, by the alphabet, and how many bear it."""
        borne = select(VoiceTagRow.tag_key, func.count()).group_by(VoiceTagRow.tag_key)
        binned = select(VoiceRow.number).where(VoiceRow.binned_at.is_not(None))
        with self._database.reading() as session:
            counts = {int(key): int(count) for key, count in session.execute(borne)}
            for key, count in session.execute(borne.where(VoiceTagRow.voice_number.in_(binned))):
                counts[key] -= count
            found = [(name, counts.get(key, 0)) for key, name in all_tags(session)]
        return sorted(((name, count) for name, count in found if count), key=lambda one: folded(one[0]))


def _page(
    session: Session, query: VoiceQuery, now: datetime, offset: int, most: int
) -> tuple[list[int], int]:
    """Numbers of the voices of a page, in their order, and how many voices there are in all."""
    walk = Walk(session, query, now)
    words = words_of(query.words)
    if words and asks_words_alone(query):
        these = Matches(session, words, in_bin=query.in_bin)
        total = _last_number(session)
        if not offset and these.count > _MANY * total:
            passed = walk.stretches(most * total // these.count)
            met = (number for stretch in passed for number in those_that_match(session, stretch, words))
            return list(islice(met, most)), these.count
        found, count = these.numbers(), these.count
    else:
        among_these = _found(session, query)
        if among_these is None:
            return walk.page(offset, most), _count(session, query, now)
        asked = asked_for(query, now)
        found, count = among_these, count_among(session, among_these, asked, mostly=passes_most(query))
    if len(found) > _FEW:
        page = _met(session, walk, found, offset, offset + most)
        if page is not None:
            return page, count
    few = select(VoiceRow.number).where(asked_for(query, now), among(found)).order_by(*order_of(query, now))
    return list(session.scalars(few.offset(offset).limit(most))), count


def _met(session: Session, walk: Walk, found: set[int], first: int, last: int) -> list[int] | None:
    """Those of the found ones that a walk meets; None where it is quicker to sort them."""
    stretches = walk.stretches(last * _last_number(session) // len(found))
    passed = islice(stretches, 1) if len(found) <= _SORTABLE else stretches
    met = (number for stretch in passed for number in stretch if number in found)
    page = list(islice(met, first, last))
    return page if len(page) == last - first or len(found) > _SORTABLE else None


def _found(session: Session, query: VoiceQuery) -> set[int] | None:
    """Who bears the words and the tag; None where neither was asked for."""
    found = None
    if query.words.strip():  # where all that was typed is punctuation, nobody bears it
        words = words_of(query.words)
        found = Matches(session, words, in_bin=query.in_bin).numbers() if words else set()
    if query.tag:
        bearers = tagged(session, same_tags(session, query.tag))
        found = bearers if found is None else found & bearers
    return found


def _count(session: Session, query: VoiceQuery, now: datetime) -> int:
    counted = select(func.count()).select_from(VoiceRow)
    if not asks_words_alone(query) or query.in_bin:
        return session.scalar(counted.where(asked_for(query, now))) or 0
    # Without a condition SQLite counts pages of an index instead of rows.
    return _count_all(session) - (session.scalar(counted.where(VoiceRow.binned_at.is_not(None))) or 0)


def _last_number(session: Session) -> int:
    """About how many voices there are: quicker than to count them."""
    return session.scalar(select(func.max(VoiceRow.number))) or 0


def _count_all(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(VoiceRow)) or 0
