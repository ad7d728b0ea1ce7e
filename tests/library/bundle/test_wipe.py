"""Export, wipe, import: the same library, whatever people typed into it."""

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Final

import pytest

from tests.library.bundle.conftest import (
    LATER,
    add_speech,
    add_voice,
    every_key,
    sound,
    state_of,
    unheard,
)
from tests.library.conftest import AT, SECOND, attempt_of, key_of
from voicestudio.library.bundle.naming import loosely
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.balance import Balance
from voicestudio.model.bundle import Imported
from voicestudio.model.calls import RawReply
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import AttemptKind, AttemptState, Voice

NAMES: Final = (
    "Ännchen “Straße”",
    "李明 さくら 김철수",
    "سلمى می‌خواهم",
    "ไทย ខ្មែរ हिन्दी",
    "Ἑλένη Київ עברית ՀԱՅ",
    "👩🏽‍🔬 🎙 family 👨‍👩‍👧‍👦",
    "x" * 300,
    "漢" * 300,
    "../../../etc/passwd",
    "..\\..\\windows",
    "/absolute",
    "C:\\Users",
    "zero\0byte",
    "line\nbreak\ttab",
    "CON",
    "aux.wav",
    "com1",
    "Lpt¹.txt",
    "dots...",
    "   ",
    "",
    ".hidden",
    "ann",
    "Ann",
    "ANN",
    "e\u0301t\u00e9",
    "\u202etxt.exe",
    "<img src=x onerror=alert(1)>",
    "voices.json",
    "a:b|c?d*e",
)

Open = Callable[[str], LocalLibrary]


def fill(library: LocalLibrary) -> None:
    for number, name in enumerate(NAMES, 1):
        voice = add_voice(library, number, name=name)
        add_speech(library, 1000 + number, voice, f"{name} said", planned_at=AT + number * SECOND)
    library.tag([key_of(1), key_of(3)], "Book 📚")
    library.tag([key_of(3)], "Ärger")
    library.put_into_bin([key_of(2)], LATER)
    library.note_refused(key_of(4), LATER, believed=True)
    library.link_made_again(key_of(5), key_of(4))


def export(library: LocalLibrary, target: Path, passphrase: str = "") -> None:
    library.export_bundle(every_key(library), target, passphrase, unheard)


@pytest.mark.parametrize("passphrase", ["", "gran\u0303 secreto"], ids=["open", "sealed"])
def test_export_wipe_import_gives_back_the_same_library(
    library: LocalLibrary, place: Path, tmp_path: Path, open_library: Open, passphrase: str
) -> None:
    fill(library)
    before = state_of(library, place)
    assert len(before.voices) == len(NAMES)
    assert len(before.audio) == 5 * len(NAMES)
    bundle = tmp_path / "all.voicestudio"
    export(library, bundle, passphrase)
    library.close()
    shutil.rmtree(place)

    fresh = open_library("library")
    composed = passphrase.replace("n\u0303", "ñ")
    done = fresh.import_bundle(bundle, composed, unheard)
    assert state_of(fresh, place) == before
    assert done == Imported(added=done.added)
    assert set(done.added) == set(before.voices)
    assert not (place / "incoming").exists()


