"""Decode a file block by block; memory does not grow with its length."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from voicestudio.audio.media.opening import opened
from voicestudio.model.errors import SampleError

Samples = NDArray[np.float32]


_PLANES_MOST: Final = 8
"""PyAV reads past the end of the planes of a frame with more, and takes the whole process down."""


@dataclass
class Block:
    """A stretch of decoded sound.

    Attributes:
        samples: Shape (channels, n), full scale 1.0.
        rate: Samples a second; it may change inside a joined file.
        byte_position: How far in the file the reader is, for progress.
    """

    samples: Samples
    rate: int
    byte_position: int


@dataclass
class Damage:
    """What could not be decoded."""

    bad_packets: int = 0


def decode(container: InputContainer, stream: AudioStream, damage: Damage) -> Iterator[Block]:
    """Yield every decodable block, counting the packets that are broken instead of stopping there."""
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
                    yield Block(_as_float(frame), frame.sample_rate, position)
    except av.error.FFmpegError:
        damage.bad_packets += 1


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


def read_mono(path: Path, seconds_most: float) -> tuple[Samples, int]:
    """Read a file as one channel.

    Args:
        path: The file.
        seconds_most: Stop there; what follows is not read.

    Returns:
        Samples of shape (n,) and their rate.

    Raises:
        SampleError: Not readable as sound.
    """
    parts: list[Samples] = []
    rate = 0
    seconds = 0.0
    with opened(path) as (container, stream):
        for block in decode(container, stream, Damage()):
            rate = rate or block.rate
            parts.append(mono(block.samples))
            seconds += block.samples.shape[1] / block.rate
            if seconds >= seconds_most:
                break
    if not parts:
        raise SampleError("file_not_audio", file=path.name)
    return np.concatenate(parts)[: int(seconds_most * rate)], rate
