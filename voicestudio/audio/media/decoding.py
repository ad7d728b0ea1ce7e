"""Decode a file block by block; memory does not grow with its length."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import av
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

Samples = NDArray[np.float32]


_PLANES_MOST: Final = 7
"""PyAV reads past the end of the planes of a frame with more, and takes the whole process down."""
_NUMBERS_MOST: Final = 1e6  # no sound is 120 dB above full scale: these are other bytes read as numbers
_BLOCK_SECONDS: Final = 4  # fewer, larger steps: between them the threads wait for each other
_BLOCK_LEAST: Final = 4_096
"""Samples of a block, where the rate is so low that four seconds would hold next to nothing."""


@dataclass
class Block:
    """A stretch of decoded sound.

    Attributes:
        samples: Shape (channels, n), full scale 1.0; always numbers.
        rate: Samples a second; it may change inside a joined file.
        byte_position: How far in the file the reader is, for progress.
        finite: Whether they were numbers in the file, too.
    """

    samples: Samples
    rate: int
    byte_position: int
    finite: bool = True


@dataclass
class Damage:
    """What could not be decoded."""

    bad_packets: int = 0


def decode(container: InputContainer, stream: AudioStream, damage: Damage) -> Iterator[Block]:
    """Yield everything that can be decoded, counting the packets that are broken instead of stopping there.

    Frames are gathered to exactly four seconds each: few large steps cost less than many small ones. The last
    block of each form (rate, channels, kind of samples) is as long as what is left.
    """
    gathered, form = AudioFifo(), ("", 0, 0)
    position = 0
    for frame, position in _frames(container, stream, damage):
        frame.pts = None  # a file's own times may jump; what counts is how much there is
        its_form = (frame.format.name, frame.layout.nb_channels, frame.sample_rate)
        if its_form != form:  # inside a joined file; AudioFifo itself does not look at the channels
            yield from _taken(gathered, position, everything=True)
            gathered, form = AudioFifo(), its_form
        gathered.write(frame)
        yield from _taken(gathered, position, everything=False)
    yield from _taken(gathered, position, everything=True)


def _frames(
    container: InputContainer, stream: AudioStream, damage: Damage
) -> Iterator[tuple[AudioFrame, int]]:
    """Every frame with sound, and how far in the file the reader is."""
    position = 0
    try:
        for packet in container.demux(stream):
            position = packet.pos if packet.pos and packet.pos > position else position
            try:
                frames = packet.decode()
            except av.error.FFmpegError:
                damage.bad_packets += 1
                continue
            for frame in frames:
                if isinstance(frame, AudioFrame) and frame.samples:
                    yield frame, position
    except av.error.FFmpegError:
        damage.bad_packets += 1


def _taken(gathered: AudioFifo, position: int, *, everything: bool) -> Iterator[Block]:
    """What has come together: whole seconds, or all that is there."""
    while gathered.samples:
        wanted = max(_BLOCK_SECONDS * gathered.sample_rate, _BLOCK_LEAST)
        if gathered.samples < wanted and not everything:
            return
        frame = gathered.read(min(gathered.samples, wanted))
        if frame is None:
            return
        samples = _as_float(frame)
        finite = bool(samples.max() < _NUMBERS_MOST and samples.min() > -_NUMBERS_MOST)  # nan is neither
        if not finite:
            samples = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0).clip(-1, 1)
        yield Block(samples, frame.sample_rate, position, finite)


def _as_float(frame: AudioFrame) -> Samples:
    """Turn any of FFmpeg's sample formats into float32 of shape (channels, n)."""
    channels = frame.layout.nb_channels
    if frame.format.name.startswith("s64") or (frame.format.is_planar and channels > _PLANES_MOST):
        frame = AudioResampler("flt", frame.layout, frame.sample_rate).resample(frame)[0]
    raw = frame.to_ndarray()
    if not frame.format.is_planar:
        raw = raw.reshape(-1, channels).T
    if raw.dtype.kind == "f":
        return raw.astype(np.float32, copy=False)
    if raw.dtype.kind == "u":
        return (raw.astype(np.float32) - 128.0) / 128.0
    return raw.astype(np.float32) / np.float32(2.0 ** (8 * raw.dtype.itemsize - 1))


def mono(samples: Samples, channel: int | None = None) -> Samples:
    """One channel of shape (n,) out of (channels, n): the mix of all, or the one that is named."""
    taken: Samples
    if channel is not None:
        taken = samples[min(channel, samples.shape[0] - 1)]
    else:
        taken = samples[0] if samples.shape[0] == 1 else samples.mean(axis=0, dtype=np.float32)
    return taken
