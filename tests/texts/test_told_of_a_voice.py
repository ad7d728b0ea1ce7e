"""How a speech, a recipe and a review are told: one and many, and whole sentences for what is asked for."""

import re

import pytest

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.flow.ledger import Charged, LedgerLine
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.voice import AttemptKind
from voicestudio.texts.recipe import ledger_line, recipe_lines
from voicestudio.texts.review import options_words, what_is_asked
from voicestudio.texts.speaking import EMOTIONS, LANGUAGES, manner_words


def test_every_language_and_emotion_of_the_service_has_a_word_of_its_own() -> None:
    emotions = {one for model in rules.MODELS for one in rules.emotions_of(model)}
    assert list(LANGUAGES) == list(rules.LANGUAGES)
    assert set(EMOTIONS) == emotions
    assert len(set(LANGUAGES.values())) == len(rules.LANGUAGES)


@pytest.mark.parametrize(
    ("pitch", "said"),
    [(-2, " · -2 semitones"), (-1, " · -1 semitone"), (0, ""), (1, " · +1 semitone"), (2, " · +2 semitones")],
)
def test_one_semitone_up_or_down_is_one(pitch: int, said: str) -> None:
    assert manner_words(SpeechSettings("Hello.", "speech-2.8-hd", pitch=pitch)) == f"speech-2.8-hd{said}"


def test_all_that_was_set_is_told_in_its_order() -> None:
    wish = SpeechSettings("Hello.", "speech-02-hd", "wav", 0.85, 2.5, -3, "sad", "Chinese,Yue")
    assert manner_words(wish) == (
        "speech-02-hd · 0.85 \N{MULTIPLICATION SIGN} · -3 semitones · volume 2.5 · Sad · Chinese (Cantonese)"
    )


@pytest.mark.parametrize(
    ("noise", "volume", "said", "asked"),
    [
        (False, False, "", None),
        (True, False, "The service is asked to reduce noise.", "reduce noise"),
        (False, True, "The service is asked to normalize volume.", "normalize volume"),
        (
            True,
            True,
            "The service is asked to reduce noise and normalize volume.",
            "reduce noise, normalize volume",
        ),
    ],
)
def test_what_the_service_is_asked_to_mend(noise: bool, volume: bool, said: str, asked: str | None) -> None:
    settings = CloneSettings(noise_reduction=noise, volume_normalization=volume)
    assert options_words(settings) == said
    lines = dict(recipe_lines(voice_of(attempt_of(key_of(1), settings=settings))))
    assert lines.get("Service asked to") == asked


def test_braces_in_a_person_s_text_stay_as_they_are_written() -> None:
    settings = CloneSettings("Say {model} and {0}.", "speech-2.8-hd")
    assert what_is_asked(settings) == (
        "“Say {model} and {0}.” with speech-2.8-hd, as a preview inside the clone call."
    )


@pytest.mark.parametrize(
    ("characters", "charged", "said"),
    [
        (0, Charged.YES, "speech · speech-2.8-hd · about $0.50"),
        (1, Charged.YES, "speech · speech-2.8-hd · 1 character · about $0.50"),
        (1_000, Charged.MAYBE, "speech · speech-2.8-hd · 1,000 characters · about $0.50, perhaps"),
    ],
)
def test_a_paid_call_is_told_in_one_line(characters: int, charged: Charged, said: str) -> None:
    line = LedgerLine(AT, AttemptKind.SPEECH, "speech-2.8-hd", characters, 0.5, charged)
    assert re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d · ", "", ledger_line(line)) == said
