"""Libraries with many voices, and what can happen to their files."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.library.conftest import AT, OWNER, attempt_of, key_of, voice_of
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.voice import Attempt, AttemptState

VOICES: Final = 40
_NOTES: Final = "Slow, warm, a little hoarse. " * 30


def opened(folder: Path, *running: str) -> LocalLibrary:
    return LocalLibrary(folder, OWNER, running.__contains__)


def filled(folder: Path, count: int = VOICES) -> Path:
    """A library of voices with audio, its log written into the file."""
    library = opened(folder)
    for number in range(count):
        add_voice(library, number)
    library.close()
    return folder


def add_voice(library: LocalLibrary, number: int) -> Attempt:
    """A voice with a sample, and notes long enough for a page to hold a few."""
    attempt = attempt_of(key_of(number), source_sha256=f"{number:064x}", sample_file="sample.wav")
    library.plan(attempt)
    (library.folder(attempt.key) / "sample.wav").write_bytes(sound_of(number))
    library.advance(attempt.key, AttemptState.SENT, AT)
    library.save_voice(voice_of(attempt, sample_file="sample.wav", notes=f"mark {number:04} {_NOTES}"), AT)
    return attempt


def sound_of(number: int) -> bytes:
    return f"sound {number}".encode() * 50


def overwrite_page_with(folder: Path, content: bytes) -> None:
    """Overwrite the beginning of each page that holds some content."""
    file = folder / FILE_NAME
    whole = bytearray(file.read_bytes())
    size = int.from_bytes(whole[16:18], "big")
    found = whole.find(content)
    assert found >= size, "it stands in a page behind the first"
    while found >= 0:
        start = found // size * size
        whole[start : start + 64] = b"\xa5" * 64
        found = whole.find(content, start + size)
    file.write_bytes(whole)


def cut(folder: Path) -> None:
    file = folder / FILE_NAME
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def leave_header_only(folder: Path) -> None:
    file = folder / FILE_NAME
    file.write_bytes(file.read_bytes()[:100])


def destroy_header(folder: Path) -> None:
    file = folder / FILE_NAME
    file.write_bytes(b"\xa5" * 4096 + file.read_bytes()[4096:])


def empty(folder: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"")


def lose(folder: Path) -> None:
    (folder / FILE_NAME).unlink()


def change_row(folder: Path, statement: str, *values: str) -> None:
    """Change a library behind the program's back."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute(statement, values)


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
