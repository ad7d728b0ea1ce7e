"""The small speech engine: in tune with the sample, plain text only, the same bytes for the same request."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import pytest
import soundfile

from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.likeness import FloatArray, Likeness, measure
from voicestudio.sandbox.voice import Engine, Manner, Shape, Speech

ROOT: Final = Path(__file__).parents[2]
READER: Final = ROOT / "resources/samples/librivox-reader.wav"
PROMPTS: Final = ROOT / "tests/data/prompts-ru.wav"
TEXT: Final = "When the sunlight strikes raindrops in the air, they act as a prism and form a rainbow."
PLAIN: Final = Manner()
ENGINE: Final[Engine] = EspeakEngine()


def shaped(f0_hz: float, spread_st: float = 2.0) -> Shape:
    likeness = Likeness(f0_hz, spread_st, voiced_share=0.6, syllables_per_s=4.5, low_db=9.0, high_db=-10.0)
    return asdict(likeness)


def of_file(file: Path) -> Shape:
    return ENGINE.shape(*soundfile.read(file, dtype="float32"))


def seconds(speech: Speech) -> float:
    return speech.samples.size / speech.rate


def semitones(one_hz: float, other_hz: float) -> float:
    return float(12.0 * np.log2(one_hz / other_hz))


def spectrum_db(speech: Speech) -> FloatArray:
    """Third-octave-like bands of the whole, their mean taken off."""
    power = np.square(np.abs(np.fft.rfft(speech.samples)))
    pitch = np.fft.rfftfreq(speech.samples.size, 1.0 / speech.rate)
    edges = np.geomspace(100.0, 8000.0, 20)
    inside = [power[(pitch >= low) & (pitch < high)].mean() for low, high in pairwise(edges)]
    bands = 10.0 * np.log10(np.array(inside) + 1e-12)
    return np.asarray(bands - bands.mean(), np.float32)


@pytest.mark.parametrize("spread_st", [1.0, 4.0])
@pytest.mark.parametrize("f0_hz", [80.0, 90.0, 120.0, 160.0, 170.0, 210.0, 260.0, 300.0])
def test_pitch_is_the_samples(f0_hz: float, spread_st: float) -> None:
    speech = ENGINE.speak(TEXT, shaped(f0_hz, spread_st), PLAIN)
    assert abs(semitones(measure(speech.samples, speech.rate).f0_hz, f0_hz)) < 2.0


@pytest.mark.parametrize("text", ["你好,今天天气很好,我们去公园吧。", "नमस्ते, आज मौसम बहुत अच्छा है।"])
def test_pitch_is_corrected_for_other_languages(text: str) -> None:
    speech = ENGINE.speak(text, shaped(140.0, 3.0), PLAIN)
    assert abs(semitones(measure(speech.samples, speech.rate).f0_hz, 140.0)) < 0.7


@pytest.mark.parametrize("shift", [-6.0, 5.0, 12.0])
def test_pitch_can_be_shifted(shift: float) -> None:
    speech = ENGINE.speak(TEXT, shaped(150.0), Manner(pitch=shift))
    assert abs(semitones(measure(speech.samples, speech.rate).f0_hz, 150.0) - shift) < 2.0


def test_two_people_get_different_voices() -> None:
    man, woman = (ENGINE.speak(TEXT, of_file(file), PLAIN) for file in (READER, PROMPTS))
    low, high = measure(man.samples, man.rate), measure(woman.samples, woman.rate)
    assert semitones(high.f0_hz, low.f0_hz) > 10.0
    assert float(np.sqrt(np.mean(np.square(spectrum_db(man) - spectrum_db(woman))))) > 3.0


@pytest.mark.parametrize(("band", "less", "more"), [("low_db", 2.0, 8.0), ("high_db", -11.0, -3.0)])
def test_colour_follows_the_sample(band: str, less: float, more: float) -> None:
    usual = dict(shaped(120.0)) | {"low_db": 6.5, "high_db": -9.3}  # one variant is nearest to all four
    found = []
    for wanted in (less, more):
        speech = ENGINE.speak(TEXT, usual | {band: wanted}, PLAIN)
        found.append(asdict(measure(speech.samples, speech.rate))[band])
    assert found[1] - found[0] > 0.5 * (more - less)


def test_shape_is_six_numbers_and_survives_strangers() -> None:
    shape = of_file(READER)
    assert set(shape) == set(asdict(Likeness()))
    assert all(type(value) is float for value in shape.values())
    assert seconds(ENGINE.speak("Hello.", {"another_engines": 1.0}, PLAIN)) > 0.3


def test_silence_gives_a_usable_voice() -> None:
    speech = ENGINE.speak(TEXT, ENGINE.shape(np.zeros(160000, np.float32), 16000), PLAIN)
    assert abs(semitones(measure(speech.samples, speech.rate).f0_hz, 120.0)) < 2.0


def test_longer_text_is_longer_and_faster_speech_shorter() -> None:
    usual = seconds(ENGINE.speak(TEXT, shaped(120.0), PLAIN))
    assert seconds(ENGINE.speak(TEXT + " " + TEXT, shaped(120.0), PLAIN)) > 1.8 * usual
    assert seconds(ENGINE.speak(TEXT, shaped(120.0), Manner(speed=2.0))) < 0.6 * usual
    assert seconds(ENGINE.speak(TEXT, shaped(120.0), Manner(speed=0.5))) > 1.7 * usual


def test_two_thousand_characters() -> None:
    assert seconds(ENGINE.speak((TEXT + " ") * 23, shaped(120.0), PLAIN)) > 90.0


def test_a_pause_mark_adds_its_length() -> None:
    short, long = (ENGINE.speak(f"One.<#{pause}#>Two.", shaped(120.0), PLAIN) for pause in ("0.5", "2.25"))
    assert seconds(long) - seconds(short) == pytest.approx(1.75, abs=0.01)
    plain = ENGINE.speak("One.\nTwo.", shaped(120.0), PLAIN)
    assert seconds(long) - seconds(plain) == pytest.approx(2.25 - 0.4, abs=0.01)


def test_line_ends_are_paragraphs() -> None:
    joined, apart = (ENGINE.speak(text, shaped(120.0), PLAIN) for text in ("One.\nTwo.", "One.\r\n\r\nTwo."))
    assert np.array_equal(joined.samples, apart.samples)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('<break time="30s"/> hello', "break time equals thirty hello"),
        ("<b>hello</b>", "b hello b"),
        ("[[h@l'oU]]", "h at l o u"),
        ("\x0199P\x0110S hello", "hello"),
    ],
)
def test_markup_is_not_interpreted(markup: str, words: str) -> None:
    speech, expected = (ENGINE.speak(text, shaped(120.0), PLAIN) for text in (markup, words))
    assert 0.6 * seconds(expected) < seconds(speech) < seconds(expected) + 5.0
    assert abs(semitones(measure(speech.samples, speech.rate).f0_hz, 120.0)) < 3.0


@pytest.mark.parametrize(
    "text",
    [
        "Good morning, how are you today?",
        "Здравствуйте, как ваши дела?",
        "你好,今天天气很好。",
        "こんにちは、おげんきですか。",
        "안녕하세요, 반갑습니다.",
        "नमस्ते, आप कैसे हैं?",
        "مرحبا كيف حالك",
        "Καλημέρα, τι κάνετε;",
        "שלום, מה שלומך",
        "สวัสดีครับ",
        "Buenos días, ¿cómo está usted?",
        "Bonjour, comment allez-vous ?",
        "Guten Tag, wie geht es Ihnen?",
        "Bom dia, como você está?",
        "Buongiorno, come sta oggi?",
    ],
)
def test_every_script_speaks(text: str) -> None:
    speech = ENGINE.speak(text, shaped(200.0), PLAIN)
    assert 0.3 < seconds(speech) < 6.0  # spelled out letter by letter it would be longer
    assert float(np.abs(speech.samples).max()) > 0.1


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Привет, как дела?", "ru"),
        ("你好,朋友。", "zh-CN"),
        ("die Katze und der Hund ist nicht da", "de-DE"),
        ("el gato está muy bien pero no como los perros", "es"),
        ("le chat est dans la maison et les chiens", "fr"),
        ("o gato não é uma pessoa, você é", "pt"),
        ("il gatto è sulla sedia e di notte gli piace", "it"),
        ("the cat and the dog", "en"),
    ],
)
def test_language_is_told_from_the_text(text: str, tag: str) -> None:
    told, asked = (ENGINE.speak(text, shaped(120.0), Manner(language=tag_)) for tag_ in (None, tag))
    assert np.array_equal(told.samples, asked.samples)


@pytest.mark.parametrize(
    "tag", ["xx", "fil", "", "auto", "../../../etc/passwd", "en+whisper", "a" * 300, "Français"]
)
def test_an_unknown_language_falls_back(tag: str) -> None:
    told = ENGINE.speak("Hello there.", shaped(120.0), PLAIN)
    assert np.array_equal(
        ENGINE.speak("Hello there.", shaped(120.0), Manner(language=tag)).samples, told.samples
    )


@pytest.mark.parametrize(
    "text", ["", "   \n\t ", "<#1.5#>", "<#1#>\n<#2#>", "...", "?!", "\x01\x02", "\u200b", "\ud800"]
)
def test_unspeakable_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="text"):
        ENGINE.speak(text, shaped(120.0), PLAIN)


def test_hours_of_pauses_are_refused() -> None:
    with pytest.raises(ValueError, match="two hours"):
        ENGINE.speak("a<#99.99#>" * 100, shaped(120.0), PLAIN)


def test_level_and_peak() -> None:
    speech = ENGINE.speak(TEXT + "<#20#>" + TEXT, shaped(120.0), PLAIN)
    loud = speech.samples[np.abs(speech.samples) > 1e-3]
    assert -24.0 < 20.0 * np.log10(float(np.sqrt(np.mean(np.square(loud))))) < -16.0
    for volume in (0.1, 1.0, 3.0, 10.0):
        peak = float(np.abs(ENGINE.speak(TEXT, shaped(120.0), Manner(volume=volume)).samples).max())
        assert peak <= 10.0 ** (-1.0 / 20.0)


def test_the_same_request_gives_the_same_bytes() -> None:
    first = ENGINE.speak(TEXT, of_file(READER), PLAIN)
    ENGINE.speak("Что-то совсем другое.", shaped(220.0), Manner(speed=1.5, pitch=3.0))
    again = EspeakEngine().speak(TEXT, of_file(READER), replace(PLAIN))
    assert first.samples.tobytes() == again.samples.tobytes()
    assert first.samples.dtype == np.float32


def test_threads_do_not_disturb_each_other() -> None:
    requests = [(f"{TEXT} Number {number}.", shaped(90.0 + 50.0 * number)) for number in range(4)] * 2
    alone = [ENGINE.speak(text, shape, PLAIN).samples.tobytes() for text, shape in requests]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda one: ENGINE.speak(one[0], one[1], PLAIN).samples.tobytes(), requests))
    assert together == alone
