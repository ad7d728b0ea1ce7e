"""The draft: a file that can be read, the sample beside it, until its voice is made or it is discarded."""

import functools
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from voicestudio.local.whole_file import write_whole
from voicestudio.model.draft import Draft
from voicestudio.model.errors import LibraryError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_FILE: Final = "draft.json"


class DraftFolder:
    """Holds at most one draft.

    Args:
        folder: Made when there is something to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> Draft | None:
        """The draft; None where there is none, or none whose sample is still there."""
        try:
            text = (self._folder / _FILE).read_bytes()
            draft = _drafts().validate_json(text)
        except (OSError, ValueError):
            return None
        return draft if draft.sample.is_file() else None

    def write(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before, with a copy of its sample.

        Raises:
            LibraryError: ``disk_full`` or ``library_not_writable``; the draft before stands.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            kept = self._folder / f"{draft.sha256}{draft.sample.suffix.lower()}"
            if draft.sample != kept and not kept.exists():
                self._copy(draft.sample, kept)
            sentences = tuple(
                replace(one, path=kept) if one.path == draft.sample else one for one in draft.sentences
            )
            written = _drafts().dump_json(replace(draft, sample=kept, sentences=sentences), indent=2)
            write_whole(self._folder / _FILE, written)
        except OSError as error:
            raise LibraryError.of_disk(error) from error
        for other in self._folder.iterdir():  # samples of drafts before
            if other.name not in {_FILE, kept.name}:
                other.unlink(missing_ok=True)

    def discard(self) -> None:
        """Keep nothing any more."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _copy(self, sample: Path, kept: Path) -> None:
        number, name = tempfile.mkstemp(dir=self._folder, prefix=".sample-")
        os.close(number)
        try:
            shutil.copyfile(sample, name)
            Path(name).replace(kept)
        finally:
            Path(name).unlink(missing_ok=True)  # only there when something went wrong


@functools.cache
def _drafts() -> "TypeAdapter[Draft]":
    """Built at its first use: the start of the window does not wait for it."""
    from pydantic import TypeAdapter  # noqa: PLC0415

    return TypeAdapter(Draft)
