"""Damage of every kind is found, and nothing else is taken for it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.library import damage
from tests.library.conftest import AT, key_of
from tests.local.unprivileged import run_unprivileged
from voicestudio.library import health
from voicestudio.library.database import FILE_NAME
from voicestudio.library.health import examine
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.upkeep import Health
from voicestudio.model.voice import Voice


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return damage.filled(tmp_path / "library", 20)


def test_a_library_in_use_is_whole(library: LocalLibrary, made: Voice, tmp_path: Path) -> None:
    library.tag([made.key], "radio")
    assert (tmp_path / "library" / f"{FILE_NAME}-wal").stat().st_size > 0
    assert examine(tmp_path / "library" / FILE_NAME) == Health()


@pytest.mark.parametrize(
    "happens", [damage.cut, damage.leave_header_only, damage.destroy_header, damage.empty, damage.lose]
)
def test_a_file_that_lost_a_part_is_damaged(folder: Path, happens: Callable[[Path], None]) -> None:
    happens(folder)
    assert not examine(folder / FILE_NAME).is_whole


@pytest.mark.parametrize("content", [b"mark 0007 ", key_of(9).encode()])
def test_pages_that_were_overwritten_are_damage(folder: Path, content: bytes) -> None:
    damage.overwrite_page_with(folder, content)
    found = examine(folder / FILE_NAME)
    assert found.complaints
    assert not found.is_whole


def test_a_voice_without_the_attempt_that_made_it_is_damage(folder: Path) -> None:
    damage.change_row(folder, "DELETE FROM attempts WHERE key = ?", key_of(3))
    assert examine(folder / FILE_NAME).complaints == (
        "a row of voices refers to one of attempts that is missing",
    )


def test_a_damaged_search_index_is_told_apart_and_written_anew(folder: Path) -> None:
    damage.change_row(folder, "UPDATE voice_search_data SET block = x'00' WHERE id > 10")
    found = examine(folder / FILE_NAME)
    assert (found.is_whole, found.search_is_whole) == (True, False)
    library = damage.opened(folder)
    assert not library.examine().search_is_whole
    assert library.examine().search_is_whole
    assert [voice.key for voice in library.find_voices(VoiceQuery("0007"), AT).voices] == [key_of(7)]
    library.close()


def test_looking_changes_nothing_not_even_the_log_of_a_killed_program(
    library: LocalLibrary, made: Voice
) -> None:
    place = library.place
    before = {name: content for name, content in damage.files_of(place).items() if not name.endswith("-shm")}
    assert examine(place / FILE_NAME).is_whole
    after = {name: content for name, content in damage.files_of(place).items() if not name.endswith("-shm")}
    assert after == before


def test_who_cannot_look_is_told_so_instead_of_damage(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_WAIT_SECONDS", 0)
    with closing(sqlite3.connect(folder / FILE_NAME)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError) as caught:
            examine(folder / FILE_NAME)
    assert caught.value.code == "library_locked"


def test_a_file_that_may_not_be_read_is_no_damage(folder: Path) -> None:
    (folder / FILE_NAME).chmod(0)
    look = (
        "import sys; from pathlib import Path; from voicestudio.library.health import examine\n"
        "from voicestudio.model.errors import LibraryError\n"
        "try:\n    print(examine(Path(sys.argv[1])))\nexcept LibraryError as error:\n    print(error.code)"
    )
    said = run_unprivileged("-c", look, str(folder / FILE_NAME))
    assert said.stdout == "library_not_writable\n", said.stderr


def test_the_library_of_a_version_without_a_search_index_is_whole(tmp_path: Path) -> None:
    stored = Path(__file__).parents[1] / "data" / "libraries" / "v0003.sqlite3"
    shutil.copy(stored, tmp_path / FILE_NAME)
    assert examine(tmp_path / FILE_NAME) == Health()
    assert (tmp_path / FILE_NAME).read_bytes() == stored.read_bytes()
