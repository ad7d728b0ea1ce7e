"""Words that came from elsewhere are said again without keys and addresses, on one short line."""

import re
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicestudio.model.masking import masked

HOSTS: Final = st.from_regex(r"[a-z0-9.-]{1,20}(:[0-9]{1,4})?/[A-Za-z0-9/?=&%._~-]{0,40}", fullmatch=True)
SCHEMES: Final = st.sampled_from(["http://", "https://", "HTTPS://", "s3://", "ftp://", r"https:\/\/"])
TOKENS: Final = st.from_regex(r"[A-Za-z0-9_.-]{12,40}", fullmatch=True)
AROUND: Final = st.text(max_size=30)


@given(before=AROUND, scheme=SCHEMES, rest=HOSTS, after=AROUND)
@settings(max_examples=200)
def test_no_address_survives(before: str, scheme: str, rest: str, after: str) -> None:
    said = masked(f"{before}{scheme}{rest} {after}")
    assert scheme not in said
    assert len(rest) < 8 or rest not in said


@given(before=AROUND, word=st.sampled_from(["Bearer", "bearer", "BEARER"]), token=TOKENS, after=AROUND)
@settings(max_examples=200)
def test_no_bearer_survives(before: str, word: str, token: str, after: str) -> None:
    for between in (" ", ": ", "=", "\t"):
        assert token not in masked(f"{before} {word}{between}{token} {after}")


@given(before=AROUND, key=st.from_regex(r"sk[_-][A-Za-z0-9]{16,40}", fullmatch=True), after=AROUND)
@settings(max_examples=200)
def test_no_key_survives(before: str, key: str, after: str) -> None:
    for between in (" ", "=", "_", '"', "key:", "1"):
        assert key[3:] not in masked(f"{before}{between}{key} {after}")


@given(st.text(max_size=2000))
def test_what_is_said_again_is_one_short_line(said: str) -> None:
    line = masked(said)
    assert len(line) <= 300
    assert line == " ".join(line.split()) or len(line) == 300


@pytest.mark.parametrize(
    ("said", "again"),
    [
        ("a\nb\r\n\tc", "a b c"),
        ("red \x1b[31m alert\x07", "red [31m alert"),
        ("turned \u202e around", "turned around"),
        ("no\u2028line", "no line"),
        ("  blanks   at both ends  ", "blanks at both ends"),
        ("", ""),
    ],
    ids=ascii,
)
def test_nothing_that_steers_a_terminal_is_said_again(said: str, again: str) -> None:
    assert masked(said) == again


def test_a_long_story_is_cut() -> None:
    assert masked("word " * 500) == ("word " * 60)[:300]


@pytest.mark.parametrize("left", [299, 290, 280, 270])
def test_a_secret_at_the_end_of_the_line_is_not_cut_into_view(left: int) -> None:
    for secret in ("https://bucket.example/anna.wav", "sk_0123456789abcdef", "Bearer 0123456789abcdef"):
        said = masked("x" * left + " " + secret)
        assert re.search("http|bucket|anna|0123|sk_|Bearer", said) is None


def test_a_signed_path_without_its_scheme_does_not_survive() -> None:
    said = masked("GET bucket.example/anna.wav?X-Amz-Signature=0123abcd failed")
    assert re.search("anna|0123abcd", said) is None
    assert said == "GET (address) failed"


@pytest.mark.parametrize(
    "said", ["task-result is late", "risk_assessment", "the text exceeds 2000 characters", "ratio 1:2", "e/f"]
)
def test_ordinary_words_stay(said: str) -> None:
    assert masked(said) == said
