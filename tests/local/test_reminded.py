"""The file of what was reminded of: whole or as before, whatever happens to it."""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from voicestudio.local.reminded import REMEMBERED_MOST, RemindedFile
from voicestudio.model.errors import LibraryError

FIRST: Final = timedelta(hours=48)
SECOND: Final = timedelta(hours=12)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reminded.json"


@pytest.fixture
def file(path: Path) -> RemindedFile:
    return RemindedFile(path)


def test_where_there_is_no_file_nothing_was_reminded_of_and_none_is_made(
    file: RemindedFile, path: Path
) -> None:
    assert file.read() == {}
    assert not path.exists()


def test_what_is_written_is_read_by_the_next_start_and_added_to(file: RemindedFile, path: Path) -> None:
    file.write({"a": FIRST, "b": SECOND})
    file.write({"c": FIRST})
    assert RemindedFile(path).read() == {"a": FIRST, "b": SECOND, "c": FIRST}
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_of_two_programs_the_shorter_threshold_counts(file: RemindedFile, path: Path) -> None:
    file.write({"a": FIRST})
    RemindedFile(path).write({"a": SECOND})
    file.write({"a": FIRST})
    assert file.read() == {"a": SECOND}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'"text"', b"null", b"7"])
def test_a_broken_file_reminds_once_more_and_is_mended(
    file: RemindedFile, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert file.read() == {}
    file.write({"a": FIRST})
    assert file.read() == {"a": FIRST}


def test_what_is_no_number_of_hours_is_passed_over(file: RemindedFile, path: Path) -> None:
    path.parent.mkdir()
    entries = {"a": 48, "b": "48", "c": None, "d": -1, "e": 1e300, "f": True, "g": 0, "h": [], "i": 0.5}
    path.write_text(json.dumps(entries))
    assert file.read() == {"a": FIRST, "i": timedelta(minutes=30)}


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_the_last_ten_thousand_are_remembered(file: RemindedFile, more: int) -> None:
    every = {f"{number:032x}": FIRST for number in range(REMEMBERED_MOST + more)}
    file.write(every)
    kept = file.read()
    assert len(kept) == min(len(every), REMEMBERED_MOST)
    assert list(kept)[-1] == list(every)[-1]


def test_what_was_told_last_is_forgotten_last(file: RemindedFile) -> None:
    file.write({f"{number}": FIRST for number in range(REMEMBERED_MOST)})
    file.write({"0": SECOND})
    file.write({"new": FIRST})
    kept = file.read()
    assert (kept["0"], kept["new"], "1" in kept) == (SECOND, FIRST, False)


def test_where_it_cannot_be_written_the_old_file_stays(
    file: RemindedFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write({"a": FIRST})

    def refused(_self: Path, _target: object) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(LibraryError) as caught:
        file.write({"b": FIRST})
    assert caught.value.code == "library_not_writable"
    assert file.read() == {"a": FIRST}
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_its_owner_may_read_it(file: RemindedFile, path: Path) -> None:
    file.write({"a": FIRST})
    assert path.stat().st_mode & 0o077 == 0
