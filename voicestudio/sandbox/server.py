"""The sandbox as an ASGI application, and as a server on loopback."""

import os
import socket
import threading
from pathlib import Path
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from voicestudio.model.errors import SetupError
from voicestudio.sandbox import clone_endpoint, controls, files, speech_endpoints
from voicestudio.sandbox.answers import Refusal
from voicestudio.sandbox.cutting import CuttableProtocol
from voicestudio.sandbox.ending_at_once import EndingAtOnce
from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.service import Sandbox
from voicestudio.sandbox.store import Store
from voicestudio.sandbox.voice import Engine

HOST: Final = "127.0.0.1"
_STOP_SECONDS: Final = 5.0


def application(sandbox: Sandbox) -> Starlette:
    """The contract's endpoints over one sandbox."""
    routes = [
        Route(clone_endpoint.CLONE_PATH, clone_endpoint.clone, methods=["POST"]),
        Route("/v3/async/task-result", speech_endpoints.task_result, methods=["GET"]),
        Route("/v3/async/minimax-{model}", speech_endpoints.submit, methods=["POST"]),
        Route("/v3/minimax-{model}", speech_endpoints.speak, methods=["POST"]),
        Route("/openapi/v1/billing/balance/detail", speech_endpoints.balance, methods=["GET"]),
        Route("/files/{name}", files.put, methods=["PUT"]),
        Route("/files/{name}", files.get, methods=["GET"]),
        Route("/files/{name}", files.delete, methods=["DELETE"]),
        Route("/sandbox/clock", controls.clock, methods=["POST"]),
        Route("/sandbox/faults", controls.faults, methods=["GET", "POST"]),
        Route("/sandbox/ledger", controls.ledger, methods=["GET"]),
    ]
    # A web page that a browser shows must not reach this server under a name of its own.
    only_this_computer = Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])
    app = Starlette(
        routes=routes,
        middleware=[only_this_computer],
        exception_handlers={Refusal: _refused, HTTPException: _not_found},
    )
    app.state.sandbox = sandbox
    return app


def new_sandbox(folder: Path, key: str, engine: Engine | None = None) -> Sandbox:
    """A sandbox that remembers in a folder, with the small speech engine unless another one is given."""
    return Sandbox(Store(folder), engine or EspeakEngine(), key)


class SandboxServer:
    """A sandbox served on loopback by a thread of this program.

    Args:
        sandbox: What is served.
        port: 0 for any free one.

    Raises:
        SetupError: ``port_in_use``.
    """

    def __init__(self, sandbox: Sandbox, port: int = 0) -> None:
        self.sandbox = sandbox
        # With its protocol named, asyncio sends at once (no Nagle); without, a second answer waits 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if port and os.name == "posix":  # elsewhere it would let two programs listen on one port
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((HOST, port))
        except OSError:
            self._socket.close()
            raise SetupError("port_in_use", port=port) from None
        self._socket.listen()  # from here on clients wait in the queue instead of being refused
        self.base_url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            application(sandbox),
            http=CuttableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        self._server = EndingAtOnce(config)
        self._thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        self._server.run(sockets=[self._socket])

    def wait(self) -> None:
        """Serve until this program is told to end."""
        self._thread.join()

    def close(self) -> None:
        """Stop serving."""
        self._server.end()
        self._thread.join(_STOP_SECONDS)
        self._socket.close()


async def _refused(_request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)  # noqa: S101 - registered for nothing else
    return refusal.response()


async def _not_found(_request: Request, _error: Exception) -> Response:
    return Refusal("API_NOT_FOUND", "api not found").response()
