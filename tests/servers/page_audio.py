"""Says of bytes which audio file they are, and how long it plays.

Source: the page's notes, "The uploaded audio file must be in mp3, m4a, or wav format". Names, extensions and
content types count for nothing here: only the bytes do. Standard library only.
"""

import struct
from dataclasses import dataclass
from typing import Literal

from tests.servers.m4a_seconds import m4a_seconds
from tests.servers.malformed import MalformedError
from tests.servers.mp3_seconds import mp3_seconds
from tests.servers.wav_seconds import wav_seconds

AudioFormat = Literal["mp3", "m4a", "wav"]  # page: in mp3, m4a, or wav format


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What the bytes of one audio file say about it."""

    format: AudioFormat
    seconds: float


def inspect(data: bytes) -> AudioFacts | None:
    """Name the format and the duration, or None for anything but a whole audio file."""
    try:
        if data[:4] == b"RIFF":
            return AudioFacts("wav", wav_seconds(data))
        if data[4:8] == b"ftyp":
            return AudioFacts("m4a", m4a_seconds(data))
        return AudioFacts("mp3", mp3_seconds(data))
    except (MalformedError, struct.error):
        return None
