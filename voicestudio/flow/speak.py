"""Speak a text with a voice: one paid T2A call. The first that decodes keeps the voice for good."""

import uuid
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

from voicestudio.flow.gone import read_refusal
from voicestudio.flow.pay import pay, settle_as_failed
from voicestudio.flow.request import refuse_speech
from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.balance import Balance
from voicestudio.model.calls import RawReply, SpeechCall, SpeechReply, SpeechSettings, TaskReply, TaskState
from voicestudio.model.errors import LibraryError, SampleError, ServiceError, SetupError, VoiceStudioError
from voicestudio.model.progress import Cancelled, Progress, Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

_FETCHED_LATER: Final = frozenset({"speech_missing", "speech_not_ready"})
"""Failures after a reply that leave the attempt ``answered``, for ``recover`` to try again."""

_SAYS_NO: Final = frozenset({400, 401, 403, 404, 410})
"""Statuses of an address that will not give its audio later either."""

_GIVEN_UP_AFTER: Final = timedelta(hours=48)
"""No address of the service's lives longer (speech pages: 24 h)."""


def speak(
    studio: Studio,
    voice: Voice,
    wish: SpeechSettings,
    progress: Progress,
    *,
    anyway: bool = False,
    balance_before: Balance | None = None,
) -> Path:
    """Make one paid T2A call and keep its audio in the library.

    Args:
        studio: The tools, opened on the voice's own profile.
        voice: The voice.
        wish: What is spoken; 10,000 characters or more as a task.
        progress: Told while the service is waited for.
        anyway: The person knows that the voice was made at another base URL or with another key.
        balance_before: What the account held when the person last saw it.

    Returns:
        The audio file in the library.

    Raises:
        SetupError: The text or the model breaks a rule; ``voice_of_other_service`` or ``voice_of_other_key``.
        NetworkError, ServiceError: Nothing was spoken; the voice is not counted as kept.
        OutcomeUnknownError: The text may have been charged.
    """
    refuse_speech(wish)
    fingerprint = studio.service.key_fingerprint()
    if not anyway:
        _refuse_other_account(studio, voice, fingerprint)

    def tick() -> None:
        progress.report(Stage.SPEAK)

    tick()
    attempt = _plan(studio, voice, wish, fingerprint, balance_before)
    as_task = len(wish.text) >= rules.SPEECH_CHARACTERS_BELOW
    call = SpeechCall(voice.voice_id, wish, as_task)

    def late() -> None:
        finish(studio, attempt.key)

    raw = pay(studio, attempt.key, lambda keep: studio.service.send_speech(call, keep, tick), late)
    return _read_and_save(studio, attempt, raw, progress)


def finish(studio: Studio, attempt_key: str) -> Path | None:
    """Complete a speech from its kept reply, without a new call; a task is looked at once.

    Returns:
        The audio file, or None where there is none (yet); the attempt then says why.
    """
    attempt = studio.library.attempt(attempt_key)
    if attempt.reply is None or attempt.state is not AttemptState.ANSWERED:
        return None
    try:
        return _read_and_save(studio, attempt, attempt.reply, None)
    except LibraryError:
        return None  # the reply is still there: the next start tries again
    except VoiceStudioError as error:
        too_old = studio.now() - (attempt.sent_at or attempt.planned_at) > _GIVEN_UP_AFTER
        if error.code in _FETCHED_LATER and (too_old or error.facts.get("status") in _SAYS_NO):
            settle_as_failed(studio, attempt_key, error)  # the address itself says no, or is long dead
        return None


def _refuse_other_account(studio: Studio, voice: Voice, fingerprint: str) -> None:
    """Say before a call that a voice belongs elsewhere: ids travel neither between services nor accounts."""
    profile = studio.profile
    if voice.base_url != profile.base_url:
        raise SetupError(
            "voice_of_other_service", voice=voice.name, made_with=voice.profile, profile=profile.name
        )
    if voice.key_fingerprint not in {"", fingerprint}:
        raise SetupError("voice_of_other_key", voice=voice.name, profile=profile.name)


