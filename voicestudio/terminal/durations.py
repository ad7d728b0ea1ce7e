"""Lengths of time as people write them in options: 48h, 2d, 90m."""

import re
from datetime import timedelta
from typing import Final

from voicestudio.model.errors import SetupError

_WRITTEN: Final = re.compile(r"([0-9]{1,5})([dhm])")
_UNITS: Final = {"d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}


def duration(written: str) -> timedelta:
    """Read a whole number from 1 to 99,999 and its unit: days, hours or minutes.

    Raises:
        SetupError: ``duration_invalid``.
    """
    read = _WRITTEN.fullmatch(written.strip().lower())
    if read is None or int(read[1]) == 0:
        raise SetupError("duration_invalid", duration=written)
    return int(read[1]) * _UNITS[read[2]]
