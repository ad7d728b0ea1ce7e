"""How the library is, what copies there are of it, and what was tidied or put back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True)
class Health:
    """What a look at every page of the database found.

    Attributes:
        complaints: What SQLite says is damaged; none for a library that is whole.
        search_is_whole: Whether the search index is; it can be written anew from the rest.
    """

    complaints: tuple[str, ...] = ()
    search_is_whole: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing is damaged that could not be written anew."""
        return not self.complaints


@dataclass(frozen=True)
class LibraryCopy:
    """A copy of the database: it holds rows and no audio."""

    path: Path
    made_at: datetime

    @property
    def name(self) -> str:
        """What a person calls it by."""
        return self.path.name


@dataclass(frozen=True)
class Tidied:
    """What was done about what a killed program left.

    Attributes:
        removed: Folders of nothing finished that belonged to no voice or attempt.
        set_aside: Folders of audio that belonged to none, moved out of the way and kept.
        put_back: Folders set aside earlier whose voice or attempt is back.
        parts: Files that were never finished.
    """

    removed: int = 0
    set_aside: int = 0
    put_back: int = 0
    parts: int = 0


@dataclass(frozen=True)
class Restored:
    """A copy in the place of a damaged library.

    Attributes:
        copy: Which copy it is.
        damaged: Where the damaged file lies now; None where there was none any more.
        voices: How many voices were taken over from it: missing in the copy, or changed since.
        attempts: How many attempts were.
        without_row: Folders of audio that belong to no voice or attempt now; they are kept.
    """

    copy: LibraryCopy
    damaged: Path | None
    voices: int
    attempts: int
    without_row: int
