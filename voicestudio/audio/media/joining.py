"""Put stretches of several files one after the other into one file."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.media.decoding import Samples
from voicestudio.audio.media.parts import read_part
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch


def join(sources: Sequence[tuple[Path, Stretch]], target: Path, pause: float) -> None:
    """Write one channel of 16-bit WAV.

    Args:
        sources: Files, all recorded at one rate, and the stretch that is taken of each.
        target: Where the WAV goes.
        pause: Seconds of silence between two of them.

    Raises:
        SampleError: A file cannot be decoded, or has another rate: ``take_of_other_form``.
    """
    rate = 0
    parts: list[Samples] = []
    for path, stretch in sources:
        samples, own_rate = read_part(path, stretch)
        rate = rate or own_rate
        if own_rate != rate:
            raise SampleError("take_of_other_form", file=path.name)
        parts += [samples, np.zeros(round(pause * rate), np.float32)]
    if not parts:
        raise SampleError("file_not_audio", file=target.name)
    soundfile.write(target, np.concatenate(parts[:-1]), rate, subtype="PCM_16", format="WAV")
