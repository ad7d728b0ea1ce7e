"""Encoding, and the forms of speech."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.media.encoding import convert_to_mp3, convert_to_wav, nearest_mp3_rate
from voicestudio.audio.media.examining import examine
from voicestudio.audio.media.parts import read_part
from voicestudio.audio.media.speech_forms import write_speech
from voicestudio.model.measures import Stretch
from voicestudio.model.progress import Cancelled


def tone(rate: int, seconds: float) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    return (np.sin(2 * np.pi * 440 * np.arange(int(rate * seconds)) / rate) * 0.5).astype(np.float32)


def pitch_of(path: Path) -> float:
    samples, rate = read_part(path, Stretch(0, 2.0))
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * rate / len(samples))


@pytest.mark.parametrize(
    ("rate", "nearest"),
    [(7000, 8000), (16_000, 16_000), (16_001, 22_050), (48_000, 48_000), (96_000, 48_000)],
)
def test_the_rate_of_an_mp3_loses_as_little_as_can_be(rate: int, nearest: int) -> None:
    assert nearest_mp3_rate(rate) == nearest


@pytest.mark.parametrize("rate", [11_025, 44_100, 96_000])
def test_converting_keeps_pitch_and_length(tmp_path: Path, rate: int) -> None:
    source = tmp_path / "source.flac"
    soundfile.write(source, tone(rate, 11), rate)
    three_frames = 3 * 1152 / 32_000  # of silence: what an encoder needs before and after
    for convert, name, more in ((convert_to_wav, "out.wav", 0.01), (convert_to_mp3, "out.mp3", three_frames)):
        convert(source, tmp_path / name, 32_000, None, lambda _done, _total: None)
        assert pitch_of(tmp_path / name) == pytest.approx(440, abs=1)
        assert 11 - 0.01 <= examine(tmp_path / name).facts.seconds <= 11 + more


def test_converting_can_be_stopped(tmp_path: Path) -> None:
    source = tmp_path / "source.flac"
    soundfile.write(source, tone(44_100, 11), 44_100)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        convert_to_wav(source, tmp_path / "out.wav", 44_100, None, stop)


@pytest.mark.parametrize("form", ["mp3", "wav", "flac"])
@pytest.mark.parametrize("rate", [8000, 32_000, 44_100])
def test_speech_is_written_in_its_form_and_rate(tmp_path: Path, form: str, rate: int) -> None:
    target = tmp_path / f"speech.{form}"
    write_speech(tone(22_050, 2), 22_050, target, form, rate)
    facts = examine(target).facts
    assert (facts.container, facts.rate) == (form, rate)
    assert facts.seconds == pytest.approx(2, abs=0.02)
    assert pitch_of(target) == pytest.approx(440, abs=1)


def test_raw_speech_is_sixteen_bit_little_endian(tmp_path: Path) -> None:
    target = tmp_path / "speech.pcm"
    write_speech(tone(22_050, 1), 22_050, target, "pcm", 22_050)
    samples = np.frombuffer(target.read_bytes(), "<i2")
    assert len(samples) == pytest.approx(22_050, abs=64)
    assert np.abs(samples).max() == pytest.approx(16_383, abs=200)
