"""Reading a script: straight through with a mark a sentence, or sentence by sentence."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.ui.conftest import Stand
from tests.ui.recorder import SENTENCES, Bench, open_recorder
from voicestudio.model.errors import SampleError
from voicestudio.ui.pages.sample import SamplePage
from voicestudio.ui.widgets.reading_mode import ReadingMode


@pytest.fixture
def bench(stand: Stand) -> Bench:
    return open_recorder(stand)


@pytest.fixture
def sample(bench: Bench) -> SamplePage:
    return bench.stand.window.new_page.sample


@pytest.fixture
def silence(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "silence.wav", np.zeros(32_000, np.int16), 16_000)
    return tmp_path / "silence.wav"


def read(bench: Bench, folder: Path, sentence: int) -> None:
    """Record one sentence."""
    bench.speak(folder, sentence)
    bench.record()
    bench.page.buttons.stop.click()


def texts(bench: Bench) -> tuple[str, ...]:
    script = bench.page.prompter.script
    assert script is not None
    return script.sentences


def test_straight_through_every_next_is_a_mark(bench: Bench, sample: SamplePage) -> None:
    bench.choose(ReadingMode.THROUGH)
    prompter = bench.page.prompter
    assert not bench.page.use.isVisible()
    bench.record()
    for mark in (7.25, 10.75, 16.4):
        bench.hear(seconds=mark)
        prompter.next.click()
    assert prompter.index == 3
    assert not prompter.back.isEnabled()
    bench.page.buttons.stop.click()
    assert not bench.is_seen
    offered = [sample.prompt.menu.itemText(index) for index in range(sample.prompt.menu.count())]
    assert [words[:10] for words in offered] == [*(text[:10] for text in texts(bench)[:3]), "None"]
    chosen = sample.prompt.sentence
    assert chosen is not None
    assert chosen.text == texts(bench)[0]
    assert chosen.speech.start == pytest.approx(0.2, abs=0.1)
    assert chosen.speech.end == pytest.approx(6.78, abs=0.1)


def test_straight_through_nothing_is_passed_before_the_microphone_is_open(bench: Bench) -> None:
    bench.choose(ReadingMode.THROUGH)
    bench.record(count_down=True)
    bench.page.prompter.next.click()
    assert bench.page.prompter.index == 0
    for _ in range(3):
        bench.second()
    bench.page.prompter.next.click()
    assert bench.page.prompter.index == 1
    bench.page.buttons.pause.click()
    assert not bench.page.prompter.next.isEnabled()


def test_straight_through_a_discarded_take_begins_where_it_began(bench: Bench) -> None:
    bench.choose(ReadingMode.THROUGH)
    bench.page.prompter.go_to(2)
    bench.record()
    bench.page.prompter.next.click()
    bench.page.buttons.discard.click()
    assert bench.page.prompter.index == 2


def test_sentence_by_sentence_until_they_are_used(bench: Bench, sample: SamplePage, tmp_path: Path) -> None:
    page = bench.page
    read(bench, tmp_path, 0)
    assert page.hint.text() == "Kept. Hear it, read it again, or go on to the next one."
    assert page.prompter.place.text() == f"Sentence 1 of {len(texts(bench))} · read"
    assert page.use.text().replace("&", "") == "Use the sentence"
    page.player.button.click()
    path, start, end, *_ = bench.stand.loudspeaker.opened[-1]
    assert (path, start) == (bench.takes[0].path, 0.0)
    assert end == pytest.approx(7.08, abs=0.1)
    page.prompter.next.click()
    assert not page.player.isVisible()
    read(bench, tmp_path, 2)
    page.prompter.back.click()
    assert page.player.isVisible()
    assert page.use.text().replace("&", "") == "Use the 2 sentences"
    page.use.click()
    assert not bench.is_seen
    assert [take.path for take in bench.takes] == [sample.checked.examined.path if sample.checked else None]
    chosen = sample.prompt.sentence
    assert chosen is not None
    assert chosen.text in texts(bench)[:2]
    assert chosen.path == bench.takes[0].path
    bench.stand.window.new_page.show_record()
    assert page.reading.sentences == {}
    assert not page.use.isVisible()


def test_a_sentence_read_again_takes_the_place_of_the_first(bench: Bench, tmp_path: Path) -> None:
    read(bench, tmp_path, 0)
    first = bench.takes[0].path
    read(bench, tmp_path, 2)
    assert list(bench.page.reading.sentences) == [0]
    assert [take.path == first for take in bench.takes] == [False]
    assert bench.page.reading.seconds < SENTENCES[2][1] - SENTENCES[2][0]


def test_while_a_sentence_is_recorded_the_script_stays(bench: Bench) -> None:
    prompter = bench.page.prompter
    bench.record()
    for part in (prompter.next, prompter.back, prompter.language):
        assert not part.isEnabled()
    assert not bench.page.modes.isEnabled()
    assert not bench.page.player.isEnabled()  # the microphone would hear it


def test_a_take_in_which_nobody_speaks_is_not_kept(bench: Bench, silence: Path) -> None:
    bench.microphones.hears = silence
    bench.record()
    bench.page.buttons.stop.click()
    assert bench.page.hint.text() == "Nobody speaks in the take of sentence 1."
    assert bench.page.card.text == "Nobody speaks in the take of sentence 1. Read it again."
    assert bench.takes == []
    assert not bench.page.use.isVisible()


def test_a_reader_who_is_quicker_than_the_measuring_goes_on(bench: Bench, tmp_path: Path) -> None:
    page = bench.page
    bench.record()
    bench.stand.tasks.hold = True
    page.buttons.stop.click()
    (finish,) = bench.stand.tasks._held
    bench.stand.tasks._held = []
    finish()  # the take is kept; measuring it waits
    page.prompter.next.click()
    (measure,) = bench.stand.tasks._held
    bench.stand.tasks.hold = False
    bench.stand.tasks._held = []
    bench.record()
    measure()
    assert page.hint.text() == "Recording from Desk."
    assert page.buttons.stop.isVisible()
    assert list(page.reading.sentences) == [0]


def test_another_language_begins_anew_and_the_same_one_does_not(bench: Bench, tmp_path: Path) -> None:
    read(bench, tmp_path, 0)
    language = bench.page.prompter.language
    language.activated.emit(language.currentIndex())
    assert list(bench.page.reading.sentences) == [0]
    language.setCurrentText("Deutsch")
    language.activated.emit(language.currentIndex())
    assert bench.page.reading.sentences == {}
    assert not bench.page.use.isVisible()
    assert len(bench.takes) == 1  # it can still be used


def test_sentences_that_cannot_be_joined_stay(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(bench, tmp_path, 0)

    def refuse(*_arguments: object) -> None:
        raise SampleError("take_of_other_form")

    monkeypatch.setattr(type(bench.stand.around.audio), "join", refuse)
    bench.page.use.click()
    assert bench.page.card.isVisible()
    assert not bench.page.card.button.isVisible()  # no microphone would help
    assert bench.page.use.isEnabled()
    assert bench.page.buttons.record.isEnabled()
