"""Where somebody speaks, how long nobody does, and whether it is a voice at all."""

from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.audio.sounds import MAN, RATE, WOMAN, Sound, in_form, pink, read, times, tone, white, write
from voicestudio.audio.measure.measuring import measure
from voicestudio.model.measures import Measures, Stretch
from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.likeness import Likeness
from voicestudio.sandbox.voice import Manner

NEAR: Final = 0.08
"""Seconds: soft onsets are given 0.04 s, and frames are 0.02 s long."""
ROOM: Final = times(-65)
WORDS: Final = {
    "en": "Good morning, how are you today? The weather is fine.",
    "de": "Guten Tag, wie geht es Ihnen? Das Wetter ist schön.",
    "fr": "Bonjour, comment allez-vous ? Il fait beau aujourd'hui.",
    "zh": "你好,今天天气很好,我们去公园吧。",
    "hi": "नमस्ते, आज मौसम बहुत अच्छा है।",
}


def figures(path: Path) -> Measures:
    measures = measure(path).measures
    assert measures is not None
    return measures


def phrase() -> Sound:
    """1.4 s of a woman without a gap, from a loud sample to a loud sample."""
    samples = read(WOMAN)[round(1.0 * RATE) : round(2.9 * RATE)]
    loud = np.flatnonzero(np.abs(samples) > 0.05)
    return samples[loud[0] : loud[-1] + 1]


def built(silences: list[float]) -> tuple[Sound, list[Stretch]]:
    """Phrases with silences before, between and behind them, in a quiet room; and where the phrases are."""
    parts, places, at = [], [], 0.0
    for silence in silences[:-1]:
        at += silence
        parts += [np.zeros(round(silence * RATE)), phrase()]
        places.append(Stretch(at, at + len(phrase()) / RATE))
        at = places[-1].end
    parts.append(np.zeros(round(silences[-1] * RATE)))
    samples = np.concatenate(parts)
    return samples + white(len(samples)) * ROOM, places


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 44_100])
@pytest.mark.parametrize("silences", [[0.5, 1.0, 0.7, 2.0], [2.2, 0.6, 3.1, 0.5, 0.0], [0.0, 0.45, 1.0]])
def test_stretches_are_where_they_were_put(silences: list[float], rate: int, tmp_path: Path) -> None:
    samples, places = built(silences)
    path = write(tmp_path / "built.wav", samples)
    ours = figures(in_form(path, tmp_path / "rate.wav", "-ar", str(rate)) if rate != RATE else path)
    assert len(ours.speech) == len(places)
    for found, place in zip(ours.speech, places, strict=True):
        assert found.start == pytest.approx(place.start, abs=NEAR)
        assert found.end == pytest.approx(place.end, abs=NEAR)
    spoken = sum(place.seconds for place in places)
    assert ours.speech_seconds == pytest.approx(spoken, abs=2 * NEAR * len(places))
    share = 1 - spoken * RATE / len(samples)
    assert ours.silence_share == pytest.approx(share, abs=0.03)
    long = [silence for silence in silences if silence > 1.5]
    assert [pause.seconds for pause in ours.pauses] == pytest.approx(long, abs=2 * NEAR)


@pytest.mark.parametrize(("silence", "pauses"), [(1.4, 0), (1.75, 1)])
def test_a_pause_is_longer_than_a_readers(silence: float, pauses: int, tmp_path: Path) -> None:
    samples, _ = built([0.3, silence, 0.3])
    assert len(figures(write(tmp_path / "pause.wav", samples)).pauses) == pauses


@pytest.mark.parametrize(("silence", "stretches"), [(0.2, 1), (0.4, 2)])
def test_a_breath_does_not_end_a_stretch(silence: float, stretches: int, tmp_path: Path) -> None:
    samples, _ = built([0.5, silence, 0.5])
    assert len(figures(write(tmp_path / "breath.wav", samples)).speech) == stretches


def test_a_click_is_no_speech(tmp_path: Path) -> None:
    samples, places = built([3.0, 3.0])
    samples[RATE : RATE + 200] += 0.5
    assert len(figures(write(tmp_path / "click.wav", samples)).speech) == len(places) == 1


