"""What is said while a take is recorded and when it ends by itself: seen, and said aloud once."""

import pytest

from tests.ui.conftest import Stand
from tests.ui.recorder import Bench, listening, open_recorder
from voicestudio.model.recording import RecordingState
from voicestudio.ui.widgets.reading_mode import ReadingMode


@pytest.fixture
def bench(stand: Stand) -> Bench:
    made = open_recorder(stand)
    made.choose(ReadingMode.FREELY)
    return made


def lit(bench: Bench) -> bool:
    return bench.page.meter.clip.is_lit


@pytest.mark.parametrize(
    ("now", "words", "tone"),
    [
        ({"silent_seconds": 2.0}, "Nothing heard from Desk for 2 s.", "bad"),
        ({"peak_dbfs": -0.5}, "Too loud:", "careful"),
        ({"peak_dbfs": -35.0}, "Too quiet:", "careful"),
        ({"peak_dbfs": -12.0}, "A good level.", "good"),
    ],
)
def test_the_level_is_told_in_words_and_colour(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, now: dict[str, float], words: str, tone: str
) -> None:
    bench.record()
    said = listening(monkeypatch)
    for seconds in (8.0, 8.05, 8.1):
        bench.hear(seconds=seconds, **now)
    hint = bench.page.hint
    assert hint.text().startswith(words)
    assert hint.accessibleName() == hint.text()
    assert hint.property("tone") == tone
    assert said == [hint.text()] * (tone != "good")  # once, though it is so at every look


def test_what_is_amended_is_not_told_any_longer(bench: Bench) -> None:
    bench.record()
    bench.hear(seconds=8.0, peak_dbfs=-0.5)
    bench.hear(seconds=14.0, peak_dbfs=-12.0)
    assert bench.page.hint.accessibleName() == "A good level."


def test_the_meter_and_the_ring_show_what_comes(bench: Bench) -> None:
    page = bench.page
    bench.record()
    bench.hear(seconds=12.0, peak_dbfs=-9.0, rms_dbfs=-20.0, clipped=3)
    assert page.meter.held_dbfs == -9.0
    assert lit(bench)
    assert page.ring.value() == 12
    page.meter.clip.click()
    bench.hear(seconds=13.0)
    assert not lit(bench)
    bench.hear(clipped=4)
    assert lit(bench)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RecordingState.FULL, "Five minutes are the most that the service takes. The take is kept."),
        (RecordingState.FAILED, "The disk takes no more. What was recorded before is safe."),
    ],
)
def test_a_take_that_ends_by_itself_is_kept_and_says_why(
    bench: Bench, state: RecordingState, words: str
) -> None:
    form = bench.stand.window.new_page
    bench.record()
    bench.hear(state=state, seconds=299.0)
    assert not bench.is_busy()
    assert len(bench.takes) == 1
    assert form.file_line.text() == "Your recording"
    assert form.card.text.strip() == words  # where the person is now


def test_a_lost_microphone_is_no_reproach_to_a_take_that_was_stopped(bench: Bench) -> None:
    bench.record()
    bench.hear(state=RecordingState.LOST)
    bench.page.buttons.stop.click()
    assert not bench.stand.window.new_page.card.isVisible()
    assert len(bench.takes) == 1


def test_sound_that_was_lost_is_told_with_the_take(bench: Bench) -> None:
    bench.record()
    bench.hear(seconds=30.0, overflows=2)
    bench.page.buttons.stop.click()
    assert "Sound was lost 2 times" in bench.stand.window.new_page.card.text
