"""The matched voice: near its own sample and not another's, in its pitch, the same for the same request."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import resource
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.likeness import FloatArray, measure
from voicestudio.sandbox.matched.engine import BLEND_CHARACTERS_MOST, MatchedEngine
from voicestudio.sandbox.voice import Engine, Manner, Shape, Speech

TEXT = "The lamp shone with a steady green flame."
HD, TURBO = Manner(), Manner(quality="turbo")
ENGINE: Engine = MatchedEngine(resource("voices"))
WOMAN = Path(__file__).parents[2] / "data" / "prompts-ru.wav"


@pytest.fixture(scope="module")
def samples() -> list[FloatArray]:
    """A man and a woman at 16 kHz."""
    return [soundfile.read(path, dtype="float32")[0] for path in (bundled_sample(), WOMAN)]


@pytest.fixture(scope="module")
def shapes(samples: list[FloatArray]) -> list[Shape]:
    return [ENGINE.shape(sample, 16_000) for sample in samples]


@pytest.fixture(scope="module")
def blends(shapes: list[Shape]) -> list[Speech]:
    return [ENGINE.speak(TEXT, shape, HD) for shape in shapes]


def semitones(one_hz: float, other_hz: float) -> float:
    return abs(float(12 * np.log2(one_hz / other_hz)))


def pitch(speech: Speech) -> float:
    return measure(speech.samples, speech.rate).f0_hz


def alike(samples: list[FloatArray], speeches: list[Speech]) -> FloatArray:
    """Cosines, a row a sample and a column a speech."""
    encoder = open_encoder(resource("voices"))
    people = encoder.embed_all(samples, 16_000)
    return people @ encoder.embed_all([one.samples for one in speeches], speeches[0].rate).T


def test_each_is_nearer_to_its_own_sample(samples: list[FloatArray], blends: list[Speech]) -> None:
    found = alike(samples, blends)
    for number in (0, 1):
        assert found[number, number] > 0.7
        assert found[number, number] > found[number, 1 - number] + 0.1
        assert semitones(pitch(blends[number]), measure(samples[number], 16_000).f0_hz) < 3.5


def test_the_fast_voice_follows_too(samples: list[FloatArray], shapes: list[Shape]) -> None:
    spoken = [ENGINE.speak(TEXT, shape, TURBO) for shape in shapes]
    found = alike(samples, spoken)
    for number in (0, 1):
        assert found[number, number] > found[1 - number, number]
        assert semitones(pitch(spoken[number]), measure(samples[number], 16_000).f0_hz) < 2.5


def test_a_shape_is_numbers_and_holds_what_the_small_engine_needs(
    shapes: list[Shape], samples: list[FloatArray]
) -> None:
    for shape, sample in zip(shapes, samples, strict=True):
        assert all(type(value) is float for value in shape.values())
        small = EspeakEngine().shape(sample, 16_000)
        assert {name: shape[name] for name in small} == small
        assert len(shape) < 100, "never so many that a voiceprint or a sound hides in them"


def test_the_same_request_gives_the_same_bytes(shapes: list[Shape], blends: list[Speech]) -> None:
    again = MatchedEngine(resource("voices")).speak(TEXT, shapes[0], HD)
    assert again.samples.tobytes() == blends[0].samples.tobytes()
    assert again.samples.dtype == np.float32
    assert float(np.abs(again.samples).max()) <= 10 ** (-1 / 20)


def test_pitch_pauses_and_speed_are_as_asked(shapes: list[Shape]) -> None:
    plain = ENGINE.speak("Two blue fish.", shapes[1], TURBO)
    higher = ENGINE.speak("Two blue fish.", shapes[1], Manner(pitch=5, quality="turbo"))
    assert semitones(pitch(higher), pitch(plain)) == pytest.approx(5.0, abs=1.5)
    paused = ENGINE.speak("Two blue fish.<#1.5#>", shapes[1], TURBO)
    assert paused.samples.size - plain.samples.size == round(1.5 * plain.rate)
    slow = ENGINE.speak("Two blue fish.", shapes[1], Manner(speed=0.6, quality="turbo"))
    assert slow.samples.size > 1.3 * plain.samples.size


@pytest.mark.parametrize(
    ("text", "manner", "expected"),
    [
        (TEXT, HD, SandboxVoice.BLEND),
        (TEXT, TURBO, SandboxVoice.FAST),
        ("x" * BLEND_CHARACTERS_MOST, HD, SandboxVoice.BLEND),
        ("x" * (BLEND_CHARACTERS_MOST + 1), HD, SandboxVoice.FAST),
        ("Buenos días, ¿cómo está usted? Hay muy poco pero está bien.", HD, SandboxVoice.SMALL_INSTEAD),
        (TEXT, Manner(language="de"), SandboxVoice.SMALL_INSTEAD),
        ("Здравствуйте.", TURBO, SandboxVoice.SMALL_INSTEAD),
        ("🙂", HD, SandboxVoice.SMALL_INSTEAD),
        ("👍<#1.5#>🎉", TURBO, SandboxVoice.SMALL_INSTEAD),
        ("∞ €", HD, SandboxVoice.SMALL_INSTEAD),
        ("🙂 5", HD, SandboxVoice.BLEND),
        ("%", TURBO, SandboxVoice.FAST),
        ("", HD, SandboxVoice.BLEND),
    ],
)
def test_which_voice_answers_is_told(
    shapes: list[Shape], text: str, manner: Manner, expected: SandboxVoice
) -> None:
    assert ENGINE.voice_for(text, shapes[0], manner) is expected


def test_symbols_that_have_a_name_are_spoken_by_the_voice_that_is_told(shapes: list[Shape]) -> None:
    spoken = ENGINE.speak("🙂<#0.5#>5 %", shapes[0], TURBO)
    small = EspeakEngine().speak("🙂<#0.5#>5 %", shapes[0], TURBO)
    assert ENGINE.voice_for("🙂<#0.5#>5 %", shapes[0], TURBO) is SandboxVoice.FAST
    assert spoken.rate != small.rate or spoken.samples.size != small.samples.size
    assert measure(spoken.samples, spoken.rate).voiced_share > 0.0


def test_other_languages_and_older_voices_are_spoken_by_the_small_engine(
    shapes: list[Shape], samples: list[FloatArray]
) -> None:
    small = EspeakEngine()
    older = small.shape(samples[0], 16_000)
    assert ENGINE.voice_for(TEXT, older, HD) is SandboxVoice.SMALL_INSTEAD
    for text, shape in (("Здравствуйте.", shapes[0]), (TEXT, older), ("🙂<#0.5#>∞", shapes[0])):
        assert (
            ENGINE.speak(text, shape, HD).samples.tobytes() == small.speak(text, shape, HD).samples.tobytes()
        )


@pytest.mark.parametrize("text", ["", "?!", "<#1#>"])
def test_unspeakable_text_is_refused(shapes: list[Shape], text: str) -> None:
    with pytest.raises(ValueError, match="text"):
        ENGINE.speak(text, shapes[0], HD)


def test_a_sample_without_a_voice_gets_one_all_the_same() -> None:
    shape = ENGINE.shape(np.zeros(160_000, np.float32), 16_000)
    assert ENGINE.speak("Two blue fish.", shape, TURBO).samples.size > 12_000
