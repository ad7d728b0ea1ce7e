"""Where someone speaks and how loud, from the energy of 20 ms frames.

A gate on energy tells speech from silence as well as any detector does, at no cost; that music and noise
count as speech too is what ``voice_detection.py`` is for.
"""

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.audio.media.decoding import Samples
from voicestudio.model.measures import Stretch

FRAME_SECONDS: Final = 0.02
SILENCE_DBFS: Final = -120.0
_QUIETEST: Final = 0.1  # share of the frames that is taken for the noise
_LOUD: Final = 0.95  # quantile of the frames that is taken for loud speech
_GATE: Final = 0.35  # of the way, in dB, from noise to loud speech
_LEAST_RANGE_DB: Final = 6.0  # speech has pauses; what moves less is a tone or a steady noise
_GAP_MOST: Final = 0.3  # seconds: closures and breaths inside a sentence
_BLIP_LEAST: Final = 0.1  # seconds: clicks are shorter, words are longer
_EDGE: Final = 0.04  # seconds before and after: soft onsets and fading ends
_PAUSE_LEAST: Final = 1.5  # seconds; a reader's pause between sentences is shorter


@dataclass
class Energy:
    """Mean squares of frames, gathered block by block."""

    _frames: list[NDArray[np.float32]] = field(default_factory=list)
    _rest: Samples = field(default_factory=lambda: np.zeros(0, np.float32))
    _rate: int = 0
    _samples: int = 0  # of this rate
    _marks: list[tuple[int, float]] = field(default_factory=lambda: [(0, 0.0)])  # frame, and when it begins

    def add(self, mono: Samples, rate: int) -> None:
        """Take in samples of shape (n,)."""
        if rate != self._rate:
            self._marks.append(self._reached())
            self._rest, self._rate, self._samples = np.zeros(0, np.float32), rate, 0
        samples = np.concatenate([self._rest, mono]) if len(self._rest) else mono
        length = max(1, round(rate * FRAME_SECONDS))
        whole = len(samples) // length * length
        self._samples += len(mono)
        self._rest = samples[whole:].copy()
        framed = samples[:whole].reshape(-1, length)
        self._frames.append(np.einsum("ij,ij->i", framed, framed) / np.float32(length))

    def _reached(self) -> tuple[int, float]:
        """Number of frames so far, and the moment: at some rates a frame is not exactly 0.02 s."""
        begins = self._marks[-1][1]
        seconds = (self._samples - len(self._rest)) / self._rate if self._rate else 0.0
        return sum(len(frames) for frames in self._frames), begins + seconds

    def summed_up(self, seconds: float) -> "Spoken":
        """Tell speech from silence.

        Args:
            seconds: Length of the whole sound.
        """
        power = np.concatenate(self._frames).astype(np.float64) if self._frames else np.zeros(0)
        heard = power[power > 1e-12]  # digital silence is no noise floor
        if not len(heard):
            return Spoken((), SILENCE_DBFS, SILENCE_DBFS, 0.0)
        noise = float(np.mean(np.sort(heard)[: max(1, int(len(heard) * _QUIETEST))]))
        loud = float(np.quantile(heard, _LOUD))
        noise_db, loud_db = decibels(noise), decibels(loud)
        if loud_db - noise_db < _LEAST_RANGE_DB:
            return Spoken((), noise_db, decibels(float(np.mean(power))), 0.0)
        gate = 10 ** ((noise_db + _GATE * (loud_db - noise_db)) / 10)
        speaks = power > gate
        stretches = _stretches(speaks, [*self._marks, self._reached()], seconds)
        speech = float(np.mean(power[speaks]))
        snr = decibels(max(speech - noise, 1e-12) / noise)
        return Spoken(stretches, noise_db, decibels(speech), snr)


@dataclass(frozen=True)
class Spoken:
    """Where speech is, its level and the noise's in dBFS, and speech over noise in dB."""

    stretches: tuple[Stretch, ...]
    noise_dbfs: float
    speech_dbfs: float
    snr_db: float


def decibels(power: float) -> float:
    """Of a mean square or a ratio of two; -120 at the lowest."""
    return float(max(SILENCE_DBFS, 10 * np.log10(max(power, 1e-12))))


def pauses_between(stretches: tuple[Stretch, ...], seconds: float) -> tuple[Stretch, ...]:
    """Stretches without speech that are longer than a reader's pause, the two ends among them."""
    edges = [0.0, *(edge for stretch in stretches for edge in (stretch.start, stretch.end)), seconds]
    gaps = (Stretch(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return tuple(gap for gap in gaps if gap.seconds > _PAUSE_LEAST)


def _stretches(
    speaks: NDArray[np.bool_], marks: list[tuple[int, float]], seconds: float
) -> tuple[Stretch, ...]:
    """Runs of speaking frames, gaps inside sentences closed, clicks left out."""
    changes = np.flatnonzero(np.diff(np.concatenate([[False], speaks, [False]]).astype(np.int8)))
    frames, moments = zip(*marks, strict=True)
    runs = np.interp(changes, frames, moments).reshape(-1, 2).tolist()
    joined: list[tuple[float, float]] = []
    for start, end in runs:
        if joined and start - joined[-1][1] < _GAP_MOST:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    found = [(start, end) for start, end in joined if end - start >= _BLIP_LEAST]
    return tuple(Stretch(max(0.0, start - _EDGE), min(seconds, end + _EDGE)) for start, end in found)
