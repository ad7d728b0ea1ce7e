"""A voice is saved with its attempt or not at all, and found by what the person calls it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from tests.library.test_attempt_records import AWKWARD
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import CloneSettings, RawReply
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import AttemptState, Voice

REPLY = RawReply(200, b'{"voice_id": "paid"}')


def answered(library: LocalLibrary, number: int) -> Voice:
    """A voice whose reply is kept, but which is not saved yet."""
    attempt = attempt_of(key_of(number))
    library.plan(attempt)
    library.advance(attempt.key, AttemptState.SENT, AT)
    library.keep_reply(attempt.key, REPLY)
    return voice_of(attempt)


def saved(library: LocalLibrary, number: int, **changes: Any) -> Voice:
    return library.save_voice(replace(answered(library, number), **changes), AT)


def trigger(folder: Path, rule: str) -> None:
    """Let the database itself refuse one of the two writes of a transaction."""
    with closing(sqlite3.connect(folder / "library" / FILE_NAME)) as connection:
        connection.execute(f"CREATE TRIGGER refuse {rule} BEGIN SELECT RAISE(ABORT, 'refused'); END")


def test_a_saved_voice_finishes_its_attempt(library: LocalLibrary) -> None:
    voice = saved(library, 1)
    assert library.voices() == [voice]
    attempt = library.attempt(voice.key)
    assert (attempt.state, attempt.error_code, attempt.reply) == (AttemptState.DONE, "", REPLY)


def test_a_voice_that_is_there_takes_the_id_of_the_services_own_reply_and_keeps_the_rest(
    library: LocalLibrary,
) -> None:
    voice = saved(library, 1, voice_id="as a person typed it")
    used = library.mark_used(voice.key, AT + SECOND)
    library.keep_reply(voice.key, REPLY)
    again = library.save_voice(replace(voice, voice_id="paid", name="Berta"), AT + 2 * SECOND)
    assert library.voices() == [again] == [replace(used, voice_id="paid")]
    attempt = library.attempt(voice.key)
    assert (attempt.state, attempt.ended_at) == (AttemptState.DONE, AT + 2 * SECOND)


@pytest.mark.parametrize("rule", ["BEFORE INSERT ON voices", "BEFORE UPDATE ON attempts"])
def test_where_either_cannot_be_written_neither_is(library: LocalLibrary, tmp_path: Path, rule: str) -> None:
    voice = answered(library, 1)
    trigger(tmp_path, rule)
    with pytest.raises(DBAPIError, match="refused"):
        library.save_voice(voice, AT)
    assert library.voices() == []
    attempt = library.attempt(voice.key)
    assert (attempt.state, attempt.reply) == (AttemptState.ANSWERED, REPLY)


def test_a_voice_without_an_attempt_is_not_saved(library: LocalLibrary) -> None:
    with pytest.raises(DBAPIError, match="FOREIGN KEY"):
        library.save_voice(voice_of(attempt_of(key_of(1))), AT)
    assert library.voices() == []


@pytest.mark.parametrize("words", AWKWARD)
def test_everything_of_a_voice_comes_back_as_it_went_in(library: LocalLibrary, words: str) -> None:
    voice = saved(
        library,
        1,
        voice_id=words,
        name=words,
        profile=words,
        base_url=words,
        used_at=AT + SECOND,
        settings=CloneSettings(words, words, 0.35, noise_reduction=True, volume_normalization=True),
        sample_sha256="a" * 64,
        source_sha256="b" * 64,
        sample_file="sample.mp3",
        demo_file="demo.mp3",
        prompt_file="prompt.m4a",
        prompt_text=words,
    )
    assert library.voices() == [voice]
    assert library.find(words) == voice


@pytest.mark.parametrize(
    "voice_id", ["Voice-A b", "voice-a B", " voice", "voice ", "VOICE", "voice\u00a0a", "e\u0301", "\u00e9"]
)
def test_a_voice_id_is_compared_byte_for_byte(library: LocalLibrary, voice_id: str) -> None:
    others = ["Voice-A b", "voice-a B", " voice", "voice ", "VOICE", "voice\u00a0a", "e\u0301", "\u00e9"]
    voices = {
        one: saved(library, number, voice_id=one, name="same name") for number, one in enumerate(others)
    }
    assert library.find(voice_id) == voices[voice_id]


def test_an_id_goes_before_a_name_and_an_exact_name_before_one_in_other_case(library: LocalLibrary) -> None:
    by_id = saved(library, 1, voice_id="Ann", name="first")
    assert library.find("Ann") == by_id
    by_name = saved(library, 2, name="ann")
    loosely = saved(library, 3, name="ANNE")
    assert library.find("Ann") == by_id
    assert library.find("ann") == by_name
    assert library.find("anne") == loosely


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("Ärger", "äRGER"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("Straße", "STRASSE"), ("Zoe\u0301", "zo\u00e9")],
)
def test_a_name_is_found_in_other_case_and_in_other_bytes_of_the_same_letters(
    library: LocalLibrary, name: str, wanted: str
) -> None:
    voice = saved(library, 1, name=name)
    assert library.find(wanted) == voice


@pytest.mark.parametrize("wanted", ["Ann", "ANN"])
def test_a_name_that_two_bear_is_ambiguous_and_their_ids_are_not(library: LocalLibrary, wanted: str) -> None:
    first, second = saved(library, 1, voice_id="one"), saved(library, 2, voice_id="two")
    with pytest.raises(SetupError) as caught:
        library.find(wanted)
    assert (caught.value.code, caught.value.facts) == ("voice_ambiguous", {"voice": wanted, "count": 2})
    assert (library.find("one"), library.find("two")) == (first, second)


@pytest.mark.parametrize("wanted", ["", "An", "Ann ", "%", "A_n", "voice_000"])
def test_what_nobody_is_called_is_not_found(library: LocalLibrary, made: Voice, wanted: str) -> None:
    assert library.find(made.name) == made
    with pytest.raises(SetupError) as caught:
        library.find(wanted)
    assert (caught.value.code, caught.value.facts) == ("voice_not_found", {"voice": wanted})


def test_the_soonest_to_expire_comes_first_and_the_kept_ones_last(library: LocalLibrary) -> None:
    kept = saved(library, 1, made_at=AT - 10 * SECOND, used_at=AT)
    late = saved(library, 2, made_at=AT + SECOND)
    soon = saved(library, 3, made_at=AT)
    assert library.voices() == [soon, late, kept]


def test_the_first_use_keeps_a_voice_and_a_later_one_does_not_move_it(
    library: LocalLibrary, made: Voice
) -> None:
    assert library.mark_used(made.key, AT + SECOND).used_at == AT + SECOND
    assert library.mark_used(made.key, AT + 2 * SECOND).used_at == AT + SECOND
    assert library.voices()[0].used_at == AT + SECOND


def test_a_demo_that_came_later_is_written_down(library: LocalLibrary, made: Voice) -> None:
    assert library.save_demo(made.key, "demo.mp3") == replace(made, demo_file="demo.mp3")
    assert library.voices() == [replace(made, demo_file="demo.mp3")]


def test_a_voice_saved_by_one_program_is_seen_by_the_other(library: LocalLibrary, twin: LocalLibrary) -> None:
    assert twin.voices() == []
    voice = saved(library, 1)
    assert twin.voices() == [voice]
    twin.mark_used(voice.key, AT + SECOND)
    assert library.find(voice.voice_id).used_at == AT + SECOND
