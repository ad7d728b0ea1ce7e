"""Noise of a known level under human speech: speech over noise, the noise floor, and its grade.

Truth is made by hand: the mean square of the recording's own loud frames, and of the noise that is added.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.audio.sounds import MAN, RATE, WOMAN, Sound, decibels, pink, read, times, tone, white, write
from voicestudio.audio.measure.measuring import measure
from voicestudio.flow.diagnose import noise_grade
from voicestudio.model.measures import Measures

TOLERANCE: Final = 2.0
"""dB, from 15 dB on; the quietest tenth of pink noise is 1 dB below all of it."""
FLATTERING: Final = 3.0
"""dB at 10 dB: frames that speak hold noise, too."""

Noise = Callable[[int, int], Sound]


def figures(path: Path) -> Measures:
    measures = measure(path).measures
    assert measures is not None
    return measures


def speech_power(samples: Sound) -> float:
    """Mean square of the frames of 20 ms within 40 dB of the loudest."""
    frames = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    power = np.mean(np.square(frames), axis=1)
    return float(np.mean(power[power > power.max() * 1e-4]))


def with_noise(source: Path, noise: Noise, snr: float) -> tuple[Sound, float]:
    """A recording with noise so many dB below its speech, and the noise's level in dBFS."""
    speech = read(source)
    added = noise(len(speech), 1) * np.sqrt(speech_power(speech)) * times(-snr)
    return speech + added, decibels(added)


@pytest.mark.parametrize("noise", [white, pink])
@pytest.mark.parametrize(
    ("source", "snr", "grades"),
    [
        (WOMAN, 40, {"good"}),
        (WOMAN, 30, {"good", "fair"}),  # the edge itself: the figure is no better than its tolerance
        (WOMAN, 25, {"fair"}),
        (WOMAN, 20, {"fair", "poor"}),
        (WOMAN, 15, {"poor"}),
        (WOMAN, 10, {"poor"}),
        (MAN, 20, {"fair", "poor"}),  # his room stands 30 dB below him, which hides anything better
        (MAN, 15, {"poor"}),
        (MAN, 10, {"poor"}),
    ],
)
def test_speech_over_noise(source: Path, snr: float, grades: set[str], noise: Noise, tmp_path: Path) -> None:
    samples, level = with_noise(source, noise, snr)
    ours = figures(write(tmp_path / "noisy.wav", samples))
    if snr < 15:
        assert snr < ours.snr_db < snr + FLATTERING
    else:
        assert ours.snr_db == pytest.approx(snr, abs=2.5 if source == MAN else TOLERANCE)
    assert noise_grade(ours) in grades
    assert ours.noise_dbfs == pytest.approx(level, abs=TOLERANCE)
    assert ours.voiced


def test_clean_recordings_are_graded_by_their_rooms() -> None:
    assert noise_grade(figures(WOMAN)) == "good"
    assert noise_grade(figures(MAN)) == "fair"  # 30 dB at best between the words


def test_more_noise_is_never_a_better_figure(tmp_path: Path) -> None:
    found = [
        figures(write(tmp_path / "noisy.wav", with_noise(WOMAN, white, snr)[0])).snr_db
        for snr in (40, 30, 20, 15, 10, 5, 0)
    ]
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("level", [-30.0, -50.0, -70.0])
def test_the_floor_is_the_noise_in_the_pauses(level: float, tmp_path: Path) -> None:
    """Bursts of a tone, half of the time, over noise."""
    count = 12 * RATE
    bursts = tone(300, 12, peak=0.5) * (np.arange(count) // RATE % 2)
    ours = figures(write(tmp_path / "bursts.wav", bursts + white(count) * times(level), subtype="FLOAT"))
    assert ours.noise_dbfs == pytest.approx(level, abs=1.0)
    assert ours.speech_dbfs == pytest.approx(20 * np.log10(0.5) - 3.01, abs=0.1 if level < -40 else 0.2)
    assert ours.snr_db == pytest.approx(ours.speech_dbfs - level, abs=1.0)


def test_louder_as_a_whole_is_no_better(tmp_path: Path) -> None:
    samples, _ = with_noise(WOMAN, pink, 25)
    soft, loud = (
        figures(write(tmp_path / "level.wav", samples * times(gain), subtype="FLOAT")) for gain in (-30, 3)
    )
    assert soft.snr_db == pytest.approx(loud.snr_db, abs=0.01)
    assert soft.noise_dbfs == pytest.approx(loud.noise_dbfs - 33, abs=0.01)


def test_silence_that_a_program_put_in_is_no_floor(tmp_path: Path) -> None:
    samples, level = with_noise(WOMAN, white, 25)
    gap = np.zeros(5 * RATE)
    ours = figures(write(tmp_path / "gap.wav", np.concatenate([samples, gap, samples])))
    assert ours.noise_dbfs == pytest.approx(level, abs=TOLERANCE)
