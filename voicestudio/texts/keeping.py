"""Voices that are about to expire, and keeping them, in words."""

from datetime import datetime, timedelta
from typing import Final

from voicestudio.model.listing import VoicePage
from voicestudio.texts.costs import usd
from voicestudio.texts.language import mark_many, say, say_many
from voicestudio.texts.time_left import span

NOTHING_DUE: Final = "No voice has to be kept within that time."


def expiring_sentence(page: VoicePage, now: datetime, within: timedelta) -> str:
    """How many voices expire within a time, the first of them by name; "" for none."""
    if not page.voices:
        return ""
    first = page.voices[0]
    left = span(first.time_left(now) or timedelta(0))
    if page.count == 1:
        return say("{voice} expires in {left} unless a speech keeps it.", voice=first.name, left=left)
    many = mark_many("{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.")
    return say_many(many, many, page.count, within=hours(within), voice=first.name, left=left)


def whole_sentence(count: int, speeches: float, clones: float) -> str:
    """What keeping so many voices about costs in all."""
    if not clones:
        return say_many("1 voice, on the sandbox: free.", "{count} voices, on the sandbox: free.", count)
    return say_many(
        "1 voice, about {speeches} in all. "
        "{clones} of clones may fall then, where it was not charged at cloning.",
        "{count} voices, about {speeches} in all. "
        "{clones} of clones may fall then, where it was not charged at cloning.",
        count,
        speeches=usd(speeches),
        clones=usd(clones),
    )


def price_words(about_usd: float, clone_usd: float) -> str:
    """What keeping one voice about costs, in a list."""
    return say("about {cost}", cost=usd(about_usd)) if clone_usd else say("free", note="a price")


def summary_sentence(kept: int, count: int) -> str:
    """How many of the voices that were due are kept now."""
    return say("Kept {kept} of {count}.", kept=kept, count=count)


def hours(within: timedelta) -> str:
    """A length of time in hours, or in minutes where it is none of them whole: "48 hours", "90 minutes"."""
    minutes = round(within / timedelta(minutes=1))
    if minutes % 60:
        return say_many("1 minutes", "{count} minutes", minutes)
    return say_many("1 hour", "{count} hours", minutes // 60)
