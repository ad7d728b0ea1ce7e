"""A copy takes the place of a damaged library, and nothing that can still be read of that is lost."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.library import damage
from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.copies import copies_of
from voicestudio.library.database import FILE_NAME
from voicestudio.library.health import examine
from voicestudio.library.restoring import restore
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import LibraryError
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.upkeep import Health, Restored
from voicestudio.model.voice import AttemptState

NEW = 500
LATER = AT + 100 * SECOND
DAMAGED = "library-damaged-20260504-030341.sqlite3"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a copy, and what was written since."""
    library = damage.opened(damage.filled(tmp_path / "library"))
    library.plan(attempt_of(key_of(400)))
    library.advance(key_of(400), AttemptState.SENT, AT)
    library.copy(AT)
    damage.add_voice(library, NEW)
    library.tag([key_of(NEW), key_of(2)], "radio")
    library.rename(key_of(3), "Käthe")
    library.mark_used(key_of(4), LATER)
    library.keep_reply(key_of(400), RawReply(200, b"paid for", "application/json", "trace"))
    library.note_hosting("c" * 32, key_of(NEW), host="s3", object_name="x.wav", at=AT)
    library.close()
    return library.place


def restored_in(folder: Path, copies: int | None = None) -> Restored:
    return restore(folder, copies_of(folder)[:copies], LATER, lambda: False)


def refusal(folder: Path, others_run: Callable[[], bool] = lambda: False) -> str:
    before = damage.files_of(folder)
    with pytest.raises(LibraryError) as caught:
        restore(folder, copies_of(folder), LATER, others_run)
    assert damage.files_of(folder) == before
    return caught.value.code


def test_what_was_written_since_the_copy_is_taken_over(folder: Path) -> None:
    damage.overwrite_page_with(folder, b"mark 0020 ")
    restored = restored_in(folder)
    library = damage.opened(folder)
    assert examine(folder / FILE_NAME) == Health()
    assert {voice.key for voice in library.voices()} == {key_of(n) for n in [*range(damage.VOICES), NEW]}
    assert library.voice(key_of(NEW)).tags == ("radio",)
    assert library.voice(key_of(2)).tags == ("radio",)
    assert library.voice(key_of(3)).name == "Käthe"
    assert library.voice(key_of(4)).used_at == LATER
    answered = library.attempt(key_of(400))
    assert (answered.state, answered.reply and answered.reply.body) == (AttemptState.ANSWERED, b"paid for")
    assert [one.object_name for one in library.hosted_objects()] == ["x.wav"]
    assert [voice.key for voice in library.find_voices(VoiceQuery("käthe"), AT).voices] == [key_of(3)]
    assert [voice.key for voice in library.find_voices(VoiceQuery("0500"), AT).voices] == [key_of(NEW)]
    assert (restored.voices, restored.attempts, restored.without_row) == (3, 2, 0)
    library.close()


def test_the_voices_of_a_page_that_is_lost_are_those_of_the_copy(folder: Path) -> None:
    damage.overwrite_page_with(folder, b"mark 0003 ")
    restored_in(folder)
    library = damage.opened(folder)
    assert library.voice(key_of(3)).name == "Ann"
    assert library.voice(key_of(NEW)).tags == ("radio",)
    library.close()


def test_the_damaged_file_is_kept_as_it_was(folder: Path) -> None:
    damage.overwrite_page_with(folder, b"mark 0020 ")
    before = (folder / FILE_NAME).read_bytes()
    restored = restored_in(folder)
    assert restored.damaged == folder / DAMAGED
    assert restored.damaged.read_bytes() == before
    names = {path.name for path in folder.iterdir()}
    assert names == {FILE_NAME, DAMAGED, "audio", "copies"}
    assert restored.copy.path.exists()


def test_the_log_of_the_damaged_file_goes_with_it_and_its_rows_are_taken_over(folder: Path) -> None:
    killed = folder.with_name("killed")
    library = damage.opened(folder)
    damage.add_voice(library, NEW + 1)
    shutil.copytree(folder, killed)  # as a killed program leaves it: the log was not written into the file
    library.close()
    damage.overwrite_page_with(killed, b"mark 0020 ")
    restored_in(killed)
    assert (killed / f"{DAMAGED}-wal").stat().st_size > 0
    assert not (killed / f"{FILE_NAME}-wal").exists()
    library = damage.opened(killed)
    assert library.voice(key_of(NEW + 1)).notes.startswith("mark 0501")
    library.close()


