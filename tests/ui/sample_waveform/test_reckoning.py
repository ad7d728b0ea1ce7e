"""Moments, marks and stretches, reckoned."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.ui.sample_waveform.hands import SECONDS, marks
from voicestudio.model.measures import Measures, Stretch
from voicestudio.ui.widgets.sample_waveform import SampleWaveform
from voicestudio.ui.widgets.sample_waveform_painting import joined, ticks
from voicestudio.ui.widgets.sample_waveform_view import (
    View,
    clock,
    next_stop,
    silences,
    spoken,
    stop_before,
    stops,
    whole_region,
    with_end,
    with_start,
)


@pytest.mark.parametrize(
    ("seconds", "decimals", "written"),
    [
        (0, 0, "0:00"),
        (65.99, 0, "1:05"),
        (59.96, 1, "0:59.9"),
        (12.3, 1, "0:12.3"),
        (3605.25, 2, "1:00:05.25"),
        (-1, 0, "0:00"),
    ],
)
def test_a_moment_is_written_as_a_clock(seconds: float, decimals: int, written: str) -> None:
    assert clock(seconds, decimals) == written


def test_a_moment_is_spoken_to_a_tenth() -> None:
    assert [spoken(5.0), spoken(59.96), spoken(12.34)] == ["0:05", "1:00", "0:12.3"]


@pytest.mark.parametrize("span", [0.25, 1.0, 7.0, 30.0, 300.0, 7200.0])
@pytest.mark.parametrize("width", [300, 1500, 3800])
def test_the_ruler_has_room_for_what_it_writes(span: float, width: int) -> None:
    step, lines = ticks(View(20_000, 1234.5, 1234.5 + span), width, 80)
    written = [moment for moment, is_written in lines if is_written]
    assert all(later - earlier == pytest.approx(step) for earlier, later in pairwise(written))
    assert step / span * width >= 80 or step == 3600
    assert all(1234.5 - 1e-6 <= moment <= 1234.5 + span + 1e-6 for moment, _ in lines)
    assert len(lines) < width / 8


def test_marks_that_would_lie_on_each_other_become_one(waveform: SampleWaveform) -> None:
    many = [Stretch(moment / 100, moment / 100 + 0.001) for moment in range(1000)]
    wave = waveform._places().wave
    assert len(joined(View(SECONDS, 0, SECONDS), many, wave, 10)) == 1
    assert joined(View(SECONDS, 50, 60), many, wave, 10) == []


def test_silence_is_what_lies_between_speech() -> None:
    assert silences((Stretch(1, 2), Stretch(2, 3), Stretch(5, 9)), 9) == [Stretch(0, 1), Stretch(3, 5)]
    assert silences((), 4) == [Stretch(0, 4)]


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (lambda: with_start(Stretch(2, 5), 3, 10), Stretch(3, 5)),
        (lambda: with_start(Stretch(2, 5), 7, 10), Stretch(7, 10)),
        (lambda: with_end(Stretch(2, 5), 4, 10), Stretch(2, 4)),
        (lambda: with_end(Stretch(2, 5), 1, 10), Stretch(0, 1)),
        (lambda: with_end(Stretch(2, 5), 0, 10), Stretch(0, 0.1)),
        (lambda: whole_region(Stretch(1, 2), 0.05), Stretch(0, 0.05)),
    ],
)
def test_an_end_beyond_the_other_one_takes_it_along(moved: Callable[[], Stretch], expected: Stretch) -> None:
    assert (moved().start, moved().end) == pytest.approx((expected.start, expected.end))


def test_there_is_always_a_next_stop_and_one_before() -> None:
    ways = stops(None, Stretch(0, 4), 4)
    assert ways == [0, 4]
    assert next_stop(ways, 4) == 4
    assert stop_before(ways, 0) == 0
    many = marks()
    close = tuple(Stretch(30 + part / 10, 30.05 + part / 10) for part in range(9))
    crowded = Measures(*(many.loudness_lufs, -20, -19, 0, -60, 40, 0.1), many.speech, close, ())
    assert stops(crowded, Stretch(0, SECONDS), SECONDS) == [0, 30, SECONDS]
