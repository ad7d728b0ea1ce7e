"""What must be true of a voice that is asked for, beside the words."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from voicestudio.library.search import folded
from voicestudio.library.tables import TagRow, VoiceRow
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import VoiceState


def asked_for(query: VoiceQuery, now: datetime) -> ColumnElement[bool]:
    """The place, the state and the time left, as a condition."""
    conditions: list[ColumnElement[bool]] = [
        VoiceRow.binned_at.is_not(None) if query.in_bin else VoiceRow.binned_at.is_(None)
    ]
    if query.state is not None:
        conditions.append(in_state(query.state, now))
    if query.expires_before is not None:
        conditions.append(in_state(VoiceState.NEW, now))
        conditions.append(VoiceRow.made_at <= query.expires_before - VOICE_LIFETIME)
    return and_(*conditions)


def passes_most(query: VoiceQuery) -> bool:
    """Whether that condition is true of most voices of any library."""
    return not query.in_bin and query.expires_before is None and query.state in {None, VoiceState.KEPT}


def asks_words_alone(query: VoiceQuery) -> bool:
    """Whether nothing is asked for but the place and the words: the search index knows both."""
    return query.state is None and query.expires_before is None and not query.tag


def same_tags(session: Session, tag: str) -> list[int]:
    """Tags that differ from one in case alone."""
    return [key for key, name in all_tags(session) if folded(name) == folded(tag)]


def all_tags(session: Session) -> Sequence[tuple[int, str]]:
    """Every tag there is."""
    return [(key, name) for key, name in session.execute(select(TagRow.key, TagRow.name))]


def in_state(state: VoiceState, now: datetime) -> ColumnElement[bool]:
    """A state at a moment, as a condition; of every voice exactly one is true."""
    still_there = VoiceRow.gone_at.is_(None)
    dead_before = now - VOICE_LIFETIME
    if state is VoiceState.KEPT:
        return and_(still_there, VoiceRow.used_at.is_not(None))
    if state is VoiceState.NEW:
        return and_(still_there, VoiceRow.used_at.is_(None), VoiceRow.made_at > dead_before)
    return or_(
        VoiceRow.gone_at.is_not(None), and_(VoiceRow.used_at.is_(None), VoiceRow.made_at <= dead_before)
    )
