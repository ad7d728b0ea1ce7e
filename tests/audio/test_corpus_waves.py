"""WAV files written field by field: the length is of the samples, whatever the header says."""

from pathlib import Path

import pytest

from tests.audio.corpus_truth import decoded_seconds, probed
from tests.audio.corpus_waves import SECONDS, WAVES, WITHOUT_SOUND
from voicestudio.audio.media.examining import examine
from voicestudio.model.errors import SampleError


@pytest.mark.parametrize("name", WAVES)
def test_the_length_is_of_what_was_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.wav"
    path.write_bytes(WAVES[name].content)
    assert examine(path).facts.seconds == pytest.approx(WAVES[name].seconds, abs=0.0005)


@pytest.mark.parametrize("name", WAVES)
def test_ffprobe_and_ffmpeg_agree(tmp_path: Path, name: str) -> None:
    path, wave = tmp_path / f"{name}.wav", WAVES[name]
    path.write_bytes(wave.content)
    facts, said = examine(path).facts, probed(path)
    assert facts.container in said.formats
    assert (facts.codec, facts.channels, facts.rate) == (said.codec, said.channels, said.rate)
    assert facts.codec == wave.codec
    truth = said.seconds if wave.ffprobe_knows else decoded_seconds(path)
    assert facts.seconds == pytest.approx(truth, abs=0.020)


@pytest.mark.parametrize("name", WITHOUT_SOUND)
def test_a_header_without_sound_is_not_audio(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.wav"
    path.write_bytes(WITHOUT_SOUND[name])
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == ("file_without_sound" if name == "no-channels" else "file_not_audio")


@pytest.mark.parametrize("name", ["8-bit", "16-bit", "24-bit", "32-bit", "64-bit", "float", "double"])
def test_the_loudness_is_the_same_in_every_sample_format(tmp_path: Path, name: str) -> None:
    path = tmp_path / "tone.wav"
    path.write_bytes(WAVES[name].content)
    facts = examine(path).facts
    assert facts.peak == pytest.approx(0.5, abs=0.01)
    assert facts.seconds == SECONDS
