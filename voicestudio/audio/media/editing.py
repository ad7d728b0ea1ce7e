"""Write an edited copy of a file: cut, hum, noise, level, in one pass through FFmpeg's filters."""

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import numpy as np
import soundfile
from av.audio.frame import AudioFrame
from av.filter import Graph

from voicestudio.audio.media.cutting import cut
from voicestudio.audio.media.decoding import Block, Damage, Samples, decode
from voicestudio.audio.media.opening import opened
from voicestudio.model.edits import Edits
from voicestudio.model.errors import SampleError
from voicestudio.model.progress import Report

_RATE_MOST: Final = 48_000
_HUM_LINES: Final = 8
_NOTCH_HERTZ: Final = 4  # wide enough for mains that drift, too narrow for a voice to be missed in
_NOISE_OFF_DB: Final = 12  # more makes voices hollow
_LIMIT: Final = 10 ** (-3.5 / 20)  # of samples; peaks between them then stay under -3 dB
_CHANNELS_MOST: Final = 2


def edit(source: Path, target: Path, edits: Edits, report: Report) -> None:
    """Write what a person made of a file, as 16-bit WAV at the file's own rate, 48 kHz at most.

    Args:
        source: Anything that decodes.
        target: Where the WAV goes.
        edits: What is done.
        report: Told (done, total) bytes of the source.

    Raises:
        SampleError: The source cannot be decoded, or nothing of it is kept.
    """
    size = source.stat().st_size
    writer: _Writer | None = None
    with opened(source) as (container, stream):
        try:
            for block in cut(decode(container, stream, Damage()), edits.keep):
                writer = writer or _Writer(target, block, edits)
                writer.add(block)
                report(min(block.byte_position, size), size)
        finally:
            if writer:
                writer.close()
    if writer is None:
        raise SampleError("file_not_audio", file=source.name)


class _Writer:
    """The filters of one form of sound, and the file behind them."""

    def __init__(self, target: Path, first: Block, edits: Edits) -> None:
        self._edits = edits
        self._channels = 1 if first.samples.shape[0] > _CHANNELS_MOST else first.samples.shape[0]
        self._rate = min(first.rate, _RATE_MOST)
        self._form = (0, 0)
        self._graph: Graph | None = None
        self._file = soundfile.SoundFile(target, "w", self._rate, self._channels, "PCM_16", format="WAV")

    def add(self, block: Block) -> None:
        samples = block.samples
        if samples.shape[0] != self._channels:  # many channels, or another number further on
            samples = np.broadcast_to(
                samples.mean(axis=0, dtype=np.float32), (self._channels, samples.shape[1])
            )
        form = (self._channels, block.rate)
        if form != self._form:
            self._drain()
            self._form, self._graph = form, _filters(self._channels, block.rate, self._rate, self._edits)
        self._push(_frame(samples, block.rate))

    def close(self) -> None:
        self._drain()
        self._file.close()

    def _push(self, frame: AudioFrame | None) -> None:
        if self._graph is not None:
            self._graph.push(frame)
            for out in _pulled(self._graph):
                self._file.write(out.to_ndarray().reshape(-1, self._channels))

    def _drain(self) -> None:
        self._push(None)
        self._graph = None


def _filters(channels: int, rate: int, rate_out: int, edits: Edits) -> Graph:
    """Everything that is asked for, one behind the other."""
    graph = Graph()
    layout = _layout(channels)
    last = graph.add_abuffer(format="fltp", sample_rate=rate, layout=layout, time_base=Fraction(1, rate))
    for name, options in (
        *_against_hum(edits.hum_hz, rate),
        *([("afftdn", f"nr={_NOISE_OFF_DB}:tn=1")] if edits.reduce_noise else []),
        *_gain(edits.gain_db),
        ("aresample", f"{rate_out}"),
        ("aformat", f"sample_fmts=s16:channel_layouts={layout}"),
        ("abuffersink", ""),
    ):
        following = graph.add(name, options) if options else graph.add(name)
        last.link_to(following)
        last = following
    graph.configure()
    return graph


def _against_hum(hum_hz: int, rate: int) -> list[tuple[str, str]]:
    lines = [hum_hz * (line + 1) for line in range(_HUM_LINES)] if hum_hz else []
    width = f"width_type=h:width={_NOTCH_HERTZ}"
    return [("bandreject", f"frequency={line}:{width}") for line in lines if line < rate / 2 - _NOTCH_HERTZ]


def _gain(gain_db: float) -> list[tuple[str, str]]:
    if not gain_db:
        return []
    limiter = f"limit={_LIMIT:.4f}:level=disabled:attack=5:release=50:latency=1"
    return [("volume", f"{gain_db:.2f}dB:precision=float"), ("alimiter", limiter)]


def _pulled(graph: Graph) -> Iterator[AudioFrame]:
    with suppress(av.error.BlockingIOError, av.error.EOFError):
        while True:
            out = graph.pull()
            if isinstance(out, AudioFrame):
                yield out


def _frame(samples: Samples, rate: int) -> AudioFrame:
    frame = AudioFrame.from_ndarray(
        np.ascontiguousarray(samples, np.float32), format="fltp", layout=_layout(samples.shape[0])
    )
    frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
    return frame


def _layout(channels: int) -> str:
    return "mono" if channels == 1 else "stereo"
