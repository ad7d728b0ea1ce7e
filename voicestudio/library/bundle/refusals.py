"""Why a bundle is not taken: one place for the codes, and for what the zip reader complains with.

A reason is a word of ``texts/errors_of_bundles.py``, never anything that stands in the bundle.
"""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

from voicestudio.model.errors import LibraryError

ZIP_COMPLAINTS: Final = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # a way of packing that nobody uses, patched data
    RuntimeError,  # encrypted entries
    ValueError,  # names that are no text, places before the file's beginning
    OverflowError,
    KeyError,
    IndexError,
)
"""What ``zipfile`` raises when it reads what is no sound zip file."""


def unreadable(source: Path, reason: str) -> LibraryError:
    """It is no bundle at all, or cannot be opened."""
    return LibraryError("bundle_unreadable", file=str(source), reason=reason)


def damaged(source: Path, reason: str) -> LibraryError:
    """It is a bundle, and not as it was when it was made."""
    return LibraryError("bundle_damaged", file=str(source), reason=reason)


def hostile(source: Path, reason: str) -> LibraryError:
    """It holds what no export writes, and what could do harm."""
    return LibraryError("bundle_hostile", file=str(source), reason=reason)


@contextmanager
def damage(source: Path) -> Iterator[None]:
    """Turn what the zip reader and the bundle's disk say while an entry is read into ``bundle_damaged``."""
    try:
        yield
    except (*ZIP_COMPLAINTS, OSError) as error:
        raise damaged(source, "zip") from error
