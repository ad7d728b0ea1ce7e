"""Write a bundle: audio as it is, then ``voices.json``; a block at a time, so that memory does not grow.

It is written in steps: the encryption takes them as it needs them, and what is to be sealed lies open nowhere
on the way.
"""

import hashlib
import zipfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from voicestudio.library.bundle.contents import (
    CONTENTS_BYTES_MOST,
    FILE_BYTES_MOST,
    NAME,
    Contents,
    FileEntry,
    VoiceEntry,
    VoiceFiles,
    to_json,
)
from voicestudio.library.bundle.gathering import Gathered
from voicestudio.library.bundle.naming import UniqueNames, ending_of
from voicestudio.model.errors import LibraryError
from voicestudio.model.file_names import readable
from voicestudio.model.progress import Report

BLOCK: Final = 1024**2
"""Bytes that are held at once."""

_PLAIN_FILE: Final = 0o100600 << 16
_YEARS_OF_ZIP: Final = (1980, 2107)
_LETTERS_OF_A_TEXT: Final = 40


class Sink(Protocol):
    """Where a zip file is written to; it need not be able to go back."""

    def write(self, data: bytes, /) -> int:
        """Take bytes; tells how many."""

    def flush(self) -> None:
        """Hand on what is held back."""

    def close(self) -> None:
        """Be done."""


class BundleWriting:
    """One bundle that is being written.

    Args:
        voices: What goes into it.
        report: Told the bytes of audio done and of all; may raise to stop.

    Attributes:
        files: How many files went in so far.
        missing: How many were not there.
    """

    def __init__(self, voices: Sequence[Gathered], report: Report) -> None:
        self._voices = voices
        self._report = report
        self._folders = UniqueNames()
        self._folders.take(NAME)  # a voice may be called so
        self._done = 0
        self._total = sum(_size(path) for one in voices for path in one.paths())
        self.files = 0
        self.missing = 0

    def into(self, sink: Sink) -> Iterator[None]:
        """Write it; each step writes about a block.

        Raises:
            LibraryError: ``bundle_too_large``, or ``library_unreadable`` where the disk gives a file no more.
            OSError: Of the sink.
            Cancelled: Raised by the report.
        """
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
            entries: list[VoiceEntry] = []
            self._report(0, self._total)
            for one in self._voices:
                yield from self._voice(archive, one, entries)
            written = to_json(Contents(voices=tuple(entries)))
            if len(written) > CONTENTS_BYTES_MOST:
                raise LibraryError("bundle_too_large", allowed=CONTENTS_BYTES_MOST)
            archive.writestr(_info(NAME), written, zipfile.ZIP_DEFLATED)
            yield
        self._report(self._total, self._total)
        yield

    def _voice(self, archive: zipfile.ZipFile, one: Gathered, entries: list[VoiceEntry]) -> Iterator[None]:
        folder = self._folders.take(readable(one.voice.name, "voice"))
        files: dict[str, FileEntry | None] = {}
        for role, path in one.files.items():
            name = f"{folder}/{role}{ending_of(path.name)}"
            files[role] = yield from self._file(archive, path, name)
        names, speeches = UniqueNames(), []
        for spoken in one.speeches:
            entry = spoken.entry
            if spoken.path is None:
                self.missing += 1
            else:
                words = readable(entry.speech.text[:_LETTERS_OF_A_TEXT], "speech")
                stem = f"{entry.planned_at:%Y-%m-%d} {words}"
                name = f"{folder}/speeches/{names.take(stem, ending_of(spoken.path.name))}"
                file = yield from self._file(archive, spoken.path, name)
                entry = entry.model_copy(update={"file": file})
            speeches.append(entry)
        entries.append(
            VoiceEntry(voice=one.voice, clone=one.clone, files=VoiceFiles(**files), speeches=tuple(speeches))
        )

    def _file(
        self, archive: zipfile.ZipFile, path: Path, name: str
    ) -> Generator[None, None, FileEntry | None]:
        """Add one file; gives what ``voices.json`` says of it, None where it is missing."""
        try:
            file = path.open("rb")
        except OSError:
            self.missing += 1
            return None
        with file:
            size = _size(path)
            if size > FILE_BYTES_MOST:
                raise LibraryError("bundle_too_large", allowed=FILE_BYTES_MOST)
            digest, written = hashlib.sha256(), 0
            info = _info(name, path.stat().st_mtime)
            info.file_size = size
            with archive.open(info, "w") as entry:
                with _reading():
                    block = file.read(BLOCK)
                while block:
                    entry.write(block)
                    digest.update(block)
                    written += len(block)
                    self._done += len(block)
                    self._report(min(self._done, self._total), self._total)
                    yield
                    with _reading():
                        block = file.read(BLOCK)
        self.files += 1
        return FileEntry(entry=name, bytes=written, sha256=digest.hexdigest())


@contextmanager
def _reading() -> Iterator[None]:
    """The library's own disk complains, not the one that is written to."""
    try:
        yield
    except OSError as error:
        raise LibraryError("library_unreadable") from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _info(name: str, changed: float = 0.0) -> zipfile.ZipInfo:
    moment = datetime.fromtimestamp(changed, UTC)
    year = min(max(moment.year, _YEARS_OF_ZIP[0]), _YEARS_OF_ZIP[1])
    info = zipfile.ZipInfo(name, (year, moment.month, moment.day, moment.hour, moment.minute, moment.second))
    info.external_attr = _PLAIN_FILE
    info.create_system = 3  # the same bundle whichever system writes it
    return info
