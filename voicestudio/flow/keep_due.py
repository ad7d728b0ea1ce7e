"""Keep every voice that is about to expire: for a timer, on a computer that nobody may be sitting at."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from voicestudio.flow.keep import keep, speech_for
from voicestudio.flow.reminders import expiring
from voicestudio.flow.tools import Library, Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.errors import (
    KEYRING_CODES,
    AccountError,
    LibraryError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.progress import Progress
from voicestudio.model.voice import AttemptKind, AttemptState, Voice, VoiceState


@dataclass(frozen=True)
class Due:
    """A living voice that no speech has kept yet.

    Attributes:
        studio: Of its own profile; None where that is no more.
        obstacle: Why it is passed over; None for one that can be kept.
    """

    voice: Voice
    studio: Studio | None
    obstacle: SetupError | None = None

    @property
    def about_usd(self) -> float:
        """What the speech that keeps it about costs; 0 for one that is passed over."""
        if self.studio is None or self.obstacle:
            return 0.0
        wish = speech_for(self.voice)
        return self.studio.prices.speech(wish.text, wish.model)

    @property
    def clone_usd(self) -> float:
        """The clone's own price, which may fall with that speech; 0 for one that is passed over."""
        return 0.0 if self.studio is None or self.obstacle else self.studio.prices.clone_usd


@dataclass(frozen=True)
class Outcome:
    """What became of one.

    Attributes:
        error: Why it is not kept; None for one that is.
        tried: Whether a call was to be made; not for one that is passed over, nor after a failure that holds
            for all others of its profile.
    """

    due: Due
    error: VoiceStudioError | None
    tried: bool = True


def due_within(
    studio: Studio, studio_of: Callable[[str], Studio], within: timedelta, *, profile: str | None = None
) -> tuple[Due, ...]:
    """The voices that expire within a time, soonest first; reads only.

    Args:
        studio: The tools.
        studio_of: Opens the studio of a profile.
        within: From now.
        profile: Only voices of this one; None for all.
    """
    studios: dict[str, Studio | None] = {}
    found = []
    for voice in expiring(studio.library, studio.now(), within):
        if profile is not None and voice.profile != profile:
            continue
        if voice.profile not in studios:
            studios[voice.profile] = _opened(studio_of, voice.profile)
        found.append(_due(studio.library, voice, studios[voice.profile]))
    return tuple(found)


def keep_due(
    wanted: Sequence[Due], progress: Progress, tell: Callable[[Outcome], None]
) -> tuple[Outcome, ...]:
    """Keep them one after the other, each by one paid call that nothing here repeats.

    A failure ends only its own voice. One of the account (its key, its wallet) ends all of that profile, and
    one of the library ends all: without its record nothing more is paid.

    Args:
        wanted: As ``due_within`` found them; each is looked at again before it is paid for.
        progress: Told while the service is waited for.
        tell: Told of each outcome as it comes.

    Raises:
        Cancelled: Between two of them, or before a call was made. What was told before stays true.
    """
    outcomes: list[Outcome] = []
    ended: dict[str, VoiceStudioError] = {}
    for due in wanted:
        before = ended.get(due.voice.profile) or ended.get("")
        outcome = Outcome(due, before, tried=False) if before and not due.obstacle else _kept(due, progress)
        if outcome.error and outcome.tried:
            ended.update(_ends(due, outcome.error))
        outcomes.append(outcome)
        tell(outcome)
    return tuple(outcomes)


def total(wanted: Iterable[Due]) -> tuple[float, float]:
    """US dollars, about: for the speeches, and for the clones that may be charged with them."""
    found = tuple(wanted)
    return round(sum(one.about_usd for one in found), 6), round(sum(one.clone_usd for one in found), 6)


def _opened(studio_of: Callable[[str], Studio], profile: str) -> Studio | None:
    try:
        return studio_of(profile)
    except SetupError as error:
        if error.code == "profile_unknown":
            return None
        raise


def _due(library: Library, voice: Voice, studio: Studio | None) -> Due:
    if studio is None:
        return Due(voice, None, SetupError("profile_unknown", profile=voice.profile))
    return Due(voice, studio, _doubt(library, voice))


def _doubt(library: Library, voice: Voice) -> SetupError | None:
    """Why a voice is not paid for by itself: a speech of an earlier run may have been charged already.

    Of any speech nobody may know the outcome, and it may have kept the voice. The keeping itself may have
    been charged and brought no sound; the next run of a timer must not try it again and again.
    """
    for attempt in library.calls_for(voice.key):
        unknown = attempt.kind is AttemptKind.SPEECH and attempt.state is AttemptState.UNKNOWN
        in_vain = attempt.speech == speech_for(voice) and attempt.error_code in ServiceError.costly_codes
        if unknown or (in_vain and attempt.state is AttemptState.FAILED):
            return SetupError("earlier_speech_unknown", voice=voice.name, attempt=attempt.key[:8])
    return None


def _kept(due: Due, progress: Progress) -> Outcome:
    if due.studio is None or due.obstacle:
        return Outcome(due, due.obstacle, tried=False)
    studio = due.studio
    try:
        now = _as_it_is(studio.library, due.voice)
        if now.state(studio.now()) is VoiceState.KEPT:
            return Outcome(due, None, tried=False)  # by another program meanwhile
        doubt = _doubt(studio.library, now)
        if doubt:
            return Outcome(due, doubt, tried=False)
        held = balance(studio, lambda: None)
        keep(studio, now, progress, balance_before=held)
    except VoiceStudioError as error:
        return Outcome(due, error)
    return Outcome(due, None)


def _as_it_is(library: Library, voice: Voice) -> Voice:
    """A voice as the library has it now; raises ``SetupError`` for one that a person removed meanwhile."""
    try:
        now = library.voice(voice.key)
    except KeyError:
        raise SetupError("voice_not_found", voice=voice.name) from None
    if now.binned_at:
        raise SetupError("voice_not_found", voice=voice.name)
    return now


def _ends(due: Due, error: VoiceStudioError) -> dict[str, VoiceStudioError]:
    """What an error holds for beside its own voice: the name of a profile, or "" for all."""
    if isinstance(error, LibraryError):
        return {"": error}
    if isinstance(error, AccountError) or error.code in KEYRING_CODES:
        return {due.voice.profile: error}
    return {}
