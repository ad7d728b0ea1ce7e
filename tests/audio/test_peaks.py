"""The shape of a sound for drawing: where its peaks are, however long it is, in bounded memory."""

from array import array
from pathlib import Path

import numpy as np
import pytest

from tests.audio.sounds import WOMAN, in_form, read, write
from voicestudio.audio.media.examining import examine
from voicestudio.audio.media.outline import Outline
from voicestudio.model.peaks import LINES_MOST, Peaks


def peaks(lows: list[float], highs: list[float], seconds: float) -> Peaks:
    return Peaks(array("f", lows), array("f", highs), seconds)


def outlined(seconds: int, rate: int, clicks: list[float]) -> Peaks:
    """Seconds of silence with clicks, as a decoder gives them."""
    outline = Outline()
    for second in range(seconds):
        block = np.zeros((1, rate), np.float32)
        for click in clicks:
            if second <= click < second + 1:
                block[0, int((click - second) * rate)] = 0.5
        outline.add(block, rate)
    return outline.summed_up(seconds)


def test_columns_are_low_and_high_of_equal_parts() -> None:
    shape = peaks([-0.125, -0.25, -0.375, -0.5], [0.25, 0.5, 0.75, 1.0], 4.0)
    assert shape.columns(2) == [(-0.25, 0.5), (-0.5, 1.0)]
    assert shape.columns(4) == [(-0.125, 0.25), (-0.25, 0.5), (-0.375, 0.75), (-0.5, 1.0)]
    assert shape.columns(1, 1.0, 3.0) == [(-0.375, 0.75)]
    assert shape.columns(1, 1.0) == [(-0.5, 1.0)]


def test_more_columns_than_lines_repeat_them() -> None:
    shape = peaks([-0.125, -0.25], [0.5, 0.75], 2.0)
    assert shape.columns(4) == [(-0.125, 0.5)] * 2 + [(-0.25, 0.75)] * 2
    assert shape.columns(3, 0.9, 0.95) == [(-0.125, 0.5)] * 3


@pytest.mark.parametrize(("start", "end"), [(-5.0, 1.0), (1.5, 99.0), (2.0, 2.0), (50.0, 60.0)])
def test_moments_outside_give_what_is_nearest(start: float, end: float) -> None:
    shape = peaks([-0.1, -0.2], [0.5, 0.6], 2.0)
    assert len(shape.columns(3, start, end)) == 3
    assert all(low in shape.lows and high in shape.highs for low, high in shape.columns(3, start, end))


def test_nothing_has_no_columns() -> None:
    assert Peaks().columns(10) == []
    assert peaks([-0.1], [0.1], 1.0).columns(0) == []
    assert peaks([-0.1], [0.1], 0.0).columns(1) == []
    assert Outline().summed_up(0.0) == Peaks()
    assert Peaks().loudest == 0.0
    assert peaks([-0.7, 0.0], [0.2, 0.5], 1.0).loudest == pytest.approx(0.7)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 44_100])
def test_the_shape_of_speech_is_its_lowest_and_highest_samples(rate: int, tmp_path: Path) -> None:
    path = in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate))
    samples, shape = read(path), examine(path).peaks
    count = 20
    for number, (low, high) in enumerate(shape.columns(count)):
        near = 0.02 * rate  # lines of 4 ms do not end where columns do
        start, end = (len(samples) * at / count for at in (number, number + 1))
        inner = samples[int(start + near) : int(end - near)]
        outer = samples[max(0, int(start - near)) : int(end + near)]
        assert outer.min() - 1e-6 <= low <= inner.min() + 1e-6
        assert inner.max() - 1e-6 <= high <= outer.max() + 1e-6


def test_both_sides_and_beyond_full_scale(tmp_path: Path) -> None:
    samples = np.zeros((8_000, 2))
    samples[100, 0], samples[5_000, 1] = 1.5, -0.25
    shape = examine(write(tmp_path / "sides.wav", samples, 8_000, "FLOAT")).peaks
    assert max(shape.highs) == 1.0
    assert min(shape.lows) == -0.25


@pytest.mark.parametrize(
    ("seconds", "rate"), [(200, 1_000), (262, 1_000), (263, 1_000), (700, 1_000), (1_000, 11_025)]
)
def test_a_click_is_drawn_where_it_is(seconds: int, rate: int) -> None:
    clicks = [1.5, seconds / 3, seconds / 2 + 0.123, seconds - 1.5]
    shape = outlined(seconds, rate, clicks)
    assert len(shape.lows) == len(shape.highs) <= LINES_MOST
    found = [(line + 0.5) / len(shape.highs) * seconds for line, high in enumerate(shape.highs) if high > 0.4]
    assert found == pytest.approx(clicks, abs=0.03)


def test_hours_stay_in_bounds_and_in_place() -> None:
    """5 h: the lines were halved seven times, and still lie where they belong."""
    seconds = 5 * 3_600
    clicks = [10.5, 3_600.25, 9_000.5, 17_990.5]
    shape = outlined(seconds, 500, clicks)
    assert LINES_MOST / 2 - 1 <= len(shape.highs) <= LINES_MOST
    found = [(line + 0.5) / len(shape.highs) * seconds for line, high in enumerate(shape.highs) if high > 0.4]
    assert found == pytest.approx(clicks, abs=1.0)
