"""What is said of money before and after a call: never exact where it is a guess, never less than it is."""

import dataclasses
from datetime import timedelta
from typing import Final

import pytest

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.flow.ledger import Charged, LedgerLine
from voicestudio.model.balance import Balance
from voicestudio.model.errors import AccountError
from voicestudio.model.key_test import KeyOutcome, KeyTested
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import SANDBOX_PROFILE, Profile
from voicestudio.model.voice import AttemptKind
from voicestudio.texts.costs import balance_sentence, clone_sentence, speech_sentence, usd
from voicestudio.texts.key_tests import OUTCOMES, key_words
from voicestudio.texts.ledger import ledger_sentence
from voicestudio.texts.time_left import hours_left, time_left

LIST: Final = PriceList("2026-06", "A page", 1.5, {"dear": 100e-6}, ("api.example.com",))
OWN: Final = Profile("own", "https://api.example.com", "sandbox")
SISTER: Final = Profile("sister", "https://sister.example", "sandbox")
NEW: Final = voice_of(attempt_of(key_of(1)))
KEPT: Final = dataclasses.replace(NEW, used_at=AT)
CLONE: Final = LedgerLine(AT, AttemptKind.CLONE, "dear", 0, 1.5, Charged.YES)
SPEECH: Final = LedgerLine(AT, AttemptKind.SPEECH, "dear", 100, 0.01, Charged.YES)


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (0, "$0.00"),
        (0.00003, "less than $0.0001"),
        (0.0001, "$0.0001"),
        (0.0003, "$0.0003"),
        (0.0999, "$0.0999"),
        (0.1, "$0.10"),
        (1.5, "$1.50"),
        (1.5006, "$1.50"),
        (99.999, "$100.00"),
        (-1.5, "-$1.50"),
        (-0.0003, "-$0.0003"),
    ],
)
def test_an_amount_has_as_many_digits_as_it_needs(amount: float, said: str) -> None:
    assert usd(amount) == said


def test_a_clone_is_told_with_its_parts_and_with_what_is_not_known() -> None:
    said = clone_sentence(LIST.clone("x" * 1_500, "dear"), LIST, OWN)
    assert said.startswith("About $1.65 on own")
    assert "$1.50 for the voice" in said
    assert "$0.15 for 1,500 characters" in said
    assert "does not say when" in said


def test_a_clone_without_a_text_has_one_part() -> None:
    assert "characters" not in clone_sentence(LIST.clone(None, None), LIST, OWN)


def test_figures_of_another_service_are_told_as_such_with_their_date() -> None:
    for profile, told in ((OWN, False), (SISTER, True)):
        sentences = (
            clone_sentence(LIST.clone(None, None), LIST, profile),
            speech_sentence(0.01, 100, LIST, profile, KEPT),
        )
        for said in sentences:
            assert ("A page's figures of 2026-06" in said) == told


def test_on_the_sandbox_nothing_costs_anything() -> None:
    said = clone_sentence(FREE.clone("Hello.", "dear"), FREE, SANDBOX_PROFILE)
    assert "free" in said
    assert "$" not in said
    assert speech_sentence(0.0, 100, FREE, SANDBOX_PROFILE, NEW) == ""


def test_the_first_speech_may_bring_the_price_of_the_clone_and_a_later_one_does_not() -> None:
    first, later = (speech_sentence(0.01, 12_345, LIST, OWN, voice) for voice in (NEW, KEPT))
    assert first.startswith("About $0.0100 on own for 12,345 characters.")
    assert "$1.50 may fall" in first
    assert later == "About $0.0100 on own for 12,345 characters."


@pytest.mark.parametrize(
    ("units", "enough"), [(15_000, True), (14_999, False), (0, False), (-1, False), (15_001, True)]
)
def test_a_balance_below_the_cost_may_not_be_enough(units: int, enough: bool) -> None:
    said = balance_sentence(Balance(units), 1.5)
    assert ("may not be enough" in said) == (not enough)
    assert said.startswith("Your balance")


def test_a_balance_that_is_not_known_is_not_spoken_of() -> None:
    assert balance_sentence(None, 1.5) == ""


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((CLONE,), "about $1.50 for the clone."),
        ((CLONE, SPEECH), "about $1.51 for the clone and 1 speech."),
        ((CLONE, SPEECH, SPEECH), "about $1.52 for the clone and 2 speeches."),
    ],
)
def test_what_a_voice_has_cost_is_told_in_one_sentence(lines: tuple[LedgerLine, ...], said: str) -> None:
    assert ledger_sentence(lines) == said
    doubtful = (*lines[:-1], dataclasses.replace(lines[-1], charged=Charged.MAYBE))
    assert "perhaps not charged" in ledger_sentence(doubtful)


def test_every_outcome_of_a_key_test_has_words_of_its_own() -> None:
    assert set(OUTCOMES) == set(KeyOutcome)
    told = {(said.what, said.remedy) for said in OUTCOMES.values()}
    assert len(told) == len(OUTCOMES)
    assert all(text.endswith(".") for pair in told for text in pair)


@pytest.mark.parametrize("outcome", list(KeyOutcome))
def test_a_key_test_is_told_without_a_gap(outcome: KeyOutcome) -> None:
    said = key_words(KeyTested(outcome, error=AccountError("key_wrong")))
    assert "{" not in said.what + said.remedy
    works = outcome in {KeyOutcome.WORKS, KeyOutcome.WORKS_BALANCE_EMPTY, KeyOutcome.NOT_VERIFIED}
    assert said.what.startswith("The key works") == works


def test_a_key_that_works_is_told_with_its_balance() -> None:
    assert "$12.35" in key_words(KeyTested(KeyOutcome.WORKS, Balance(123_456))).remedy


def test_hours_of_an_error_are_told_as_those_of_a_voice_are() -> None:
    now = AT + timedelta(hours=100, minutes=30)
    assert hours_left(67.5) == time_left(NEW, now) == "2 d 19 h left"
    assert hours_left(None) == time_left(KEPT, now) == "kept"
    assert hours_left(0.25) == "15 min left"
