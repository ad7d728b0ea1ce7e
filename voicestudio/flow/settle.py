"""Settle a paid call whose outcome is not known. The person decides; nothing is sent by itself."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from voicestudio.flow.clone import voice_of
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.same_request import same_request
from voicestudio.flow.speak import speak
from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.progress import Progress
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice

LOST: Final = "marked_lost"
TRIED_AGAIN: Final = "tried_again"
"""What stands in an attempt's ``error_code`` once a person has settled it."""


def mark_lost(studio: Studio, attempt_key: str) -> None:
    """Write down that nothing came of a call, and drop its audio. A reply that still comes is kept.

    Raises:
        SetupError: ``attempt_settled``: its outcome is known by now.
    """
    attempt = _unknown(studio, attempt_key)
    if not studio.library.settle(attempt.key, studio.now(), LOST):
        raise SetupError("attempt_settled", name=attempt.name)
    with suppress(LibraryError):
        studio.library.forget_attempt(attempt.key)


def take_voice_id(studio: Studio, attempt_key: str, voice_id: str) -> Voice:
    """Complete a clone with the voice id that the person found out, byte for byte.

    Raises:
        SetupError: ``attempt_settled``, ``voice_id_taken``, or ``option_invalid`` for an empty id.
    """
    attempt = _unknown(studio, attempt_key)
    if not voice_id.strip() or attempt.kind is not AttemptKind.CLONE:
        raise SetupError("option_invalid", option="voice id")
    taken = studio.library.voice_with_id(voice_id)
    if taken:
        raise SetupError("voice_id_taken", voice=taken.name)
    return studio.library.save_voice(voice_of(attempt, voice_id), studio.now())


def clone_again(
    studio: Studio, attempt_key: str, progress: Progress, *, balance_before: Balance | None = None
) -> Made:
    """Make the voice of an attempt once more, from its own sample and recipe. It may be charged again.

    Raises:
        SetupError: ``attempt_settled`` or ``attempt_without_sample``; and whatever ``make_voice`` raises: the
            attempt then stays unknown.
    """
    attempt = _unknown(studio, attempt_key)
    if attempt.kind is not AttemptKind.CLONE:
        raise SetupError("option_invalid", option="attempt")
    made = make_voice(studio, _same_request(studio, attempt, balance_before), progress)
    _tried_again(studio, attempt)
    return made


def speak_again(
    studio: Studio, attempt_key: str, progress: Progress, *, balance_before: Balance | None = None
) -> Path:
    """Speak the text of an attempt once more. It may be charged again; raises what ``speak`` does.

    That the voice may be another key's was known, and agreed to, at the first try.
    """
    attempt = _unknown(studio, attempt_key)
    if attempt.speech is None:
        raise SetupError("option_invalid", option="attempt")
    voice = studio.library.voice(attempt.voice_key)
    path = speak(studio, voice, attempt.speech, progress, anyway=True, balance_before=balance_before)
    _tried_again(studio, attempt)
    return path


def _unknown(studio: Studio, attempt_key: str) -> Attempt:
    attempt = studio.library.attempt(attempt_key)
    if attempt.state is not AttemptState.UNKNOWN:
        raise SetupError("attempt_settled", name=attempt.name)
    return attempt


def _tried_again(studio: Studio, attempt: Attempt) -> None:
    """Settle the first try; unless its own reply has come meanwhile. What was paid now is safe either way."""
    with suppress(LibraryError):
        if studio.library.settle(attempt.key, studio.now(), TRIED_AGAIN):
            studio.library.forget_attempt(attempt.key)


def _same_request(studio: Studio, attempt: Attempt, balance_before: Balance | None) -> CloneRequest:
    request = same_request(studio, attempt, again=True, balance_before=balance_before)
    if request is None:
        raise SetupError("attempt_without_sample", name=attempt.name)
    return request
