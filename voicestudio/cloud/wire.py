"""The contract's JSON: what is sent, as little as possible; what comes back, as leniently as is safe."""

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from voicestudio.cloud.refusals import REASONS, UPSTREAM, UPSTREAM_OF_SPEECH, by_status, refusal
from voicestudio.model.calls import CloneCall, CloneReply, RawReply, SpeechCall
from voicestudio.model.errors import OutcomeUnknownError, ServiceError


def _text(value: object) -> str:
    return value if isinstance(value, str) and not _HALF_A_PAIR.search(value) else ""


def _number(value: object) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,9}", value):
        return int(value)
    return value if isinstance(value, int) else 0


def _object(value: object) -> object:
    return value if isinstance(value, dict) else {}


_HALF_A_PAIR: Final = re.compile("[\ud800-\udfff]")
# A field that is not what it should be counts as not sent: it must not hide the voice id beside it.
_Text = Annotated[str, BeforeValidator(_text)]
_Number = Annotated[int, BeforeValidator(_number)]


class _BaseResp(BaseModel):
    status_code: _Number = 0
    status_msg: _Text = ""


class _Answer(BaseModel):
    """What any reply may hold; unknown fields are passed over."""

    model_config = ConfigDict(extra="ignore")
    reason: _Text = ""
    message: _Text = ""
    base_resp: Annotated[_BaseResp, BeforeValidator(_object)] = _BaseResp()


class _CloneAnswer(_Answer):
    voice_id: _Text = ""
    demo_audio_url: _Text = ""


class _SpeechData(BaseModel):
    audio: _Text = ""


class _SpeechAnswer(_Answer):
    audio: _Text = ""
    data: Annotated[_SpeechData, BeforeValidator(_object)] = _SpeechData()


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
    audio = answer.audio or answer.data.audio
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
    said = answer.message or answer.base_resp.status_msg
    code = _refusal_code(raw, answer, upstream)
    if code:
        reason = answer.reason or str(answer.base_resp.status_code or "")
        raise refusal(code, status=raw.status, reason=reason, said=said, trace_id=raw.trace_id)
    return answer


def _refusal_code(raw: RawReply, answer: _Answer, upstream: Mapping[int, str]) -> str:
    """The code of a refusal, "" for none: under 2xx a reason that nobody knows refuses nothing."""
    refused = raw.status >= 300
    if (refused or answer.reason) and _VOICE_GONE in answer.message.lower():
        return "voice_gone"
    if answer.reason in REASONS:
        return REASONS[answer.reason]
    if answer.base_resp.status_code:
        return upstream.get(answer.base_resp.status_code, "request_refused")
    return by_status(raw.status) if refused else ""


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