def test_every_field_of_a_voice_is_in_a_bundle(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    moments = dict.fromkeys(("used_at", "binned_at", "refused_at", "gone_at"), LATER)
    voice = add_voice(library, 1, made_again_from=key_of(7), **moments)
    library.tag([voice.key], "one")
    voice = library.voice(voice.key)
    blank = [one.name for one in fields(Voice) if not getattr(voice, one.name)]
    assert blank == [], "the test sets every field"
    export(library, tmp_path / "b.voicestudio")
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    assert fresh.voice(voice.key) == voice


def test_no_name_that_a_person_typed_is_a_path(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    fill(library)
    export(library, tmp_path / "b.voicestudio")
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    known = {"sample.wav", "demo.mp3", "prompt.wav", "consent.pdf", "speech.wav"}
    stored = [path for path in (tmp_path / "fresh" / "audio").rglob("*") if path.is_file()]
    assert {path.name for path in stored} == known
    assert all(set(path.parent.name) <= set("0123456789abcdef") for path in stored)


def test_the_files_in_a_bundle_bear_readable_names(library: LocalLibrary, tmp_path: Path) -> None:
    fill(library)
    export(library, tmp_path / "b.voicestudio")
    with zipfile.ZipFile(tmp_path / "b.voicestudio") as archive:
        names = archive.namelist()
    assert len({loosely(name) for name in names}) == len(names) == 5 * len(NAMES) + 1
    assert {name.partition("/")[0] for name in names} >= {
        "李明 さくら 김철수",
        "_CON",
        "_aux.wav",
        "voices.json",
    }
    assert "Ännchen “Straße”/sample.wav" in names
    assert "Ännchen “Straße”/speeches/2026-05-04 Ännchen “Straße” said.wav" in names


def test_the_same_library_gives_the_same_bytes(library: LocalLibrary, tmp_path: Path) -> None:
    fill(library)
    export(library, tmp_path / "one.voicestudio")
    export(library, tmp_path / "two.voicestudio")
    assert (tmp_path / "one.voicestudio").read_bytes() == (tmp_path / "two.voicestudio").read_bytes()


def test_some_voices_go_without_the_others(library: LocalLibrary, tmp_path: Path, open_library: Open) -> None:
    first, second = add_voice(library, 1), add_voice(library, 2)
    add_speech(library, 3, second, "only hers")
    done = library.export_bundle([second.key, second.key], tmp_path / "b.voicestudio", "", unheard)
    assert (done.voices, done.files, done.missing) == (1, 5, 0)
    assert done.bytes == (tmp_path / "b.voicestudio").stat().st_size
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    assert every_key(fresh) == [second.key]
    assert first.voice_id not in (tmp_path / "b.voicestudio").read_bytes().decode("latin-1")


def test_what_was_taken_in_can_be_searched_for(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    voice = add_voice(library, 1, name="Klara")
    add_speech(library, 2, voice, "the quick brown fox")
    library.tag([voice.key], "chapter")
    export(library, tmp_path / "b.voicestudio")
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    for words in ("klara", "audio book", "brown", "chapter"):
        assert fresh.voice_keys(VoiceQuery(words=words), AT) == (voice.key,), words
    assert fresh.voice_keys(VoiceQuery(tag="chapter"), AT) == (voice.key,)


def test_neither_replies_nor_what_the_account_held_nor_unfinished_calls_leave_the_library(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    voice = add_voice(library, 1)
    sent = add_speech(library, 2, voice, "finished", balance_before=Balance(31415926))
    library.keep_reply(sent.key, RawReply(200, b"https://signed.example/secret"))
    library.advance(sent.key, AttemptState.DONE, LATER)
    library.plan(attempt_of(key_of(3), kind=AttemptKind.SPEECH, speech=sent.speech, voice_key=voice.key))
    library.keep_reply(voice.key, RawReply(200, b"https://signed.example/secret"))
    library.advance(voice.key, AttemptState.DONE, LATER)
    export(library, tmp_path / "b.voicestudio")
    with zipfile.ZipFile(tmp_path / "b.voicestudio") as archive:
        written = archive.read("voices.json").decode()
    assert "secret" not in written
    assert "31415926" not in written
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    assert [call.key for call in fresh.calls_for(voice.key)] == [voice.key, sent.key]


def test_audio_that_is_missing_is_told_and_left_out(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    voice = add_voice(library, 1)
    spoken = add_speech(library, 2, voice, "lost")
    (library.folder(voice.key) / "demo.mp3").unlink()
    (library.folder(spoken.key) / "speech.wav").rename(library.folder(spoken.key) / "speech.part")
    done = library.export_bundle([voice.key], tmp_path / "b.voicestudio", "", unheard)
    assert (done.files, done.missing) == (3, 2)
    fresh = open_library("fresh")
    fresh.import_bundle(tmp_path / "b.voicestudio", "", unheard)
    assert fresh.voice(voice.key) == replace(library.voice(voice.key), demo_file="")
    assert (fresh.folder(voice.key) / "sample.wav").read_bytes() == sound("sample 1")


def test_a_voice_that_is_not_there_cannot_be_exported(library: LocalLibrary, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        library.export_bundle([key_of(9)], tmp_path / "b.voicestudio", "", unheard)
    assert not list(tmp_path.glob("b.*"))


def test_a_library_without_voices_gives_a_bundle_without_voices(
    library: LocalLibrary, tmp_path: Path
) -> None:
    export(library, tmp_path / "b.voicestudio")
    assert library.import_bundle(tmp_path / "b.voicestudio", "", unheard) == Imported()
