"""The speech that ships for trying: a recording that is free for everyone (resources/samples/SOURCES.md)."""

from pathlib import Path
from typing import Final

from voicestudio.local.paths import resource

DEMO_TEXT: Final = (
    "Hello. This is what the sandbox makes of the bundled sample. Now try it with a voice of your own."
)


def bundled_sample() -> Path:
    """The recording."""
    return resource("samples", "librivox-reader.wav")
