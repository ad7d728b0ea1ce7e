"""Speak a text with a voice; the first speech keeps the voice for good."""

import uuid
from pathlib import Path
from typing import Final

from voicestudio.flow.pay import pay, settle_as_failed
from voicestudio.flow.request import refuse_model
from voicestudio.flow.tools import Studio, Tick
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, RawReply, SpeechCall
from voicestudio.model.errors import ServiceError, SetupError, VoiceStudioError
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

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
        kept = studio.library.attempt(attempt.key).reply
        if kept is not None:
            _read_and_save(studio, attempt, kept, form=form, tick=lambda: None)

    try:
        raw = pay(studio, attempt.key, lambda keep: studio.service.send_speech(call, keep, tick), late)
        return _read_and_save(studio, attempt, raw, form=form, tick=tick)
    except VoiceStudioError:
        studio.library.drop_folder(attempt.key)
        raise


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


def _read_and_save(studio: Studio, attempt: Attempt, raw: RawReply, *, form: str, tick: Tick) -> Path:
    """Write the audio down and count the voice as kept, only when the audio decodes."""
    target = studio.library.folder(attempt.key) / f"speech.{form}"
    try:
        target.write_bytes(studio.service.read_speech(raw, tick))
        _refuse_what_is_no_speech(studio, target)
    except VoiceStudioError as error:
        settle_as_failed(studio, attempt.key, error)
        raise
    studio.library.mark_used(attempt.voice_key, studio.now())
    studio.library.advance(attempt.key, AttemptState.DONE, studio.now())
    return target


def _refuse_what_is_no_speech(studio: Studio, target: Path) -> None:
    try:
        studio.audio.examine(target, lambda _done, _total: None)
    except VoiceStudioError:
        raise ServiceError("speech_not_audio") from None
