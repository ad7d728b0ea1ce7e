"""The shapes of the service's answers, and how a reply is sorted: answer, refusal, or nobody can tell."""

import json
import math
import re
from collections.abc import Mapping
from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from voicestudio.cloud.refusals import (
    REASONS,
    UPSTREAM,
    UPSTREAM_OF_SPEECH,
    VAGUE,
    by_status,
    refusal,
    upstream_codes,
)
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import OutcomeUnknownError, ServiceError


def _text(value: object) -> str:
    return value if isinstance(value, str) and not _HALF_A_PAIR.search(value) else ""


def _number(value: object) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,9}", value):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) else 0


def _whole(value: object) -> object:
    """An amount in the contract's smallest unit: digits as a text, or a number; fractions are left out."""
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        value = value.split(".")[0]
    elif isinstance(value, float) and math.isfinite(value):
        value = int(value)
    return None if isinstance(value, bool) else value


def _list(value: object) -> object:
    return value if isinstance(value, list) else []


def _object(value: object) -> object:
    return value if isinstance(value, dict) else {}


_UNITS_BELOW: Final = 10**15
"""A hundred thousand million dollars: beyond it, what came is no balance."""

_AMOUNT: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_HALF_A_PAIR: Final = re.compile("[\ud800-\udfff]")
# A field that is not what it should be counts as not sent: it must not hide the voice id beside it.
_Text = Annotated[str, BeforeValidator(_text)]
_Number = Annotated[int, BeforeValidator(_number)]


class _BaseResp(BaseModel):
    status_code: _Number = 0
    status_msg: _Text = ""


class Answer(BaseModel):
    """What any reply may hold; unknown fields are passed over."""

    model_config = ConfigDict(extra="ignore")
    reason: _Text = ""
    message: _Text = ""
    base_resp: Annotated[_BaseResp, BeforeValidator(_object)] = _BaseResp()


class CloneAnswer(Answer):
    """The reply to a clone."""

    voice_id: _Text = ""
    demo_audio_url: _Text = ""


class _SpeechData(BaseModel):
    audio: _Text = ""


class SpeechAnswer(Answer):
    """The reply to a T2A call: ``audio`` of the older models, ``data`` of 2.8, ``task_id`` of a task."""

    audio: _Text = ""
    data: Annotated[_SpeechData, BeforeValidator(_object)] = _SpeechData()
    task_id: _Text = ""


class _Task(BaseModel):
    status: _Text = ""
    reason: _Text = ""


class _TaskAudio(BaseModel):
    audio_url: _Text = ""


class TaskAnswer(Answer):
    """A look at a task."""

    task: Annotated[_Task, BeforeValidator(_object)] = _Task()
    audios: Annotated[list[Annotated[_TaskAudio, BeforeValidator(_object)]], BeforeValidator(_list)] = []


class BalanceAnswer(Answer):
    """The balance; without its one field it is some other answer."""

    availableBalance: Annotated[int, BeforeValidator(_whole), Field(gt=-_UNITS_BELOW, lt=_UNITS_BELOW)]  # noqa: N815 - the contract's own name


_VOICE_GONE: Final = "voice id not exist"
"""Upstream's words for code 2054; the older T2A dialect has no field for the code itself."""

AnswerT = TypeVar("AnswerT", bound=Answer)


def read_free(raw: RawReply, shape: type[AnswerT]) -> AnswerT:
    """Read the reply to a call that costs nothing: no outcome of it is unknown."""
    try:
        return read_paid(raw, shape, {**UPSTREAM, **UPSTREAM_OF_SPEECH})
    except OutcomeUnknownError as error:
        if error.code == "reply_not_json":
            raise not_the_service(raw) from None
        raise ServiceError("service_broken", status=raw.status, trace_id=raw.trace_id) from None


def not_the_service(raw: RawReply) -> ServiceError:
    """The error of an answer that is none of the contract."""
    return ServiceError("not_the_service", status=raw.status, trace_id=raw.trace_id)


def read_paid(raw: RawReply, shape: type[AnswerT], upstream: Mapping[int, str]) -> AnswerT:
    """Sort a reply: reason first, status second, ``base_resp`` even under 200.

    Raises:
        ServiceError: A refusal; nothing was made.
        OutcomeUnknownError: 5xx or no JSON: it may have been accepted.
    """
    answer = _parsed(raw, shape)
    refused = answer or _parsed(raw, Answer)
    if refused is None:
        if raw.status < 300 or raw.status >= 500:
            raise OutcomeUnknownError(_what_it_is_instead(raw), status=raw.status, trace_id=raw.trace_id)
        raise refusal(by_status(raw.status), status=raw.status, reason="", said="", trace_id=raw.trace_id)
    said = refused.message or refused.base_resp.status_msg
    code = _refusal_code(raw, refused, upstream)
    if code:
        reason = refused.reason or str(refused.base_resp.status_code or "")
        raise refusal(code, status=raw.status, reason=reason, said=said, trace_id=raw.trace_id)
    if answer is None:
        raise OutcomeUnknownError("reply_not_json", status=raw.status, trace_id=raw.trace_id)
    return answer


def _refusal_code(raw: RawReply, answer: Answer, upstream: Mapping[int, str]) -> str:
    """The code of a refusal, "" for none: under 2xx a reason that nobody knows refuses nothing."""
    refused = raw.status >= 300
    if refused or answer.reason in REASONS:
        if _VOICE_GONE in answer.message.lower():
            return "voice_gone"
        if answer.reason in VAGUE or answer.reason not in REASONS:
            for code in upstream_codes(answer.message):
                if code in upstream:
                    return upstream[code]
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
