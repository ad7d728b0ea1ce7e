"""HTTP on a free port of 127.0.0.1: every thread and socket of it ends when it is told to."""

import socket
import socketserver
import sys
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from threading import Thread
from typing import Any, Protocol

from tests.servers.page_faults import Fault
from tests.servers.page_messages import ClonePost, Reply, error_reply

CLONE_PATH = "/v3/minimax-voice-cloning"
_Request = socket.socket | tuple[bytes, socket.socket]


class Page(Protocol):
    """Who knows the answers."""

    seen: list[tuple[str, str]]
    errors: list[Exception]

    def take_fault(self) -> Fault | None:
        """Say what the clone post that just came will meet."""

    def answer_clone(self, post: ClonePost, fault: Fault | None) -> Reply | None:
        """Answer a clone post; None ends the connection."""

    def answer_other(self, method: str, path: str) -> Reply | None:
        """Answer anything else; None ends the connection."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "PageHttp"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def respond(self) -> None:
        """Read the body, let the page answer, write the reply."""
        page, length = self.server.page, self.headers.get("Content-Length", "0")
        page.seen.append((self.command, self.path))
        cloning = (self.command, self.path) == ("POST", CLONE_PATH)
        fault = page.take_fault() if cloning else None
        reply: Reply | None = None
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            reply = error_reply(411, "LENGTH_REQUIRED", "Content-Length: wanted")
            self.close_connection = True
        elif fault and fault.name == "drop_request":
            self.rfile.read(int(length) // 2)
        elif len(raw := self.rfile.read(int(length))) < int(length):
            pass  # the client went away
        elif cloning:
            reply = page.answer_clone(ClonePost(raw, self.headers), fault)
        else:
            reply = page.answer_other(self.command, self.path)
        if reply is None:
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


class PageHttp(socketserver.ThreadingTCPServer):
    """Listens from the start, a thread for each connection."""

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, page: Page) -> None:
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
