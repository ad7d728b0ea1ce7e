"""At start, and now and then: explain what a crash left, complete what can be, remove what must not stay."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from voicestudio.flow import clone, speak
from voicestudio.flow.host import sweep_for
from voicestudio.flow.organise import empty_bin
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice


@dataclass(frozen=True)
class Recovered:
    """What the last end of the program left.

    Attributes:
        completed: Voices completed from a kept reply, without a new call.
        unknown: Attempts found now that may have been charged; nobody sends them again.
        not_removed: Objects that still lie on the host.
        spoken: Speeches completed from a kept reply, and their audio.
    """

    completed: tuple[Voice, ...]
    unknown: tuple[Attempt, ...]
    not_removed: int
    spoken: tuple[tuple[Attempt, Path], ...] = ()


def recover(studio: Studio, studio_of: Callable[[str], Studio] | None = None) -> Recovered:
    """Settle every attempt whose program is gone or no longer waits, empty the bin, and sweep the hosts.

    Args:
        studio: The tools.
        studio_of: Opens the studio of a profile: a long speech is looked for where it was asked for.

    Raises:
        LibraryError: ``library_damaged`` or ``library_unreadable``; or what the disk says.
    """
    studio.library.copy_daily(studio.now())  # first: nothing is built upon a library that is damaged
    completed: list[Voice] = []
    unknown: list[Attempt] = []
    spoken: list[tuple[Attempt, Path]] = []
    for attempt in studio.library.abandoned():
        with suppress(KeyError):  # another start was quicker with this one
            if attempt.state in {AttemptState.PLANNED, AttemptState.FAILED}:
                studio.library.forget_attempt(attempt.key)
            elif attempt.state is AttemptState.SENT:
                studio.library.advance(attempt.key, AttemptState.UNKNOWN, studio.now(), "program_ended")
                unknown.append(attempt)
            elif attempt.kind is AttemptKind.CLONE:
                voice = clone.finish(studio, attempt.key)
                completed += [voice] if voice else []
            else:
                path = speak.finish(_studio_for(attempt, studio, studio_of), attempt.key)
                spoken += [(attempt, path)] if path else []
    empty_bin(studio)
    _tidy(studio)
    left = sweep_for(studio, studio.library.pending_removals(studio.now()))
    return Recovered(tuple(completed), tuple(unknown), left, tuple(spoken))


def _tidy(studio: Studio) -> None:
    """That something stays where it is stops nobody from working."""
    try:
        studio.library.tidy(studio.now())
    except LibraryError as error:
        if error.code in {"library_damaged", "library_unreadable"}:
            raise


def _studio_for(attempt: Attempt, studio: Studio, studio_of: Callable[[str], Studio] | None) -> Studio:
    """The studio of an attempt's own profile; the given one where that profile is no more."""
    if studio_of is None or attempt.profile == studio.profile.name:
        return studio
    try:
        return studio_of(attempt.profile)
    except SetupError:
        return studio
