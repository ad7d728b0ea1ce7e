"""``POST /v3/minimax-voice-cloning``, and the faults that may strike it."""

import asyncio
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from voicestudio.sandbox.answers import flat, upstream
from voicestudio.sandbox.contract import CloneBody, parsed, refuse_clone
from voicestudio.sandbox.cutting import CutResponse
from voicestudio.sandbox.faults import AFTER_MADE, Fault
from voicestudio.sandbox.reading import json_body
from voicestudio.sandbox.service import MadeVoice, Sandbox
from voicestudio.sandbox.signing import signed_query

CLONE_PATH = "/v3/minimax-voice-cloning"


async def clone(request: Request) -> Response:
    """Make a voice from a sample that is really fetched and checked."""
    sandbox: Sandbox = request.app.state.sandbox
    sandbox.refuse_key(request.headers.get("authorization", ""))
    fault = sandbox.faults.take("clone")
    struck = await early(fault)
    if struck:
        return struck
    body = parsed(CloneBody, await json_body(request))
    refuse_clone(body)
    made = await run_in_threadpool(sandbox.clone, body)
    answer = _answer(request, made, expired=fault is not None and fault.kind == "demo_expired")
    return late(fault, answer)


def _answer(request: Request, made: MadeVoice, *, expired: bool) -> dict[str, Any]:
    answer: dict[str, Any] = {"voice_id": made.voice_id}
    if made.demo:
        answer["demo_audio_url"] = address_of(request, made.demo, expired=expired)
    return answer


def address_of(request: Request, name: str, *, expired: bool = False) -> str:
    """The signed address of a file of audio, for as long as the sandbox keeps demos open."""
    sandbox: Sandbox = request.app.state.sandbox
    path = f"/files/{name}"
    lifetime = -1.0 if expired else sandbox.demo_seconds
    query = signed_query(sandbox.store.secret, path, sandbox.clock.now() + lifetime)
    return str(request.url.replace(path=path, query=query))


async def early(fault: Fault | None) -> Response | None:
    """What strikes before anything is made; None to go on."""
    if fault is None or fault.kind in AFTER_MADE:
        return None
    if fault.kind == "latency":
        await asyncio.sleep(fault.seconds)
        return None
    return _refused_for(fault)


def _refused_for(fault: Fault) -> Response:
    if fault.kind.startswith("rate_limited"):
        wait = {"Retry-After": str(int(fault.seconds))} if fault.kind.endswith("_with_wait") else None
        return flat(429, "RATE_LIMIT_EXCEEDED", "rate limit exceeded", wait)
    if fault.kind == "html":
        return HTMLResponse("<!doctype html><title>Welcome</title><p>Please log in.")
    if fault.kind == "not_verified":
        return upstream(2038, "no right to clone: the account is not verified")
    return flat(int(fault.kind.removeprefix("status_")), "", "the service is in trouble")


def late(fault: Fault | None, answer: dict[str, Any]) -> Response:
    """The answer, or what strikes it once everything is made and charged."""
    kind = fault.kind if fault else ""
    if kind == "status_504":
        return flat(504, "", "gateway time-out")
    if kind == "truncated":
        return CutResponse(JSONResponse(answer).body, media_type="application/json")
    if kind == "dropped_after_made":
        return CutResponse()
    if kind == "without_voice_id":
        del answer["voice_id"]
    return JSONResponse(answer)
