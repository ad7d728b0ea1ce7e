"""A bundle that only a passphrase opens, in the age format.

A sealed bundle is a zip file of two entries: ``bundle.age`` is the bundle, encrypted to an identity made for
it alone, and ``key.age`` is that identity, encrypted with the passphrase. Both are plain age: ``age -d -i
key.age bundle.age > bundle.zip`` opens it without this program. Two, because the library encrypts with a
passphrase only what it holds in memory as a whole, and with an identity a stream of any length.
"""

import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

import pyrage
from pyrage import passphrase as by_passphrase
from pyrage import x25519

from voicestudio.library.bundle import KEY_NAME, SEALED_NAME
from voicestudio.library.bundle.refusals import damage, damaged, hostile
from voicestudio.library.bundle.writing import BundleWriting, Sink
from voicestudio.model.errors import LibraryError
from voicestudio.model.progress import Report

_KEY_BYTES_MOST: Final = 10_000
_WRONG: Final = "Decryption failed"
"""What age says of a passphrase that does not fit. Too much work for one is refused in other words."""


def seal(writing: BundleWriting, sink: Sink, passphrase: str) -> None:
    """Write a bundle that only the passphrase opens; raises as ``BundleWriting.into``."""
    identity = x25519.Identity.generate()
    key = by_passphrase.encrypt(str(identity).encode("ascii"), _composed(passphrase))
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_info(KEY_NAME), key)
        with archive.open(_info(SEALED_NAME), "w", force_zip64=True) as entry:
            source, target = _Pulled(writing), _Kept(entry)
            try:
                pyrage.encrypt_io(source, target, [identity.to_public()])
            finally:
                _raise_first(source.trouble, target.trouble)


def unseal(source: Path, archive: zipfile.ZipFile, passphrase: str, target: Path, report: Report) -> None:
    """Decrypt a sealed bundle into a file.

    Args:
        source: The bundle, for what is said of it.
        archive: It, open.
        passphrase: What the person entered.
        target: A file of this program's own that is not there yet.
        report: Told the bytes done and of all; may raise to stop.

    Raises:
        LibraryError: ``bundle_passphrase_wrong``, ``bundle_damaged``, ``bundle_hostile``.
        OSError: Of the target.
    """
    if any(one.compress_type != zipfile.ZIP_STORED for one in archive.infolist()):
        raise hostile(source, "compressed")
    identity = _identity(source, archive, passphrase)
    total = archive.getinfo(SEALED_NAME).file_size
    with damage(source):
        entry = archive.open(SEALED_NAME)
    with entry, target.open("xb") as file:
        sealed, opened = _Watched(source, entry, total, report), _Kept(file)
        try:
            pyrage.decrypt_io(sealed, opened, [identity])
        except (pyrage.DecryptError, OSError) as error:
            _raise_first(sealed.trouble, opened.trouble)
            raise damaged(source, "seal") from error
        _raise_first(sealed.trouble, opened.trouble)


def _identity(source: Path, archive: zipfile.ZipFile, passphrase: str) -> x25519.Identity:
    if archive.getinfo(KEY_NAME).file_size > _KEY_BYTES_MOST:
        raise damaged(source, "seal")
    with damage(source):
        key = archive.read(KEY_NAME)
    try:
        return x25519.Identity.from_str(by_passphrase.decrypt(key, _composed(passphrase)).decode("ascii"))
    except (pyrage.DecryptError, pyrage.IdentityError, UnicodeError) as error:
        if str(error) == _WRONG:
            raise LibraryError("bundle_passphrase_wrong", file=str(source)) from None
        raise damaged(source, "seal") from error


def _composed(passphrase: str) -> str:
    """Keyboards differ in whether "é" is one character or two; the passphrase is the same."""
    return unicodedata.normalize("NFC", passphrase)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o100600 << 16
    info.create_system = 3
    return info


def _raise_first(*troubles: BaseException | None) -> None:
    """What a stream raised inside the encryption comes out of it as something else, or not at all."""
    for trouble in troubles:
        if trouble is not None:
            raise trouble


class _Pulled:
    """Reads what is being written, as the encryption asks for it."""

    def __init__(self, writing: BundleWriting) -> None:
        self.trouble: BaseException | None = None
        self._held = bytearray()
        self._steps: Iterator[None] = writing.into(self)

    def write(self, data: bytes, /) -> int:
        """Hold what the bundle's writing gives."""
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Hold nothing back."""

    def close(self) -> None:
        """Nothing is open."""

    def read(self, size: int) -> bytes:
        """The next bytes; none at the end."""
        try:
            while len(self._held) < size and next(self._steps, self) is not self:
                pass
        except BaseException as error:
            self.trouble = error
            raise
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken


class _Kept:
    """Writes on, and remembers what went wrong."""

    def __init__(self, file: IO[bytes]) -> None:
        self.trouble: BaseException | None = None
        self._file = file

    def write(self, data: bytes, /) -> int:
        """Write all of it."""
        try:
            return self._file.write(data)
        except BaseException as error:
            self.trouble = self.trouble or error
            raise

    def flush(self) -> None:
        """What is left in buffers is written when the file is closed."""


class _Watched:
    """Reads on, telling how far it is, and remembers what went wrong."""

    def __init__(self, source: Path, file: IO[bytes], total: int, report: Report) -> None:
        self.trouble: BaseException | None = None
        self._source = source
        self._file = file
        self._total = total
        self._report = report
        self._done = 0

    def read(self, size: int) -> bytes:
        """The next bytes."""
        try:
            with damage(self._source):
                taken = self._file.read(size)
            self._done += len(taken)
            self._report(self._done, self._total)
        except BaseException as error:
            self.trouble = error
            raise
        return taken
