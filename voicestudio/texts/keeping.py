"""Voices that are about to expire, and keeping them, in words."""

from datetime import datetime, timedelta
from typing import Final

from voicestudio.model.listing import VoicePage
from voicestudio.texts.costs import usd
from voicestudio.texts.time_left import span

NOTHING_DUE: Final = "No voice has to be kept within that time."


def expiring_sentence(page: VoicePage, now: datetime, within: timedelta) -> str:
    """How many voices expire within a time, the first of them by name; "" for none."""
    if not page.voices:
        return ""
    first = page.voices[0]
    left = span(first.time_left(now) or timedelta(0))
    if page.count == 1:
        return f"{first.name} expires in {left} unless a speech keeps it."
    others = f"{page.count:,} voices expire within {hours(within)} unless a speech keeps them"
    return f"{others}: {first.name} in {left}."


def whole_sentence(count: int, speeches: float, clones: float) -> str:
    """What keeping so many voices about costs in all."""
    voices = "1 voice" if count == 1 else f"{count} voices"
    if not clones:
        return f"{voices}, on the sandbox: free."
    fee = f"{usd(clones)} of clones may fall then, where it was not charged at cloning."
    return f"{voices}, about {usd(speeches)} in all. {fee}"


def price_words(about_usd: float, clone_usd: float) -> str:
    """What keeping one voice about costs, in a list."""
    return f"about {usd(about_usd)}" if clone_usd else "free"


def summary_sentence(kept: int, count: int) -> str:
    """How many of the voices that were due are kept now."""
    return f"Kept {kept} of {count}."


def hours(within: timedelta) -> str:
    """A length of time in hours, or in minutes where it is none of them whole: "48 hours", "90 minutes"."""
    minutes = round(within / timedelta(minutes=1))
    if minutes % 60:
        return f"{minutes} minutes"
    return "1 hour" if minutes == 60 else f"{minutes // 60} hours"
