"""Write 16-bit WAV by the standard library: a full disk is an OSError, and 16 bit comes out as it was."""

import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np

from voicestudio.audio.media.decoding import Samples

_FULL_SCALE: Final = 32_768  # as the decoder has it


class WaveWriting:
    """An open file; see ``written_wave``."""

    def __init__(self, file: wave.Wave_write) -> None:
        self._file = file

    def write(self, samples: Samples) -> None:
        """Append samples of shape (channels, n), full scale 1.0; louder ones are cut off."""
        whole = np.rint(samples * _FULL_SCALE).clip(-_FULL_SCALE, _FULL_SCALE - 1)
        self._file.writeframes(whole.astype("<i2").T.tobytes())


@contextmanager
def written_wave(target: Path, channels: int, rate: int) -> Iterator[WaveWriting]:
    """A new file, closed at the end.

    Args:
        target: Where it goes.
        channels: How many.
        rate: Samples a second.

    Raises:
        OSError: It cannot be written.
    """
    with target.open("wb") as bare, wave.open(bare, "wb") as file:
        file.setparams((channels, 2, rate, 0, "NONE", ""))
        yield WaveWriting(file)
