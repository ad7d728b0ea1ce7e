"""Stretches of several takes in one file, with silence between them."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.audio.sounds import MAN, RATE, WOMAN, in_form, read, write
from voicestudio.audio.media.joining import join
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch

FADE = 80
"""Samples of 0.005 s at 16 kHz."""


def test_every_part_is_there_sample_by_sample_with_silence_behind_it(tmp_path: Path) -> None:
    parts = [
        (MAN, Stretch(0.5, 3.25), 0.45),
        (WOMAN, Stretch(1.0, 2.5), 0.0),
        (MAN, Stretch(20.0, 21.0), 0.3),
    ]
    join(parts, tmp_path / "joined.wav")
    ours, at = read(tmp_path / "joined.wav"), 0
    for path, stretch, silence in parts:
        own = read(path)[round(stretch.start * RATE) : round(stretch.end * RATE)]
        part = ours[at : at + len(own)]
        assert np.array_equal(part[FADE:-FADE], own[FADE:-FADE])
        assert np.all(np.abs(part[:FADE]) <= np.abs(own[:FADE]) + 1e-4)
        assert np.abs(part[[0, -1]]).max() < 0.02
        at += len(own)
        assert not ours[at : at + round(silence * RATE)].any()
        at += round(silence * RATE)
    assert at == len(ours)
    info = soundfile.info(tmp_path / "joined.wav")
    assert (info.format, info.subtype, info.channels, info.samplerate) == ("WAV", "PCM_16", 1, RATE)


def test_two_sides_become_their_mix(tmp_path: Path) -> None:
    stereo = write(tmp_path / "stereo.wav", np.stack([read(WOMAN), np.zeros_like(read(WOMAN))], axis=1))
    join([(stereo, Stretch(0.0, 14.0), 0.0)], tmp_path / "joined.wav")
    ours = read(tmp_path / "joined.wav")
    assert np.abs(ours[:-FADE] - read(WOMAN)[: len(ours) - FADE] / 2).max() <= 1 / 32_768


def test_full_scale_stays_as_it_is(tmp_path: Path) -> None:
    samples = np.tile([1.0, -1.0, 32_767 / 32_768, -1.0, 0.0, 1 / 32_768], RATE)
    join([(write(tmp_path / "full.wav", samples), Stretch(0.0, 6.0), 0.0)], tmp_path / "joined.wav")
    own, ours = read(tmp_path / "full.wav"), read(tmp_path / "joined.wav")
    assert np.array_equal(ours[:-FADE], own[:-FADE])


def test_another_rate_is_refused_and_nothing_written(tmp_path: Path) -> None:
    other = in_form(WOMAN, tmp_path / "other.wav", "-ar", "48000")
    with pytest.raises(SampleError) as caught:
        join([(MAN, Stretch(0.0, 1.0), 0.4), (other, Stretch(0.0, 1.0), 0.0)], tmp_path / "joined.wav")
    assert caught.value.code == "take_of_other_form"
    assert caught.value.facts["file"] == "other.wav"
    assert not (tmp_path / "joined.wav").exists()


@pytest.mark.parametrize("stretch", [Stretch(90.0, 91.0), Stretch(2.0, 2.0)])
def test_a_stretch_with_nothing_in_it_is_an_answer(stretch: Stretch, tmp_path: Path) -> None:
    with pytest.raises(SampleError) as caught:
        join([(MAN, stretch, 0.0)], tmp_path / "joined.wav")
    assert caught.value.code == "file_not_audio"


def test_no_parts_are_an_answer(tmp_path: Path) -> None:
    with pytest.raises(SampleError):
        join([], tmp_path / "joined.wav")
    assert not (tmp_path / "joined.wav").exists()


def test_where_nothing_can_be_written_the_system_says_so(tmp_path: Path) -> None:
    """``LibraryError`` is made of the system's errors, and of no codec library's."""
    with pytest.raises(FileNotFoundError):
        join([(MAN, Stretch(0.0, 1.0), 0.0)], tmp_path / "nowhere" / "joined.wav")
    with pytest.raises(IsADirectoryError):
        join([(MAN, Stretch(0.0, 1.0), 0.0)], tmp_path)
