"""A web server on loopback that answers as it is told, and remembers what it was asked."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


@dataclass(frozen=True)
class Answer:
    """What a path is answered by.

    Attributes:
        claimed: The Content-Length to send, where it is not that of the body.
        late: Wait until the gate is opened.
    """

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    claimed: int | None = None
    late: bool = False


@dataclass(frozen=True)
class Asked:
    """One request that came."""

    method: str
    path: str
    headers: Message
    body: bytes


class _Handler(BaseHTTPRequestHandler):
    server: "_Http"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def respond(self) -> None:
        """Remember the request, and answer it."""
        web = self.server.web
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        web.asked.append(Asked(self.command, self.path, self.headers, body))
        answer = web.answers.get(self.path, Answer(status=404))
        if answer.late:
            web.waiting.set()
            web.gate.wait()
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header(
            "Content-Length", str(len(answer.body) if answer.claimed is None else answer.claimed)
        )
        self.end_headers()
        self.wfile.write(answer.body)


for _method in ("GET", "HEAD", "POST", "PUT", "DELETE"):
    setattr(_Handler, f"do_{_method}", _Handler.respond)


class _Http(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them

    def __init__(self, web: "Web") -> None:
        self.web = web
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, *_: object) -> None:
        """A client that left is none of our mistakes."""


class Web:
    """The server; it listens from ``with`` to the end of its block."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[Asked] = []
        self.gate = threading.Event()
        self.waiting = threading.Event()
        self.base_url = ""

    def __enter__(self) -> Self:
        """Listen."""
        self._http = _Http(self)
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Answer whoever still waits, and end every thread."""
        self.gate.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def serve(self, path: str, answer: Answer) -> str:
        """Answer a path; gives its address."""
        self.answers[path] = answer
        return self.base_url + path
