"""A part of a file as one channel in memory, to be heard or joined."""

from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from voicestudio.audio.media.cutting import cut
from voicestudio.audio.media.decoding import Damage, Samples, decode, mono
from voicestudio.audio.media.opening import opened
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch


def read_part(path: Path, part: Stretch) -> tuple[Samples, int]:
    """Read a stretch of a file.

    Returns:
        Samples of shape (n,), full scale 1.0, with soft edges, and their rate.

    Raises:
        SampleError: Not readable as sound, or nothing in that stretch.
    """
    parts: list[Samples] = []
    rate = 0
    with opened(path) as (container, stream):
        for block in cut(decode(container, stream, Damage()), (part,)):
            rate = rate or block.rate
            parts.append(mono(block.samples))
    if not parts:
        raise SampleError("file_not_audio", file=path.name)
    return np.concatenate(parts), rate


def at_speed(samples: Samples, rate: int, speed: float) -> Samples:
    """The same sound faster or slower at the same pitch.

    Args:
        samples: Shape (n,).
        rate: Samples a second.
        speed: 0.5 to 2.
    """
    graph = Graph()
    source = graph.add_abuffer(format="fltp", sample_rate=rate, layout="mono", time_base=Fraction(1, rate))
    stretch, sink = graph.add("atempo", f"{speed:.3f}"), graph.add("abuffersink")
    source.link_to(stretch)
    stretch.link_to(sink)
    graph.configure()
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, :]), format="fltp", layout="mono")
    frame.sample_rate = rate
    parts: list[Samples] = []
    for given in (frame, None):
        graph.push(given)
        with suppress(av.error.BlockingIOError, av.error.EOFError):
            while isinstance(out := graph.pull(), AudioFrame):
                parts.append(out.to_ndarray()[0])
    return np.concatenate(parts) if parts else samples
