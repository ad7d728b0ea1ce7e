"""Speak a text with a voice; the first speech keeps the voice for good."""

import uuid
from pathlib import Path
from typing import Final

from voicestudio.flow.pay import pay, settle_as_failed
from voicestudio.flow.request import refuse_model
from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, RawReply, SpeechCall
from voicestudio.model.errors import LibraryError, SampleError, ServiceError, SetupError, VoiceStudioError
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

_FETCH_AGAIN: Final = "speech_missing"
"""The one failure after a reply that leaves the attempt ``answered``, for the next start to try again."""

FORMS: Final = ("mp3", "wav", "flac")
"""Speech pages: forms of a T2A call that a person can play as they are."""


def speak(studio: Studio, voice: Voice, text: str, *, model: str, form: str, progress: Progress) -> Path:
    """Make one paid T2A call and keep its audio in the library.

    Args:
        studio: The tools, opened on the voice's own profile.
        voice: The voice.
        text: Under 10,000 characters.
        model: One of ``rules.MODELS``; need not be the one of the preview.
        form: One of ``FORMS``.
        progress: Told while the service is waited for.

    Returns:
        The audio file in the library.

    Raises:
        SetupError: The text or the model breaks a rule.
        NetworkError, ServiceError: Nothing was spoken; the voice is not counted as kept.
        OutcomeUnknownError: The text may have been charged.
    """
    _refuse(text, model)
    studio.service.refuse_without_key()

    def tick() -> None:
        progress.report(Stage.SPEAK)

    tick()
    attempt = _plan(studio, voice, text, model)
    call = SpeechCall(voice.voice_id, text, model, form)

    def late() -> None:
        finish(studio, attempt.key)

    raw = pay(studio, attempt.key, lambda keep: studio.service.send_speech(call, keep, tick), late)
    return _read_and_save(studio, attempt, raw)


def finish(studio: Studio, attempt_key: str) -> Path | None:
    """Complete a speech from its kept reply, without a new call.

    Returns:
        The audio file, or None where the reply holds none; the attempt then says why.
    """
    attempt = studio.library.attempt(attempt_key)
    if attempt.reply is None:
        return None
    try:
        return _read_and_save(studio, attempt, attempt.reply)
    except LibraryError:
        return None  # the reply is still there: the next start tries again
    except VoiceStudioError as error:
        if error.code == _FETCH_AGAIN:  # it was fetched again now, and still is not there
            settle_as_failed(studio, attempt_key, error)
        return None


def _refuse(text: str, model: str) -> None:
    if not text.strip():
        raise SetupError("text_empty")
    if len(text) >= rules.SPEECH_CHARACTERS_BELOW:
        raise SetupError("text_too_long", characters=len(text), allowed=rules.SPEECH_CHARACTERS_BELOW - 1)
    refuse_model(model)


def _plan(studio: Studio, voice: Voice, text: str, model: str) -> Attempt:
    attempt = Attempt(
        key=uuid.uuid4().hex,
        kind=AttemptKind.SPEECH,
        state=AttemptState.PLANNED,
        name=voice.name,
        profile=voice.profile,
        base_url=voice.base_url,
        settings=CloneSettings(text=text, model=model),
        planned_at=studio.now(),
        voice_key=voice.key,
    )
    studio.library.plan(attempt)
    return attempt


def _read_and_save(studio: Studio, attempt: Attempt, raw: RawReply) -> Path:
    """Write the audio down and count the voice as kept, only when the audio decodes.

    It is paid for: from here on nothing is cancelled, and audio that decodes is never dropped again.

    Raises:
        ServiceError: A refusal, ``speech_not_audio``, or ``speech_missing``: the next start fetches again.
        LibraryError: ``speech_not_saved``; the next start completes it.
    """
    try:
        audio = studio.service.read_speech(raw, lambda: None)
    except VoiceStudioError as error:
        if error.code != _FETCH_AGAIN:
            settle_as_failed(studio, attempt.key, error)
        raise
    try:
        folder = studio.library.folder(attempt.key)
        landing = folder / "speech.part"
        landing.write_bytes(audio)
        container = _container_of(studio, landing)
        if container:
            target = landing.rename(folder / f"speech.{container}")
            studio.library.mark_used(attempt.voice_key, studio.now())
            studio.library.advance(attempt.key, AttemptState.DONE, studio.now())
            return target
    except (LibraryError, OSError) as error:
        raise LibraryError("speech_not_saved") from error
    refused = ServiceError("speech_not_audio")
    settle_as_failed(studio, attempt.key, refused)
    studio.library.drop_folder(attempt.key)
    raise refused


def _container_of(studio: Studio, path: Path) -> str:
    """What the audio is, "" for what does not decode."""
    try:
        return studio.audio.examine(path, lambda _done, _total: None).facts.container
    except SampleError:
        return ""
