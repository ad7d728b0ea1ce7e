"""Export voices into a bundle, and take a bundle in."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from voicestudio.library.bundle import SEALED_ENTRIES
from voicestudio.library.bundle.incoming import Incoming, settle, sync
from voicestudio.library.database import Database, trouble
from voicestudio.model.bundle import Exported, Imported
from voicestudio.model.errors import LibraryError
from voicestudio.model.progress import Report

_VOICES_A_TRANSACTION: Final = 200
"""A paid call of another program must not wait for the whole of a large import to write down its reply."""


class VoiceBundles:
    """Bundles, out and in. What only they need is loaded with the first one.

    Args:
        database: The open library.
        folder: Where it lies.
        audio: Folder of its folders of audio.
        owner: Token of this running program.
    """

    def __init__(self, database: Database, folder: Path, audio: Path, owner: str) -> None:
        self._database = database
        self._place = folder
        self._audio = audio
        self._owner = owner

    def export_bundle(
        self,
        voice_keys: Iterable[str],
        target: Path,
        passphrase: str,
        report: Report,
        *,
        replace: bool = False,
    ) -> Exported:
        """Write voices with their audio and what was spoken into one file.

        Args:
            voice_keys: Our own ids, of voices in the library or in the bin.
            target: The file.
            passphrase: That seals it, "" for none.
            report: Told the bytes of audio done and of all; may raise to stop.
            replace: Write over a file of this name.

        Raises:
            KeyError: There is no voice of one of these keys.
            SetupError: ``bundle_exists`` or ``output_not_writable``.
            LibraryError: ``disk_full``, ``bundle_too_large``, or what the library's disk says.
            Cancelled: Raised by ``report``. Whatever is raised, no part of a file is left.
        """
        from voicestudio.library.bundle.gathering import gather  # noqa: PLC0415
        from voicestudio.library.bundle.storing import store  # noqa: PLC0415
        from voicestudio.library.bundle.writing import BundleWriting  # noqa: PLC0415

        with self._database.reading() as session:
            voices = gather(session, self._audio, list(voice_keys))
        writing = BundleWriting(voices, report)
        size = store(writing, target, passphrase, replace=replace)
        return Exported(len(voices), writing.files, writing.missing, size)

    def import_bundle(self, source: Path, passphrase: str, report: Report) -> Imported:
        """Take in the voices of a bundle. All of it is checked first, and nothing here is overwritten.

        Args:
            source: The bundle.
            passphrase: That it is sealed with; not looked at where it is open.
            report: Told the bytes of audio done and of all; may raise to stop.

        Raises:
            LibraryError: ``bundle_unreadable``, ``bundle_newer``, ``bundle_damaged``, ``bundle_hostile``,
                ``bundle_sealed`` (without a passphrase), ``bundle_passphrase_wrong``, ``disk_full``, or what
                the library's disk says.
            Cancelled: Raised by ``report``; then nothing of it is in the library. Where the library's disk
                ends a large import, some of its voices are; taking it in again completes it.
        """
        from voicestudio.library.bundle.reading import opened  # noqa: PLC0415

        with trouble(), opened(source, source) as archive:
            incoming = Incoming(self._place, self._owner)
            try:
                if set(archive.namelist()) == SEALED_ENTRIES:
                    self._unseal(source, archive, passphrase, incoming.unsealed, report)
                    with opened(source, incoming.unsealed) as unsealed:
                        return self._take_in(source, unsealed, incoming, report)
                return self._take_in(source, archive, incoming, report)
            finally:
                settle(self._database, self._audio, incoming.path)

    def _unseal(self, source: Path, archive: ZipFile, passphrase: str, target: Path, report: Report) -> None:
        if not passphrase:
            raise LibraryError("bundle_sealed", file=str(source))
        from voicestudio.library.bundle.sealing import unseal  # noqa: PLC0415

        self._refuse_too_large(source.stat().st_size)
        unseal(source, archive, passphrase, target, report)

    def _take_in(self, source: Path, archive: ZipFile, incoming: Incoming, report: Report) -> Imported:
        from voicestudio.library.bundle.arriving import ArrivingAudio  # noqa: PLC0415
        from voicestudio.library.bundle.merging import Merging  # noqa: PLC0415
        from voicestudio.library.bundle.reading import contents_of, unpack  # noqa: PLC0415

        contents = contents_of(source, archive)
        files = list(contents.every_file())
        done, total = 0, sum(file.bytes for file in files)
        self._refuse_too_large(total)
        report(done, total)
        unpacked: dict[str, Path] = {}
        for file in files:
            path = unpacked[file.entry] = incoming.next_file()
            for size in unpack(source, archive, file, path):
                done += size
                report(done, total)
            sync(path)

        merging = Merging(ArrivingAudio(self._audio, unpacked, incoming.make_ready))
        with self._database.reading() as session:
            merging.foresee(session, contents.voices)
        imported = Imported()
        for start in range(0, len(contents.voices), _VOICES_A_TRANSACTION):
            with self._database.writing() as session:
                some = merging.merge(session, contents.voices[start : start + _VOICES_A_TRANSACTION])
            imported = imported.and_more(some)
        return imported

    def _refuse_too_large(self, size: int) -> None:
        """Nobody's disk is filled to its last byte before it is said that this cannot go well."""
        if size > shutil.disk_usage(self._place).free:
            raise LibraryError("disk_full")
