"""The words for when the program ends: instants chosen by name, by the service or by chance."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

TEXT: Final = "Good evening."


@dataclass(frozen=True)
class Step:
    """Before or after a call that matters.

    Attributes:
        call: ``module:name`` or ``module:Class.name``, where the caller looks it up.
        when: Which side of it.
        argument: How one of its arguments, as text, must end.
        inside: Qualified name of a function that must be under way on the same thread.
    """

    call: str
    when: Literal["before", "after"]
    argument: str = ""
    inside: str = ""


@dataclass(frozen=True)
class Place:
    """A call or a return that the interpreter sees, on one of the threads; ``times`` counts from 1."""

    file: str
    function: str
    event: str
    thread: str
    times: int = 1

    def __str__(self) -> str:
        return f"{self.file} {self.function} {self.event} #{self.times} ({self.thread})"


class Work(Enum):
    """What the program was at when it was killed."""

    CLONE = "clone"
    REFUSED = "clone that the service refuses"
    SPEECH = "speech"
    SPEECH_AT_ADDRESS = "speech that comes as an address"
    SPEECH_TASK = "speech as a task"

    @property
    def is_clone(self) -> bool:
        """Whether a voice is made, otherwise one speaks."""
        return self in {Work.CLONE, Work.REFUSED}


class Served(Enum):
    """Instants of which only the service knows."""

    ARRIVED = "the service has the request"
    FETCHED = "the service has fetched the sample"
    MADE = "the service has charged, and replied nothing"


@dataclass(frozen=True)
class Instant:
    """When the program ends, and perhaps the next start of it as well.

    Attributes:
        name: For people; unique.
        work: What the program is at.
        dies: How it ends; a number is that of a place that chance chooses.
        then: How the next start ends; None where it lives.
    """

    name: str
    work: Work
    dies: Step | Served | int
    then: Step | None = None
