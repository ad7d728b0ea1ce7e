"""The sandbox's file host: PUT and DELETE with the key, GET under a signed address that expires."""

import re
from pathlib import Path
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from voicestudio.sandbox.answers import Refusal, flat
from voicestudio.sandbox.service import Sandbox
from voicestudio.sandbox.signing import opens, signed_query

ADDRESS_SECONDS: Final = 15 * 60
_BYTES_MOST: Final = 25_000_000
_NAME: Final = re.compile(r"[0-9a-f]{32}\.(mp3|m4a|wav|flac|pcm)")
_LANDING: Final = ".part"
_TYPES: Final = {
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "pcm": "application/octet-stream",
}


async def put(request: Request) -> Response:
    """Take a file; it lies under its final name only once it is whole."""
    sandbox: Sandbox = request.app.state.sandbox
    sandbox.refuse_key(request.headers.get("authorization", ""))
    target = _place(sandbox, request.path_params["name"])
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _BYTES_MOST:
            raise Refusal("INVALID_REQUEST_BODY", "the file is too large")
    await run_in_threadpool(_write_whole, target, bytes(body))
    expires_at = sandbox.clock.now() + ADDRESS_SECONDS
    query = signed_query(sandbox.store.secret, request.url.path, expires_at)
    return JSONResponse(
        {"address": f"{request.url.replace(query=query)}", "expires_in": ADDRESS_SECONDS}, 201
    )


def _write_whole(target: Path, body: bytes) -> None:
    landing = target.with_suffix(_LANDING)
    try:
        landing.write_bytes(body)
        landing.replace(target)
    finally:
        landing.unlink(missing_ok=True)


async def get(request: Request) -> Response:
    """Give a file to whoever has its signed address, until that expires."""
    sandbox: Sandbox = request.app.state.sandbox
    if not opens(sandbox.store.secret, request.url.path, dict(request.query_params), sandbox.clock.now()):
        return flat(403, "INVALID_API_KEY", "the address is not signed, or has expired")
    path = _place(sandbox, request.path_params["name"])
    if not path.is_file():
        return flat(404, "API_NOT_FOUND", "no such file")
    return FileResponse(path, media_type=_TYPES[path.suffix[1:]], headers={"cache-control": "no-store"})


async def delete(request: Request) -> Response:
    """Remove a file; removing what is gone is no error."""
    sandbox: Sandbox = request.app.state.sandbox
    sandbox.refuse_key(request.headers.get("authorization", ""))
    target = _place(sandbox, request.path_params["name"])
    for path in (target, target.with_suffix(_LANDING)):  # half of it, where a program died in the middle
        path.unlink(missing_ok=True)
    return Response(status_code=204)


def _place(sandbox: Sandbox, name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise Refusal("INVALID_REQUEST_BODY", "not a file name of this host")
    return sandbox.audio_folder / name
