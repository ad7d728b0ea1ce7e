"""Mains hum of a known level under human speech, and nothing that only resembles it."""

from pathlib import Path

import numpy as np
import pytest

from tests.audio.sounds import (
    MAN,
    RATE,
    WOMAN,
    Sound,
    decibels,
    hum,
    in_form,
    pink,
    read,
    times,
    white,
    write,
)
from voicestudio.audio.measure.hum import Hum
from voicestudio.audio.measure.measuring import measure


def heard(path: Path) -> tuple[int, float]:
    measures = measure(path).measures
    assert measures is not None
    return measures.hum_hz, measures.hum_dbfs


def heard_in(samples: Sound, rate: int = RATE) -> tuple[int, float]:
    """The same of samples in memory, a second at a time, without all the other figures."""
    ear = Hum()
    for start in range(0, len(samples), rate):
        ear.add(samples[start : start + rate].astype(np.float32), rate)
    return ear.summed_up()


@pytest.mark.parametrize("mains", [50, 60])
@pytest.mark.parametrize(
    ("source", "level"),
    [*((MAN, level) for level in (-30, -40, -50, -60, -65)), *((WOMAN, level) for level in (-30, -45, -60))],
)
def test_hum_under_speech(source: Path, level: float, mains: int, tmp_path: Path) -> None:
    """The woman's recording has so much room at 120 to 480 Hz that -65 dBFS is not told from it."""
    speech = read(source)
    path = write(tmp_path / "hum.wav", speech + hum(mains, len(speech), RATE, level), subtype="FLOAT")
    hertz, found = heard(path)
    assert hertz == mains
    assert found == pytest.approx(level, abs=1.5)


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("mains", [50, 60])
def test_hum_at_any_rate(mains: int, rate: int, tmp_path: Path) -> None:
    speech = read(in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate)))
    path = write(tmp_path / "hum.wav", speech + hum(mains, len(speech), rate, -50), rate)
    hertz, found = heard(path)
    assert hertz == mains
    assert found == pytest.approx(-50, abs=1.5)


@pytest.mark.parametrize("hertz", [49.8, 50.2, 59.9, 60.1])
def test_mains_drift(hertz: float, tmp_path: Path) -> None:
    speech = read(WOMAN)
    at = np.arange(len(speech)) / RATE
    lines = np.sum([np.sin(2 * np.pi * hertz * line * at) / line for line in range(1, 7)], axis=0)
    lines *= times(-45 - decibels(lines))
    found = heard(write(tmp_path / "drift.wav", speech + lines))
    assert found[0] == round(hertz / 10) * 10
    assert found[1] == pytest.approx(-45, abs=1.5)


def test_hum_in_a_noisy_room(tmp_path: Path) -> None:
    speech = read(WOMAN)
    room = white(len(speech)) * times(-45)
    hertz, found = heard(write(tmp_path / "room.wav", speech + room + hum(50, len(speech), RATE, -45)))
    assert hertz == 50
    assert found == pytest.approx(-45, abs=1.5)


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
def test_none_on_clean_speech(source: Path, tmp_path: Path) -> None:
    assert heard(source) == (0, -120.0)
    louder = read(source) * times(6)
    assert heard(write(tmp_path / "louder.wav", louder, subtype="FLOAT")) == (0, -120.0)


@pytest.mark.parametrize("hertz", [50, 60, 100, 120])
@pytest.mark.parametrize(("held", "pause"), [(1, 1), (3, 1), (8, 2), (0.5, 0.5), (4, 0.5)])
def test_none_where_a_musical_note_pauses(hertz: float, held: float, pause: float) -> None:
    at = np.arange(24 * RATE) / RATE
    since = at % (held + pause)
    shape = np.clip(np.minimum(since / 0.02, (held - since) / 0.02), 0, 1)
    note = np.sum([np.sin(2 * np.pi * hertz * line * at) / line for line in range(1, 7)], axis=0)
    assert heard_in(0.1 * note * shape + white(len(at)) * 1e-4) == (0, -120.0)


@pytest.mark.parametrize("noise", [white, pink])
@pytest.mark.parametrize("seconds", [1, 3, 10, 26])
def test_none_in_noise(noise: object, seconds: int) -> None:
    make = white if noise is white else pink
    for seed in range(12):
        samples: Sound = make(seconds * RATE, seed) * times(-20)
        assert heard_in(samples) == (0, -120.0)


@pytest.mark.parametrize(("level", "told"), [(-67, True), (-73, False)])
def test_what_nobody_hears_is_not_told(level: float, told: bool) -> None:
    assert (heard_in(hum(50, 12 * RATE, RATE, level))[0] == 50) is told


def test_a_single_line_is_no_hum(tmp_path: Path) -> None:
    at = np.arange(12 * RATE) / RATE
    assert heard(write(tmp_path / "line.wav", 0.1 * np.sin(2 * np.pi * 100 * at))) == (0, -120.0)


@pytest.mark.parametrize("seconds", [0.2, 0.99])
def test_less_than_a_second_tells_nothing(seconds: float, tmp_path: Path) -> None:
    path = write(tmp_path / "short.wav", hum(50, round(seconds * RATE), RATE, -30))
    assert heard(path) == (0, -120.0)


def test_a_rate_too_low_for_its_overtones_tells_nothing(tmp_path: Path) -> None:
    assert heard(write(tmp_path / "low.wav", hum(50, 1_500 * 12, 1_500, -30), 1_500)) == (0, -120.0)
