"""Ids as CSV: what was named is harmless in a spreadsheet, and an id is what it is."""

import csv
import io
from datetime import timedelta

import pytest

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import Voice
from voicestudio.texts.voice_csv import COLUMNS, voice_csv

STRANGE_IDS = [
    "voice_4bc8f72b",
    ' a, "b"; c ',
    "=1+1",
    "+49",
    "-x",
    "@SUM(A1)",
    "'quoted",
    "line\nline",
    "line\r\nline",
    "alone\rreturn",
    "\ttab",
    "e\u0301 李 🎙",
]


def a_voice(**changes: object) -> Voice:
    return voice_of(attempt_of(key_of(1)), **changes)


def row_of(voice: Voice) -> dict[str, str]:
    """The one voice, as another program reads it."""
    (row,) = csv.DictReader(io.StringIO(voice_csv([voice], AT), newline=""))
    return row


@pytest.mark.parametrize("voice_id", STRANGE_IDS)
def test_an_id_is_written_byte_for_byte(voice_id: str) -> None:
    assert row_of(a_voice(voice_id=voice_id))["voice_id"] == voice_id


@pytest.mark.parametrize("field", ["name", "profile", "tags"])
@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+49", "'+49"),
        ("-Ann", "'-Ann"),
        ("@Ann", "'@Ann"),
        ("\tAnn", "'\tAnn"),
        ("Ann=1", "Ann=1"),
        ("'Ann", "'Ann"),
        ("", ""),
    ],
)
def test_what_a_person_named_is_no_formula(field: str, given: str, written: str) -> None:
    voice = a_voice(**{field: (given,) if field == "tags" else given})
    assert row_of(voice)[field] == written


def test_a_line_holds_what_a_script_wants() -> None:
    voice = a_voice(tags=("calm", "Radio"))
    assert row_of(voice) == {
        "voice_id": "voice_0001",
        "name": "Ann",
        "profile": "sandbox",
        "base_url": "sandbox",
        "state": "new",
        "made_at": "2026-05-04T03:02:01.987654+00:00",
        "expires_at": "2026-05-11T03:02:01.987654+00:00",
        "tags": "calm; Radio",
    }


@pytest.mark.parametrize(
    ("changes", "state", "expires"),
    [
        ({}, "new", True),
        ({"used_at": AT}, "kept", False),
        ({"made_at": AT - VOICE_LIFETIME}, "expired", True),
        ({"made_at": AT - VOICE_LIFETIME + timedelta(seconds=1)}, "new", True),
        ({"gone_at": AT}, "expired", True),
    ],
)
def test_its_state_is_that_of_the_moment(changes: dict[str, object], state: str, expires: bool) -> None:
    row = row_of(a_voice(**changes))
    assert (row["state"], bool(row["expires_at"])) == (state, expires)


def test_without_voices_the_header_is_there() -> None:
    assert voice_csv([], AT) == ",".join(COLUMNS) + "\r\n"
