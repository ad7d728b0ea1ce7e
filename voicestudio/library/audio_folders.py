"""The audio beside the database: one folder an attempt or voice, named by our own key, never by a person."""

import re
import shutil
from pathlib import Path
from typing import Final

from voicestudio.library.database import trouble

AUDIO_FOLDER: Final = "audio"
_KEY: Final = re.compile(r"[0-9a-f]{32}")


class AudioFolders:
    """Folders of audio below one root."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def folder(self, key: str) -> Path:
        """The folder of a voice or attempt; made where it is missing.

        Raises:
            ValueError: The key is none of ours, so a path could leave the root.
            LibraryError: The disk refuses.
        """
        if not _KEY.fullmatch(key):
            msg = "not a key of the library"
            raise ValueError(msg)
        path = self._root / key
        with trouble():
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
        return path

    def drop(self, key: str) -> None:
        """Remove a folder with what is in it."""
        with trouble():
            shutil.rmtree(self.folder(key))
