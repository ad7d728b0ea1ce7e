"""HTTP on a free port of 127.0.0.1: every thread and socket of it ends when it is told to."""

import socket
import socketserver
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from email.message import Message
from http.server import BaseHTTPRequestHandler
from threading import Event, Lock, Thread
from typing import Any, Self

from tests.servers.page_messages import Reply, error_reply

Answer = Callable[[bytes, Message], Reply | None]
_Request = socket.socket | tuple[bytes, socket.socket]


class Loopback(ABC):
    """What the servers share: from `with` to the end of its block they listen, and leave nothing behind."""

    def __init__(self) -> None:
        """Prepare."""
        self.base_url = ""
        self.seen: list[tuple[str, str]] = []
        self.errors: list[Exception] = []  # mistakes of the server; raised at the end
        self.hanging = Event()  # set once a reply that never comes was asked for
        self._lock, self._closing = Lock(), Event()

    def __enter__(self) -> Self:
        """Listen."""
        self._http = LoopbackHttp(self)
        self.base_url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._main = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._main.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """End all replies and threads; report the server's own mistakes."""
        self._closing.set()
        self._http.end()
        self._main.join(10)
        if self.errors and kind is None:
            raise self.errors[0]

    @abstractmethod
    def meet(self, method: str, path: str) -> Answer | None:
        """Choose who answers; None ends the connection: from here amid the body, from them after it."""

    def _hang(self) -> Reply | None:
        self.hanging.set()
        self._closing.wait()
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "LoopbackHttp"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def respond(self) -> None:
        """Read the body, let the page answer, write the reply."""
        page, length = self.server.page, self.headers.get("Content-Length", "0")
        page.seen.append((self.command, self.path))
        answer = page.meet(self.command, self.path)
        reply: Reply | None = None
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            reply = error_reply(411, "LENGTH_REQUIRED", "Content-Length: wanted")
            self.close_connection = True
        elif answer is None:
            self.rfile.read(int(length) // 2)
        elif len(raw := self.rfile.read(int(length))) == int(length):
            reply = answer(raw, self.headers)
        if reply is None:  # or the client went away
            self.close_connection = True
            return
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body[: len(reply.body) - reply.unsent])


for _method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
    setattr(_Handler, f"do_{_method}", _Handler.respond)


class LoopbackHttp(socketserver.ThreadingTCPServer):
    """Listens from the start, a thread for each connection."""

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, page: Loopback) -> None:
        self.page = page
        self.live: list[tuple[Any, Thread]] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: _Request, client_address: object) -> None:
        """Start a thread that can be found again at the end."""
        pair = (request, client_address)
        work = Thread(target=self.process_request_thread, args=pair, daemon=True)
        self.live = [one for one in self.live if one[1].is_alive()]
        self.live.append((request, work))
        work.start()

    def handle_error(self, *_: object) -> None:
        """Keep what is this server's own mistake; a client that left is none."""
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, ConnectionError):
            self.page.errors.append(error)

    def end(self) -> None:
        """End every thread and socket."""
        self.shutdown()
        self.server_close()
        for request, work in self.live:
            with suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)
            work.join(10)
