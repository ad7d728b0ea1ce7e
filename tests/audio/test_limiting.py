"""Peaks are held, those between the samples too, nothing is cut off, and what stays below is not touched."""

from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.audio.sounds import MAN, RATE, WOMAN, Sound, ffmpeg_says, in_form, read, times, white
from voicestudio.audio.measure.measuring import measure
from voicestudio.audio.media.editing import edit
from voicestudio.audio.media.limiting import Limiter
from voicestudio.model.edits import Edits

LIMIT: Final = 0.5


def quietly(_done: int, _total: int) -> None:
    pass


def limited(samples: Sound, pieces: int, rate: int = RATE) -> Sound:
    """Through the limiter in pieces of so many samples; shape (channels, n)."""
    limiter = Limiter(rate, LIMIT)
    starts = range(0, samples.shape[1], pieces)
    found = [limiter.add(samples[:, start : start + pieces].astype(np.float32)) for start in starts]
    rest = limiter.rest()
    assert rest is not None
    return np.concatenate([*found, rest], axis=1).astype(float)


def oversampled(samples: Sound) -> Sound:
    """Eight times as many samples, by a spectrum with nothing above."""
    count = len(samples)
    return 8 * np.fft.irfft(np.fft.rfft(samples), 8 * count)


@pytest.mark.parametrize("pieces", [100, 1_024, RATE, 1_000_000])
def test_the_pieces_do_not_matter(pieces: int) -> None:
    samples = read(MAN)[None, : 10 * RATE] * times(9)
    assert np.abs(limited(samples, pieces) - limited(samples, 5_000)).max() < 1e-6


def test_what_stays_below_is_the_same() -> None:
    samples = read(WOMAN)[None, :] * times(-4)
    assert np.array_equal(limited(samples, RATE), samples.astype(np.float32))


def test_it_turns_down_only_around_a_peak() -> None:
    samples = (white(4 * RATE) * 0.05)[None, :]
    samples[0, 2 * RATE] = 0.9
    ours = limited(samples, RATE)[0]
    near = round(0.04 * RATE)
    assert np.abs(ours).max() <= LIMIT + 1e-6
    assert np.array_equal(ours[: 2 * RATE - near], samples[0, : 2 * RATE - near].astype(np.float32))
    assert np.array_equal(ours[2 * RATE + near :], samples[0, 2 * RATE + near :].astype(np.float32))


def test_both_sides_are_turned_down_alike() -> None:
    left = read(MAN)[: 10 * RATE] * times(9)
    samples = np.stack([left, 0.5 * left])
    ours = limited(samples, RATE)
    assert np.allclose(ours[0], 2 * ours[1], atol=1e-6)


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("gain", [3, 9, 20])
def test_peaks_between_the_samples_are_held(gain: float, source: Path) -> None:
    ours = limited(read(source)[None, : 1 << 17] * times(gain), RATE)[
        0
    ]  # a length that is quick to transform
    assert np.abs(ours).max() <= LIMIT + 1e-6
    assert np.abs(oversampled(ours)).max() <= LIMIT * times(0.4)
    assert np.abs(ours).max() >= LIMIT * times(-1)


def test_nothing_in_gives_nothing() -> None:
    assert Limiter(RATE, LIMIT).rest() is None


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
@pytest.mark.parametrize("gain", [6.0, 20.0])
def test_peaks_are_held_under_3_db(source: Path, rate: int, gain: float, tmp_path: Path) -> None:
    own = in_form(source, tmp_path / "own.wav", "-ar", str(rate))
    edit(own, tmp_path / "loud.wav", Edits(gain_db=gain), quietly)
    said = ffmpeg_says(tmp_path / "loud.wav")
    assert -5.5 < said.true_peak_db <= -3.0
    assert said.rms_db > ffmpeg_says(own).rms_db + 2
    measures = measure(tmp_path / "loud.wav").measures
    assert measures is not None
    assert measures.true_peak_dbtp == pytest.approx(said.true_peak_db, abs=0.3)
    assert len(measures.clipped) <= (1 if gain > 6 else 0)  # as far as 20 dB over a top may come out flat
