"""Write an edited copy of a file: cut, hum, noise, level, in one pass through FFmpeg's filters."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from voicestudio.audio.media.cutting import cut
from voicestudio.audio.media.decoding import Block, Damage, Samples, decode
from voicestudio.audio.media.limiting import Limiter
from voicestudio.audio.media.opening import opened
from voicestudio.audio.media.wave_writing import written_wave
from voicestudio.model.edits import Edits
from voicestudio.model.errors import SampleError
from voicestudio.model.progress import Report

_RATE_MOST: Final = 48_000
_HUM_LINES: Final = 8
_NOTCH_HERTZ: Final = 4  # wide enough for mains that drift, too narrow for a voice to be missed in
_NOISE_DBFS: Final = (-80.0, -20.0)  # what the filter can be told of
_NOISE_OFF_DB: Final = 12  # more makes voices hollow
_LIMIT: Final = 10 ** (-3.5 / 20)  # half a decibel for what a look between the samples misses
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
        OSError: The target cannot be written.
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
        self._limiter = Limiter(self._rate, _LIMIT) if edits.gain_db else None
        self._open = ExitStack()
        self._file = self._open.enter_context(written_wave(target, self._channels, self._rate))

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
        with self._open:
            self._drain()
            rest = self._limiter.rest() if self._limiter else None
            if rest is not None:
                self._file.write(rest)

    def _push(self, frame: AudioFrame | None) -> None:
        if self._graph is not None:
            self._graph.push(frame)
            for out in _pulled(self._graph):
                samples = out.to_ndarray().astype(np.float32, copy=False)
                self._file.write(self._limiter.add(samples) if self._limiter else samples)

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
        *(_against_noise(rate, edits.noise_dbfs) if edits.noise_dbfs else []),
        *([("volume", f"{edits.gain_db:.2f}dB:precision=float")] if edits.gain_db else []),
        ("aresample", f"{rate_out}"),
        ("aformat", f"sample_fmts=fltp:channel_layouts={layout}"),
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


def _against_noise(rate: int, noise_dbfs: float) -> list[tuple[str, str]]:
    """FFmpeg's filter gives everything so many samples late, and would keep the last ones."""
    late, (lowest, highest) = 2 * (rate // 80), _NOISE_DBFS
    return [
        ("apad", f"pad_len={late}"),
        ("afftdn", f"nr={_NOISE_OFF_DB}:nf={min(max(noise_dbfs, lowest), highest):.1f}"),
        ("atrim", f"start_sample={late}"),
        ("asetpts", "N/SR/TB"),
    ]


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
