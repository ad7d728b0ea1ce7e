"""Of which voices a person was reminded, in one small file, so that no start reminds of the same again."""

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from voicestudio.local.whole_file import keep_whole

REMEMBERED_MOST: Final = 10_000
"""By number and not by age: a clock that runs ahead for a day must not make the file forget."""

_HOUR: Final = timedelta(hours=1)


class RemindedFile:
    """Reads and writes the file: hours of the shortest threshold by our own id of a voice."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, timedelta]:
        """What was reminded of; nothing where there is no file, or none that can be read."""
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {key: hours * _HOUR for key, hours in found.items() if _is_hours(hours)}

    def write(self, reminded: Mapping[str, timedelta]) -> None:
        """Add to the file in one step, so that a crash leaves the old or the new one.

        What another program wrote meanwhile stays; of two thresholds of a voice the shorter one counts.

        Raises:
            LibraryError: ``library_not_writable`` or ``disk_full``.
        """
        both = self.read()
        for key, threshold in reminded.items():
            shortest = min(threshold, both.pop(key, threshold))
            both[key] = shortest  # at the end: what was told last is forgotten last
        kept = list(both.items())[-REMEMBERED_MOST:]
        keep_whole(self._path, json.dumps({key: one / _HOUR for key, one in kept}).encode())


def _is_hours(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1000
