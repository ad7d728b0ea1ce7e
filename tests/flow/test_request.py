"""Everything but the audio, at, below and above each edge."""

from pathlib import Path
from typing import Any

import pytest

from voicestudio.flow.request import refuse_speech, refuse_what_breaks_a_rule
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.rules import MODELS
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import CloneRequest

MODEL = "speech-2.8-hd"


def code_of(settings: CloneSettings, prompt: ClonePrompt | None = None, *, rights: bool = True) -> str:
    request = CloneRequest(Path("a.wav"), "Anna", settings, prompt, rights_confirmed=rights)
    try:
        refuse_what_breaks_a_rule(request)
    except SetupError as error:
        return error.code
    return "accepted"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (CloneSettings(), "accepted"),
        (CloneSettings("x" * 2000, MODEL), "accepted"),
        (CloneSettings("x" * 2001, MODEL), "text_too_long"),
        (CloneSettings("字" * 2000, MODEL), "accepted"),
        (CloneSettings("", MODEL), "text_empty"),
        (CloneSettings(" \n", MODEL), "text_empty"),
        (CloneSettings("Hello."), "text_without_model"),
        (CloneSettings(None, MODEL), "model_without_text"),
        (CloneSettings("Hello.", "speech-01-hd"), "model_unknown"),
        (CloneSettings(accuracy=-0.001), "accuracy_out_of_range"),
        (CloneSettings(accuracy=0.0), "accepted"),
        (CloneSettings(accuracy=1.0), "accepted"),
        (CloneSettings(accuracy=1.001), "accuracy_out_of_range"),
        (CloneSettings(accuracy=float("nan")), "accuracy_out_of_range"),
    ],
)
def test_settings_are_held_against_the_page(settings: CloneSettings, expected: str) -> None:
    assert code_of(settings) == expected


@pytest.mark.parametrize("model", MODELS)
def test_each_of_the_eight_models_is_accepted(model: str) -> None:
    assert code_of(CloneSettings("Hello.", model)) == "accepted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was read like this.", "accepted"),
        ("就是这样读的。", "accepted"),
        ("It was read like this", "prompt_text_without_punctuation"),
        ("It was read like this. ", "prompt_text_without_punctuation"),
        ("", "prompt_incomplete"),
    ],
)
def test_a_prompt_text_ends_in_punctuation(text: str, expected: str) -> None:
    assert code_of(CloneSettings(), ClonePrompt(Path("p.wav"), text)) == expected


def test_without_the_rights_nothing_goes_on() -> None:
    assert code_of(CloneSettings(), rights=False) == "rights_not_confirmed"


def code_of_speech(**changes: Any) -> str:
    wish = SpeechSettings(**{"text": "One.", "model": MODEL, **changes})
    try:
        refuse_speech(wish)
    except SetupError as error:
        return error.code
    return "accepted"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("speed", 0.49, "speed_out_of_range"),
        ("speed", 0.5, "accepted"),
        ("speed", 2.0, "accepted"),
        ("speed", 2.01, "speed_out_of_range"),
        ("speed", float("nan"), "speed_out_of_range"),
        ("volume", 0.0, "volume_out_of_range"),
        ("volume", 0.1, "accepted"),
        ("volume", 10.0, "accepted"),
        ("volume", 10.1, "volume_out_of_range"),
        ("pitch", -13, "pitch_out_of_range"),
        ("pitch", -12, "accepted"),
        ("pitch", 12, "accepted"),
        ("pitch", 13, "pitch_out_of_range"),
        ("emotion", "happy", "accepted"),
        ("emotion", "whisper", "accepted"),
        ("emotion", "neutral", "emotion_unknown"),
        ("emotion", "Happy", "emotion_unknown"),
        ("language", "Chinese,Yue", "accepted"),
        ("language", "english", "language_unknown"),
        ("text", "One.<#0.5#>Two.", "accepted"),
        ("text", "<#0.5#>Two.", "pause_misplaced"),
    ],
)
def test_how_a_speech_may_sound(name: str, value: object, expected: str) -> None:
    assert code_of_speech(**{name: value}) == expected


@pytest.mark.parametrize(("emotion", "expected"), [("neutral", "accepted"), ("calm", "emotion_unknown")])
def test_earlier_models_know_other_emotions(emotion: str, expected: str) -> None:
    assert code_of_speech(model="speech-2.6-hd", emotion=emotion) == expected
