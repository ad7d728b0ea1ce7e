"""Read a bundle that may come from anyone: nothing of it is believed, and no path in it is ever used.

A bundle holds ``voices.json`` and exactly the files that it names, each stored as it is: so what is unpacked
is never more than the bundle itself. What is more, less, packed otherwise or of another kind is refused.
"""

import hashlib
import stat
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from voicestudio.library.bundle.contents import CONTENTS_BYTES_MOST, NAME, Contents, FileEntry, from_json
from voicestudio.library.bundle.naming import loosely
from voicestudio.library.bundle.refusals import ZIP_COMPLAINTS, damage, damaged, hostile, unreadable

_BLOCK: Final = 1024**2
_ENCRYPTED: Final = 0x1


@contextmanager
def opened(source: Path, path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a bundle, sealed or not.

    Args:
        source: What the person chose, for what is said of it.
        path: It, or what was inside its seal.

    Raises:
        LibraryError: ``bundle_unreadable``: there is no such file, it may not be read, or it is no zip file.
    """
    try:
        if not path.is_file():  # a pipe would be waited for
            raise unreadable(source, "folder" if path.is_dir() else "missing_file")
        file = path.open("rb")
    except OSError as error:
        raise unreadable(source, "not_permitted") from error
    with file:
        try:
            archive = zipfile.ZipFile(file)
        except (*ZIP_COMPLAINTS, OSError) as error:
            raise unreadable(source, "no_zip") from error
        with archive:
            yield archive


def contents_of(source: Path, archive: zipfile.ZipFile) -> Contents:
    """Look at every entry and read ``voices.json``.

    Raises:
        LibraryError: ``bundle_unreadable``, ``bundle_newer``, ``bundle_damaged`` or ``bundle_hostile``.
    """
    entries = archive.infolist()
    for entry in entries:
        _refuse_entry(source, entry)
    if len({loosely(entry.filename) for entry in entries}) != len(entries):
        raise hostile(source, "twice")
    written = _written(source, archive)
    contents = from_json(written, source)
    _refuse_strangers(source, entries, contents)
    return contents


def unpack(source: Path, archive: zipfile.ZipFile, file: FileEntry, target: Path) -> Iterator[int]:
    """Unpack one file and hold it against its size and its hash; yields the bytes of each block.

    Args:
        source: The bundle, for what is said of it.
        archive: It, open.
        file: What ``voices.json`` says of the file.
        target: A file of this program's own that is not there yet.

    Raises:
        LibraryError: ``bundle_damaged``.
        OSError: Of the target.
    """
    digest, size = hashlib.sha256(), 0
    with damage(source):
        entry = archive.open(file.entry)
    with entry, target.open("xb") as unpacked:
        while block := _block(source, entry):
            size += len(block)
            if size > file.bytes:
                raise damaged(source, "size")
            digest.update(block)
            unpacked.write(block)
            yield len(block)
    if size != file.bytes:
        raise damaged(source, "size")
    if digest.hexdigest() != file.sha256:
        raise damaged(source, "hash")


def _block(source: Path, entry: IO[bytes]) -> bytes:
    with damage(source):
        return entry.read(_BLOCK)


def _refuse_entry(source: Path, entry: zipfile.ZipInfo) -> None:
    """Refuse what no export writes, before anything is read."""
    name = entry.filename
    strange = any(letter in "\\:" or unicodedata.category(letter) == "Cc" for letter in entry.orig_filename)
    climbs = any(part in {"", ".", ".."} for part in name.rstrip("/").split("/"))  # "" is an absolute one's
    if name != entry.orig_filename or strange or climbs:
        raise hostile(source, "path")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if entry.is_dir() or kind not in {0, stat.S_IFREG}:
        raise hostile(source, "no_file")
    if entry.flag_bits & _ENCRYPTED:
        raise hostile(source, "encrypted")
    packed_as_it_is = entry.compress_type == zipfile.ZIP_STORED and entry.compress_size == entry.file_size
    if name != NAME and not packed_as_it_is:
        raise hostile(source, "compressed")


def _written(source: Path, archive: zipfile.ZipFile) -> bytes:
    try:
        entry = archive.getinfo(NAME)
    except KeyError:
        raise unreadable(source, "no_bundle") from None
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise hostile(source, "compressed")
    if entry.file_size > CONTENTS_BYTES_MOST:
        raise hostile(source, "large")
    with damage(source), archive.open(entry) as file:
        return file.read(entry.file_size)  # whatever it would unpack to, no byte more than it declares


def _refuse_strangers(source: Path, entries: list[zipfile.ZipInfo], contents: Contents) -> None:
    """The entries are those that ``voices.json`` names, of the sizes it names."""
    sizes = {entry.filename: entry.file_size for entry in entries if entry.filename != NAME}
    named = {file.entry: file.bytes for file in contents.every_file()}
    if named.keys() - sizes.keys():
        raise damaged(source, "missing")
    if sizes.keys() - named.keys():
        raise hostile(source, "strangers")
    if named != sizes:
        raise damaged(source, "size")
    if sum(sizes.values()) > source.stat().st_size:
        raise hostile(source, "large")
