"""The measured likeness: right on pulses of a known pitch, neutral where there is no voice."""

from pathlib import Path
from typing import Final

import numpy as np
import pytest
import soundfile

from voicestudio.sandbox.likeness import NEUTRAL_F0_HZ, FloatArray, Likeness, measure

ROOT: Final = Path(__file__).parents[2]
READER: Final = ROOT / "resources/samples/librivox-reader.wav"
PROMPTS: Final = ROOT / "tests/data/prompts-ru.wav"


def glottal(f0_hz: float, rate: int, noise: float = 0.01, seconds: float = 4.0) -> FloatArray:
    """The derivative of glottal pulses at one pitch, with noise."""
    phase = np.arange(int(seconds * rate)) * f0_hz / rate % 1.0
    pulses = np.diff(np.where(phase < 0.4, np.sin(np.pi * phase / 0.4) ** 2, 0.0), prepend=0.0)
    sound = 0.3 * pulses / np.abs(pulses).max() + noise * np.random.default_rng(1).standard_normal(phase.size)
    return np.asarray(sound, np.float32)


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100, 48000])
@pytest.mark.parametrize("f0_hz", [75.0, 90.0, 120.0, 160.0, 210.0, 260.0, 320.0])
def test_pitch_of_pulses_is_found(f0_hz: float, rate: int) -> None:
    found = measure(glottal(f0_hz, rate), rate)
    assert found.f0_hz == pytest.approx(f0_hz, rel=0.03)
    assert found.voiced_share > 0.9
    assert found.f0_spread_st < 0.2


def test_spread_of_a_gliding_pitch() -> None:
    rate = 16000
    semitones = 4.0 * np.sin(2.0 * np.pi * 0.7 * np.arange(8 * rate) / rate)
    phase = np.cumsum(150.0 * 2.0 ** (semitones / 12.0)) / rate % 1.0
    sound = np.where(phase < 0.4, np.sin(np.pi * phase / 0.4) ** 2, 0.0).astype(np.float32) * np.float32(0.3)
    found = measure(sound, rate)
    assert found.f0_hz == pytest.approx(150.0, rel=0.03)
    assert 3.0 < found.f0_spread_st < 4.0


def test_silence_and_noise_have_no_voice() -> None:
    noise = np.random.default_rng(2).standard_normal(5 * 16000).astype(np.float32) * np.float32(0.1)
    for sound in (np.zeros(5 * 16000, np.float32), noise, np.full(5 * 16000, 0.5, np.float32)):
        found = measure(sound, 16000)
        assert found.voiced_share < 0.02
        assert found.f0_hz == NEUTRAL_F0_HZ


@pytest.mark.parametrize("size", [0, 1, 100, 3000])
def test_next_to_nothing_is_neutral(size: int) -> None:
    assert measure(np.zeros(size, np.float32), 16000) == Likeness()


def test_a_steady_tone_is_voiced_without_spread() -> None:
    tone = np.sin(2.0 * np.pi * 440.0 * np.arange(5 * 16000) / 16000).astype(np.float32) * np.float32(0.3)
    found = measure(tone, 16000)
    assert found.f0_hz == pytest.approx(440.0, rel=0.03)
    assert found.f0_spread_st < 0.05


def test_numbers_that_are_none_do_no_harm() -> None:
    sound = glottal(120.0, 16000)
    sound[1000:1010] = np.nan
    assert measure(sound, 16000).f0_hz == pytest.approx(120.0, rel=0.03)


def test_noise_under_the_voice_does_not_move_the_pitch() -> None:
    assert measure(glottal(110.0, 16000, noise=0.05), 16000).f0_hz == pytest.approx(110.0, rel=0.03)


@pytest.mark.parametrize(("file", "lowest", "highest"), [(READER, 90.0, 100.0), (PROMPTS, 205.0, 225.0)])
def test_human_speech(file: Path, lowest: float, highest: float) -> None:
    found = measure(*soundfile.read(file, dtype="float32"))
    assert lowest < found.f0_hz < highest
    assert 0.4 < found.voiced_share < 0.85
    assert 2.0 < found.f0_spread_st < 6.0
    assert 2.5 < found.syllables_per_s < 6.5
    assert found.high_db < 0.0 < found.low_db


def test_a_long_sample_is_like_its_part() -> None:
    sound, rate = soundfile.read(READER, dtype="float32")
    part, whole = measure(sound, rate), measure(np.tile(sound, 4), rate)
    assert whole.f0_hz == pytest.approx(part.f0_hz, rel=0.05)
    assert whole.low_db == pytest.approx(part.low_db, abs=1.0)


def test_level_does_not_matter() -> None:
    sound, rate = soundfile.read(READER, dtype="float32")
    loud, quiet = measure(sound, rate), measure(sound * np.float32(0.1), rate)
    assert quiet.f0_hz == pytest.approx(loud.f0_hz, rel=0.01)
    assert quiet.high_db == pytest.approx(loud.high_db, abs=0.5)
