"""The two distributions that a likeness is held against: measured once, and kept as data."""

import json
from functools import cache
from pathlib import Path
from typing import Final

from voicestudio.model.errors import SetupError
from voicestudio.model.likeness import LikenessScale, Spread

FILE: Final = "likeness.json"


@cache
def read_scale(folder: Path) -> LikenessScale:
    """The scale in a folder (resources/voices/SOURCES.md says how it was measured).

    Raises:
        SetupError: ``likeness_not_installed``.
    """
    try:
        held = json.loads((folder / FILE).read_text("utf-8"))
        same, different = (Spread(tuple(held[name])) for name in ("same", "different"))
        return LikenessScale(same, different, int(held["people"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise SetupError("likeness_not_installed") from None
