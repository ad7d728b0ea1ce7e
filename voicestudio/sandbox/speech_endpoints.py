"""The T2A calls of all eight models, in both reply dialects, at once and as tasks; and the balance."""

import uuid
from typing import Any, Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from voicestudio.model.rules import MODELS
from voicestudio.sandbox.answers import VOICE_GONE_CODE, Refusal, upstream
from voicestudio.sandbox.clone_endpoint import address_of, early, late
from voicestudio.sandbox.contract import SpeechBody, parsed, refuse_speech
from voicestudio.sandbox.faults import Fault
from voicestudio.sandbox.reading import json_body
from voicestudio.sandbox.service import Sandbox

_TASK_CHARACTERS_BELOW: Final = 50_001
"""Speech pages: 50,000 characters in the field's own description."""
_STATUS_BY_POLL: Final = ("TASK_STATUS_QUEUED", "TASK_STATUS_PROCESSING")


async def speak(request: Request) -> Response:
    """Speak a text and answer with its audio, as hex or as an address."""
    body, fault = await _asked(request)
    struck = await early(fault)
    if struck:
        return struck
    refuse_speech(body)
    model = request.path_params["model"]
    name = await run_in_threadpool(_sandbox(request).speak, model, body)
    if name is None:
        return _voice_gone(model)
    return late(fault, _in_dialect(model, _audio(request, name, body), len(body.text)))


async def submit(request: Request) -> Response:
    """Take a long text and answer with a task."""
    body, fault = await _asked(request)
    struck = await early(fault)
    if struck:
        return struck
    refuse_speech(body, _TASK_CHARACTERS_BELOW)
    sandbox, model = _sandbox(request), request.path_params["model"]
    name = await run_in_threadpool(sandbox.speak, model, body)
    if name is None:
        return _voice_gone(model)
    task_id = str(uuid.uuid4())
    sandbox.store.add_task(task_id, name, body.audio_setting.format)
    answer: dict[str, Any] = {"task_id": task_id}
    if _is_newest(model):
        answer |= {
            "file_id": uuid.uuid4().int >> 65,
            "task_token": uuid.uuid4().hex,
            "usage_characters": len(body.text),
            "base_resp": {"status_code": 0, "status_msg": "success"},
        }
    return late(fault, answer)


async def task_result(request: Request) -> Response:
    """Tell how a task stands: queued at the first question, processing at the second, then done."""
    sandbox = _sandbox(request)
    sandbox.refuse_key(request.headers.get("authorization", ""))
    task_id = request.query_params.get("task_id", "")
    task = sandbox.store.poll_task(task_id)
    if task is None:
        raise Refusal("TASK_NOT_FOUND", "no such task")
    done = task.polls > len(_STATUS_BY_POLL)
    status = "TASK_STATUS_SUCCEED" if done else _STATUS_BY_POLL[task.polls - 1]
    audios = []
    if done:
        ttl = str(int(sandbox.demo_seconds))
        address = address_of(request, task.audio)
        audios = [{"audio_url": address, "audio_url_ttl": ttl, "audio_type": task.form}]
    state = {"task_id": task_id, "status": status, "reason": "", "eta": 0, "progress_percent": 100 * done}
    return JSONResponse({"task": state, "audios": audios})


async def balance(request: Request) -> Response:
    """What the account holds: texts, in units of 0.0001 US dollars."""
    sandbox = _sandbox(request)
    sandbox.refuse_key(request.headers.get("authorization", ""))
    left = str(sandbox.balance())
    return JSONResponse(
        {"availableBalance": left, "cashBalance": left, "creditLimit": "0", "outstandingInvoices": "0"}
    )


async def _asked(request: Request) -> tuple[SpeechBody, Fault | None]:
    sandbox = _sandbox(request)
    sandbox.refuse_key(request.headers.get("authorization", ""))
    if request.path_params["model"] not in MODELS:
        raise Refusal("API_NOT_FOUND", "no such model")
    fault = sandbox.faults.take("speech")
    return parsed(SpeechBody, await json_body(request)), fault


def _sandbox(request: Request) -> Sandbox:
    sandbox: Sandbox = request.app.state.sandbox
    return sandbox


def _is_newest(model: str) -> bool:
    return model.startswith("speech-2.8")


def _audio(request: Request, name: str, body: SpeechBody) -> str:
    if body.output_format == "url":
        return address_of(request, name)
    path = _sandbox(request).audio_folder / name
    spoken = path.read_bytes().hex()
    path.unlink()
    return spoken


def _in_dialect(model: str, audio: str, characters: int) -> dict[str, Any]:
    """The 2.8 models wrap their audio; the older ones do not."""
    if not _is_newest(model):
        return {"audio": audio}
    return {
        "data": {"audio": audio, "status": 2, "subtitle_file": ""},
        "trace_id": uuid.uuid4().hex,
        "base_resp": {"status_code": 0, "status_msg": "success"},
        "extra_info": {"usage_characters": characters},
    }


def _voice_gone(model: str) -> Response:
    if _is_newest(model):
        return upstream(VOICE_GONE_CODE, "voice id not exist")
    return Refusal("INVALID_REQUEST_BODY", "voice id not exist").response()
