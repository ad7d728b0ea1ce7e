"""What was spoken with a voice, to be heard, saved or spoken once more."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.calls import SpeechSettings
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

_SHOWN: Final = frozenset({AttemptState.DONE, AttemptState.ANSWERED, AttemptState.SENT, AttemptState.UNKNOWN})


@dataclass(frozen=True)
class Spoken:
    """One speech.

    Attributes:
        attempt: The paid call; ``speech`` is what was asked for.
        path: Its audio in the library; None where there is none (yet).
    """

    attempt: Attempt
    path: Path | None

    @property
    def wish(self) -> SpeechSettings:
        """What was asked for."""
        assert self.attempt.speech is not None  # noqa: S101 - only speeches are listed
        return self.attempt.speech


def speeches_of(studio: Studio, voice: Voice) -> tuple[Spoken, ...]:
    """Every speech of a voice that was, or may have been, spoken: newest first."""
    calls = studio.library.calls_for(voice.key)
    shown = [one for one in calls if one.kind is AttemptKind.SPEECH and one.state in _SHOWN]
    return tuple(Spoken(one, _audio(studio.library.folder(one.key))) for one in reversed(shown))


def same_speech(spoken: tuple[Spoken, ...], wish: SpeechSettings) -> Spoken | None:
    """The newest speech that is exactly what is asked for now, and was or may have been paid for."""
    return next((one for one in spoken if one.wish == wish), None)


def _audio(folder: Path) -> Path | None:
    """The file that ``speak`` wrote; one that is still being written is none."""
    return next((path for path in sorted(folder.glob("speech.*")) if path.suffix != ".part"), None)
