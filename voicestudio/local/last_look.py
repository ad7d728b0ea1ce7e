"""When a newer version was last looked for, and what was found, in one small file."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from voicestudio.local.whole_file import keep_whole
from voicestudio.model.release import Release, release


class LastLookFile:
    """Reads and writes the file; one that cannot be read counts as none, and is written anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[datetime | None, Release | None]:
        """When it was and what it found; nothing where nobody ever looked."""
        try:
            told: dict[str, Any] = json.loads(self._path.read_bytes())
            looked = datetime.fromisoformat(told["looked"]).astimezone(UTC)
            found = release(told["version"], told["news"], told["page"]) if told["version"] else None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None, None
        return looked, found

    def write(self, moment: datetime, found: Release | None) -> None:
        """Remember a look; raises ``LibraryError`` ``library_not_writable`` or ``disk_full``."""
        kept = found or Release("", "", "")
        told = {"looked": moment.isoformat(), "version": kept.version, "news": kept.news, "page": kept.page}
        keep_whole(self._path, json.dumps(told).encode())
