"""A file on its way to a host, in parts as large as the line is fast."""

from collections.abc import AsyncIterator
from pathlib import Path
from time import monotonic
from typing import Final

from voicestudio.model.progress import Report

CONTENT_TYPES: Final = {"mp3": "audio/mpeg", "m4a": "audio/mp4", "wav": "audio/wav"}
_PARTS: Final = (16_384, 262_144)
"""The smallest and the largest part of an upload: small ones show a slow line's progress, large ones spare
a fast one a third of the work."""
_PART_SECONDS: Final = 0.05
"""About how long a part should take: as often as progress is looked at."""


class Upload:
    """One file on its way in one plain PUT or POST.

    Args:
        path: The file.
        report: Told (sent, total) before each part and while nothing moves; may raise to stop the upload.

    Stopped like this, an upload lacks its last part at least: a host that already has the whole of it would
    store it after it was told to remove it. The end is reported once the host has answered.
    """

    def __init__(self, path: Path, report: Report) -> None:
        self.size = path.stat().st_size
        self.content_type = CONTENT_TYPES.get(path.suffix[1:], "application/octet-stream")
        self._path = path
        self._report = report
        self._sent = 0

    async def parts(self) -> AsyncIterator[bytes]:
        """The file in parts, as large as the line is fast."""
        self._sent = 0  # a second try begins anew
        size = _PARTS[0]
        with self._path.open("rb", buffering=0) as file:
            while part := file.read(size):
                self._report(self._sent, self.size)
                began = monotonic()
                yield part
                self._sent += len(part)
                size = _next_size(len(part), monotonic() - began, self.size - self._sent)

    def tick(self) -> None:
        """Say how far it is, from the thread that waits."""
        self._report(min(self._sent, self.size - 1), self.size)

    def done(self) -> None:
        """The host has answered that it has the whole."""
        self._report(self.size, self.size)


def _next_size(size: int, seconds: float, left: int) -> int:
    """Bytes of the part after one that took so long; the last ones are small: a late Cancel is heard, too."""
    least, most = _PARTS
    if seconds > _PART_SECONDS:
        size //= 2
    elif seconds < _PART_SECONDS / 2:
        size *= 2
    return max(least, min(size, most, left // 2))
