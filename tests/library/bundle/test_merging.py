"""An import adds what is missing and overwrites nothing; the same bundle twice changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.library.bundle.conftest import (
    LATER,
    add_speech,
    add_voice,
    files_in,
    sound,
    state_of,
    unheard,
)
from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from voicestudio.library import voice_bundles
from voicestudio.library.bundle import gathering
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.bundle import Imported
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import AttemptState, Voice

Open = Callable[[str], LocalLibrary]


@pytest.fixture
def bundle(library: LocalLibrary, tmp_path: Path) -> Path:
    """A bundle of one kept voice with a speech and two tags."""
    voice = add_voice(library, 1, name="Ann")
    add_speech(library, 2, voice, "spoken")
    library.tag([voice.key], "Book")
    library.tag([voice.key], "News")
    library.export_bundle([voice.key], tmp_path / "ann.voicestudio", "", unheard)
    return tmp_path / "ann.voicestudio"


@pytest.fixture
def other(open_library: Open) -> LocalLibrary:
    """Another library, empty."""
    return open_library("other")


def bare(library: LocalLibrary, number: int, **changes: object) -> Voice:
    """A voice without any file or word of its own."""
    attempt = attempt_of(key_of(number))
    library.plan(attempt)
    library.advance(attempt.key, AttemptState.SENT, AT)
    return library.save_voice(voice_of(attempt, **changes), AT)


def test_the_same_bundle_twice_changes_nothing(bundle: Path, other: LocalLibrary, tmp_path: Path) -> None:
    first = other.import_bundle(bundle, "", unheard)
    before = state_of(other, tmp_path / "other")
    second = other.import_bundle(bundle, "", unheard)
    assert (first, second) == (Imported(added=(key_of(1),)), Imported(unchanged=(key_of(1),)))
    assert state_of(other, tmp_path / "other") == before


def test_into_the_library_it_came_from_it_changes_nothing(
    bundle: Path, library: LocalLibrary, place: Path
) -> None:
    before = state_of(library, place)
    assert library.import_bundle(bundle, "", unheard) == Imported(unchanged=(key_of(1),))
    assert state_of(library, place) == before


def test_what_a_voice_lacks_is_added(bundle: Path, library: LocalLibrary, other: LocalLibrary) -> None:
    mine = bare(other, 9, voice_id="voice ü 1", name="My Ann")
    assert other.import_bundle(bundle, "", unheard) == Imported(merged=(mine.key,))
    merged, theirs = other.voice(mine.key), library.voice(key_of(1))
    assert merged == replace(
        mine,
        used_at=theirs.used_at,
        sample_file="sample.wav",
        demo_file="demo.mp3",
        prompt_file="prompt.wav",
        consent_file="consent.pdf",
        prompt_text=theirs.prompt_text,
        key_fingerprint=theirs.key_fingerprint,
        notes=theirs.notes,
        colour=theirs.colour,
        tags=("Book", "News"),
    )
    assert (other.folder(mine.key) / "sample.wav").read_bytes() == sound("sample 1")
    spoken = other.calls_for(mine.key)[-1]
    assert (spoken.key, spoken.voice_key) == (key_of(2), mine.key)
    assert other.voice_keys(VoiceQuery(words="spoken"), AT) == (mine.key,)
    assert other.attempt(mine.key).sample_file == "sample.wav"


def test_an_id_is_compared_byte_for_byte(library: LocalLibrary, other: LocalLibrary, tmp_path: Path) -> None:
    for number, voice_id in enumerate(("a", "a\0", "a\0b", "A", "e\u0301", "é", " a"), 1):
        bare(library, number, voice_id=voice_id)
    library.export_bundle([key_of(number) for number in range(1, 8)], tmp_path / "b", "", unheard)
    added = other.import_bundle(tmp_path / "b", "", unheard).added
    assert len(added) == 7
    assert other.import_bundle(tmp_path / "b", "", unheard) == Imported(unchanged=added)


def test_what_is_set_is_not_overwritten(bundle: Path, other: LocalLibrary, tmp_path: Path) -> None:
    mine = add_voice(
        other,
        9,
        voice_id="voice ü 1",
        name="My Ann",
        notes="mine",
        colour="#000000",
        used_at=AT,
        prompt_text="mine",
        key_fingerprint="ffff",
        sample_sha256="",
    )
    other.tag([mine.key], "BOOK")
    before = files_in(tmp_path / "other" / "audio")
    assert other.import_bundle(bundle, "", unheard) == Imported(merged=(mine.key,))
    assert other.voice(mine.key) == replace(mine, tags=("BOOK", "News"))
    after = files_in(tmp_path / "other" / "audio")
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {f"{key_of(2)}/speech.wav"}


def test_a_voice_in_the_bin_is_the_same_voice_and_stays_there(bundle: Path, other: LocalLibrary) -> None:
    other.import_bundle(bundle, "", unheard)
    other.put_into_bin([key_of(1)], LATER)
    assert other.import_bundle(bundle, "", unheard) == Imported(unchanged=(key_of(1),))
    assert other.voice(key_of(1)).binned_at == LATER


def test_audio_that_was_lost_comes_back(bundle: Path, other: LocalLibrary, tmp_path: Path) -> None:
    other.import_bundle(bundle, "", unheard)
    before = state_of(other, tmp_path / "other")
    (other.folder(key_of(1)) / "sample.wav").unlink()
    other.drop_folder(key_of(2))
    assert other.import_bundle(bundle, "", unheard) == Imported(merged=(key_of(1),))
    assert state_of(other, tmp_path / "other") == before


def test_a_sample_that_the_voice_was_not_made_from_does_not_take_the_place_of_a_lost_one(
    bundle: Path, other: LocalLibrary
) -> None:
    mine = add_voice(other, 9, voice_id="voice ü 1")
    (other.folder(mine.key) / "sample.wav").unlink()
    other.import_bundle(bundle, "", unheard)
    assert not (other.folder(mine.key) / "sample.wav").exists()


def test_the_same_id_at_another_service_is_another_voice(bundle: Path, other: LocalLibrary) -> None:
    bare(other, 9, voice_id="voice ü 1", base_url="https://elsewhere.example")
    assert other.import_bundle(bundle, "", unheard) == Imported(added=(key_of(1),))
    assert len(other.voices()) == 2


def test_a_key_that_is_taken_by_another_voice_gives_way(
    bundle: Path, library: LocalLibrary, other: LocalLibrary, tmp_path: Path
) -> None:
    mine = add_voice(other, 1, voice_id="another", name="Mine")
    add_speech(other, 2, mine, "mine")
    before = files_in(tmp_path / "other" / "audio")
    done = other.import_bundle(bundle, "", unheard)
    (key,) = done.added
    assert key != key_of(1)
    assert other.voice(mine.key).name == "Mine"
    after = files_in(tmp_path / "other" / "audio")
    assert {name: after[name] for name in before} == before
    assert after[f"{key}/sample.wav"] == sound("sample 1")
    _clone, spoken = other.calls_for(key)
    assert spoken.key != key_of(2)
    assert after[f"{spoken.key}/speech.wav"] == sound("spoken")
    assert other.import_bundle(bundle, "", unheard) == Imported(unchanged=(key,))


def test_the_same_text_of_the_same_moment_is_the_same_speech(bundle: Path, other: LocalLibrary) -> None:
    mine = add_voice(other, 9, voice_id="voice ü 1")
    add_speech(other, 20, mine, "spoken")
    add_speech(other, 21, mine, "other words")
    add_speech(other, 22, mine, "spoken", planned_at=AT + 3 * SECOND)
    other.import_bundle(bundle, "", unheard)
    calls = {call.key for call in other.calls_for(mine.key)}
    assert calls == {key_of(9), key_of(20), key_of(21), key_of(22)}


def test_a_voice_that_stands_in_for_another_does_so_under_the_new_keys(
    library: LocalLibrary, other: LocalLibrary, tmp_path: Path
) -> None:
    old, new = add_voice(library, 1), add_voice(library, 2, made_again_from=key_of(1))
    add_voice(other, 1, voice_id="in the way")
    library.export_bundle([new.key, old.key], tmp_path / "b", "", unheard)
    added = other.import_bundle(tmp_path / "b", "", unheard).added
    by_id = {other.voice(key).voice_id: other.voice(key) for key in added}
    assert by_id[new.voice_id].made_again_from == by_id[old.voice_id].key != old.key


def test_imported_calls_are_over_and_nobodys(bundle: Path, other: LocalLibrary) -> None:
    other.import_bundle(bundle, "", unheard)
    assert {call.state for call in other.calls_for(key_of(1))} == {AttemptState.DONE}
    assert [call.about_usd for call in other.calls_for(key_of(1))] == [1.5, 0.25]
    assert list(other.abandoned()) == []


def test_more_voices_than_one_transaction_takes_keep_order_and_kinship(
    library: LocalLibrary, other: LocalLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_BATCH", 3)
    monkeypatch.setattr(voice_bundles, "_VOICES_A_TRANSACTION", 3)
    for number in range(1, 9):
        bare(library, number, name="Same name", made_again_from=key_of(9 - number))
    add_voice(other, 8, voice_id="in the way of the last")
    keys = [key_of(number) for number in range(1, 9)]
    library.export_bundle(keys, tmp_path / "b", "", unheard)
    added = other.import_bundle(tmp_path / "b", "", unheard).added
    assert added[:7] == tuple(keys[:7])
    assert [other.voice(key).voice_id for key in added] == [library.voice(key).voice_id for key in keys]
    assert [other.voice(key).made_again_from for key in added] == list(reversed(added))
    assert other.import_bundle(tmp_path / "b", "", unheard) == Imported(unchanged=added)
