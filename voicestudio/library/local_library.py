"""The library on this computer: records, journal and audio as the one object that ``flow`` asks for."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from voicestudio.library.attempt_records import AttemptRecords
from voicestudio.library.audio_folders import AudioFolders
from voicestudio.library.database import Database, trouble
from voicestudio.library.host_journal import HostJournal
from voicestudio.library.migration import migrate
from voicestudio.library.voice_changes import VoiceChanges
from voicestudio.library.voice_listing import VoiceListing
from voicestudio.library.voice_records import VoiceRecords

AUDIO_FOLDER: Final = "audio"


class LocalLibrary(AttemptRecords, VoiceRecords, VoiceListing, VoiceChanges, HostJournal):
    """Everything of ``flow.tools.Library``, on one SQLite file and one folder.

    Args:
        folder: Where both lie; made where it is missing.
        owner: Token of this running program.
        is_running: Whether the program of a token still runs.

    Raises:
        LibraryError: It cannot be opened; the code says why.
    """

    def __init__(self, folder: Path, owner: str, is_running: Callable[[str], bool]) -> None:
        with trouble():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        database = Database(folder)
        try:
            migrate(database)
        except BaseException:
            database.close()
            raise
        self._folders = AudioFolders(folder / AUDIO_FOLDER)
        AttemptRecords.__init__(self, database, self._folders, owner, is_running)
        VoiceRecords.__init__(self, database)
        VoiceListing.__init__(self, database)
        VoiceChanges.__init__(self, database, self._folders)
        HostJournal.__init__(self, database, owner, is_running)

    def folder(self, key: str) -> Path:
        """The folder of audio of a voice or attempt; made where it is missing."""
        return self._folders.folder(key)

    def drop_folder(self, key: str) -> None:
        """Remove a folder of audio, with what is in it."""
        self._folders.drop(key)

    def close(self) -> None:
        """Close the database."""
        self._database.close()
