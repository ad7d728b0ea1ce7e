"""What the speaker agreed by, a recording or a document, kept with the voice."""

import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.voice import Voice

BYTES_MOST: Final = 100_000_000
"""Our own: an hour of recording, or many pages."""
_STEM: Final = "consent"
_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}")


def keep_consent(studio: Studio, voice: Voice, source: Path) -> Voice:
    """Copy a file beside the voice; one that was kept before gives way once the new one is there.

    Raises:
        SetupError: ``consent_unreadable`` or ``consent_too_large``; nothing was changed.
        LibraryError: What the disk says.
    """
    try:
        size = source.stat().st_size if source.is_file() else -1
    except OSError:
        size = -1
    if size < 0:
        raise SetupError("consent_unreadable", file=source.name)
    if size > BYTES_MOST:
        raise SetupError("consent_too_large", file=source.name, bytes=size, allowed=BYTES_MOST)
    folder = studio.library.folder(voice.key)
    ending = source.suffix.lower() if _ENDING.fullmatch(source.suffix.lower()) else ""
    landing, target = folder / f"{_STEM}.part", folder / f"{_STEM}{ending}"
    try:
        shutil.copyfile(source, landing)
        landing.replace(target)
    except OSError as error:
        with suppress(OSError):
            landing.unlink(missing_ok=True)
        raise _why(error, source) from error
    kept = studio.library.note_consent(voice.key, target.name)
    if voice.consent_file not in {"", target.name}:
        with suppress(OSError):
            (folder / voice.consent_file).unlink(missing_ok=True)
    return kept


def _why(error: OSError, source: Path) -> SetupError | LibraryError:
    try:
        with source.open("rb"):
            return LibraryError.of_disk(error)
    except OSError:
        return SetupError("consent_unreadable", file=source.name)
