"""Names, tags and colours that will do, and a bin that empties itself after 30 days."""

from datetime import timedelta
from typing import Final

import pytest

from tests.fakes.tools import Bench
from tests.library.conftest import attempt_of, key_of, voice_of
from voicestudio.flow.organise import colour_of, empty_bin, found, name_of, tag_of
from voicestudio.flow.recover import recover
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.rules import BIN_LIFETIME
from voicestudio.model.voice import Voice

MOMENT: Final = timedelta(microseconds=1)


def put(bench: Bench, number: int, name: str) -> Voice:
    attempt = attempt_of(key_of(number), name=name)
    bench.library.plan(attempt)
    voice = bench.library.save_voice(voice_of(attempt), bench.moment)
    (bench.library.folder(voice.key) / "demo.mp3").write_bytes(b"sound")
    return voice


@pytest.mark.parametrize("typed", ["", " ", "\t\n", "\u3000"])
def test_spaces_are_neither_a_name_nor_a_tag(typed: str) -> None:
    for read, code in ((name_of, "name_empty"), (tag_of, "tag_empty")):
        with pytest.raises(SetupError) as caught:
            read(typed)
        assert caught.value.code == code


def test_spaces_around_are_not_part_of_a_name_or_tag() -> None:
    assert name_of("  Ann  B. ") == "Ann  B."
    assert tag_of("  for\nthe \t film ") == "for the film"


@pytest.mark.parametrize(("characters", "will_do"), [(99, True), (100, True), (101, False)])
def test_a_tag_has_at_most_a_hundred_characters(characters: int, will_do: bool) -> None:
    typed = f" {'é' * characters} "
    if will_do:
        assert tag_of(typed) == "é" * characters
        return
    with pytest.raises(SetupError) as caught:
        tag_of(typed)
    assert (caught.value.code, dict(caught.value.facts)) == (
        "tag_too_long",
        {"characters": characters, "allowed": 100},
    )


@pytest.mark.parametrize(
    ("typed", "colour"), [("#3366CC", "#3366cc"), (" #000000 ", "#000000"), ("none", ""), ("None", "")]
)
def test_a_colour_is_six_digits_or_none(typed: str, colour: str) -> None:
    assert colour_of(typed) == colour


@pytest.mark.parametrize(
    "typed", ["", "#", "red", "3366cc", "#36c", "#3366c", "#3366cc0", "#3366cg", "#\uff13366cc"]
)
def test_what_is_no_colour_is_refused(typed: str) -> None:
    with pytest.raises(SetupError) as caught:
        colour_of(typed)
    assert (caught.value.code, caught.value.facts["colour"]) == ("colour_invalid", typed)


def test_voices_are_found_each_once_in_the_order_they_were_named(bench: Bench) -> None:
    ann, bob = put(bench, 1, "Ann"), put(bench, 2, "Bob")
    assert found(bench.library, ["Bob", ann.voice_id, "bob"]) == (bob, ann)


def test_one_that_is_not_there_refuses_all(bench: Bench) -> None:
    put(bench, 1, "Ann")
    with pytest.raises(SetupError) as caught:
        found(bench.library, ["Ann", "Bob"])
    assert (caught.value.code, caught.value.facts["voice"]) == ("voice_not_found", "Bob")


def test_the_bin_is_looked_into_alone(bench: Bench) -> None:
    ann, bob = put(bench, 1, "Ann"), put(bench, 2, "Bob")
    bench.library.put_into_bin([ann.key], bench.moment)
    assert [voice.key for voice in found(bench.library, ["Ann"], in_bin=True)] == [ann.key]
    with pytest.raises(SetupError) as caught:
        found(bench.library, [bob.name], in_bin=True)
    assert caught.value.code == "voice_not_in_bin"
    with pytest.raises(SetupError) as caught:
        found(bench.library, ["Ann"])
    assert caught.value.code == "voice_not_found"


@pytest.mark.parametrize(("beyond", "forgotten"), [(-MOMENT, False), (timedelta(0), False), (MOMENT, True)])
def test_the_bin_is_emptied_at_a_start_after_30_days(
    bench: Bench, beyond: timedelta, forgotten: bool
) -> None:
    ann, bob = put(bench, 1, "Ann"), put(bench, 2, "Bob")
    bench.library.put_into_bin([ann.key], bench.moment)
    bench.moment += BIN_LIFETIME + beyond
    recover(bench.studio)
    left = [folder.name for folder in bench.audio_folders]
    assert left == ([bob.key] if forgotten else [ann.key, bob.key])
    assert bench.library.take_from_bin([ann.key]) == (() if forgotten else (ann.key,))
    assert "Bob" in {voice.name for voice in bench.library.voices()}


def test_the_lifetime_of_the_bin_is_thirty_days() -> None:
    assert timedelta(days=30) == BIN_LIFETIME


def test_a_clock_that_was_set_back_forgets_nothing(bench: Bench) -> None:
    ann = put(bench, 1, "Ann")
    bench.library.put_into_bin([ann.key], bench.moment)
    bench.moment -= timedelta(days=400)
    assert empty_bin(bench.studio) == 0
    assert bench.library.take_from_bin([ann.key]) == (ann.key,)


def test_a_library_that_refuses_now_does_not_stop_a_start(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_before: object) -> int:
        raise LibraryError("library_locked")

    monkeypatch.setattr(bench.library, "empty_bin", locked)
    assert recover(bench.studio).unknown == ()
