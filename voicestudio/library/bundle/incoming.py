"""Where an import unpacks, and how what it unpacked comes to its place, also after a crash.

``incoming/<token of the program>-<random>/`` holds ``unpacked``, files that are being checked, named by
numbers, and ``ready``, with a folder for each folder of audio that gets something. Files are ready before the
one transaction that writes the rows is over. Then what a row names is moved, and all else is removed. A start
does the same with what a program left that no longer runs.
"""

import os
import re
import shutil
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from voicestudio.library.bundle import SPEECH_STEM
from voicestudio.library.database import Database
from voicestudio.library.tables import AttemptRow, VoiceRow
from voicestudio.model.errors import LibraryError
from voicestudio.model.voice import AttemptKind

FOLDER: Final = "incoming"
_KEY: Final = re.compile(r"[0-9a-f]{32}")


class Incoming:
    """The folder of one import.

    Args:
        library: Folder of the library.
        owner: Token of this running program.
    """

    def __init__(self, library: Path, owner: str) -> None:
        self.path = library / FOLDER / f"{owner}-{uuid.uuid4().hex[:8]}"
        self.unsealed = self.path / "unsealed"
        self._unpacked = self.path / "unpacked"
        self._unpacked.mkdir(parents=True, mode=0o700)
        self._count = 0

    def next_file(self) -> Path:
        """A name for the next file that is unpacked; it is not there yet."""
        self._count += 1
        return self._unpacked / str(self._count)

    def make_ready(self, file: Path, key: str, name: str) -> None:
        """Put a checked file where the folder of audio ``key`` gets it from, under its name there."""
        folder = self.path / "ready" / key
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.replace(folder / name)


def sync(file: Path) -> None:
    """Have the disk itself hold a file: a row will soon say that it is there."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def settle(database: Database, audio: Path, incoming: Path) -> None:
    """Move what the rows name into its place and remove the rest, at any moment, any number of times.

    Raises:
        LibraryError: What the disk or the database says; a later start goes on.
        OSError: A file could not be moved; it stays where it is.
    """
    ready = incoming / "ready"
    folders = [one for one in ready.iterdir() if _KEY.fullmatch(one.name)] if ready.is_dir() else []
    with database.reading() as session:
        wanted = [
            (folder, file)
            for folder in folders
            for file in folder.iterdir()
            if _is_named(session, folder.name, file.name)
        ]
    for folder, file in wanted:
        target = audio / folder.name
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(FileNotFoundError):  # another program that starts now was quicker
            file.replace(target / file.name)
    shutil.rmtree(incoming, ignore_errors=True)
    with suppress(OSError):  # another import is at work
        incoming.parent.rmdir()


def settle_left(database: Database, library: Path, audio: Path, is_running: Callable[[str], bool]) -> None:
    """Settle what programs left that no longer run; what cannot be settled now is left to a later start."""
    root = library / FOLDER
    if not root.is_dir():
        return
    with suppress(OSError):
        for left in list(root.iterdir()):
            if not is_running(left.name.partition("-")[0]):
                with suppress(OSError, LibraryError):
                    settle(database, audio, left)
        root.rmdir()


def _is_named(session: Session, key: str, name: str) -> bool:
    """Whether a row says that this file is in this folder."""
    voice = session.get(VoiceRow, key)
    if voice is not None:
        return name in {voice.sample_file, voice.demo_file, voice.prompt_file, voice.consent_file}
    call = session.get(AttemptRow, key)
    return call is not None and call.kind == AttemptKind.SPEECH and name.partition(".")[0] == SPEECH_STEM
