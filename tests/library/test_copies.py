"""A copy a day of a library that is whole, and what is said of one that is not."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.library import damage
from tests.library.conftest import AT, SECOND, attempt_of, key_of
from tests.local.unprivileged import run_unprivileged
from voicestudio.library.copies import COPIES_FOLDER, copies_of, dated_copies
from voicestudio.library.database import FILE_NAME
from voicestudio.library.health import examine
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
from voicestudio.model.voice import Voice

DAY: Final = timedelta(days=1)
COPY_AND_SAY: Final = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
library = LocalLibrary(Path(sys.argv[1]), "a" * 32, lambda _token: True)
now = datetime(2026, 5, 4, tzinfo=UTC)
library.copy_daily(now)
try:
    library.copy(now)
except LibraryError as error:
    print(error.code)
"""


def names(library: LocalLibrary) -> list[str]:
    return sorted(path.name for path in (library.place / COPIES_FOLDER).iterdir())


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_a_copy_is_one_file_with_all_that_was_committed(library: LocalLibrary, made: Voice) -> None:
    with closing(sqlite3.connect(library.place / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE voices SET name = 'not committed'")
        copy = library.copy(AT)
        other.rollback()
    assert names(library) == ["library-20260504-030201.sqlite3"]
    assert (copy.name, copy.made_at) == (names(library)[0], AT.replace(microsecond=0))
    assert dump(copy.path) == dump(library.place / FILE_NAME)
    assert names(library) == [copy.name], "a look at it leaves no log beside it"


def test_an_empty_library_is_not_copied(library: LocalLibrary) -> None:
    library.copy_daily(AT)
    assert not (library.place / COPIES_FOLDER).exists()


@pytest.mark.parametrize(
    ("later", "copies"), [(DAY - SECOND, 1), (DAY, 2), (DAY + SECOND, 2), (-SECOND, 2)], ids=str
)
def test_one_copy_a_day_and_one_from_the_future_counts_for_nothing(
    library: LocalLibrary, made: Voice, later: timedelta, copies: int
) -> None:
    at = AT.replace(microsecond=0)
    library.copy_daily(at)
    library.copy_daily(at + later)
    assert len(names(library)) == copies


@pytest.mark.parametrize(("days", "kept"), [(2, [0, 1]), (3, [0, 1, 2]), (4, [1, 2, 3]), (6, [3, 4, 5])])
def test_the_newest_three_are_kept(library: LocalLibrary, made: Voice, days: int, kept: list[int]) -> None:
    for day in range(days):
        library.copy_daily(AT + day * DAY)
    assert names(library) == [f"library-202605{4 + day:02}-030201.sqlite3" for day in kept]


def test_what_a_killed_copying_left_goes_once_it_is_old(library: LocalLibrary, made: Voice) -> None:
    place = library.place / COPIES_FOLDER
    place.mkdir()
    left = place / "library-20260101-000000.sqlite3.0badcafe.part"
    left.write_bytes(b"half")
    hour, at = timedelta(hours=1), AT.replace(microsecond=0)
    os.utime(left, (at.timestamp(), at.timestamp()))
    library.copy(at + hour)
    assert left.exists(), "another program may be at it"
    library.copy(at + hour + SECOND)
    assert not left.exists()


def test_a_damaged_library_is_not_copied_and_its_good_copies_stay(tmp_path: Path) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    copy = library.copy(AT)
    whole = copy.path.read_bytes()
    library.close()
    damage.overwrite_page_with(library.place, b"mark 0007 ")
    with pytest.raises(LibraryError) as caught:
        library.copy_daily(AT + 5 * DAY)
    library.close()
    assert caught.value.code == "library_damaged"
    assert names(library) == [copy.name]
    assert copy.path.read_bytes() == whole


def test_a_damaged_library_without_a_copy_says_so(tmp_path: Path) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    library.close()
    damage.overwrite_page_with(library.place, b"mark 0007 ")
    with pytest.raises(LibraryError) as caught:
        library.copy_daily(AT)
    library.close()
    assert caught.value.code == "library_unreadable"
    assert names(library) == []


@pytest.mark.parametrize(
    "happens", [damage.destroy_header, damage.cut, damage.leave_header_only, damage.empty, damage.lose]
)
def test_who_opens_a_damaged_library_is_told_of_its_newest_copy(
    tmp_path: Path, happens: Callable[[Path], None]
) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    library.copy(AT)
    library.copy(AT + DAY)
    library.close()
    happens(library.place)
    before = damage.files_of(library.place)
    with pytest.raises(LibraryError) as caught:
        damage.opened(library.place)
    moment = f"{(AT + DAY).astimezone():%Y-%m-%d %H:%M}"
    assert caught.value.code == "library_damaged"
    assert caught.value.facts == {"copy": "library-20260505-030201.sqlite3", "copied_at": moment}
    assert damage.files_of(library.place) == before


def test_damage_that_is_met_while_working_names_the_copy_too(tmp_path: Path) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    library.copy(AT)
    library.close()
    damage.overwrite_page_with(library.place, b"mark 0007 ")
    with pytest.raises(LibraryError) as caught:
        library.voice(key_of(7))
    library.close()
    assert caught.value.code == "library_damaged"


def test_what_a_migration_kept_is_a_copy_as_well(library: LocalLibrary, made: Voice) -> None:
    before = library.place / "library-before-0003.sqlite3"
    before.write_bytes((library.place / FILE_NAME).read_bytes())
    library.copy(AT)
    assert {one.path for one in copies_of(library.place)} == {before, dated_copies(library.place)[0].path}


def test_a_full_disk_is_an_answer_for_who_asks_and_hinders_nobody_else(tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    mount = f'mount -t tmpfs -o size=4m none "{place}" && "$0" -c "$1" "{place}/library"'
    fill = f"""
import os, sys
from pathlib import Path
from tests.library.damage import filled
filled(Path(sys.argv[1]), 30)
free = os.statvfs(sys.argv[1])
Path(sys.argv[1], "something else").write_bytes(b"x" * (free.f_bavail * free.f_frsize - 65_536))
{COPY_AND_SAY}
print([path.name for path in Path(sys.argv[1], "copies").iterdir()])
"""
    unshared = ["unshare", "--mount", "sh", "-c", mount, sys.executable, fill]
    try:
        said = subprocess.run(unshared, capture_output=True, text=True, timeout=60, check=False)
    except FileNotFoundError:
        pytest.skip("there is no unshare here")
    if "permission denied" in said.stderr.lower() or "not permitted" in said.stderr.lower():
        pytest.skip("no file system may be mounted here")
    assert said.stdout == "disk_full\n[]\n", said.stderr


def test_a_folder_that_may_not_be_written_is_an_answer_too(library: LocalLibrary, made: Voice) -> None:
    (library.place / COPIES_FOLDER).mkdir(mode=0o500)
    said = run_unprivileged("-c", COPY_AND_SAY, str(library.place))
    assert said.stdout == "library_not_writable\n", said.stderr
    assert names(library) == []


def test_others_write_while_a_copy_is_made(library: LocalLibrary, twin: LocalLibrary, made: Voice) -> None:
    library.copy(AT)
    twin.plan(attempt_of(key_of(2)))
    newer = library.copy(AT + SECOND)
    assert examine(newer.path).is_whole
    assert len(dump(newer.path)) == len(dump(library.place / FILE_NAME))
