"""What came of an export or an import of voices."""

from dataclasses import dataclass
from typing import Final

ENDING: Final = ".voicestudio"
"""Of the name of a bundle."""


@dataclass(frozen=True)
class Exported:
    """A bundle that was written.

    Attributes:
        voices: How many are in it.
        files: How many files of audio are in it, recordings of consent included.
        missing: How many files the library speaks of and does not have.
        bytes: Size of the bundle.
    """

    voices: int
    files: int
    missing: int
    bytes: int


@dataclass(frozen=True)
class Imported:
    """What an import did: our own ids of the voices, as they are in this library.

    Attributes:
        added: Voices that were not there before, also not in the bin.
        merged: Voices that were there and lacked something that the bundle had.
        unchanged: Voices that were there and lacked nothing of it.
    """

    added: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()

    def and_more(self, more: "Imported") -> "Imported":
        """This and what came after it."""
        return Imported(self.added + more.added, self.merged + more.merged, self.unchanged + more.unchanged)
