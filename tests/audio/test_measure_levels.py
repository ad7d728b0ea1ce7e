"""Loudness, mean square and true peak of human speech, held against ffmpeg's own figures.

Tolerances: 0.1 LU, 0.05 dB of mean square, 0.3 dB of true peak.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.audio.sounds import MAN, RATE, WOMAN, ffmpeg_says, in_form, read, times, tone, write
from voicestudio.audio.measure.measuring import measure
from voicestudio.model.measures import Measures

Make = Callable[[Path, Path], Path]
"""Turns a recording into the file that is measured."""


def figures(path: Path) -> Measures:
    measures = measure(path).measures
    assert measures is not None
    return measures


def louder(decibels: float) -> Make:
    return lambda source, folder: write(folder / "louder.wav", read(source) * times(decibels))


def at_rate(rate: int) -> Make:
    return lambda source, folder: in_form(source, folder / "rate.wav", "-ar", str(rate))


def in_lossy(name: str, *options: str) -> Make:
    return lambda source, folder: in_form(source, folder / name, *options)


def normalised(source: Path, folder: Path) -> Path:
    samples = read(source)
    return write(folder / "normalised.wav", samples / np.abs(samples).max() * 0.9999)


def two_sides(source: Path, folder: Path) -> Path:
    samples = read(source)
    return write(folder / "stereo.wav", np.stack([0.3 * samples, np.roll(samples, 5000)], axis=1))


def clipped_lossy(source: Path, folder: Path) -> Path:
    return in_form(louder(15)(source, folder), folder / "clipped.mp3", "-b:a", "96k")


MADE = {
    "as it is": lambda source, folder: source,
    "8 kHz": at_rate(8_000),
    "11.025 kHz": at_rate(11_025),
    "44.1 kHz": at_rate(44_100),
    "48 kHz": at_rate(48_000),
    "96 kHz": at_rate(96_000),
    "stereo": two_sides,
    "peaks at full scale": normalised,
    "40 dB quieter": louder(-40),
    "8 dB over": louder(8),
    "15 dB over": louder(15),
    "mp3": in_lossy("low.mp3", "-b:a", "32k"),
    "stereo flac at 48 kHz": in_lossy("wide.flac", "-ar", "48000", "-ac", "2"),
    "mp3 of clipped": clipped_lossy,
}


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("make", MADE.values(), ids=MADE.keys())
def test_levels_are_those_of_ffmpeg(make: Make, source: Path, tmp_path: Path) -> None:
    path = make(source, tmp_path)
    ours, said = figures(path), ffmpeg_says(path)
    assert ours.loudness_lufs == pytest.approx(said.lufs, abs=0.1)
    assert ours.rms_dbfs == pytest.approx(said.rms_db, abs=0.05)
    assert ours.rms_dbfs == pytest.approx(said.mean_volume_db, abs=0.1)  # ffmpeg tells tenths
    assert ours.true_peak_dbtp == pytest.approx(said.true_peak_db, abs=0.3)


@pytest.mark.parametrize("begin", [0.6, 0.99, 1.0, 1.01])
def test_a_peak_between_samples_is_found_wherever_the_second_ends(begin: float, tmp_path: Path) -> None:
    """A sine at a quarter of the rate whose samples all lie 3 dB below its peak."""
    samples = np.zeros(3 * RATE)
    beep = 0.5 * np.sin(np.pi / 2 * np.arange(RATE // 2) + np.pi / 4)
    samples[round(begin * RATE) :][: len(beep)] = beep * np.hanning(len(beep)) ** 0.1
    ours = figures(write(tmp_path / "beep.wav", samples)).true_peak_dbtp
    assert ours == pytest.approx(20 * np.log10(0.5), abs=0.3)
    assert 20 * np.log10(np.abs(samples).max()) < ours - 2.5


@pytest.mark.parametrize("level", [-6.0, -23.0, -60.0])
def test_a_full_scale_sine_has_the_level_that_the_standard_says(level: float, tmp_path: Path) -> None:
    """BS.1770: 997 Hz at 0 dBFS in one channel reads -3.01 LKFS."""
    path = write(tmp_path / "sine.wav", tone(997, 10, 48_000, times(level)), 48_000)
    ours = figures(path)
    assert ours.loudness_lufs == pytest.approx(level - 3.01, abs=0.1)
    assert ours.rms_dbfs == pytest.approx(level - 3.01, abs=0.05)
    assert ours.true_peak_dbtp == pytest.approx(level, abs=0.1)


@pytest.mark.parametrize("channels", [3, 6])
def test_many_channels_peak_as_high_as_their_loudest(channels: int, tmp_path: Path) -> None:
    speech = read(WOMAN)
    samples = np.stack([speech * 0.1] * (channels - 1) + [speech], axis=1)
    ours = figures(write(tmp_path / "many.wav", samples))
    assert ours.true_peak_dbtp == pytest.approx(ffmpeg_says(WOMAN).true_peak_db, abs=0.3)
    power = np.mean(np.square(samples))
    assert ours.rms_dbfs == pytest.approx(10 * np.log10(power), abs=0.05)


@pytest.mark.parametrize("seconds", [0.05, 0.5, 12.0])
def test_digital_silence_has_no_level_at_all(seconds: float, tmp_path: Path) -> None:
    ours = figures(write(tmp_path / "silence.wav", np.zeros(round(seconds * RATE))))
    assert (ours.loudness_lufs, ours.rms_dbfs, ours.true_peak_dbtp) == (-120.0, -120.0, -120.0)


def test_what_is_no_number_counts_as_silence(tmp_path: Path) -> None:
    samples = read(MAN)
    broken, silenced = samples.copy(), samples.copy()
    broken[RATE : RATE + 50], silenced[RATE : RATE + 50] = np.nan, 0
    broken[2 * RATE], silenced[2 * RATE] = np.inf, 0
    ours = figures(write(tmp_path / "broken.wav", broken, subtype="FLOAT"))
    whole = figures(write(tmp_path / "whole.wav", silenced, subtype="FLOAT"))
    assert ours == whole
