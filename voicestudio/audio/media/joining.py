"""Put stretches of several files one after the other into one file."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from voicestudio.audio.media.decoding import Samples
from voicestudio.audio.media.parts import read_part
from voicestudio.audio.media.wave_writing import written_wave
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch


def join(parts: Sequence[tuple[Path, Stretch, float]], target: Path) -> None:
    """Write one channel of 16-bit WAV.

    Args:
        parts: Files, all recorded at one rate; the stretch that is taken of each, and the seconds of silence
            that follow it.
        target: Where the WAV goes.

    Raises:
        SampleError: A file cannot be decoded, or has another rate: ``take_of_other_form``.
        OSError: The target cannot be written.
    """
    rate = 0
    sounds: list[Samples] = []
    for path, stretch, silence in parts:
        samples, own_rate = read_part(path, stretch)
        rate = rate or own_rate
        if own_rate != rate:
            raise SampleError("take_of_other_form", file=path.name)
        sounds += [samples, np.zeros(round(silence * rate), np.float32)]
    if not sounds:
        raise SampleError("file_not_audio", file=target.name)
    with written_wave(target, 1, rate) as file:
        file.write(np.concatenate(sounds)[None, :])
