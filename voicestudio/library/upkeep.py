"""What is done for the library from start to start: a copy a day, and tidying after what was killed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select

from voicestudio.library import tidying
from voicestudio.library.audio_folders import AUDIO_FOLDER
from voicestudio.library.copies import damage
from voicestudio.library.copying import copy_is_due, copy_library
from voicestudio.library.database import Database, trouble
from voicestudio.library.health import examine
from voicestudio.library.search_mending import mend_search
from voicestudio.library.tables import AttemptRow
from voicestudio.model.errors import LibraryError
from voicestudio.model.upkeep import Health, LibraryCopy, Tidied

_DAMAGE: Final = frozenset({"library_damaged", "library_unreadable"})


class Upkeep:
    """Looks after an open library.

    Args:
        database: The open library.
        is_running: Whether the program of a token still runs.
    """

    def __init__(self, database: Database, is_running: Callable[[str], bool]) -> None:
        self._database = database
        self._is_running = is_running
        self._tidied: tuple[int, int] | None = None

    @property
    def place(self) -> Path:
        """The folder with database, audio and copies."""
        return self._database.path.parent

    def copy_daily(self, at: datetime) -> None:
        """Look whether the library is whole and copy it, once a day; where it is empty, not at all.

        That the disk takes no copy stops nobody from working.

        Raises:
            LibraryError: ``library_damaged`` or ``library_unreadable``.
        """
        if not copy_is_due(self.place, at):
            return
        with self._database.reading() as session:
            if session.scalar(select(AttemptRow.key).limit(1)) is None:
                return
        try:
            self.copy(at)
        except LibraryError as error:
            if error.code in _DAMAGE:
                raise

    def copy(self, at: datetime) -> LibraryCopy:
        """Look whether the library is whole and copy it now; a search index that is not is written anew.

        Raises:
            LibraryError: ``library_damaged`` or ``library_unreadable``, or what the disk says.
        """
        copy, health = copy_library(self.place, at)
        if not health.search_is_whole:
            mend_search(self._database)
        return copy

    def examine(self) -> Health:
        """Look at every page; a search index that is not whole is written anew.

        Raises:
            LibraryError: ``library_damaged`` or ``library_unreadable``, or what hinders the look.
        """
        health = examine(self._database.path)
        if not health.is_whole:
            raise damage(self.place)
        if not health.search_is_whole:
            mend_search(self._database)
        return health

    def tidy(self, now: datetime) -> Tidied:
        """Put out of the way what a killed program left in the audio; then when folders came or went.

        Raises:
            LibraryError: ``library_damaged`` or ``library_unreadable``, or what the disk says.
        """
        with trouble():
            changes = self._folder_changes()
            if changes == self._tidied:
                return Tidied()
            tidied = tidying.tidy(self.place, self._database, self._is_running, now)
            self._tidied = changes if tidied == Tidied() else None
        return tidied

    def _folder_changes(self) -> tuple[int, int]:
        """When folders last came or went, in nanoseconds; 0 where there never were any."""
        places = (self.place / AUDIO_FOLDER, self.set_aside_place)
        audio, aside = (place.stat().st_mtime_ns if place.is_dir() else 0 for place in places)
        return audio, aside

    @property
    def set_aside_place(self) -> Path:
        """Where audio that belongs to no voice or attempt is kept."""
        return self.place / tidying.SET_ASIDE_FOLDER

    def count_set_aside(self) -> int:
        """How many folders of audio are kept there."""
        return sum(1 for _ in self.set_aside_place.iterdir()) if self.set_aside_place.is_dir() else 0

    def without_audio(self) -> int:
        """How many voices lack an audio file that they name."""
        return tidying.without_audio(self.place, self._database)
