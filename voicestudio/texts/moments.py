"""Moments as they are written, the same in every language."""

from datetime import datetime


def moment(at: datetime) -> str:
    """A moment on this computer's clock, to the minute."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
