"""The least change that passes."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import MakeWav
from voicestudio.audio.files import AudioFiles
from voicestudio.audio.media.encoding import convert_to_mp3
from voicestudio.audio.media.parts import read_part
from voicestudio.flow.check import check
from voicestudio.flow.prepare import plan, prepare
from voicestudio.model.errors import LibraryError, SampleError
from voicestudio.model.measures import Stretch
from voicestudio.model.sample import AudioFacts, Prepared

WAV = AudioFacts("wav", "pcm_s16le", 60.0, 5_000_000, 44_100, 1, claimed_seconds=60.0, peak=0.5)


def prepared(path: Path, folder: Path) -> Prepared:
    folder.mkdir()
    audio = AudioFiles()
    checked = check(audio, path, lambda _done, _total: None)
    return prepare(audio, checked, folder, "sample", lambda _done, _total: None)


def test_a_sample_that_passes_is_only_copied() -> None:
    assert plan(WAV).convert is False
    assert plan(replace(WAV, channels=2)).changes == ()


@pytest.mark.parametrize(
    ("facts", "form"),
    [
        (replace(WAV, container="flac", codec="flac"), "wav"),
        (replace(WAV, container="mp4", codec="aac", has_video=True), "wav"),
        (replace(WAV, seconds=290.0, bytes=28_000_000, rate=48_000), "mp3"),
        (replace(WAV, seconds=300.0, bytes=28_800_000, rate=48_000), "wav"),
        (replace(WAV, channels=8), "wav"),
        (replace(WAV, bad_packets=2), "wav"),
    ],
)
def test_wav_comes_first_and_mp3_where_wav_would_be_too_large(facts: AudioFacts, form: str) -> None:
    chosen = plan(facts)
    assert chosen.convert
    assert chosen.form == form


@given(
    seconds=st.floats(10, 300),
    rate=st.integers(8_000, 192_000),
    channels=st.integers(1, 16),
    size=st.integers(1_000, 400_000_000),
)
def test_no_plan_makes_a_wav_above_the_limit(seconds: float, rate: int, channels: int, size: int) -> None:
    facts = replace(WAV, seconds=seconds, rate=rate, channels=channels, bytes=size)
    chosen = plan(facts)
    if chosen.convert and chosen.form == "wav":
        assert seconds * chosen.rate * 2 <= 20_000_000
    if not chosen.convert:
        assert size <= 20_000_000


def test_a_copied_wav_is_the_same_sound_bit_for_bit(speech: Path, tmp_path: Path) -> None:
    result = prepared(speech, tmp_path / "out")
    before, _ = soundfile.read(speech, dtype="int16")
    after, _ = soundfile.read(result.path, dtype="int16")
    assert np.array_equal(before, after)


def test_names_and_places_inside_a_file_do_not_come_along(speech: Path, tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.mp3"
    with av.open(str(speech)) as source, av.open(str(tagged), "w") as target:
        target.metadata.update({"artist": "Somebody Private", "comment": "recorded at home"})
        track = target.add_stream("libmp3lame", rate=16_000, layout="mono")
        for frame in source.decode(audio=0):
            frame.pts = None
            target.mux(track.encode(frame))
        target.mux(track.encode(None))
    assert b"Somebody Private" in tagged.read_bytes()
    result = prepared(tagged, tmp_path / "out")
    assert "tags_removed" in result.changes
    assert b"Somebody Private" not in result.path.read_bytes()
    assert b"recorded at home" not in result.path.read_bytes()
    assert result.facts.container == "mp3"


def test_a_flac_becomes_a_wav_of_the_same_sound(speech: Path, tmp_path: Path) -> None:
    flac = tmp_path / "speech.flac"
    samples, rate = soundfile.read(speech, dtype="int16")
    soundfile.write(flac, samples, rate)
    result = prepared(flac, tmp_path / "out")
    assert result.changes[-1] == "converted_to_wav"
    assert np.array_equal(soundfile.read(result.path, dtype="int16")[0], samples)


def test_a_large_wav_becomes_an_mp3_of_the_same_length(make_wav: MakeWav, tmp_path: Path) -> None:
    result = prepared(make_wav(250, rate=48_000, channels=2), tmp_path / "out")
    assert result.facts.container == "mp3"
    assert result.facts.bytes <= 20_000_000
    assert result.facts.seconds == pytest.approx(250, abs=0.1)


def test_a_wav_of_exactly_five_minutes_stays_within_five_minutes(make_wav: MakeWav, tmp_path: Path) -> None:
    result = prepared(make_wav(300, rate=44_100), tmp_path / "out")
    assert result.facts.container == "wav"
    assert 299.9 < result.facts.seconds <= 300.0
    assert result.facts.bytes <= 20_000_000


def test_mixing_keeps_what_is_heard_on_one_of_many_channels(tmp_path: Path) -> None:
    tone = np.sin(np.arange(12 * 16_000) * 0.2).astype(np.float32) * 0.8
    many = np.zeros((len(tone), 6), np.float32)
    many[:, 2] = tone
    path = tmp_path / "six.wav"
    soundfile.write(path, many, 16_000)
    result = prepared(path, tmp_path / "out")
    samples, _ = read_part(result.path, Stretch(0, 20))
    assert result.facts.channels == 1
    assert float(np.corrcoef(samples[: len(tone)], tone[: len(samples)])[0, 1]) > 0.99


def test_a_copy_that_came_out_shorter_is_decoded_instead(make_wav: MakeWav, tmp_path: Path) -> None:
    class HalfCopies(AudioFiles):
        def copy_without_tags(self, source: Path, target: Path, container: str) -> None:
            samples, rate = soundfile.read(source)
            soundfile.write(target, samples[: len(samples) // 2], rate)

    audio = HalfCopies()
    checked = check(audio, make_wav(20), lambda _done, _total: None)
    folder = tmp_path / "out"
    folder.mkdir()
    result = prepare(audio, checked, folder, "sample", lambda _done, _total: None)
    assert result.facts.seconds == pytest.approx(20, abs=0.1)
    assert result.changes[-1] == "converted_to_wav"


def test_a_sample_that_changes_its_length_while_it_is_prepared_is_refused(
    make_wav: MakeWav, tmp_path: Path
) -> None:
    audio = AudioFiles()
    path = make_wav(20)
    checked = check(audio, path, lambda _done, _total: None)
    make_wav(12)  # the same name, recorded anew meanwhile
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(SampleError) as caught:
        prepare(audio, checked, folder, "sample", lambda _done, _total: None)
    assert caught.value.code == "sample_changed"


def test_channels_that_cancel_each_other_out_are_not_mixed(tmp_path: Path) -> None:
    tone = np.sin(np.arange(12 * 16_000) * 0.2).astype(np.float32) * 0.5
    path = tmp_path / "opposite.flac"
    soundfile.write(path, np.stack([tone, -tone], axis=1), 16_000)
    result = prepared(path, tmp_path / "out")
    assert "one_channel_taken" in result.changes
    assert result.facts.peak == pytest.approx(0.5, abs=0.01)


def test_tags_in_the_middle_of_a_joined_file_do_not_come_along(speech: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.mp3"
    convert_to_mp3(speech, one, 16_000, None, lambda _done, _total: None)
    tag = b"TAG" + b"Somebody Private".ljust(30, b"\0") + b"At Home".ljust(95, b"\0")
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(one.read_bytes() + tag + one.read_bytes() + tag)
    result = prepared(joined, tmp_path / "out")
    assert b"Somebody Private" not in result.path.read_bytes()
    assert result.facts.seconds == pytest.approx(2 * 26.4, abs=0.5)


def test_a_copy_that_falls_below_the_limit_is_not_sent(make_wav: MakeWav, tmp_path: Path) -> None:
    class ShortCopies(AudioFiles):
        def copy_without_tags(self, source: Path, target: Path, container: str) -> None:
            samples, rate = soundfile.read(source)
            soundfile.write(target, samples[: -rate // 20], rate)

    audio = ShortCopies()
    checked = check(audio, make_wav(10.01), lambda _done, _total: None)
    folder = tmp_path / "out"
    folder.mkdir()
    result = prepare(audio, checked, folder, "sample", lambda _done, _total: None)
    assert result.facts.seconds >= 10.0


def test_a_full_disk_is_named(make_wav: MakeWav, tmp_path: Path) -> None:
    class FullDisk(AudioFiles):
        def copy_without_tags(self, source: Path, target: Path, container: str) -> None:
            raise OSError(28, "No space left on device")

    audio = FullDisk()
    checked = check(audio, make_wav(12), lambda _done, _total: None)
    with pytest.raises(LibraryError) as caught:
        prepare(audio, checked, tmp_path, "sample", lambda _done, _total: None)
    assert caught.value.code == "disk_full"
