"""The library on this computer: records, journal and audio as the one object that ``flow`` asks for."""

from collections.abc import Callable
from pathlib import Path

from voicestudio.library.attempt_records import AttemptRecords
from voicestudio.library.audio_folders import AUDIO_FOLDER, AudioFolders
from voicestudio.library.bundle.incoming import settle_left
from voicestudio.library.copies import refuse_lost
from voicestudio.library.database import FILE_NAME, Database, trouble
from voicestudio.library.host_journal import HostJournal
from voicestudio.library.migration import migrate
from voicestudio.library.upkeep import Upkeep
from voicestudio.library.voice_bundles import VoiceBundles
from voicestudio.library.voice_changes import VoiceChanges
from voicestudio.library.voice_listing import VoiceListing
from voicestudio.library.voice_records import VoiceRecords
from voicestudio.library.voice_succession import VoiceSuccession


class LocalLibrary(
    AttemptRecords,
    VoiceRecords,
    VoiceListing,
    VoiceChanges,
    VoiceSuccession,
    VoiceBundles,
    HostJournal,
    Upkeep,
):
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
        refuse_lost(folder, FILE_NAME)
        database = Database(folder)
        try:
            migrate(database)
        except BaseException:
            database.close()
            raise
        settle_left(database, folder, folder / AUDIO_FOLDER, is_running)
        self._folders = AudioFolders(folder / AUDIO_FOLDER)
        AttemptRecords.__init__(self, database, self._folders, owner, is_running)
        VoiceRecords.__init__(self, database)
        VoiceListing.__init__(self, database)
        VoiceChanges.__init__(self, database, self._folders)
        VoiceSuccession.__init__(self, database)
        VoiceBundles.__init__(self, database, folder, folder / AUDIO_FOLDER, owner)
        HostJournal.__init__(self, database, owner, is_running)
        Upkeep.__init__(self, database, is_running)

    def folder(self, key: str) -> Path:
        """The folder of audio of a voice or attempt; made where it is missing."""
        return self._folders.folder(key)

    def drop_folder(self, key: str) -> None:
        """Remove a folder of audio, with what is in it."""
        self._folders.drop(key)

    def close(self) -> None:
        """Close the database."""
        self._database.close()
