"""From a script that was read to the sample and the clone prompt: real takes, real files."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.audio.sounds import RATE, in_form, read, write
from tests.flow.spoken_takes import take
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.read_script import join, prompt_of, sentences_of
from voicestudio.local.takes import Takes
from voicestudio.model.errors import SampleError
from voicestudio.model.script import ReadSentence

AUDIO: Final = AudioFiles()
TEXTS: Final = ("The first.", "The second?", "The third!")


def quietly(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def takes(tmp_path: Path) -> Takes:
    store = Takes(tmp_path / "takes", "0" * 32, lambda token: False)
    (tmp_path / "takes").mkdir()
    return store


def test_one_take_one_sentence_with_a_little_of_the_room(tmp_path: Path) -> None:
    (found,) = sentences_of(AUDIO, TEXTS[:1], take(tmp_path / "one.wav", 1.0, 2.0, 1.5), [], quietly)
    assert found.text == "The first."
    assert found.speech.start == pytest.approx(1.0, abs=0.1)
    assert found.speech.end == pytest.approx(3.0, abs=0.1)
    assert found.stretch.start == pytest.approx(found.speech.start - 0.3)
    assert found.stretch.end == pytest.approx(found.speech.end + 0.3)
    assert found.snr_db > 30
    assert not found.clipped


def test_marks_part_the_sentences(tmp_path: Path) -> None:
    path = take(tmp_path / "all.wav", 0.5, 2.0, 1.0, 1.5, 1.0, 3.0, 0.5)
    found = sentences_of(AUDIO, TEXTS, path, [3.0, 5.5], quietly)
    assert [one.text for one in found] == list(TEXTS)
    assert [one.speech.start for one in found] == pytest.approx([0.5, 3.5, 6.0], abs=0.1)
    assert [one.speech.end for one in found] == pytest.approx([2.5, 5.0, 9.0], abs=0.1)
    assert [one.stretch.end for one in found] == pytest.approx([2.8, 5.3, 9.3], abs=0.1)


def test_a_reader_who_stopped_early_read_fewer(tmp_path: Path) -> None:
    path = take(tmp_path / "two.wav", 0.5, 2.0, 1.0, 1.5, 0.5)
    assert [one.text for one in sentences_of(AUDIO, TEXTS, path, [3.0], quietly)] == list(TEXTS[:2])


def test_a_sentence_that_nobody_spoke_is_left_out(tmp_path: Path) -> None:
    path = take(tmp_path / "gap.wav", 0.5, 2.0, 4.0, 1.5, 0.5)
    found = sentences_of(AUDIO, TEXTS, path, [3.0, 6.0], quietly)
    assert [one.text for one in found] == ["The first.", "The third!"]


def test_a_mark_a_little_early_keeps_the_sentence_with_the_first(tmp_path: Path) -> None:
    path = take(tmp_path / "early.wav", 0.5, 2.0, 1.0, 1.5, 0.5)
    found = sentences_of(AUDIO, TEXTS[:2], path, [2.2], quietly)
    assert [one.text for one in found] == list(TEXTS[:2])
    assert found[1].speech.start == pytest.approx(3.5, abs=0.1)


@pytest.mark.parametrize("mark", [2.5, 3.0, 4.0])
def test_a_reader_who_does_not_pause_loses_no_sentence(mark: float, tmp_path: Path) -> None:
    path = take(tmp_path / "hurry.wav", 0.5, 5.0, 0.5)
    found = sentences_of(AUDIO, TEXTS[:2], path, [mark], quietly)
    assert [one.text for one in found] == list(TEXTS[:2])
    assert found[0].stretch.end == found[1].stretch.start == mark


def test_marks_beyond_the_end_do_no_harm(tmp_path: Path) -> None:
    path = take(tmp_path / "late.wav", 0.5, 2.0, 0.5)
    found = sentences_of(AUDIO, TEXTS, path, [99.0, 100.0], quietly)
    assert [one.text for one in found] == ["The first."]


def test_silence_is_no_sentence(tmp_path: Path) -> None:
    assert sentences_of(AUDIO, TEXTS, write(tmp_path / "no.wav", np.zeros(5 * RATE)), [1.0], quietly) == []


def test_no_break_spaces_are_plain_in_what_is_sent(tmp_path: Path) -> None:
    path = take(tmp_path / "french.wav", 0.5, 3.0, 0.5)
    (found,) = sentences_of(AUDIO, ["Ça va\u202f? Dit\u00a0-elle\u202f!"], path, [], quietly)
    assert found.text == "Ça va ? Dit -elle !"
    assert prompt_of(AUDIO, found, tmp_path / "prompts").text == "Ça va ? Dit -elle !"


def test_only_the_sentence_that_is_clipped_says_so(tmp_path: Path) -> None:
    path = take(tmp_path / "hot.wav", 0.5, 2.0, 1.0, 2.0, 0.5)
    samples = read(path)
    samples[4 * RATE : 4 * RATE + 40] = 1.0
    found = sentences_of(AUDIO, TEXTS[:2], write(path, samples), [3.0], quietly)
    assert [one.clipped for one in found] == [False, True]


def read_aloud(takes: Takes, paths: Sequence[Path]) -> list[ReadSentence]:
    found = []
    for number, path in enumerate(paths):
        own = takes.new_file()
        path.replace(own)
        found += sentences_of(AUDIO, [TEXTS[number]], takes.finish(own), [], quietly)
    return found


def test_sentences_become_one_take_with_a_readers_pauses(takes: Takes, tmp_path: Path) -> None:
    parts = [(0.5, 2.0, 0.5), (0.05, 1.5, 0.05), (1.0, 2.5, 1.0)]
    apart = read_aloud(takes, [take(tmp_path / f"{at}.wav", *part) for at, part in enumerate(parts)])
    originals = [read(one.path) for one in apart]
    joined = join(AUDIO, takes, apart)
    path = joined[0].path
    assert {one.path for one in joined} == {path}
    assert [one.text for one in joined] == list(TEXTS)
    assert [kept.path for kept in takes.takes()] == [path]
    samples = read(path)
    for own, before, after in zip(originals, apart, joined, strict=True):
        assert after.stretch.seconds == pytest.approx(before.stretch.seconds)
        first, last = (round(moment * RATE) for moment in (before.speech.start, before.speech.end))
        start = round(after.speech.start * RATE)
        near = [samples[start + shift :][: last - first] for shift in (-1, 0, 1)]
        assert any(np.allclose(part[200:-200], own[first:last][200:-200], atol=2e-4) for part in near)
    gaps = [after.speech.start - before.speech.end for before, after in pairwise(joined)]
    assert all(0.45 - 1e-6 <= gap <= 0.61 for gap in gaps)
    again = AUDIO.measure(path, quietly)
    assert again.measures is not None
    assert not again.measures.pauses


def test_takes_of_another_rate_are_refused_and_stay(takes: Takes, tmp_path: Path) -> None:
    first, second = take(tmp_path / "a.wav", 0.5, 2.0, 0.5), take(tmp_path / "b.wav", 0.5, 2.0, 0.5)
    other = write(tmp_path / "c.wav", read(in_form(second, tmp_path / "wide.wav", "-ar", "48000")), 48_000)
    apart = read_aloud(takes, [first, other])
    with pytest.raises(SampleError) as caught:
        join(AUDIO, takes, apart)
    assert caught.value.code == "take_of_other_form"
    assert {kept.path for kept in takes.takes()} == {one.path for one in apart}
