"""The shape of what is said of an event, and sentences that many share."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from voicestudio.texts.language import Facts, fill, say


@dataclass(frozen=True)
class Words:
    """One sentence that says what happened and why, and one that says what next.

    Attributes:
        terminal: What next in the terminal, where commands and options do what the window has buttons for.
            The terminal speaks English, so this one is never translated.
    """

    what: str
    remedy: str
    terminal: str = ""

    @property
    def in_terminal(self) -> str:
        """What next, in the terminal."""
        return self.terminal or self.remedy

    def spoken(self) -> "Words":
        """The same in the language that is spoken now."""
        return Words(say(self.what), say(self.remedy), self.terminal)

    def filled(self, facts: Facts) -> "Words":
        """The same with the facts in the places that name them."""
        return Words(fill(self.what, facts), fill(self.remedy, facts), fill(self.terminal, facts))


NOTHING_CHARGED: Final = "Nothing was charged."
MAY_BE_CHARGED: Final = (
    "It may have been made and charged all the same; it will not be sent again by itself. "
    "Look at your account before you try again, which may charge again."
)


def listed(items: Iterable[str]) -> str:
    """Things in a row: "Anna, Ben, Carla"."""
    return say(", ", note="between the things of a list").join(items)
