"""The shape of what is said of an event, and sentences that many share."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Words:
    """One sentence that says what happened and why, and one that says what next.

    Attributes:
        terminal: What next in the terminal, where commands and options do what the window has buttons for.
    """

    what: str
    remedy: str
    terminal: str = ""

    @property
    def in_terminal(self) -> str:
        """What next, in the terminal."""
        return self.terminal or self.remedy


NOTHING_CHARGED: Final = "Nothing was charged."
MAY_BE_CHARGED: Final = (
    "It may have been made and charged all the same; it will not be sent again by itself. "
    "Look at your account before you try again, which may charge again."
)
