"""The bin: what is put into it stays whole, and what it forgets is forgotten with all that belongs to it."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import RawReply, SpeechSettings
from voicestudio.model.errors import LibraryError
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

INSTANT = timedelta(microseconds=1)


def added(library: LocalLibrary, number: int) -> Voice:
    attempt = attempt_of(key_of(number), name=f"Voice {number}", source_sha256=f"{number:064x}")
    library.plan(attempt)
    (library.folder(attempt.key) / "sample.wav").write_bytes(b"sample")
    return library.save_voice(voice_of(attempt), AT)


def spoken(library: LocalLibrary, voice: Voice, number: int, *states: AttemptState) -> Attempt:
    speech = SpeechSettings(f"Text {number}", "speech-02-hd")
    attempt = attempt_of(key_of(number), kind=AttemptKind.SPEECH, speech=speech, voice_key=voice.key)
    library.plan(attempt)
    (library.folder(attempt.key) / "speech.mp3").write_bytes(b"speech")
    for state in states:
        library.advance(attempt.key, state, AT)
    return attempt


def audio(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "library" / "audio").iterdir())


def rows(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / "library" / FILE_NAME)) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    return int(count)


@pytest.mark.parametrize(("later", "count"), [(-INSTANT, 0), (timedelta(0), 0), (INSTANT, 1)])
def test_only_what_was_put_there_before_a_moment_is_forgotten(
    library: LocalLibrary, later: timedelta, count: int
) -> None:
    voice = added(library, 1)
    library.put_into_bin([voice.key], AT)
    assert library.empty_bin(AT + later) == count
    assert library.find_voices(VoiceQuery(in_bin=True), AT).count == 1 - count


def test_a_voice_is_forgotten_with_its_audio_speeches_and_tags(library: LocalLibrary, tmp_path: Path) -> None:
    voice, other = added(library, 1), added(library, 2)
    spoken(library, voice, 3, AttemptState.SENT, AttemptState.DONE)
    spoken(library, voice, 4, AttemptState.SENT, AttemptState.FAILED)
    spoken(library, other, 5, AttemptState.SENT, AttemptState.DONE)
    library.tag([voice.key], "Lonely")
    library.tag([voice.key, other.key], "Shared")
    library.put_into_bin([voice.key], AT)
    assert library.empty_bin(AT + SECOND) == 1
    assert audio(tmp_path) == [other.key, key_of(5)]
    assert (rows(tmp_path, "voices"), rows(tmp_path, "attempts"), rows(tmp_path, "voice_search")) == (1, 2, 1)
    assert (rows(tmp_path, "tags"), rows(tmp_path, "voice_tags")) == (1, 1)
    with pytest.raises(KeyError):
        library.voice(voice.key)
    assert library.find_voices(VoiceQuery("text"), AT).voices == (library.voice(other.key),)
    assert library.empty_bin(AT + SECOND) == 0


def test_a_number_that_is_free_again_brings_nothing_back(library: LocalLibrary) -> None:
    voice = added(library, 1)
    spoken(library, voice, 2, AttemptState.SENT, AttemptState.DONE)
    library.write_notes(voice.key, "secret")
    library.tag([voice.key], "Old")
    library.put_into_bin([voice.key], AT)
    library.empty_bin(AT + SECOND)
    after = added(library, 3)
    assert library.voice(after.key) == after
    assert library.find_voices(VoiceQuery("voice"), AT).voices == (after,)
    for words in ("secret", "old", "text"):
        assert library.find_voices(VoiceQuery(words), AT).count == 0
        assert library.find_voices(VoiceQuery(words, in_bin=True), AT).count == 0


@pytest.mark.parametrize("states", [(), (AttemptState.SENT,), (AttemptState.SENT, AttemptState.ANSWERED)])
def test_a_paid_call_that_is_not_over_holds_its_voice(
    library: LocalLibrary, tmp_path: Path, states: tuple[AttemptState, ...]
) -> None:
    voice = added(library, 1)
    speech = spoken(library, voice, 2, *states)
    library.put_into_bin([voice.key], AT)
    assert library.empty_bin(AT + SECOND) == 0
    library.keep_reply(speech.key, RawReply(200, b"paid for"))
    assert audio(tmp_path) == [voice.key, speech.key]
    library.advance(speech.key, AttemptState.DONE, AT)
    assert library.empty_bin(AT + SECOND) == 1
    assert audio(tmp_path) == []


def test_a_voice_that_another_program_took_back_is_kept(
    library: LocalLibrary, twin: LocalLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = added(library, 1), added(library, 2)
    library.put_into_bin([first.key, second.key], AT)
    forget = library._forget

    def take_back_before(voice_key: str, *others: object) -> bool:
        twin.take_from_bin([second.key])
        return forget(voice_key, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "_forget", take_back_before)
    assert library.empty_bin(AT + SECOND) == 1
    assert audio(tmp_path) == [second.key]
    assert twin.voices() == [library.voice(second.key)]


def test_a_disk_that_refuses_leaves_the_voice_in_the_bin_for_the_next_time(
    library: LocalLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = added(library, 1)
    speech = spoken(library, voice, 2, AttemptState.SENT, AttemptState.DONE)
    library.put_into_bin([voice.key], AT)
    drop = library._folders.drop

    def refuse(key: str) -> None:
        if key == speech.key:
            raise LibraryError("library_not_writable")
        drop(key)

    monkeypatch.setattr(library._folders, "drop", refuse)
    with pytest.raises(LibraryError):
        library.empty_bin(AT + SECOND)
    monkeypatch.undo()
    assert library.find_voices(VoiceQuery("voice", in_bin=True), AT).count == 1
    assert library.empty_bin(AT + SECOND) == 1
    assert (audio(tmp_path), rows(tmp_path, "attempts")) == ([], 0)


def test_audio_that_is_gone_already_hinders_nothing(library: LocalLibrary, tmp_path: Path) -> None:
    voice = added(library, 1)
    library.put_into_bin([voice.key], AT)
    shutil.rmtree(tmp_path / "library" / "audio")
    assert library.empty_bin(AT + SECOND) == 1
    assert rows(tmp_path, "voices") == 0


def test_what_is_taken_back_is_whole(library: LocalLibrary, tmp_path: Path) -> None:
    before = added(library, 1)
    library.tag([before.key], "Game")
    library.put_into_bin([before.key], AT)
    library.take_from_bin([before.key])
    assert library.empty_bin(AT + SECOND) == 0
    assert library.find("Voice 1").tags == ("Game",)
    assert audio(tmp_path) == [before.key]
