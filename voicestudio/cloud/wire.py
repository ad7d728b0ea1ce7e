"""The contract's JSON: what is sent, as little as possible; what comes back, as leniently as is safe."""

from typing import Any

from voicestudio.cloud.answers import (
    BalanceAnswer,
    CloneAnswer,
    SpeechAnswer,
    TaskAnswer,
    not_the_service,
    read_free,
    read_paid,
)
from voicestudio.cloud.refusals import UPSTREAM, UPSTREAM_OF_SPEECH
from voicestudio.model.balance import Balance
from voicestudio.model.calls import (
    CloneCall,
    CloneReply,
    RawReply,
    SpeechCall,
    SpeechReply,
    TaskReply,
    TaskState,
)
from voicestudio.model.errors import OutcomeUnknownError, ServiceError
from voicestudio.model.masking import masked


def clone_body(call: CloneCall) -> dict[str, Any]:
    """The body of ``POST /v3/minimax-voice-cloning``; what was not set is not sent."""
    settings = call.settings
    body: dict[str, Any] = {"audio_url": call.sample_url}
    if call.prompt_url:
        body["clone_prompt"] = {"prompt_audio_url": call.prompt_url, "prompt_text": call.prompt_text}
    if settings.preview_text is not None:
        body["text"] = settings.preview_text
        body["model"] = settings.model
    if settings.accuracy is not None:
        body["accuracy"] = settings.accuracy
    if settings.noise_reduction:
        body["need_noise_reduction"] = True
    if settings.volume_normalization:
        body["need_volume_normalization"] = True
    return body


def speech_body(call: SpeechCall) -> dict[str, Any]:
    """The body of a T2A call, at once or as a task; what is the service's own default is not sent."""
    wish = call.wish
    voice: dict[str, Any] = {"voice_id": call.voice_id}
    if wish.speed != 1:
        voice["speed"] = wish.speed
    if wish.volume != 1:
        voice["vol"] = wish.volume
    if wish.pitch:
        voice["pitch"] = wish.pitch
    if wish.emotion:
        voice["emotion"] = wish.emotion
    body: dict[str, Any] = {"text": wish.text, "voice_setting": voice}
    if wish.form != "mp3":
        body["audio_setting"] = {"format": wish.form}
    if wish.language:
        body["language_boost"] = wish.language
    return body


def read_clone(raw: RawReply) -> CloneReply:
    """Read the reply to a clone.

    Raises:
        ServiceError: A refusal; nothing was made.
        OutcomeUnknownError: 5xx, no JSON, or no voice id where one should be.
    """
    answer = read_paid(raw, CloneAnswer, UPSTREAM)
    if not answer.voice_id:
        raise OutcomeUnknownError("reply_without_voice_id", status=raw.status, trace_id=raw.trace_id)
    return CloneReply(answer.voice_id, answer.demo_audio_url or None)


def read_speech(raw: RawReply) -> SpeechReply:
    """Read the reply to a T2A call, in any of its dialects.

    Raises:
        ServiceError: A refusal, ``speech_missing``, or ``speech_not_audio`` where its digits are none.
        OutcomeUnknownError: 5xx or no JSON.
    """
    answer = read_paid(raw, SpeechAnswer, {**UPSTREAM, **UPSTREAM_OF_SPEECH})
    audio = answer.audio or answer.data.audio
    if audio.startswith(("http://", "https://")):
        return SpeechReply(url=audio)
    if audio.strip():
        try:
            return SpeechReply(audio=bytes.fromhex(audio))
        except ValueError:
            raise ServiceError("speech_not_audio") from None
    if answer.task_id:
        return SpeechReply(task_id=answer.task_id)
    raise ServiceError("speech_missing", status=raw.status, trace_id=raw.trace_id)


def read_task(raw: RawReply) -> TaskReply:
    """Read how a task stands; a status that nobody knows counts as waiting.

    Raises:
        ServiceError: A refusal, or ``speech_task_gone``; ``not_the_service``, ``service_broken``.
    """
    answer = read_free(raw, TaskAnswer)
    if answer.task.status == "TASK_STATUS_SUCCEED":
        return TaskReply(
            TaskState.DONE, url=next((one.audio_url for one in answer.audios if one.audio_url), "")
        )
    if answer.task.status == "TASK_STATUS_FAILED":
        return TaskReply(TaskState.FAILED, reason=masked(answer.task.reason))
    if not answer.task.status:
        raise not_the_service(raw)
    return TaskReply(TaskState.WAITING)


def read_balance(raw: RawReply) -> Balance:
    """Read what the account holds.

    Raises:
        ServiceError: A refusal; ``not_the_service`` where no balance is in the answer, ``service_broken``.
    """
    return Balance(read_free(raw, BalanceAnswer).availableBalance)
