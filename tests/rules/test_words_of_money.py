"""What a sentence says of money is what its code says: nobody is calmed or frightened wrongly."""

import re
from dataclasses import astuple, replace
from typing import Final

import pytest

from tests.library.conftest import AT, attempt_of, key_of
from voicestudio.flow.settle import LOST, TRIED_AGAIN
from voicestudio.model import errors
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.voice import AttemptState
from voicestudio.texts.attempts import SETTLED, STATES, outcome
from voicestudio.texts.errors import ERRORS
from voicestudio.texts.findings import WARNINGS
from voicestudio.texts.wording import Words

NOTHING: Final = re.compile(r"Nothing (?:more )?was (?:charged|made|sent)(?: now)?\b")
MONEY: Final = re.compile(r"\bcharged?\b|\bpaid\b|\bcosts?\b")
KINDS: Final = [
    kind
    for kind in errors.__dict__.values()
    if isinstance(kind, type) and issubclass(kind, VoiceStudioError) and kind is not VoiceStudioError
]
BY_CODE: Final = {code: kind for kind in KINDS for code in kind.codes}
COSTLY: Final = sorted(code for code, kind in BY_CODE.items() if kind(code).may_have_cost)
CALLS: Final = (errors.ServiceError, errors.NetworkError, errors.HostError)
"""Kinds of what can end a call, or keep one from being made."""
ENDS: Final = sorted(
    code
    for kind in (errors.ServiceError, errors.NetworkError, errors.AccountError, errors.OutcomeUnknownError)
    for code in kind.codes - {"key_missing", "demo_gone"}  # said before a call, and long after it
)
"""What is written down as the end of a call."""
HARMLESS: Final = sorted(set(BY_CODE) - set(COSTLY))


def said(words: Words) -> str:
    """Everything that may be told, in the window and in the terminal."""
    return " ".join(astuple(words))


def test_only_codes_of_a_class_itself_are_costly() -> None:
    assert [
        kind.__name__ for kind in KINDS if not kind.__dict__.get("costly_codes", set()) <= kind.codes
    ] == []


def test_every_unknown_outcome_is_costly_and_no_refusal_of_the_account_is() -> None:
    assert set(COSTLY) >= errors.OutcomeUnknownError.codes
    kinds = errors.AccountError, errors.NetworkError, errors.HostError, errors.SetupError, errors.SampleError
    assert set(COSTLY) & {code for kind in kinds for code in kind.codes} == set()


def test_nothing_that_may_have_cost_is_offered_to_be_simply_tried_again() -> None:
    assert [code for code in COSTLY if BY_CODE[code](code).retryable] == []


@pytest.mark.parametrize("code", COSTLY)
def test_what_may_have_cost_says_so_and_never_that_nothing_was(code: str) -> None:
    text = said(ERRORS[code])
    assert re.search(r"(?:may have been|made and|accepted and) (?:made and )?(?:charged|paid for)", text)
    assert not NOTHING.search(text)


@pytest.mark.parametrize("code", [code for code in HARMLESS if issubclass(BY_CODE[code], CALLS)])
def test_what_cannot_have_cost_frightens_nobody(code: str) -> None:
    assert not MONEY.search(NOTHING.sub("", said(ERRORS[code])))


@pytest.mark.parametrize("kind", [errors.NetworkError, errors.HostError])
def test_before_the_service_has_anything_it_is_said_that_nothing_was_charged(
    kind: type[VoiceStudioError],
) -> None:
    assert [code for code in kind.codes if "Nothing was charged" not in said(ERRORS[code])] == []


@pytest.mark.parametrize("code", ["same_voice_exists", "same_sample_unknown", "charging_again_not_confirmed"])
def test_what_keeps_a_person_from_paying_twice_says_that_it_did_and_that_another_try_charges(
    code: str,
) -> None:
    assert NOTHING.search(ERRORS[code].what)
    assert re.search(r"charged? again", said(ERRORS[code]))


def test_a_warning_says_what_is_known_of_the_charge() -> None:
    told = {code for code, text in WARNINGS.items() if MONEY.search(text)}
    assert told == {"try_out_unknown"}
    assert "may have been charged" in WARNINGS["try_out_unknown"]
    assert [code for code, text in WARNINGS.items() if NOTHING.search(text)] == []


class TestOutcomes:
    def test_both_ways_in_which_a_person_settles_have_words(self) -> None:
        assert set(SETTLED) == {LOST, TRIED_AGAIN}
        assert set(SETTLED).isdisjoint(ERRORS)
        assert all("may have been charged" in said(words) for words in SETTLED.values())

    def test_every_state_has_words(self) -> None:
        assert set(STATES) == set(AttemptState)

    @pytest.mark.parametrize("state", list(AttemptState))
    def test_of_a_state_alone_nothing_is_said_that_is_not_known(self, state: AttemptState) -> None:
        text = said(outcome(attempt_of(key_of(1), state=state)))
        harmless = {AttemptState.PLANNED, AttemptState.FAILED}
        assert bool(NOTHING.search(text)) == (state in harmless)
        assert ("may have been" in text) == (state is AttemptState.UNKNOWN)

    @pytest.mark.parametrize("code", [LOST, TRIED_AGAIN, "reply_cut", "audio_refused", "speech_failed"])
    def test_of_an_end_that_is_known_its_own_words_are_said(self, code: str) -> None:
        attempt = attempt_of(key_of(1), sent_at=AT, state=AttemptState.FAILED, error_code=code)
        words = outcome(attempt)
        known = SETTLED.get(code) or ERRORS[code]
        assert words.what.startswith(known.what.partition("{")[0])
        assert words.remedy == known.remedy
        assert "{" not in said(words)
        assert "?" not in said(words)

    @pytest.mark.parametrize("code", ENDS)
    def test_of_whatever_ends_a_call_nothing_is_left_open(self, code: str) -> None:
        text = said(outcome(attempt_of(key_of(1), state=AttemptState.FAILED, error_code=code)))
        assert not set("{}?") & set(text)

    def test_what_nobody_has_words_for_is_told_by_its_state(self) -> None:
        attempt = attempt_of(key_of(1), state=AttemptState.FAILED, error_code="of_a_later_version")
        assert outcome(attempt) == outcome(replace(attempt, error_code=""))
