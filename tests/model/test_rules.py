"""The service's limits, and what counts as punctuation at the end of a prompt text."""
# ruff: noqa: RUF001 - sentences of many scripts

import unicodedata
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.model import rules


@pytest.mark.parametrize(
    "text",
    [
        "That is all.",
        "Really?",
        "Stop!",
        "and then…",
        "he said —",
        "“Quite so.”",
        "(an aside)",
        "¿Qué?",
        "这是全部。",
        "真的吗？",
        "「はい」",
        "ほんとう！",
        "그렇습니다.",
        "हाँ।",
        "ठीक॥",
        "هل هذا كل شيء؟",
        "یہ سب ہے۔",
        "זה הכול׃",
        "Այսքանը։",
        "ይህ ብቻ ነው።",
        "འདི་ཡིན།",
        "នេះហើយ។",
        "ဒါပဲ။",
        "ᠮᠣᠩᠭᠣᠯ᠃",
        "Αυτό είναι όλο\u037e",
        "«Вот и всё»",
    ],
)
def test_a_sentence_mark_of_any_script_is_punctuation(text: str) -> None:
    assert rules.ends_with_punctuation(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "no mark",
        "number 7",
        "a space after. ",
        "a line after.\n",
        "a no-break space after.\u00a0",
        "a zero-width space after.\u200b",
        "an accent on the dot.\u0301",
        "an emoji after. 🙂",
        "an exclamation drawn as emoji!\ufe0f",
        "costs 5 $",
        "5 +",
        "two^",
        "about ~",
        "a tick `",
        "a degree °",
        "ไทย",
        "这是全部",
        "हाँ",
        "نعم",
    ],
)
def test_a_letter_digit_symbol_space_or_nothing_is_none(text: str) -> None:
    assert not rules.ends_with_punctuation(text)


@given(st.text())
def test_only_the_last_character_decides(text: str) -> None:
    assert rules.ends_with_punctuation(f"{text}.")
    assert not rules.ends_with_punctuation(f"{text}a")


@given(st.characters(categories=["P"]))
def test_every_punctuation_mark_of_unicode_counts(mark: str) -> None:
    assert rules.ends_with_punctuation(f"word{mark}"), unicodedata.name(mark, "?")


def test_the_limits_are_those_of_the_vendors_page() -> None:
    assert [rules.SAMPLE_SECONDS_LEAST, rules.SAMPLE_SECONDS_MOST] == [10, 300]
    assert rules.PROMPT_SECONDS_BELOW == 8
    assert rules.TEXT_CHARACTERS_MOST == 2000
    assert list(rules.ACCURACY_RANGE) == [0, 1]
    assert set(rules.CONTAINERS) == {"mp3", "m4a", "wav"}
    assert timedelta(days=7) == rules.VOICE_LIFETIME


def test_twenty_megabytes_are_read_the_strict_way() -> None:
    most: int = rules.SAMPLE_BYTES_MOST
    assert most == 20_000_000


def test_there_are_eight_models_and_the_one_of_the_pages_example_is_none_of_them() -> None:
    models: set[str] = set(rules.MODELS)
    assert len(models) == 8
    assert "speech-01-hd" not in models
    assert rules.MODEL_DEFAULT in models
