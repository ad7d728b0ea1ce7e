"""Voices by what is typed, by state, by tag, sorted; a page at a time."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text
from sqlalchemy.orm import Session

from voicestudio.library.database import Database
from voicestudio.library.search import TABLE, folded, match_of, words_of
from voicestudio.library.tables import TagRow, VoiceRow, VoiceTagRow
from voicestudio.library.voice_rows import voices_from
from voicestudio.model.listing import VoiceOrder, VoicePage, VoiceQuery
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import VoiceState

_ORDERS: Final = {
    VoiceOrder.EXPIRY: (VoiceRow.used_at, VoiceRow.made_at, VoiceRow.number),
    VoiceOrder.NAME: (VoiceRow.name_order, VoiceRow.number),
    VoiceOrder.MADE: (VoiceRow.made_at.desc(), VoiceRow.number.desc()),
}
_BY_INDEX: Final = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH :match{{n}}"  # noqa: S608
_BY_TAG: Final = (
    "SELECT voice_number FROM voice_tags WHERE tag_key IN (SELECT value FROM json_each(:tags{n}))"
)


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
            where = _where(session, query, now)
            page = select(VoiceRow).where(where).order_by(*_ORDERS[query.order]).offset(offset).limit(most)
            voices = voices_from(session, session.scalars(page))
            return VoicePage(tuple(voices), session.scalar(_counted(where)) or 0)

    def voice_keys(self, query: VoiceQuery, now: datetime) -> tuple[str, ...]:
        """Our own ids of all voices that are asked for, sorted."""
        with self._database.reading() as session:
            wanted = select(VoiceRow.key).where(_where(session, query, now)).order_by(*_ORDERS[query.order])
            return tuple(session.scalars(wanted))

    def tags(self) -> Sequence[tuple[str, int]]:
        """Every tag that a voice in the library bears, by the alphabet, and how many bear it."""
        wanted = (
            select(TagRow.name, func.count())
            .join(VoiceTagRow, VoiceTagRow.tag_key == TagRow.key)
            .join(VoiceRow, VoiceRow.number == VoiceTagRow.voice_number)
            .where(VoiceRow.binned_at.is_(None))
            .group_by(TagRow.key)
        )
        with self._database.reading() as session:
            found = [(name, count) for name, count in session.execute(wanted)]
        return sorted(found, key=lambda one: folded(one[0]))


def _counted(where: ColumnElement[bool]) -> Select[int]:
    return select(func.count()).select_from(VoiceRow).where(where)


def _where(session: Session, query: VoiceQuery, now: datetime) -> ColumnElement[bool]:
    conditions: list[Any] = [
        VoiceRow.binned_at.is_not(None) if query.in_bin else VoiceRow.binned_at.is_(None)
    ]
    if query.state is not None:
        conditions.append(_in_state(query.state, now))
    if query.expires_before is not None:
        conditions += [
            _in_state(VoiceState.NEW, now),
            VoiceRow.made_at <= query.expires_before - VOICE_LIFETIME,
        ]
    if query.tag:
        tags = [key for key, name in _all_tags(session) if folded(name) == folded(query.tag)]
        conditions.append(_numbered(_BY_TAG.format(n=""), tags=json.dumps(tags)))
    if query.words.strip():
        conditions += _with_words(session, words_of(query.words))
    return and_(*conditions)


def _in_state(state: VoiceState, now: datetime) -> ColumnElement[bool]:
    still_there = VoiceRow.gone_at.is_(None)
    dead_before = now - VOICE_LIFETIME
    if state is VoiceState.KEPT:
        return and_(still_there, VoiceRow.used_at.is_not(None))
    if state is VoiceState.NEW:
        return and_(still_there, VoiceRow.used_at.is_(None), VoiceRow.made_at > dead_before)
    return or_(
        VoiceRow.gone_at.is_not(None), and_(VoiceRow.used_at.is_(None), VoiceRow.made_at <= dead_before)
    )


def _with_words(session: Session, words: Sequence[str]) -> list[Any]:
    """One condition for all words; one each where a tag begins with some of them."""
    if not words:
        return [text("0")]  # what was typed holds nothing that could be found
    tags = [(key, folded(name).split()) for key, name in _all_tags(session)]
    bearing = [[key for key, parts in tags if any(part.startswith(word) for part in parts)] for word in words]
    if not any(bearing):
        return [_numbered(_BY_INDEX.format(n=""), match=match_of(words))]
    conditions = []
    for n, (word, keys) in enumerate(zip(words, bearing, strict=True)):
        wanted = f"{_BY_INDEX.format(n=n)} UNION ALL {_BY_TAG.format(n=n)}"
        conditions.append(_numbered(wanted, **{f"match{n}": match_of([word]), f"tags{n}": json.dumps(keys)}))
    return conditions


def _numbered(wanted: str, **values: str) -> Any:
    # The plus sign keeps SQLite from starting at what was found: walking the order and looking each row up
    # gives the first page of a hundred thousand in one frame, sorting what was found does not.
    return text(f"+voices.number IN ({wanted})").bindparams(**values)


def _all_tags(session: Session) -> Sequence[tuple[int, str]]:
    return [(key, name) for key, name in session.execute(select(TagRow.key, TagRow.name))]
