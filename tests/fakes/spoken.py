"""Parts of a person's reading, as files: a check hears its voice at once, and seeks one in noise for long."""

from pathlib import Path

import soundfile

from voicestudio.local.bundled import bundled_sample


def write_spoken(path: Path, first: int, seconds: int) -> Path:
    """Write a part of the bundled reading of 26 s, 16 kHz; gives the path back.

    Args:
        path: Of the WAV to write.
        first: Second at which it begins; another one makes another sample.
        seconds: How long it is.
    """
    spoken, rate = soundfile.read(bundled_sample(), dtype="int16")
    soundfile.write(path, spoken[first * rate : (first + seconds) * rate], rate)
    return path
