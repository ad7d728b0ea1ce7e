"""What the last look for a newer version found is there at the next start."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from voicestudio.local.last_look import LastLookFile
from voicestudio.model.errors import LibraryError
from voicestudio.model.release import HOMEPAGE, Release

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
NEW = Release("0.2.0", "Louder\nand clearer.", f"{HOMEPAGE}/releases/tag/v0.2.0")


@pytest.mark.parametrize("found", [NEW, None])
def test_a_look_is_read_as_it_was_written(tmp_path: Path, found: Release | None) -> None:
    path = tmp_path / "new" / "releases.json"
    LastLookFile(path).write(NOW, found)
    assert LastLookFile(path).read() == (NOW, found)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"looked": 3}', '{"looked": "soon", "version": ""}', '{"looked": "2026-06-01"}'],
)
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "releases.json"
    path.write_text(text, encoding="utf-8")
    assert LastLookFile(path).read() == (None, None)


def test_a_page_that_was_put_into_the_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    LastLookFile(path).write(NOW, Release("0.2.0", "", "file:///bin/sh"))
    _, found = LastLookFile(path).read()
    assert found is not None
    assert found.page == f"{HOMEPAGE}/releases"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "file" / "releases.json"
    path.parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(LibraryError) as refused:
        LastLookFile(path).write(NOW, None)
    assert refused.value.code == "library_not_writable"