@pytest.mark.parametrize("rate", [11_025, 12_345])
def test_frames_of_no_whole_number_of_samples_do_not_drift(rate: int, tmp_path: Path) -> None:
    """At 11,025 Hz a frame of 220 samples is 0.2 % short: 0.6 s in 4 min."""
    samples = white(240 * rate) * times(-60)
    for second in range(5, 240, 10):
        samples[second * rate : (second + 2) * rate] += tone(300, 2, rate, 0.3)
    found = figures(write(tmp_path / "late.wav", samples, rate)).speech
    assert [stretch.start for stretch in found] == pytest.approx(list(range(5, 240, 10)), abs=NEAR)
    assert [stretch.end for stretch in found] == pytest.approx(list(range(7, 240, 10)), abs=NEAR)


def test_another_rate_further_on_moves_nothing(tmp_path: Path) -> None:
    samples, places = built([0.5, 2.0])
    first = in_form(write(tmp_path / "first.wav", samples), tmp_path / "first.mp3", "-ar", "11025")
    second = in_form(tmp_path / "first.wav", tmp_path / "second.mp3", "-ar", "44100")
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(first.read_bytes() + second.read_bytes())
    ours = figures(joined)
    seconds = len(samples) / RATE
    starts = [places[0].start, places[0].start + seconds]
    assert [found.start for found in ours.speech] == pytest.approx(starts, abs=0.25)  # and mp3's own delay


@pytest.mark.parametrize("source", [MAN, WOMAN], ids=["man", "woman"])
@pytest.mark.parametrize("rate", [8_000, 16_000, 48_000])
def test_a_human_voice_is_a_voice(source: Path, rate: int, tmp_path: Path) -> None:
    ours = figures(in_form(source, tmp_path / "human.wav", "-ar", str(rate)))
    assert ours.voiced is True
    assert ours.silence_share < 0.25


@pytest.mark.parametrize("gain", [-40, 20])
def test_a_quiet_or_clipped_voice_is_a_voice(gain: float, tmp_path: Path) -> None:
    assert figures(write(tmp_path / "level.wav", read(MAN) * times(gain))).voiced is True


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("pitch", [100.0, 210.0])
def test_a_made_voice_is_a_voice(language: str, pitch: float, tmp_path: Path) -> None:
    likeness = Likeness(pitch, 3.0, voiced_share=0.6, syllables_per_s=4.5, low_db=9.0, high_db=-10.0)
    speech = EspeakEngine().speak(WORDS[language], asdict(likeness), Manner())
    ours = figures(write(tmp_path / "made.wav", speech.samples.astype(float), speech.rate))
    assert ours.voiced is True


def melody(seconds: float) -> Sound:
    """Plucked notes, four in 1.6 s, with overtones."""
    steps = np.random.default_rng(3).choice([0, 2, 4, 5, 7, 9, 11, 12], round(seconds / 0.4))
    at = np.arange(round(0.4 * RATE)) / RATE
    shape = 0.2 * np.exp(-4 * at)
    notes = [
        sum(np.sin(2 * np.pi * 220 * 2 ** (step / 12) * line * at) / line**1.5 for line in range(1, 7))
        * shape
        for step in steps
    ]
    return np.concatenate(notes)


def drums(seconds: float) -> Sound:
    samples = np.zeros(round(seconds * RATE))
    for beat in range(round(seconds * 2)):
        samples[beat * RATE // 2 :][:2_000] = white(2_000, beat) * np.exp(-np.arange(2_000) / 300) * 0.3
    return samples


NO_VOICES = {
    "white noise": white(12 * RATE) * 0.1,
    "pink noise": pink(12 * RATE) * 0.1,
    "bursts of noise": pink(12 * RATE) * 0.1 * (np.arange(12 * RATE) // 8_000 % 2),
    "a tone": tone(440, 12, peak=0.3),
    "a chord": tone(220, 12, peak=0.1) + tone(277, 12, peak=0.1) + tone(330, 12, peak=0.1),
    "a square wave": np.sign(tone(150, 12)) * 0.2,
    "a melody": melody(12),
    "drums": drums(12),
    "digital silence": np.zeros(12 * RATE),
}


@pytest.mark.parametrize("samples", NO_VOICES.values(), ids=NO_VOICES.keys())
def test_what_is_no_voice_is_none(samples: Sound, tmp_path: Path) -> None:
    assert figures(write(tmp_path / "no-voice.wav", samples)).voiced is False


@pytest.mark.parametrize("name", ["white noise", "pink noise", "a tone", "a chord", "digital silence"])
def test_what_does_not_move_is_no_speech(name: str, tmp_path: Path) -> None:
    ours = figures(write(tmp_path / "steady.wav", NO_VOICES[name]))
    assert (ours.speech, ours.speech_seconds, ours.silence_share) == ((), 0, 1.0)
    assert ours.pauses == (Stretch(0.0, 12.0),)
