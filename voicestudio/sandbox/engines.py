"""Which engine the sandbox speaks with: the matched voice where its packages are, else the small one."""

from pathlib import Path
from typing import Final

from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.matched.packages import is_installed
from voicestudio.sandbox.voice import Engine

SMALL: Final = "small"


def choose_engine(voices: Path, wanted: str = "") -> Engine:
    """An engine; nothing of it is loaded before it speaks.

    Args:
        voices: Where the speaker encoder's weights and the table of the stock voices lie.
        wanted: "small" for the small engine in any case.
    """
    if wanted == SMALL or not is_installed():
        return EspeakEngine()
    from voicestudio.sandbox.matched.engine import MatchedEngine  # noqa: PLC0415 - only where it is used

    return MatchedEngine(voices)
