"""The contract's JSON: what is sent, as little as possible; what comes back, as leniently as is safe."""

import json
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from voicestudio.cloud.refusals import REASONS, UPSTREAM, UPSTREAM_OF_SPEECH, by_status, refusal
from voicestudio.model.calls import CloneCall, CloneReply, RawReply, SpeechCall
from voicestudio.model.errors import OutcomeUnknownError, ServiceError


class _BaseResp(BaseModel):
    status_code: int = 0
    status_msg: str = ""


class _Answer(BaseModel):
    """What any reply may hold; unknown fields are passed over."""

    model_config = ConfigDict(extra="ignore")
    code: int | str | None = None
    reason: str | None = None
    message: str | None = None
    base_resp: _BaseResp | None = None


class _CloneAnswer(_Answer):
    voice_id: str | None = None
    demo_audio_url: str | None = None


class _SpeechData(BaseModel):
    audio: str | None = None


class _SpeechAnswer(_Answer):
    audio: str | None = None
    data: _SpeechData | None = None


_VOICE_GONE: Final = "voice id not exist"
"""Upstream's words for code 2054; the older T2A dialect has no field for the code itself."""

AnswerT = TypeVar("AnswerT", bound=_Answer)


def clone_body(call: CloneCall) -> dict[str, Any]:
    """The body of ``POST /v3/minimax-voice-cloning``; what was not set is not sent."""
    settings = call.settings
    body: dict[str, Any] = {"audio_url": call.sample_url}
    if call.prompt_url:
        body["clone_prompt"] = {"prompt_audio_url": call.prompt_url, "prompt_text": call.prompt_text}
    if settings.text is not None:
        body["text"] = settings.text
        body["model"] = settings.model
    if settings.accuracy is not None:
        body["accuracy"] = settings.accuracy
    if settings.noise_reduction:
        body["need_noise_reduction"] = True
    if settings.volume_normalization:
        body["need_volume_normalization"] = True
    return body


def speech_body(call: SpeechCall) -> dict[str, Any]:
    """The body of a synchronous T2A call; hex audio and mp3 are the service's defaults."""
    body: dict[str, Any] = {"text": call.text, "voice_setting": {"voice_id": call.voice_id}}
    if call.form != "mp3":
        body["audio_setting"] = {"format": call.form}
    return body


def read_clone(raw: RawReply) -> CloneReply:
    """Read the reply to a clone.

    Raises:
        ServiceError: A refusal; nothing was made.
        OutcomeUnknownError: 5xx, no JSON, or no voice id where one should be.
    """
    answer = _read(raw, _CloneAnswer, UPSTREAM)
    if not answer.voice_id:
        raise OutcomeUnknownError("reply_without_voice_id", status=raw.status, trace_id=raw.trace_id)
    return CloneReply(answer.voice_id, answer.demo_audio_url or None)


def read_speech(raw: RawReply) -> str:
    """Read the reply to a T2A call, in either dialect.

    Returns:
        Hex digits, or an address that begins with http.

    Raises:
        ServiceError: A refusal, or ``speech_missing``.
        OutcomeUnknownError: 5xx or no JSON.
    """
    answer = _read(raw, _SpeechAnswer, {**UPSTREAM, **UPSTREAM_OF_SPEECH})
    audio = answer.audio or (answer.data.audio if answer.data else None)
    if not audio:
        raise ServiceError("speech_missing", status=raw.status, trace_id=raw.trace_id)
    return audio


def _read(raw: RawReply, shape: type[AnswerT], upstream: Mapping[int, str]) -> AnswerT:
    """Sort a reply: reason first, status second, ``base_resp`` even under 200."""
    answer = _parsed(raw, shape)
    if answer is None:
        if raw.status < 300 or raw.status >= 500:
            raise OutcomeUnknownError(_what_it_is_instead(raw), status=raw.status, trace_id=raw.trace_id)
        raise refusal(by_status(raw.status), status=raw.status, reason="", said="", trace_id=raw.trace_id)
    said = answer.message or (answer.base_resp.status_msg if answer.base_resp else "")
    code = _refusal_code(raw, answer, upstream)
    if code:
        reason = answer.reason or (str(answer.base_resp.status_code) if answer.base_resp else "")
        raise refusal(code, status=raw.status, reason=reason, said=said, trace_id=raw.trace_id)
    return answer


def _refusal_code(raw: RawReply, answer: _Answer, upstream: Mapping[int, str]) -> str:
    """The code of a refusal, "" for none."""
    if answer.reason:
        if _VOICE_GONE in (answer.message or "").lower():
            return "voice_gone"
        return REASONS.get(answer.reason) or by_status(max(raw.status, 400))
    if answer.base_resp and answer.base_resp.status_code:
        return upstream.get(answer.base_resp.status_code, "request_refused")
    return by_status(raw.status) if raw.status >= 300 else ""


def _parsed(raw: RawReply, shape: type[AnswerT]) -> AnswerT | None:
    """The reply as its shape, None where it is no JSON object of it."""
    try:
        return shape.model_validate(json.loads(raw.body))
    except (ValueError, ValidationError, RecursionError):
        return None


def _what_it_is_instead(raw: RawReply) -> str:
    if raw.status >= 500:
        return "reply_server_error"
    return "reply_not_json"
