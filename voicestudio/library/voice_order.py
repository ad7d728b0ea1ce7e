"""The order of a list: as a sort of few voices, and as a walk past all of them, along covering indexes.

Both give the same order. A walk never sorts: it may stop at any voice, and what comes after costs nothing.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, case, func, null, select
from sqlalchemy.orm import Session

from voicestudio.library.tables import VoiceRow
from voicestudio.library.voice_conditions import asked_for, in_state
from voicestudio.library.voice_matches import numbers_of
from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.voice import VoiceState

_BY_NAME: Final = (VoiceRow.name_order, VoiceRow.number)
_BY_AGE: Final = (VoiceRow.made_at.desc(), VoiceRow.number.desc())
_BY_LIFE: Final = (VoiceRow.used_at, VoiceRow.made_at, VoiceRow.number)
_LIVES: Final = (VoiceState.NEW, VoiceState.KEPT)
_SPARE: Final = 50
"""A walk first reads a quarter and so many voices more than are likely needed; then three times as many."""


def order_of(query: VoiceQuery, now: datetime) -> tuple[Any, ...]:
    """What to sort by."""
    if query.order is not VoiceOrder.EXPIRY:
        return _BY_NAME if query.order is VoiceOrder.NAME else _BY_AGE
    place = case(*((in_state(state, now), at) for at, state in enumerate(_LIVES)), else_=len(_LIVES))
    lives = place < len(_LIVES)
    return place, *(case((lives, column), else_=null()) for column in _BY_LIFE), *_BY_AGE


class Walk:
    """All voices that are asked for, by place and state, in their order.

    Args:
        session: Reads.
        query: Its words and tag are not looked at.
        now: The moment at which states are told.
    """

    def __init__(self, session: Session, query: VoiceQuery, now: datetime) -> None:
        self._session = session
        self._parts = _parts(query, now)

    def page(self, offset: int, most: int) -> list[int]:
        """Numbers of the voices of a page."""
        page: list[int] = []
        for part in self._parts:
            found = list(self._session.scalars(part.offset(offset).limit(most - len(page))))
            page += found
            if len(page) == most:
                break
            offset = 0 if found or not offset else offset - min(offset, self._count(part))
        return page

    def stretches(self, likely: int) -> Iterator[list[int]]:
        """Numbers of all of them, in stretches; the first holds a few more than are likely needed."""
        length = likely * 5 // 4 + _SPARE
        parts = iter(self._parts)
        part, offset = next(parts, None), 0
        while part is not None:
            stretch: list[int] = []
            while part is not None and len(stretch) < length:
                read = numbers_of(self._session, part.offset(offset).limit(length - len(stretch)))
                stretch, offset = stretch + read, offset + len(read)
                if len(stretch) < length:
                    part, offset = next(parts, None), 0
            yield stretch
            length *= 3

    def _count(self, part: Select[int]) -> int:
        rows = part.order_by(None).subquery()
        return self._session.scalar(select(func.count()).select_from(rows)) or 0


def _parts(query: VoiceQuery, now: datetime) -> list[Select[int]]:
    wanted = select(VoiceRow.number).where(asked_for(query, now))
    if query.order is not VoiceOrder.EXPIRY:
        return [wanted.order_by(*order_of(query, now))]
    lives = [wanted.where(in_state(state, now)).order_by(*_BY_LIFE) for state in _LIVES]
    return [*lives, wanted.where(in_state(VoiceState.EXPIRED, now)).order_by(*_BY_AGE)]
