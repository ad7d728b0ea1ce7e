"""Files of a bundle on their way into folders of audio."""

from collections.abc import Callable, Mapping
from pathlib import Path

from voicestudio.library.bundle.contents import FileEntry
from voicestudio.library.bundle.gathering import audio_of_speech

MakeReady = Callable[[Path, str, str], None]
"""Make a file ready for a folder of audio: (file, key of the folder, name in it)."""


class ArrivingAudio:
    """What the folders of audio have, and what they get from one import.

    Args:
        audio: Folder of the folders of audio.
        unpacked: Where the files of the bundle are, by the names of their entries.
        make_ready: Called for each file that the library lacks, before the rows are committed.
    """

    def __init__(self, audio: Path, unpacked: Mapping[str, Path], make_ready: MakeReady) -> None:
        self._audio = audio
        self._unpacked = unpacked
        self._make_ready = make_ready
        self._staged: set[tuple[str, str]] = set()

    def stage(self, file: FileEntry, key: str, role: str, name: str) -> None:
        """Have a file put into a folder of audio."""
        self._staged.add((key, role))
        self._make_ready(self._unpacked[file.entry], key, name)

    def has(self, key: str, role: str, file: Path | None) -> bool:
        """Whether a folder of audio has a file in this role, or gets it."""
        return (key, role) in self._staged or (file is not None and file.is_file())

    def path(self, key: str, name: str) -> Path:
        """Where a file of a folder of audio lies."""
        return self._audio / key / name

    def speech(self, key: str) -> Path | None:
        """Where the audio of a speech lies, None where there is none."""
        return audio_of_speech(self._audio / key)
