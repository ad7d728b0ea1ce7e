"""Files that were cut, joined, tagged or hurt: what decodes is measured, and damage is told."""

from pathlib import Path

import pytest

from tests.audio.corpus_damage import CUT, HURT, LOST, SAME_LENGTH
from tests.audio.corpus_forms import SECONDS, forms
from tests.audio.corpus_truth import decoded_seconds
from voicestudio.audio.files import AudioFiles
from voicestudio.audio.media.examining import examine
from voicestudio.flow.check import check
from voicestudio.model.errors import SampleError
from voicestudio.model.sample import AudioFacts

FRAME = 0.030  # seconds: more than a frame of MP3


def damaged(path: Path) -> bool:
    findings = check(AudioFiles(), path, lambda _done, _total: None).findings
    return "damaged" in {finding.code for finding in findings}


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", SAME_LENGTH)
def test_what_stands_around_the_sound_changes_no_length(tmp_path: Path, name: str) -> None:
    source, change = SAME_LENGTH[name]
    path = written(tmp_path, name, change((forms() / source).read_bytes()))
    whole, facts = examine(forms() / source).facts, examine(path).facts
    assert facts.seconds == pytest.approx(whole.seconds, abs=FRAME)
    assert facts.seconds == pytest.approx(decoded_seconds(path), abs=FRAME)
    assert (facts.container, facts.codec) == (whole.container, whole.codec)


@pytest.mark.parametrize("name", CUT)
def test_of_a_cut_file_what_is_left_is_measured(tmp_path: Path, name: str) -> None:
    source, cut = CUT[name]
    path = written(tmp_path, name, cut((forms() / source).read_bytes()))
    whole, facts = examine(forms() / source).facts, examine(path).facts
    # The newer FFmpeg inside PyAV saves up to a packet more or less of the last, broken one.
    assert facts.seconds == pytest.approx(decoded_seconds(path), abs=0.12)
    assert 0.2 * SECONDS < facts.seconds < 0.72 * SECONDS
    assert (facts.container, facts.codec) == (whole.container, whole.codec)


@pytest.mark.parametrize("name", ["cbr.mp3", "moov-first.m4a", "plain.flac", "plain.aiff"])
def test_a_cut_file_whose_header_claims_more_is_damaged(tmp_path: Path, name: str) -> None:
    source, cut = CUT[name]
    assert damaged(written(tmp_path, name, cut((forms() / source).read_bytes())))
    assert not damaged(forms() / source)


@pytest.mark.parametrize("name", HURT)
def test_around_what_is_hurt_the_rest_is_read(tmp_path: Path, name: str) -> None:
    source, hurt = HURT[name]
    path = written(tmp_path, name, hurt((forms() / source).read_bytes()))
    facts = examine(path).facts
    assert 0.6 * SECONDS < facts.seconds < 1.1 * SECONDS
    assert facts.seconds == pytest.approx(decoded_seconds(path), abs=0.35)
    assert facts.codec == examine(forms() / source).facts.codec


@pytest.mark.parametrize("name", LOST)
def test_without_its_index_a_file_is_no_sound(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, name, LOST[name]((forms() / name).read_bytes()))
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code in {"file_not_audio", "file_without_sound"}


@pytest.mark.parametrize(
    "names", [("cbr.mp3", "vbr-with-xing.mp3"), ("cover.mp3", "id3v1.mp3"), ("mono-24k.mp3", "cbr.mp3")]
)
def test_joined_files_are_as_long_as_both(tmp_path: Path, names: tuple[str, str]) -> None:
    both = written(tmp_path, "both.mp3", b"".join((forms() / name).read_bytes() for name in names))
    # The second file's encoder delay and padding are in the middle now, so they are sound: 0.1 s.
    assert examine(both).facts.seconds == pytest.approx(2 * SECONDS, abs=0.12)


def test_the_header_of_few_frames_is_told_as_what_is_claimed(tmp_path: Path) -> None:
    source, change = SAME_LENGTH["xing-counts-a-tenth"]
    facts: AudioFacts = examine(written(tmp_path, "few.mp3", change((forms() / source).read_bytes()))).facts
    assert facts.claimed_seconds == pytest.approx(SECONDS / 10, abs=0.1)
    assert facts.seconds == pytest.approx(SECONDS, abs=FRAME)
