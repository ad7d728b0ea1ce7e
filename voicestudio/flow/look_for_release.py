"""Look whether a newer version of this program was given out: once a day at most, or when a person asks."""

from datetime import datetime, timedelta
from typing import Final, Protocol

from voicestudio.model.release import Release, is_newer

EVERY: Final = timedelta(days=1)


class Releases(Protocol):
    """The list of releases."""

    def newest(self) -> Release | None:
        """The newest final release, None where there is none yet; raises ``SetupError``."""


class LastLook(Protocol):
    """What the last look found."""

    def read(self) -> tuple[datetime | None, Release | None]:
        """When it was and what it found; nothing where nobody ever looked."""

    def write(self, moment: datetime, found: Release | None) -> None:
        """Remember a look; raises ``LibraryError``."""


def look_for_release(
    releases: Releases, last: LastLook, running: str, now: datetime, *, asked: bool = False
) -> Release | None:
    """The release that is newer than the running version, None where there is none.

    Args:
        releases: Asked at most once in ``EVERY``; between, the last answer counts.
        last: Remembers it.
        running: The version that runs.
        now: The moment; a last look that lies in the future counts as none.
        asked: Whether a person asked: then the list is always looked at.

    Raises:
        SetupError: ``releases_not_told``.
        LibraryError: What was found could not be written down.
    """
    looked, found = last.read()
    is_fresh = looked is not None and timedelta() <= now - looked < EVERY
    if asked or not is_fresh:
        found = releases.newest()
        last.write(now, found)
    return found if found is not None and is_newer(found.version, running) else None
