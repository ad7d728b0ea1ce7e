"""The speaker encoder: as its original hears, whatever the level, the rate or the words."""

import json
from pathlib import Path
from typing import Final

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import AudioFiles
from voicestudio.audio.speaker import encoder as speaker_encoder
from voicestudio.audio.speaker.encoder import FILE, SpeakerEncoder, open_encoder
from voicestudio.audio.speaker.waves import RATE, FloatArray, resampled, speaking
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import resource
from voicestudio.model.errors import SampleError, SetupError

DATA: Final = Path(__file__).parents[1] / "data"
WOMAN: Final = DATA / "prompts-ru.wav"


@pytest.fixture(scope="module")
def encoder() -> SpeakerEncoder:
    return open_encoder(resource("voices"))


def sound_of(path: Path) -> FloatArray:
    samples, rate = soundfile.read(path, dtype="float32")
    assert rate == RATE
    return np.asarray(samples, np.float32)


def test_it_hears_what_its_original_hears(encoder: SpeakerEncoder) -> None:
    original = np.array(json.loads((DATA / "voiceprint-ru.json").read_text("utf-8")))
    assert float(encoder.embed(sound_of(WOMAN), RATE) @ original) > 0.9999


def test_level_and_rate_do_not_change_who_speaks(encoder: SpeakerEncoder) -> None:
    sound = sound_of(bundled_sample())
    plain = encoder.embed(sound, RATE)
    assert float(plain @ encoder.embed(sound * np.float32(0.05), RATE)) > 0.9999
    assert float(plain @ encoder.embed(resampled(sound, RATE, 44_100), 44_100)) > 0.99


def test_one_person_is_more_alike_than_two(encoder: SpeakerEncoder) -> None:
    man = sound_of(bundled_sample())
    first, second = encoder.embed_all([man[: man.size // 2], man[man.size // 2 :]], RATE)
    woman = encoder.embed(sound_of(WOMAN), RATE)
    assert float(first @ second) > 0.9
    assert float(first @ woman) < 0.75


def test_several_at_once_are_the_same_as_one_by_one(encoder: SpeakerEncoder) -> None:
    man = sound_of(bundled_sample())
    parts = [man[: 3 * RATE], man[3 * RATE : 4 * RATE], man[4 * RATE : 12 * RATE]]
    together = encoder.embed_all(parts, RATE)
    assert together.shape == (3, 256)
    for part, found in zip(parts, together, strict=True):
        assert float(encoder.embed(part, RATE) @ found) > 0.99999


def test_resampling_keeps_a_tone_and_drops_what_the_rate_cannot_hold() -> None:
    moments = np.arange(48_000) / 48_000
    low, high = (np.sin(2 * np.pi * hz * moments).astype(np.float32) for hz in (440.0, 9_000.0))
    down = resampled(low + high, 48_000, RATE)
    expected = np.sin(2 * np.pi * 440.0 * np.arange(RATE) / RATE)
    assert down.size == RATE
    assert float(np.abs(down - expected)[200:-200].max()) < 0.02


def test_pauses_are_left_out() -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, RATE).astype(np.float32)
    quiet = np.full(2 * RATE, 1e-5, np.float32)
    kept = speaking(np.concatenate([noise, quiet, noise]))
    assert 2.0 * RATE <= kept.size < 2.4 * RATE
    assert speaking(noise[:100]).size == 100


def test_weights_that_are_missing_or_altered_are_not_used(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="missing"):
        open_encoder(tmp_path)
    (tmp_path / "other").mkdir()
    content = bytearray(resource("voices", FILE).read_bytes())
    content[1000] ^= 1
    (tmp_path / "other" / FILE).write_bytes(content)
    with pytest.raises(RuntimeError, match="not those"):
        open_encoder(tmp_path / "other")
    assert len(speaker_encoder.SHA256) == 64


def test_a_file_has_a_voiceprint_and_a_stretch_of_it_too() -> None:
    steps: list[tuple[int, int]] = []
    files = AudioFiles(resource("voices"))
    whole = files.voiceprint(bundled_sample(), lambda done, total: steps.append((done, total)))
    assert len(whole) == 256
    assert steps
    assert all(0 <= done <= total == bundled_sample().stat().st_size for done, total in steps)
    assert 5 <= len(files.voiceprints(bundled_sample(), lambda _done, _total: None)) <= 8


@pytest.mark.parametrize("seconds", [1.0, 12.0])
def test_what_holds_no_speech_is_refused(tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "tone.wav"
    tone = 0.3 * np.sin(np.arange(int(seconds * RATE)) * 0.2)
    soundfile.write(path, tone, RATE)
    with pytest.raises(SampleError) as refused:
        AudioFiles(resource("voices")).voiceprint(path, lambda _done, _total: None)
    assert refused.value.code == "no_speech_to_compare"


def test_without_its_data_nothing_is_compared(tmp_path: Path) -> None:
    for files in (AudioFiles(), AudioFiles(tmp_path)):
        with pytest.raises(SetupError) as unheard:
            files.voiceprint(WOMAN, lambda _done, _total: None)
        with pytest.raises(SetupError) as unscaled:
            files.likeness_scale()
        assert unheard.value.code == unscaled.value.code == "likeness_not_installed"
