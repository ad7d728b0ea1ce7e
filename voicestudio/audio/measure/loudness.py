"""Loudness and true peak by FFmpeg's own ``ebur128`` filter (EBU R 128, ITU-R BS.1770)."""

import heapq
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from typing import Final

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from voicestudio.audio.measure.energy import SILENCE_DBFS
from voicestudio.audio.media.decoding import Samples

_LOWEST_LUFS: Final = -70.0  # what the filter says of silence
_PIECE_SECONDS: Final = 0.05
_PIECES: Final = 16
_AROUND_SECONDS: Final = 0.02
_BETWEEN_MOST: Final = 0.7  # peaks between samples lie 3 dB higher at most, but for sounds that nobody hears
_HALF_WAY: Final = np.sinc(np.arange(-3.5, 4)) * np.hanning(10)[1:-1]


class Loudness:
    """Integrated loudness of blocks of one rate; what comes at another rate is not counted."""

    def __init__(self) -> None:
        self._filter: _Ebur128 | None = None
        self._shape = (0, 0)

    def add(self, samples: Samples, rate: int) -> None:
        """Take in samples of shape (channels, n); more than two channels count as their mix."""
        if samples.shape[0] > 2:
            samples = samples.mean(axis=0, dtype=np.float32, keepdims=True)
        shape = (samples.shape[0], rate)
        if self._filter is None:
            self._filter, self._shape = _Ebur128(*shape, peak=False), shape
        if shape == self._shape:
            self._filter.add(samples)

    def lufs(self) -> float:
        """Integrated loudness; -120 for silence."""
        told = self._filter.told().get("lavfi.r128.I") if self._filter else None
        found = float(told) if told else SILENCE_DBFS
        return found if found > _LOWEST_LUFS else SILENCE_DBFS


class TruePeak:
    """Highest peak between the samples, looked for around the loudest places alone, to save the work."""

    def __init__(self) -> None:
        self._pieces: list[tuple[float, int, Samples]] = []  # rough peak, a number to tell equal ones apart
        self._count = 0
        self._shape = (0, 0)
        self._loudest = 0.0

    def add(self, samples: Samples, rate: int) -> None:
        """Take in samples of shape (channels, n)."""
        length, around = int(rate * _PIECE_SECONDS), int(rate * _AROUND_SECONDS)
        starts = np.arange(0, samples.shape[1], max(1, length))
        loudest = np.abs(samples[0] if samples.shape[0] == 1 else np.abs(samples).max(axis=0))
        peaks = np.maximum.reduceat(loudest, starts)
        self._loudest = max(self._loudest, float(peaks.max(initial=0.0)))
        least = self._pieces[0][0] if len(self._pieces) == _PIECES else 0.0
        for index in np.flatnonzero(peaks > least * _BETWEEN_MOST)[-4 * _PIECES :].tolist():
            start = max(0, int(starts[index]) - around)
            piece = _tapered(samples[:, start : int(starts[index]) + length + around], around)
            self._keep(_peak_between(piece), piece, rate)

    def dbtp(self) -> float:
        """In dB of full scale; -120 for silence."""
        found = self._loudest
        if self._pieces:
            channels, rate = self._shape
            ear = _Ebur128(channels, rate, peak=True)
            for _, _, piece in self._pieces:
                ear.add(piece)
            ear.add(np.zeros((channels, rate), np.float32))  # the filter tells 0.1 s at a time
            told = ear.told().get("lavfi.r128.true_peak")
            found = max(found, float(told) if told else 0.0)
        return float(max(SILENCE_DBFS, 20 * np.log10(max(found, 1e-6))))

    def _keep(self, peak: float, piece: Samples, rate: int) -> None:
        piece = piece if piece.shape[0] <= 2 else piece[np.abs(piece).max(axis=1).argmax()][None, :]
        if self._pieces and (piece.shape[0], rate) != self._shape:
            return
        self._shape = (piece.shape[0], rate)
        self._count += 1
        entry = (peak, self._count, piece)
        if len(self._pieces) < _PIECES:
            heapq.heappush(self._pieces, entry)
        else:
            heapq.heappushpop(self._pieces, entry)


def _peak_between(piece: Samples) -> float:
    """Roughly the peak, points half-way between samples among them: cut off samples alone are all alike."""
    between = max(float(np.abs(np.convolve(channel, _HALF_WAY)).max()) for channel in piece)
    return max(between, float(np.abs(piece).max()))


def _tapered(piece: Samples, around: int) -> Samples:
    """A piece with soft ends: a hard edge would ring higher than the sound itself."""
    piece = piece.copy()
    most = min(around, piece.shape[1] // 2)
    if most:
        slope = np.linspace(0, 1, most, dtype=np.float32)
        piece[:, :most] *= slope
        piece[:, -most:] *= slope[::-1]
    return piece


class _Ebur128:
    """The filter, and what it last told."""

    def __init__(self, channels: int, rate: int, *, peak: bool) -> None:
        self._last: AudioFrame | None = None
        self._layout = "mono" if channels == 1 else "stereo"
        self._rate = rate
        self._graph = Graph()
        source = self._graph.add_abuffer(
            format="fltp", sample_rate=rate, layout=self._layout, time_base=Fraction(1, rate)
        )
        options = "metadata=1:peak=true" if peak else "metadata=1"
        middle = self._graph.add("ebur128", options)
        sink = self._graph.add("abuffersink")
        source.link_to(middle)
        middle.link_to(sink)
        self._graph.configure()

    def add(self, samples: Samples) -> None:
        # FFmpeg turns it to the filter's own double precision, which is quicker than numpy's new arrays are.
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples), format="fltp", layout=self._layout)
        frame.sample_rate = self._rate
        self._graph.push(frame)
        for out in self._frames():
            self._last = out

    def told(self) -> dict[str, str]:
        """What the filter said last, so far."""
        return dict(self._last.metadata) if self._last is not None else {}

    def _frames(self) -> Iterator[AudioFrame]:
        with suppress(av.error.BlockingIOError, av.error.EOFError):
            while True:
                out = self._graph.pull()
                if isinstance(out, AudioFrame):
                    yield out
