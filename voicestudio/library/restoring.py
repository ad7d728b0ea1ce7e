"""Put a copy in the place of a damaged library; that is kept, and what it still tells is taken over.

Everything is made ready in a folder of its own. Until the last step, one rename, the library is the old one.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from voicestudio.library.audio_folders import AUDIO_FOLDER
from voicestudio.library.copies import copies_of
from voicestudio.library.copying import back_up, sync
from voicestudio.library.database import FILE_NAME, Database, trouble
from voicestudio.library.health import examine
from voicestudio.library.migration import migrate
from voicestudio.library.salvage import Salvaged, salvage
from voicestudio.library.search_mending import mend_search
from voicestudio.library.tidying import folders_without_row
from voicestudio.model.errors import LibraryError
from voicestudio.model.upkeep import LibraryCopy, Restored

_WORKSHOP: Final = "restoring-"
_LOGS: Final = ("-wal", "-shm")


def restore(
    folder: Path, copies: Sequence[LibraryCopy], at: datetime, others_run: Callable[[], bool]
) -> Restored:
    """Put the first of the copies that is whole in the place of the library. It must be closed.

    Args:
        folder: Of the library.
        copies: The best first; none for all there are, newest first.
        at: The moment, which the damaged file is named by.
        others_run: Whether another program may have the library open.

    Raises:
        LibraryError: ``library_locked`` while another program runs; ``library_without_copy``;
            ``copy_damaged``; ``library_newer``; or what the disk says. Nothing was changed.
    """
    copies = list(copies) or copies_of(folder)
    if not copies:
        raise LibraryError("library_without_copy")
    _refuse_while_others_run(others_run)
    with trouble():
        for left in folder.glob(f"{_WORKSHOP}*"):
            shutil.rmtree(left)  # by a restoring that was killed
        with tempfile.TemporaryDirectory(prefix=_WORKSHOP, dir=folder) as name:
            ready = Path(name, "ready")
            copy = _first_whole(copies, ready)
            salvaged = _salvaged(folder, Path(name, "damaged"), ready)
            without_row = _folders_without_row(folder, ready)
            back_up(ready / FILE_NAME, Path(name, FILE_NAME))
            sync(Path(name, FILE_NAME))
            _refuse_while_others_run(others_run)
            damaged = _set_aside(folder, at)
            Path(name, FILE_NAME).replace(folder / FILE_NAME)
            sync(folder)
    return Restored(copy, damaged, len(salvaged.voices), len(salvaged.attempts), without_row)


def _refuse_while_others_run(others_run: Callable[[], bool]) -> None:
    if others_run():
        raise LibraryError("library_locked")


def _first_whole(copies: Sequence[LibraryCopy], ready: Path) -> LibraryCopy:
    """Make the first copy that is whole ready, brought up to this version."""
    for copy in copies:
        if not examine(copy.path).is_whole:
            continue
        ready.mkdir()
        shutil.copyfile(copy.path, ready / FILE_NAME)
        database = Database(ready)
        try:
            migrate(database)
        finally:
            database.close()
        return copy
    raise LibraryError("copy_damaged", copy=copies[0].name)


def _salvaged(folder: Path, place: Path, ready: Path) -> Salvaged:
    """Take over what the damaged file still tells; read from a copy of it, for reading it would change it."""
    if not (folder / FILE_NAME).is_file():
        return Salvaged()
    place.mkdir()
    for file in (folder / FILE_NAME, folder / f"{FILE_NAME}-wal"):
        if file.exists():
            shutil.copyfile(file, place / file.name)
    salvaged = salvage(place / FILE_NAME, ready / FILE_NAME)
    database = Database(ready)
    try:
        mend_search(database)
    finally:
        database.close()
    return salvaged


def _folders_without_row(folder: Path, ready: Path) -> int:
    database = Database(ready)
    try:
        return len(folders_without_row(database, folder / AUDIO_FOLDER))
    finally:
        database.close()


def _set_aside(folder: Path, at: datetime) -> Path | None:
    """Give the damaged file a second name, and its log another: a log must never meet the copy."""
    library = folder / FILE_NAME
    stem = f"library-damaged-{at.astimezone(UTC):%Y%m%d-%H%M%S}"
    earlier = sum(1 for _ in folder.glob(f"{stem}*.sqlite3"))
    target = folder / (f"{stem}-{earlier}.sqlite3" if earlier else f"{stem}.sqlite3")
    if library.exists():
        with suppress(OSError):
            os.link(library, target)
        if not target.exists():  # a file system without second names
            shutil.copyfile(library, target)
            sync(target)
    for log in _LOGS:
        if Path(f"{library}{log}").exists():
            Path(f"{library}{log}").replace(f"{target}{log}")
    return target if target.exists() else None
