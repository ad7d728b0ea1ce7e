"""What only a sandbox has: move its clock, ask for faults, read its ledger. Under ``/sandbox``."""

from dataclasses import asdict

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from voicestudio.sandbox.answers import Refusal
from voicestudio.sandbox.contract import parsed
from voicestudio.sandbox.faults import KINDS, Fault
from voicestudio.sandbox.reading import json_body
from voicestudio.sandbox.service import Sandbox


class _Advance(BaseModel):
    hours: float = Field(ge=0)


class _Asked(BaseModel):
    kind: str
    call: str = "clone"
    seconds: float = Field(0.0, ge=0, le=600)


async def clock(request: Request) -> Response:
    """``POST {"hours": 168}`` moves time on."""
    sandbox = _allowed(request)
    asked = parsed(_Advance, await json_body(request))
    sandbox.clock.advance(asked.hours * 3600)
    return JSONResponse({"now": sandbox.clock.now()})


async def faults(request: Request) -> Response:
    """``POST {"kind": "html"}`` lets the next clone fail so; GET lists the kinds."""
    sandbox = _allowed(request)
    if request.method == "GET":
        return JSONResponse(KINDS)
    asked = parsed(_Asked, await json_body(request))
    try:
        sandbox.faults.add(Fault(asked.kind, asked.call, asked.seconds))
    except ValueError as error:
        raise Refusal("INVALID_REQUEST_BODY", str(error)) from None
    return JSONResponse(asked.model_dump(), 201)


async def ledger(request: Request) -> Response:
    """Every charge, oldest first."""
    return JSONResponse([asdict(charge) for charge in _allowed(request).store.charges()])


def _allowed(request: Request) -> Sandbox:
    sandbox: Sandbox = request.app.state.sandbox
    sandbox.refuse_key(request.headers.get("authorization", ""))
    return sandbox
