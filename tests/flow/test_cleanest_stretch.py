"""The stretch that a long file opens on: most clean speech, from pause to pause, 60 to 90 s."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from voicestudio.flow.remedies import cleanest_stretch
from voicestudio.model.measures import Measures, Stretch


def measured(*speech: tuple[float, float], clipped: tuple[tuple[float, float], ...] = ()) -> Measures:
    stretches, places = (tuple(Stretch(*pair) for pair in pairs) for pairs in (speech, clipped))
    return Measures(-20.0, -20.0, -26.0, -6.0, -60.0, 34.0, 0.1, speech=stretches, clipped=places, hum_hz=50)


def sentences(count: int, seconds: float = 4.0, gap: float = 1.0) -> tuple[tuple[float, float], ...]:
    return tuple((at * (seconds + gap), at * (seconds + gap) + seconds) for at in range(count))


@pytest.mark.parametrize(("seconds", "whole"), [(12.0, True), (90.0, True), (90.1, False)])
def test_up_to_90_s_are_all_of_it(seconds: float, whole: bool) -> None:
    count = int(seconds // 5)
    assert (cleanest_stretch(measured(*sentences(count)), seconds) == Stretch(0.0, seconds)) is whole


def test_of_a_long_file_60_to_90_s_from_a_pause_to_a_pause() -> None:
    found = cleanest_stretch(measured(*sentences(120)), 600.0)
    assert 60.0 <= found.seconds <= 90.0
    assert not any(start < found.end < end for start, end in sentences(120))
    assert not any(start < found.start < end for start, end in sentences(120))


def test_most_speech_wins() -> None:
    sparse = tuple((start * 4, start * 4 + 4) for start, _ in sentences(20))  # to 404 s
    dense = tuple((start + 420, end + 420) for start, end in sentences(18))
    found = cleanest_stretch(measured(*sparse, *dense), 600.0)
    assert found.start == pytest.approx(419.65)
    assert found.end == pytest.approx(509.35, abs=1.0)


def test_clipped_places_are_avoided() -> None:
    places = tuple((at + 2.0, at + 2.5) for at in range(0, 200, 5))
    found = cleanest_stretch(measured(*sentences(80), clipped=places), 400.0)
    assert found.start >= 197.5 + 0.1
    assert 60.0 <= found.seconds <= 90.0
    assert not any(found.shared(Stretch(*place)) for place in places)


def test_beside_a_clipped_place_nothing_is_clean() -> None:
    """Speech without end but for one clipped place: the stretch stays clear of it."""
    found = cleanest_stretch(measured((0.0, 200.0), clipped=((50.0, 50.2),)), 200.0)
    assert found.start >= 50.2
    assert 60.0 <= found.seconds <= 90.0


def test_a_reader_without_pauses_is_cut_within_a_sentence() -> None:
    """11 s, and then 300 s without a gap: a stretch that ended with the first would be too short."""
    found = cleanest_stretch(measured((1.0, 12.0), (14.0, 314.0)), 320.0)
    assert 60.0 <= found.seconds <= 90.0


def test_a_file_without_speech_gives_its_beginning() -> None:
    assert cleanest_stretch(measured(), 400.0) == Stretch(0.0, 90.0)


@settings(deadline=None)
@given(
    some.lists(some.tuples(some.floats(0.2, 60), some.floats(0.3, 20)), max_size=60),
    some.lists(some.floats(0, 1_000), max_size=20),
    some.floats(0, 30),
)
def test_never_too_long_too_short_or_outside(
    turns: list[tuple[float, float]], places: list[float], rest: float
) -> None:
    at, speech = 0.0, []
    for length, gap in turns:
        speech.append((at + gap, at + gap + length))
        at += gap + length
    seconds = at + rest + 0.1
    clipped = tuple((place, place) for place in sorted(places) if place < seconds)
    found = cleanest_stretch(measured(*speech, clipped=clipped), seconds)
    assert 0.0 <= found.start < found.end <= seconds + 1e-6
    assert min(10.0, seconds) - 1e-6 <= found.seconds <= 90.0 + 1e-6


def test_hours_of_speech_are_searched_too() -> None:
    found = cleanest_stretch(measured(*sentences(8_000), clipped=((3.0, 3.1),)), 40_000.0)
    assert 60.0 <= found.seconds <= 90.0
