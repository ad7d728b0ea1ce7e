"""What keeps the window from opening, by the codes of ``local/display.py``."""

from collections.abc import Mapping
from typing import Final

OBSTACLES: Final[Mapping[str, str]] = {
    "no_display": "There is no display here, so the window cannot open.",
    "window_library_missing": (
        "A system library that the window needs is missing, so it cannot open; voicestudio doctor says which."
    ),
}
