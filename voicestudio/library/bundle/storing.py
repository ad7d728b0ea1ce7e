"""Put a finished bundle where the person wants it: whole, or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from voicestudio.library.bundle.writing import BundleWriting
from voicestudio.model.errors import LibraryError, SetupError

_AS_BYTES: Final = getattr(os, "O_BINARY", 0)


def store(writing: BundleWriting, target: Path, passphrase: str, *, replace: bool) -> int:
    """Write a bundle beside its place, sync it, and give it its name.

    Args:
        writing: What goes into it.
        target: Its place.
        passphrase: That seals it, "" for none.
        replace: Write over a file of this name.

    Returns:
        Bytes of the bundle.

    Raises:
        SetupError: ``bundle_exists`` or ``output_not_writable``.
        LibraryError: ``disk_full``, and what ``BundleWriting.into`` raises.
        Cancelled: Raised by the report. Nothing is left behind.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        _refuse_existing(target, replace=replace)
        try:
            size = _written(writing, part, passphrase)
            _refuse_existing(target, replace=replace)  # made while this one was written
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _of_target(target, error) from error
    return size


def _written(writing: BundleWriting, part: Path, passphrase: str) -> int:
    with _opened(part) as file:
        if passphrase:
            from voicestudio.library.bundle.sealing import seal  # noqa: PLC0415 - only where it is wanted

            seal(writing, file, passphrase)
        else:
            for _step in writing.into(file):
                pass
        file.flush()
        os.fsync(file.fileno())
        return file.tell()


def _opened(part: Path) -> IO[bytes]:
    """A fresh file that only its owner can read: voices are somebody's own."""
    part.unlink(missing_ok=True)  # of an export that was killed; a link put there is not followed
    return os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_BYTES, 0o600), "wb")


def _refuse_existing(target: Path, *, replace: bool) -> None:
    if target.is_dir():
        raise SetupError("output_not_writable", file=str(target))
    if not replace and target.exists():
        raise SetupError("bundle_exists", file=str(target))


def _of_target(target: Path, error: OSError) -> LibraryError | SetupError:
    said = LibraryError.of_disk(error)
    return said if said.code == "disk_full" else SetupError("output_not_writable", file=str(target))