def test_a_voice_whose_attempt_cannot_be_read_is_taken_over_with_one_of_its_own(folder: Path) -> None:
    damage.change_row(folder, "UPDATE attempts SET settings = 'no JSON' WHERE key = ?", key_of(NEW))
    damage.overwrite_page_with(folder, b"mark 0020 ")
    restored_in(folder)
    library = damage.opened(folder)
    assert library.voice(key_of(NEW)).voice_id == f"voice_{key_of(NEW)[-4:]}"
    assert library.attempt(key_of(NEW)).state is AttemptState.DONE
    library.close()
    assert examine(folder / FILE_NAME) == Health()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE voices SET settings = '{' WHERE key = ?",
        "UPDATE voices SET made_at = 'yesterday' WHERE key = ?",
        "UPDATE voices SET notes = CAST(x'ff00fe' AS TEXT) WHERE key = ?",
    ],
)
def test_a_row_that_makes_no_sense_does_not_replace_that_of_the_copy(folder: Path, change: str) -> None:
    damage.overwrite_page_with(folder, b"mark 0020 ")
    damage.change_row(folder, change, key_of(5))
    restored_in(folder)
    library = damage.opened(folder)
    voice = library.voice(key_of(5))
    assert (voice.made_at, voice.notes[:9]) == (AT, "mark 0005")
    library.close()


@pytest.mark.parametrize(
    "happens", [damage.destroy_header, damage.leave_header_only, damage.empty, damage.lose]
)
def test_where_nothing_can_be_read_the_copy_stands_alone_and_audio_waits_for_its_row(
    folder: Path, happens: Callable[[Path], None]
) -> None:
    happens(folder)
    restored = restored_in(folder)
    assert (restored.voices, restored.attempts, restored.without_row) == (0, 0, 1)
    assert (restored.damaged is None) == (happens is damage.lose)
    library = damage.opened(folder)
    assert len(library.voices()) == damage.VOICES
    assert library.tidy(AT).set_aside == 1
    sample = folder / "unowned" / key_of(NEW) / "sample.wav"
    assert sample.read_bytes() == damage.sound_of(NEW)
    library.plan(attempt := attempt_of(key_of(NEW)))
    library.save_voice(voice_of(attempt), AT)
    assert library.tidy(AT).put_back == 1
    assert (library.folder(key_of(NEW)) / "sample.wav").read_bytes() == damage.sound_of(NEW)
    library.close()


def test_a_library_cut_in_the_middle_gives_what_it_still_has(folder: Path) -> None:
    damage.cut(folder)
    restored_in(folder)
    library = damage.opened(folder)
    assert len(library.voices()) >= damage.VOICES
    assert examine(folder / FILE_NAME) == Health()
    library.close()


def test_a_copy_that_is_damaged_itself_is_passed_over(folder: Path) -> None:
    shutil.copy(copies_of(folder)[0].path, folder / "copies" / "library-20260504-040000.sqlite3")
    damage.destroy_header(folder)
    copies_of(folder)[0].path.write_bytes(b"rubbish")
    assert restored_in(folder).copy.name == "library-20260504-030201.sqlite3"


def test_where_every_copy_is_damaged_nothing_is_changed(folder: Path) -> None:
    damage.destroy_header(folder)
    copies_of(folder)[0].path.write_bytes(b"rubbish")
    assert refusal(folder) == "copy_damaged"


def test_where_there_is_no_copy_nothing_is_changed(folder: Path) -> None:
    damage.destroy_header(folder)
    copies_of(folder)[0].path.unlink()
    assert refusal(folder) == "library_without_copy"


@pytest.mark.parametrize("answers", [[True], [False, True]], ids=["before", "meanwhile"])
def test_nothing_is_changed_while_another_program_runs(folder: Path, answers: list[bool]) -> None:
    damage.destroy_header(folder)
    assert refusal(folder, lambda: answers.pop(0)) == "library_locked"


def test_a_copy_of_an_earlier_version_is_brought_up_to_this_one(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    stored = Path(__file__).parents[1] / "data" / "libraries" / "v0002.sqlite3"
    shutil.copy(stored, folder / FILE_NAME)
    library = damage.opened(folder)  # which keeps library-before-0002
    damage.add_voice(library, NEW)
    names = {voice.name for voice in library.voices()}
    library.close()
    damage.change_row(folder, "UPDATE voice_search_data SET block = x'00'")
    assert restored_in(folder).copy.name == "library-before-0002.sqlite3"
    library = damage.opened(folder)
    assert {voice.name for voice in library.voices()} == names
    assert library.voice(key_of(NEW)).notes.startswith("mark 0500")
    library.close()
    assert examine(folder / FILE_NAME) == Health()


def test_a_restoring_that_was_killed_is_swept_by_the_next(folder: Path) -> None:
    (folder / "restoring-abc" / "ready").mkdir(parents=True)
    damage.destroy_header(folder)
    restored_in(folder)
    assert list(folder.glob("restoring-*")) == []


def test_restoring_twice_keeps_both_damaged_files(folder: Path) -> None:
    damage.destroy_header(folder)
    restored_in(folder)
    damage.destroy_header(folder)
    second = restored_in(folder).damaged  # in the same second
    assert second
    assert {path.name for path in folder.glob("library-damaged-*")} == {DAMAGED, second.name}
    assert second.name != DAMAGED
