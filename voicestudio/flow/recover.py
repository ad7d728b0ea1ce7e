"""At start: explain what a crash left behind, complete what can be, remove what must not stay."""

from dataclasses import dataclass

from voicestudio.flow.clone import finish
from voicestudio.flow.host import sweep
from voicestudio.flow.tools import Studio
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice


@dataclass(frozen=True)
class Recovered:
    """What the last end of the program left.

    Attributes:
        completed: Voices completed from a kept reply, without a new call.
        unknown: Attempts found now that may have been charged; nobody sends them again.
        not_removed: Objects that still lie on the host.
    """

    completed: tuple[Voice, ...]
    unknown: tuple[Attempt, ...]
    not_removed: int


def recover(studio: Studio) -> Recovered:
    """Settle every attempt whose program is gone, then sweep the host."""
    completed: list[Voice] = []
    unknown: list[Attempt] = []
    for attempt in studio.library.abandoned():
        if attempt.state is AttemptState.PLANNED:
            studio.library.forget_attempt(attempt.key)
        elif attempt.state is AttemptState.ANSWERED and attempt.kind is AttemptKind.CLONE:
            voice = finish(studio, attempt.key)
            completed += [voice] if voice else []
        else:
            studio.library.advance(attempt.key, AttemptState.UNKNOWN, studio.now(), "program_ended")
            unknown.append(attempt)
    left = sweep(studio)
    return Recovered(tuple(completed), tuple(unknown), left)
