"""What became of the items of each batch, one JSON file a batch.

A file holds hashes, states, codes and our own ids: no name, no text and no path. Those stand in the table
that the person keeps.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, ValidationError

from voicestudio.local.whole_file import unfinished, write_whole
from voicestudio.model.batch import ItemOutcome, ItemState
from voicestudio.model.errors import LibraryError, SetupError

_FOLDER: Final = "batches"
_KEY: Final = re.compile(r"[0-9a-f]{64}")


class SavedOutcome(BaseModel):
    """An item as it stands in the file."""

    model_config = ConfigDict(extra="forbid")
    state: ItemState
    code: str = ""
    voice: str = ""
    attempt: str = ""


class SavedBatch(BaseModel):
    """The file. A form that is not known is refused: what it says may keep one from paying twice."""

    model_config = ConfigDict(extra="forbid")
    version: Literal[1] = 1
    items: dict[str, SavedOutcome] = {}


class BatchFile:
    """The file of one batch, while this program alone may write it; ``flow.tools.BatchRecord``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saved = self._read()

    def outcomes(self) -> Mapping[str, ItemOutcome]:
        """What is known of each item, by its key."""
        return {
            key: ItemOutcome(one.state, one.code, one.voice, one.attempt)
            for key, one in self._saved.items.items()
        }

    def note(self, outcomes: Mapping[str, ItemOutcome]) -> None:
        """Write items down and sync them to disk; the others stay as they are.

        Raises:
            LibraryError: ``disk_full`` or ``library_not_writable``; the file is what it was.
        """
        changed = {
            key: SavedOutcome(state=one.state, code=one.code, voice=one.voice_key, attempt=one.attempt_key)
            for key, one in outcomes.items()
        }
        saved = SavedBatch(items={**self._saved.items, **changed})
        try:
            write_whole(self._path, saved.model_dump_json().encode())
            _sync_folder(self._path.parent)
        except OSError as error:
            raise LibraryError.of_disk(error) from None
        self._saved = saved

    def _read(self) -> SavedBatch:
        try:
            return SavedBatch.model_validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return SavedBatch()
        except (OSError, ValidationError):
            raise LibraryError("batch_state_unreadable", file=str(self._path)) from None


class Batches:
    """The folder of batches.

    Args:
        root: The data folder.
    """

    def __init__(self, root: Path) -> None:
        self._folder = root / _FOLDER

    @contextmanager
    def opened(self, key: str) -> Iterator[BatchFile]:
        """Hold one batch, by the key of ``model.batch.batch_key``, against every other program.

        Raises:
            SetupError: ``batch_under_way``: another program is at it.
            LibraryError: ``batch_state_unreadable``, or the data folder cannot be written.
        """
        if not _KEY.fullmatch(key):
            msg = "not the key of a batch"
            raise ValueError(msg)
        lock = FileLock(self._folder / f"{key}.lock", is_singleton=False)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock.acquire(blocking=False)
        except Timeout:
            raise SetupError("batch_under_way") from None
        except OSError as error:
            raise LibraryError.of_disk(error) from None
        try:
            path = self._folder / f"{key}.json"
            for left in self._folder.glob(f"{unfinished(path)}*"):  # of a program that was killed
                left.unlink(missing_ok=True)
            yield BatchFile(path)
        finally:
            lock.release()


def _sync_folder(folder: Path) -> None:
    """Make the new name last as well; Windows has no way to, and no need."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
