"""A WAV of silence, as long as wanted and quickly made."""

import io
import wave
from functools import cache


@cache
def silent_wav(seconds: float, rate: int = 8000) -> bytes:
    """Write 8 bits, mono: a byte for each sample, and 44 in front."""
    sink = io.BytesIO()
    with wave.open(sink, "wb") as out:
        out.setparams((1, 1, rate, 0, "NONE", ""))
        out.writeframes(b"\x80" * round(seconds * rate))
    return sink.getvalue()
