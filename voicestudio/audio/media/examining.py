"""What a file really is, by one full decode: headers lie, only decoded samples tell the length."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer

from voicestudio.audio.media.decoding import Block, Damage, Samples, decode, mono
from voicestudio.audio.media.hashing import Hashing
from voicestudio.audio.media.opening import (
    container_name,
    has_moving_pictures,
    opened,
    refuse_what_is_no_file,
)
from voicestudio.audio.media.outline import Outline
from voicestudio.model.errors import SampleError
from voicestudio.model.progress import Report
from voicestudio.model.sample import AudioFacts, Examined

_AAC_FRAMES_MOST: Final = 2_048  # samples that one frame of any AAC profile holds at most
_MP3_HEADER_WITHIN: Final = 1_000_000  # cover pictures come before it
_STRUCTURAL_TAGS: Final = frozenset(
    {"major_brand", "minor_version", "compatible_brands", "encoder", "handler_name", "vendor_id", "language"}
)


@dataclass
class _Tally:
    """Running figures of a decode."""

    counts: dict[int, int] = field(default_factory=dict)  # samples by rate: whole numbers do not drift
    peak: float = 0.0
    finite: bool = True
    channels: int = 0
    mixed_peak: float = 0.0
    energy: dict[int, float] = field(default_factory=dict)  # sum of squares by channel
    outline: Outline = field(default_factory=Outline)

    def add(self, block: Block) -> None:
        samples = block.samples
        self.channels = max(self.channels, samples.shape[0])
        self.counts[block.rate] = self.counts.get(block.rate, 0) + samples.shape[1]
        self.finite &= block.finite
        self.outline.add(samples, block.rate)
        peak = _peak(samples)
        self.peak = max(self.peak, peak)
        if samples.shape[0] == 1:
            self.mixed_peak = max(self.mixed_peak, peak)
        else:
            self.mixed_peak = max(self.mixed_peak, _peak(mono(samples)))
            for channel, energy in enumerate(np.square(samples, dtype=np.float64).sum(axis=1)):
                self.energy[channel] = self.energy.get(channel, 0.0) + float(energy)

    @property
    def seconds(self) -> float:
        return sum(count / rate for rate, count in self.counts.items())

    @property
    def rate(self) -> int:
        return max(self.counts, key=lambda rate: self.counts[rate], default=0)


def examine(
    path: Path,
    report: Report | None = None,
    seconds_most: float = float("inf"),
    listen: Callable[[Block], None] | None = None,
) -> Examined:
    """Decode a whole file and say what it is.

    Args:
        path: The file.
        report: Called now and then with bytes read and bytes in all; may raise to stop.
        seconds_most: Stop decoding beyond this length (the sandbox's guard); the default reads all.
        listen: Gets the sound, some seconds at a time, to measure more of it.

    Raises:
        SampleError: Not a readable file, or no sound in it.
    """
    try:
        return _examined(path, report, seconds_most, listen)
    except OSError:
        refuse_what_is_no_file(path)  # it vanished or was shut meanwhile, more often than not
        raise SampleError("file_not_permitted", file=path.name) from None


def _examined(
    path: Path, report: Report | None, seconds_most: float, listen: Callable[[Block], None] | None
) -> Examined:
    damage = Damage()
    tally = _Tally()
    with opened(path) as (container, stream), Hashing(path) as hashing:
        size = path.stat().st_size
        for block in decode(container, stream, damage):
            tally.add(block)
            if listen:
                listen(block)
            if report:
                report(min(block.byte_position, size), size)
            if tally.seconds > seconds_most:
                break
        if not tally.counts:
            raise SampleError("file_not_audio", file=path.name)
        facts = _facts(path, container, stream, tally, damage)
        return Examined(path, hashing.hexdigest(), facts, tally.outline.summed_up(tally.seconds))


def _peak(samples: Samples) -> float:
    return max(float(samples.max()), -float(samples.min()))


def _facts(
    path: Path, container: InputContainer, stream: AudioStream, tally: _Tally, damage: Damage
) -> AudioFacts:
    claimed = _claimed_seconds(path, container, stream)
    return AudioFacts(
        container=container_name(container, path),
        codec=stream.codec_context.codec.canonical_name,
        seconds=_without_padding(tally.seconds, claimed, stream, tally.rate),
        bytes=path.stat().st_size,
        rate=tally.rate,
        channels=tally.channels,
        claimed_seconds=claimed,
        bad_packets=damage.bad_packets,
        has_video=has_moving_pictures(container),
        tags=_tag_count(container),
        peak=tally.peak,
        mixed_peak=tally.mixed_peak,
        loudest_channel=max(tally.energy, key=lambda channel: tally.energy[channel], default=0),
        finite=tally.finite,
    )


def _without_padding(seconds: float, claimed: float | None, stream: AudioStream, rate: int) -> float:
    """The length as it was recorded: AAC's last frame is filled up, and its container says by how much."""
    filled = claimed is not None and 0 < seconds - claimed < _AAC_FRAMES_MOST / max(rate, 1)
    if filled and claimed is not None and stream.codec_context.name == "aac":
        return claimed
    return seconds


def _claimed_seconds(path: Path, container: InputContainer, stream: AudioStream) -> float | None:
    """What the header says of the sound track, None where there is no header and FFmpeg only guesses."""
    name = container.format.name
    if name == "aac" or (name == "mp3" and not _has_length_header(path)):
        return None
    if not stream.duration or stream.time_base is None:
        return None
    return float(stream.duration * stream.time_base)


def _has_length_header(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(_MP3_HEADER_WITHIN)
    return any(mark in start for mark in (b"Xing", b"Info", b"VBRI"))


def _tag_count(container: InputContainer) -> int:
    """Count what describes a person, place or device; cover pictures count too."""
    tags = set(container.metadata)
    for stream in container.streams:
        tags |= {f"{stream.index}.{tag}" for tag in stream.metadata if tag not in _STRUCTURAL_TAGS}
    pictures = 0 if has_moving_pictures(container) else len(container.streams.video)
    return len(tags - _STRUCTURAL_TAGS) + pictures
