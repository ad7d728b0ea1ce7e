"""The paid clone: plan it, send it, read the kept reply, save the voice."""

import uuid

from voicestudio.flow.pay import pay, settle_as_failed
from voicestudio.flow.preview import fetch_demo
from voicestudio.flow.tools import Studio
from voicestudio.model.calls import CloneCall, CloneReply, RawReply
from voicestudio.model.errors import LibraryError, VoiceStudioError
from voicestudio.model.progress import Tick
from voicestudio.model.sample import Checked, Prepared
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice


def plan(studio: Studio, request: CloneRequest, sample: Checked) -> Attempt:
    """Write the intent to clone into the library, before anything leaves the computer.

    Raises:
        AccountError, SetupError: There is no key; or ``call_under_way``.
    """
    attempt = Attempt(
        key=request.attempt_key or uuid.uuid4().hex,
        kind=AttemptKind.CLONE,
        state=AttemptState.PLANNED,
        name=request.name,
        profile=studio.profile.name,
        base_url=studio.profile.base_url,
        settings=request.settings,
        planned_at=studio.now(),
        prompt_text=request.prompt.text if request.prompt else "",
        source_sha256=request.source_sha256 or sample.examined.sha256,
        key_fingerprint=studio.service.key_fingerprint(),
        about_usd=studio.prices.clone(request.settings.preview_text, request.settings.model).total,
        balance_before=request.balance_before,
    )
    studio.library.plan(attempt)
    return attempt


def note_files(studio: Studio, attempt: Attempt, sample: Prepared, prompt: Prepared | None) -> None:
    """Write down which audio belongs to the attempt: what a later completion needs."""
    studio.library.note_files(
        attempt.key,
        sample_sha256=sample.sha256,
        sample_file=sample.path.name,
        prompt_file=prompt.path.name if prompt else "",
    )


def clone(studio: Studio, attempt: Attempt, call: CloneCall, tick: Tick) -> tuple[Voice, CloneReply]:
    """Make the paid call and save the voice.

    Raises:
        NetworkError, ServiceError: Nothing was made.
        OutcomeUnknownError: A voice may have been made; the attempt says so and nothing is sent again.
    """

    def late() -> None:
        finish(studio, attempt.key)

    raw = pay(studio, attempt.key, lambda keep: studio.service.send_clone(call, keep, tick), late)
    return read_and_save(studio, attempt.key, raw)


def finish(studio: Studio, attempt_key: str) -> Voice | None:
    """Complete an attempt from its kept reply, without a new call.

    Returns:
        The voice, or None where the reply holds none; the attempt then says why.
    """
    attempt = studio.library.attempt(attempt_key)
    if attempt.reply is None or attempt.state is not AttemptState.ANSWERED:
        return None
    try:
        voice, reply = read_and_save(studio, attempt_key, attempt.reply)
    except LibraryError:
        return None  # the reply is still there: the next start tries again
    except VoiceStudioError:
        studio.library.forget_attempt(attempt_key)
        return None
    return fetch_demo(studio, voice, reply.demo_url, lambda _done, _total: None)


def read_and_save(studio: Studio, attempt_key: str, raw: RawReply) -> tuple[Voice, CloneReply]:
    """Read a kept reply and turn its attempt into a voice in one transaction.

    Raises:
        ServiceError: The reply is a refusal, or its outcome is unknown; the attempt says so.
        LibraryError: ``voice_not_saved``, with the voice id that must not be lost.
    """
    try:
        reply = studio.service.read_clone(raw)
    except VoiceStudioError as error:
        settle_as_failed(studio, attempt_key, error)
        raise
    try:
        return _saved(studio, attempt_key, reply), reply
    except LibraryError as error:
        # The one thing that must reach the person now is the id: the library could not take it.
        raise LibraryError("voice_not_saved", voice_id=reply.voice_id, why=error.code) from error


def _saved(studio: Studio, attempt_key: str, reply: CloneReply) -> Voice:
    attempt = studio.library.attempt(attempt_key)
    return studio.library.save_voice(voice_of(attempt, reply.voice_id), studio.now())


def voice_of(attempt: Attempt, voice_id: str) -> Voice:
    """The voice that an attempt made."""
    return Voice(
        key=attempt.key,
        voice_id=voice_id,
        name=attempt.name,
        profile=attempt.profile,
        base_url=attempt.base_url,
        # The service counts from the making; the moment of sending is the earliest that can have been.
        made_at=attempt.sent_at or attempt.planned_at,
        used_at=None,
        settings=attempt.settings,
        sample_sha256=attempt.sample_sha256,
        sample_file=attempt.sample_file,
        prompt_file=attempt.prompt_file,
        prompt_text=attempt.prompt_text,
        source_sha256=attempt.source_sha256,
        key_fingerprint=attempt.key_fingerprint,
    )
