"""Where peaks are cut off: known places in human speech, and nothing where nothing is."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tests.audio.sounds import MAN, RATE, WOMAN, Sound, in_form, read, times, tone, write
from voicestudio.audio.measure.clipping import Clipping
from voicestudio.audio.measure.measuring import measure
from voicestudio.model.measures import Stretch


def places(path: Path) -> tuple[Stretch, ...]:
    measures = measure(path).measures
    assert measures is not None
    return measures.clipped


def at_full_scale(source: Path, decibels_over: float) -> Sound:
    """A recording whose peaks go so far over full scale."""
    samples = read(source)
    samples *= times(decibels_over) / np.abs(samples).max()
    return samples


def cut_off(samples: Sound, rate: int = RATE, run: int = 3) -> Sound:
    """Moments in seconds where so many samples in a row lie beyond full scale, on one side of it."""
    sides = [
        np.lib.stride_tricks.sliding_window_view(side, run).all(axis=1)
        for side in (samples > 1, samples < -1)
    ]
    moments: Sound = np.flatnonzero(sides[0] | sides[1]) / rate
    return moments


def share_inside(moments: Sound, found: tuple[Stretch, ...]) -> float:
    inside = [any(place.start - 0.1 <= at <= place.end + 0.1 for place in found) for at in moments]
    return float(np.mean(inside))


def farthest(found: tuple[Stretch, ...], moments: Sound) -> float:
    """Seconds from an edge of a place to the nearest moment, at the worst."""
    return max(float(np.abs(moments - edge).min()) for place in found for edge in (place.start, place.end))


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("over", [3, 6, 10, 15])
def test_every_place_is_found_and_no_other(source: Path, over: float, tmp_path: Path) -> None:
    samples = at_full_scale(source, over)
    found = places(write(tmp_path / "clipped.wav", samples))
    moments = cut_off(samples)
    assert len(moments)
    assert share_inside(moments, found) == 1.0
    assert farthest(found, moments) < 0.1
    assert all(after.start - before.end > 0.1 for before, after in pairwise(found))


@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_every_place_is_found_at_any_rate(rate: int, tmp_path: Path) -> None:
    in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate))
    samples = read(tmp_path / "rate.wav") * times(12)
    moments = cut_off(samples, rate)
    found = places(write(tmp_path / "clipped.wav", samples, rate))
    assert share_inside(moments, found) > 0.99
    assert farthest(found, moments) < 0.1


@pytest.mark.parametrize("at", [0.5, 0.9995, 1.0, 7.25])
@pytest.mark.parametrize("channel", [0, 1])
def test_one_cut_peak_in_one_channel_is_where_it_is(at: float, channel: int, tmp_path: Path) -> None:
    samples = np.stack([at_full_scale(MAN, -3)] * 2, axis=1)
    samples[round(at * RATE) :][:12, channel] = 0.9
    (place,) = places(write(tmp_path / "one.wav", samples))
    assert place.start == pytest.approx(at, abs=0.01)
    assert place.end == pytest.approx(at, abs=0.01)
    assert place.end > place.start


def test_clipping_that_was_made_quieter_is_still_clipping(tmp_path: Path) -> None:
    samples = at_full_scale(WOMAN, 10).clip(-1, 1)
    loud = places(write(tmp_path / "loud.wav", samples))
    assert places(write(tmp_path / "quieter.wav", samples * times(-5))) == loud


def test_one_low_flat_top_before_it_does_not_hide_a_cut_peak(tmp_path: Path) -> None:
    samples = at_full_scale(MAN, -1)
    samples[3 * RATE :][:6], samples[3 * RATE + 480 :][:6] = 0.6, 1.0
    (place,) = places(write(tmp_path / "two.wav", samples))
    assert place.start == pytest.approx(3.03, abs=0.01)


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("level", [-20, -3, -0.001])
def test_none_in_clean_speech(source: Path, level: float, tmp_path: Path) -> None:
    assert not places(write(tmp_path / "clean.wav", at_full_scale(source, level)))


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000, 96_000, 192_000])
@pytest.mark.parametrize("hertz", [60, 61, 100, 440, 3_000])
def test_none_in_a_full_scale_sine(hertz: float, rate: int) -> None:
    ear = Clipping()
    for second in range(2):
        whole = np.rint(tone(hertz, 2, rate, 32_767))[second * rate :][:rate] / 32_768
        ear.add(whole[None, :].astype(np.float32), rate, second)
    assert not ear.places()


def test_a_sine_that_is_cut_off_is_one_long_place(tmp_path: Path) -> None:
    (place,) = places(write(tmp_path / "sine.wav", tone(200, 3, peak=1.2)))
    assert place.start == pytest.approx(0, abs=0.01)
    assert place.end == pytest.approx(3, abs=0.01)


def test_none_in_silence_or_steady_current(tmp_path: Path) -> None:
    assert not places(write(tmp_path / "silence.wav", np.zeros(3 * RATE)))
    assert not places(write(tmp_path / "offset.wav", np.full(3 * RATE, 0.3)))


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize(
    ("name", "options", "least"),
    [
        ("lossy.mp3", ("-ar", "44100", "-b:a", "64k"), 0.9),
        ("lossy.ogg", ("-c:a", "libopus", "-b:a", "32k"), 0.9),
        ("lossy.m4a", ("-ar", "44100", "-b:a", "96k"), 0.4),
        ("better.mp3", ("-ar", "44100", "-b:a", "128k"), 0.2),  # hides most of it: tops are round again
    ],
)
def test_lossy_files_of_hot_recordings_tell_by_samples_beyond_full_scale(
    source: Path, name: str, options: tuple[str, ...], least: float, tmp_path: Path
) -> None:
    samples = at_full_scale(source, 15)
    path = in_form(write(tmp_path / "clipped.wav", samples), tmp_path / name, *options)
    found, moments = places(path), cut_off(samples)
    assert share_inside(moments, found) > least
    assert farthest(found, cut_off(samples, run=1)) < 0.1


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
def test_lossy_files_of_clean_speech_have_none(source: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "clean.wav", at_full_scale(source, -3))
    assert not places(in_form(path, tmp_path / "clean.mp3", "-b:a", "64k"))


def test_places_are_bounded() -> None:
    ear = Clipping()
    second = np.zeros((1, RATE), np.float32)
    for place in range(5):
        second[0, 1_000 + place * 3_000 :][:8] = 1.0
    for at in range(240):
        ear.add(second, RATE, at)
    assert len(ear.places()) == 1_000
