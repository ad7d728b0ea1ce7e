"""A moment of sound in a form that people bring: proves that an installed copy reads it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.audio.frame import AudioFrame

from voicestudio.audio.media.examining import examine
from voicestudio.audio.media.speech_forms import write_speech

FORMS: Final[Sequence[str]] = ("mp3", "m4a", "wav")
"""What the service accepts."""
_RATE: Final = 24_000


def read_back(form: str, folder: Path) -> float:
    """Write a second of a tone, and read it with the decoder of every sample.

    Args:
        form: One of ``FORMS``.
        folder: Where the file is left.

    Returns:
        Seconds that were read; encoders that pad give some hundredths more.

    Raises:
        SampleError: It cannot be read.
        av.error.FFmpegError: It cannot be written.
    """
    tone = (np.sin(np.arange(_RATE) / 10) / 4).astype(np.float32)
    path = folder / f"moment.{form}"
    if form == "m4a":
        _write_m4a(tone, path)
    else:
        write_speech(tone, _RATE, path, form, _RATE)
    return examine(path).facts.seconds


def _write_m4a(tone: np.ndarray[tuple[int], np.dtype[np.float32]], path: Path) -> None:
    with av.open(str(path), "w", format="ipod") as out:
        track = out.add_stream("aac", rate=_RATE, layout="mono")
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(tone[None, :]), format="fltp", layout="mono")
        frame.sample_rate = _RATE
        out.mux(track.encode(frame))
        out.mux(track.encode(None))
