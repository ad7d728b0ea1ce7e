"""What revision 0002 added: which key paid, what it about cost, what was held; and how calls are found."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from tests.library.conftest import AT, OWNER, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

LIBRARIES: Final = Path(__file__).parents[1] / "data" / "libraries"


@pytest.mark.parametrize("held", [None, Balance(0), Balance(123_456), Balance(-5)])
def test_key_cost_and_balance_come_back_as_they_went_in(library: LocalLibrary, held: Balance | None) -> None:
    attempt = attempt_of(key_of(1), key_fingerprint="0123456789abcdef", about_usd=1.5023, balance_before=held)
    library.plan(attempt)
    assert library.attempt(attempt.key) == attempt


@pytest.mark.parametrize("form", ["mp3", "wav", "flac"])
def test_what_is_spoken_comes_back_whole(library: LocalLibrary, form: str) -> None:
    wish = SpeechSettings("“Ä” 李\n🎙", "speech-02-turbo", form)
    library.plan(attempt_of(key_of(1), kind=AttemptKind.SPEECH, speech=wish, voice_key=key_of(2)))
    found = library.attempt(key_of(1))
    assert (found.speech, found.settings) == (wish, CloneSettings())


def test_the_key_of_a_voice_comes_back(library: LocalLibrary) -> None:
    attempt = attempt_of(key_of(1), settings=CloneSettings("Hi.", "speech-2.8-hd", try_out=True))
    library.plan(attempt)
    library.save_voice(voice_of(attempt, key_fingerprint="0123456789abcdef"), AT)
    (voice,) = library.voices()
    assert (voice.key_fingerprint, voice.settings) == ("0123456789abcdef", attempt.settings)


def migrated(revision: str, tmp_path: Path) -> LocalLibrary:
    folder = tmp_path / "older"
    folder.mkdir()
    shutil.copy(LIBRARIES / f"v{revision}.sqlite3", folder / FILE_NAME)
    return LocalLibrary(folder, OWNER, lambda _token: True)


def test_of_the_calls_of_the_first_revision_neither_key_nor_cost_is_known(tmp_path: Path) -> None:
    with closing(migrated("0001", tmp_path)) as library:
        attempts = library.attempts(AttemptState)
        assert attempts
        known = {(one.key_fingerprint, one.about_usd, one.balance_before) for one in attempts}
        assert known == {("", 0.0, None)}
        assert [voice.key_fingerprint for voice in library.voices()] == [""]
        speech = [one.speech for one in attempts if one.kind is AttemptKind.SPEECH]
        assert all(isinstance(one, SpeechSettings) and one.form == "mp3" for one in speech)
        assert speech


def test_the_first_revision_loses_nothing_else_on_its_way(tmp_path: Path) -> None:
    def rows(path: Path) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(path)) as connection:
            columns = "key, kind, state, owner, name, settings, planned_at, sent_at, reply_body, error_code"
            return connection.execute(f"SELECT {columns} FROM attempts ORDER BY key").fetchall()  # noqa: S608

    migrated("0001", tmp_path).close()
    assert rows(tmp_path / "older" / FILE_NAME) == rows(LIBRARIES / "v0001.sqlite3")


def test_the_second_revision_gives_what_it_holds(tmp_path: Path) -> None:
    with closing(migrated("0002", tmp_path)) as library:
        attempts = library.attempts(AttemptState)
        assert any(one.key_fingerprint and one.about_usd > 0 for one in attempts)
        assert any(one.balance_before for one in attempts)
        assert all(len(voice.key_fingerprint) == 16 for voice in library.voices())
        assert library.voices()


class TestFinding:
    @pytest.fixture
    def three(self, library: LocalLibrary) -> LocalLibrary:
        for key in ("ab" + "0" * 30, "ab" + "0" * 29 + "1", "c" * 32):
            library.plan(attempt_of(key))
        return library

    @pytest.mark.parametrize("wanted", ["c", "cccccccc", "c" * 32])
    def test_an_attempt_is_found_by_the_beginning_of_its_key(self, three: LocalLibrary, wanted: str) -> None:
        assert three.find_attempt(wanted).key == "c" * 32

    def test_the_whole_key_is_enough_however_alike_another_is(self, three: LocalLibrary) -> None:
        assert three.find_attempt("ab" + "0" * 30).key == "ab" + "0" * 30

    @pytest.mark.parametrize(
        "wanted", ["", "d", "ab", "ab0000", "c" * 33, "%", "_", "c%", "Ann", "cc cc", "\0"]
    )
    def test_what_is_none_or_several_or_no_key_is_not_found(self, three: LocalLibrary, wanted: str) -> None:
        with pytest.raises(SetupError) as caught:
            three.find_attempt(wanted)
        assert (caught.value.code, caught.value.facts["attempt"]) == ("attempt_not_found", wanted)


def speech_of(voice: Voice, number: int, seconds: int) -> Attempt:
    return attempt_of(
        key_of(number),
        kind=AttemptKind.SPEECH,
        speech=SpeechSettings(f"Text {number}", "speech-02-hd"),
        voice_key=voice.key,
        planned_at=AT + seconds * SECOND,
    )


def test_the_calls_for_a_voice_are_its_clone_and_its_speeches_oldest_first(
    library: LocalLibrary, made: Voice
) -> None:
    for number, seconds in ((5, 30), (3, 10), (4, 20)):
        library.plan(speech_of(made, number, seconds))
    library.plan(attempt_of(key_of(6)))
    library.plan(speech_of(voice_of(attempt_of(key_of(6))), 7, 5))
    assert [one.key for one in library.calls_for(made.key)] == [key_of(number) for number in (1, 3, 4, 5)]
    assert library.calls_for(key_of(8)) == []


def test_voices_are_found_by_the_file_offered_and_by_the_copy_that_was_sent(library: LocalLibrary) -> None:
    for number, seconds in ((2, 20), (1, 10)):
        attempt = attempt_of(key_of(number))
        library.plan(attempt)
        moment = AT + seconds * SECOND
        hashes = {"source_sha256": "5" * 64, "sample_sha256": str(number) * 64}
        library.save_voice(voice_of(attempt, made_at=moment, **hashes), AT)
    assert [one.key for one in library.voices_made_from("5" * 64)] == [key_of(1), key_of(2)]
    assert [one.key for one in library.voices_made_from("2" * 64)] == [key_of(2)]
    assert library.voices_made_from("9" * 64) == []
