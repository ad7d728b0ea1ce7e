"""A sentence on its way to a person: English until someone translates, and back to English again."""

from collections.abc import Iterator

import pytest

from voicestudio.texts.costs import usd
from voicestudio.texts.language import (
    Passages,
    Sentences,
    fill,
    number,
    say,
    say_many,
    speak_english,
    speak_with,
)
from voicestudio.texts.wording import Words

GERMAN = {
    ("Speak", ""): "Sprechen",
    ("kept", "a voice"): "behalten",
    ("${amount:.2f}", ""): "{amount:.2f} $",
    ("{b} of {a}", ""): "von {a}: {b}",
    ("What.", ""): "Was.",
}
FORMS = {"{count} voices": ("{count} Stimme", "{count} Stimmen")}


@pytest.fixture
def german() -> Iterator[None]:
    def translate(english: str, note: str, count: int) -> str:
        if count >= 0:
            return FORMS.get(english, (english, english))[count != 1]
        return GERMAN.get((english, note), english)

    speak_with(translate, decimal=",", group=".")
    yield
    speak_english()


def test_without_a_translator_english_is_said() -> None:
    assert say("{b} of {a}", a=1, b=2) == "2 of 1"
    assert [say_many("1 voice", "{count} voices", n) for n in (0, 1, 2)] == [
        "0 voices",
        "1 voice",
        "2 voices",
    ]
    assert number(1234567) == "1,234,567"
    assert usd(1.5) == "$1.50"


@pytest.mark.usefixtures("german")
class TestWithATranslator:
    def test_a_sentence_has_its_own_order(self) -> None:
        assert say("{b} of {a}", a=1, b=2) == "von 1: 2"

    def test_a_note_tells_equal_words_apart(self) -> None:
        assert (say("kept", note="a voice"), say("kept")) == ("behalten", "kept")

    def test_a_count_decides_the_form(self) -> None:
        said = [say_many("1 voice", "{count} voices", n) for n in (0, 1, 2)]
        assert said == ["0 Stimmen", "1 Stimme", "2 Stimmen"]

    def test_what_is_not_translated_is_english_with_its_own_forms(self) -> None:
        assert [say_many("1 call", "{count} calls", n) for n in (1, 2)] == ["1 call", "2 calls"]

    def test_a_table_is_said_when_it_is_looked_up(self) -> None:
        table = Sentences({1: "Speak", 2: "Else"})
        assert (table[1], table.get(2), table.get(3), list(table), 1 in table) == (
            *("Sprechen", "Else", None),
            *([1, 2], True),
        )
        speak_english()
        assert table[1] == "Speak"

    def test_the_terminal_s_sentence_stays_english(self) -> None:
        said = Passages({1: Words("What.", "Remedy.", "Speak")})[1]
        assert (said.what, said.terminal) == ("Was.", "Speak")

    def test_numbers_are_written_as_the_language_does_and_names_are_left_alone(self) -> None:
        assert fill("{n:,} {x:.1f} {name}", {"n": 1234, "x": -2.5, "name": "a.b,c"}) == "1.234 -2,5 a.b,c"
        assert usd(1.5) == "1,50 $"


def test_a_fact_that_is_missing_reads_as_a_question() -> None:
    assert Words("{file} is {what}.", "").filled({"file": "a"}).what == "a is ?."
