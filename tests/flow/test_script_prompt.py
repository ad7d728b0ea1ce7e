"""The best of the sentences becomes the clone prompt: under 8 s, its text known, punctuation and all."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.audio.sounds import RATE, in_form, read
from tests.flow.spoken_takes import take
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.check import check_prompt
from voicestudio.flow.read_script import best_for_prompt, may_be_prompt, prompt_of, sentences_of
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Stretch
from voicestudio.model.script import ReadSentence

AUDIO: Final = AudioFiles()
TEXTS: Final = ("The first.", "The second?")


def quietly(_done: int, _total: int) -> None:
    pass


def sentence(
    start: float = 0.0, seconds: float = 5.0, *, snr: float = 40.0, clipped: bool = False
) -> ReadSentence:
    return ReadSentence(
        "It is so.",
        Path("take.wav"),
        Stretch(start, start + seconds),
        Stretch(start + 0.3, start + seconds - 0.3),
        snr,
        clipped,
    )


@pytest.mark.parametrize(
    ("seconds", "fits"), [(1.99, False), (2.0, True), (7.8, True), (7.81, False), (8.0, False)]
)
def test_what_may_be_a_prompt(seconds: float, fits: bool) -> None:
    one = sentence(seconds=seconds)
    assert may_be_prompt(one) is fits
    assert (best_for_prompt([one]) is one) is fits


@pytest.mark.parametrize(
    ("text", "fits"), [("So.", True), ("So", False), ("So. ", False), ("是的。", True), ("", False)]
)
def test_a_prompt_ends_in_punctuation(text: str, fits: bool) -> None:
    assert may_be_prompt(replace(sentence(), text=text)) is fits


def test_the_longest_of_the_cleanest_is_best() -> None:
    clean, longer, noisy = sentence(0, 4, snr=42), sentence(10, 6, snr=41), sentence(20, 7.5, snr=20)
    hot, too_long = sentence(30, 7, snr=42, clipped=True), sentence(40, 9, snr=60)
    assert best_for_prompt([clean, longer, noisy, hot, too_long]) is longer
    assert best_for_prompt([noisy, hot]) is noisy
    assert best_for_prompt([hot, too_long]) is None
    assert best_for_prompt([]) is None


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000])
def test_the_longest_prompt_is_still_under_8_s_when_it_is_read_back(rate: int, tmp_path: Path) -> None:
    path = in_form(take(tmp_path / "own.wav", 0.6, 9.0, 0.6), tmp_path / "long.wav", "-ar", str(rate))
    longest = replace(sentence(1 / 3, 7.8), path=path)
    assert may_be_prompt(longest)
    prompt = prompt_of(AUDIO, longest, tmp_path / "prompts")
    checked = check_prompt(AUDIO, prompt.path, quietly)
    assert checked.examined.facts.seconds == pytest.approx(7.8, abs=0.001)
    assert checked.passes
    assert checked.findings == ()


def test_the_prompt_is_the_sentence_and_its_text_one_object(tmp_path: Path) -> None:
    path = take(tmp_path / "all.wav", 0.5, 2.0, 1.0, 2.5, 0.5)
    found = sentences_of(AUDIO, TEXTS, path, [3.0], quietly)
    prompts = [prompt_of(AUDIO, one, tmp_path / "prompts") for one in found]
    assert [prompt.text for prompt in prompts] == list(TEXTS)
    assert len({prompt.path for prompt in prompts}) == 2
    own = found[1].stretch
    samples = read(path)[round(own.start * RATE) : round(own.end * RATE)]
    assert np.array_equal(read(prompts[1].path)[100:-100], samples[100:-100])


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = take(tmp_path / "one.wav", 0.5, 2.0, 0.5)
    (found,) = sentences_of(AUDIO, TEXTS[:1], path, [], quietly)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError) as caught:
        prompt_of(AUDIO, found, tmp_path / "file" / "prompts")
    assert caught.value.code == "library_not_writable"