def _plan(
    studio: Studio, voice: Voice, wish: SpeechSettings, fingerprint: str, balance_before: Balance | None
) -> Attempt:
    attempt = Attempt(
        key=uuid.uuid4().hex,
        kind=AttemptKind.SPEECH,
        state=AttemptState.PLANNED,
        name=voice.name,
        profile=studio.profile.name,
        base_url=studio.profile.base_url,
        planned_at=studio.now(),
        speech=wish,
        voice_key=voice.key,
        key_fingerprint=fingerprint,
        about_usd=studio.prices.speech(wish.text, wish.model),
        balance_before=balance_before,
    )
    studio.library.plan(attempt)
    return attempt


def _read_and_save(studio: Studio, attempt: Attempt, raw: RawReply, progress: Progress | None) -> Path:
    """Write the audio down and count the voice as kept, only when the audio decodes.

    It is paid for: audio that decodes is never dropped again. With a ``progress`` a task is waited for.

    Raises:
        ServiceError: A refusal, of a voice that is not known as ``flow/gone.py`` reads it;
            ``speech_not_audio``, ``speech_failed`` or ``speech_task_gone``;
            ``speech_missing`` or ``speech_not_ready``: the next start fetches again.
        LibraryError: ``speech_not_saved``; the next start completes it.
    """
    try:
        reply = studio.service.read_speech(raw)
    except VoiceStudioError as error:
        known = error
        if isinstance(error, ServiceError) and error.code == "voice_gone":
            known = read_refusal(studio, attempt, error)
        settle_as_failed(studio, attempt.key, known)
        if known is error:
            raise
        raise known from error
    try:
        audio = _audio_of(studio, attempt.base_url, reply, progress)
    except ServiceError as error:
        if error.code in _FETCHED_LATER:
            with suppress(LibraryError):
                studio.library.leave_to_anyone(attempt.key)
        else:
            settle_as_failed(studio, attempt.key, error)
        raise
    try:
        path = _saved(studio, attempt, audio)
    except (LibraryError, OSError) as error:
        raise LibraryError("speech_not_saved") from error
    if path is None:
        refused = ServiceError("speech_not_audio")
        settle_as_failed(studio, attempt.key, refused)
        studio.library.drop_folder(attempt.key)
        raise refused
    return path


def _audio_of(studio: Studio, base_url: str, reply: SpeechReply, progress: Progress | None) -> bytes:
    """The sound of a reply: inside it, at an address, or at the one that a task gives in the end."""
    if reply.audio:
        return reply.audio
    url = reply.url
    if reply.task_id:
        seen = _task_of(studio, base_url, reply.task_id, progress)
        if seen.state is TaskState.FAILED:
            raise ServiceError("speech_failed", said=seen.reason)
        if seen.state is TaskState.WAITING:
            raise ServiceError("speech_not_ready")
        url = seen.url
    if not url:
        raise ServiceError("speech_missing")
    return studio.service.fetch_audio(url, lambda _done, _total: None)


def _task_of(studio: Studio, base_url: str, task_id: str, progress: Progress | None) -> TaskReply:
    """Wait for a task, or look at it once. It was accepted: whatever ends the wait, a later look is free.

    Raises:
        ServiceError: ``speech_task_gone`` or ``speech_not_ready``.
    """
    if base_url != studio.profile.base_url:
        raise ServiceError(
            "speech_not_ready"
        )  # its profile is no more, or another by now: not asked elsewhere
    try:
        if progress is None:
            return studio.service.task(task_id, lambda: None)
        return studio.service.await_task(task_id, lambda: progress.report(Stage.WAIT))
    except (VoiceStudioError, Cancelled) as error:
        if isinstance(error, ServiceError) and error.code == "speech_task_gone":
            raise
        raise ServiceError("speech_not_ready") from error


def _saved(studio: Studio, attempt: Attempt, audio: bytes) -> Path | None:
    """Put audio into the library and count the voice as kept; None for what does not decode."""
    folder = studio.library.folder(attempt.key)
    landing = folder / "speech.part"
    landing.write_bytes(audio)
    container = _container_of(studio, landing)
    if not container:
        return None
    target = landing.rename(folder / f"speech.{container}")
    studio.library.mark_used(attempt.voice_key, studio.now())
    studio.library.advance(attempt.key, AttemptState.DONE, studio.now())
    return target


def _container_of(studio: Studio, path: Path) -> str:
    """What the audio is, "" for what does not decode."""
    try:
        return studio.audio.examine(path, lambda _done, _total: None).facts.container
    except SampleError:
        return ""
