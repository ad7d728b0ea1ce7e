"""This computer through the person's own tunnel: one file on loopback under a path that nobody can guess."""

import secrets
import shutil
import sys
import threading
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from voicestudio.hosts.fields import field_invalid, https_address, minutes_of
from voicestudio.hosts.http import PART_BYTES
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import CONTENT_TYPES
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

_LOOPBACK: Final = "127.0.0.1"
_PORTS: Final = range(1024, 65536)
_GONE: Final = "404"
_POLL_SECONDS: Final = 0.05
_STALL_SECONDS: Final = 30.0
"""The most a stranger may keep us waiting: each has a thread."""


class TunnelHost:
    """Serves samples from this computer while they are needed; nothing is stored anywhere else.

    Args:
        name: What the person calls it.
        public_url: Where the tunnel's other end is; it leads to ``http://127.0.0.1:PORT``.
        port: On this computer.
        minutes: How long an address lives.
    """

    def __init__(self, name: str, public_url: str, port: int, minutes: int) -> None:
        self.name = name
        self._public_url = public_url
        self._port = port
        self._minutes = minutes
        self._server: _Server | None = None
        self._lock = threading.Lock()

    def name_object(self, container: str) -> str:
        """A path of 192 random bits and a random name."""
        return f"{secrets.token_hex(24)}/{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """A service elsewhere fetches through the tunnel; whether it works, the rehearsal shows."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._public_url, tick)

    def ask(self, tick: Tick) -> None:
        """Whether the port can be served, for a moment; raises ``HostError`` ``host_port_in_use``."""
        tick()
        with self._lock:
            self._serve()
            self._close_unused()

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Serve a file from now on; raises ``HostError`` ``host_port_in_use``."""
        size = path.stat().st_size
        report(0, size)
        ends_at = datetime.now(UTC) + timedelta(minutes=self._minutes)
        with self._lock:
            self._serve().offer(object_name, path, ends_at)
        report(size, size)
        return Hosted(key, self.name, object_name, f"{self._public_url}/{object_name}", ends_at)

    def remove(self, object_name: str, _handle: str, tick: Tick) -> str:
        """Serve a file no longer; with the last one the port is closed. Always gone: nothing was stored."""
        tick()
        with self._lock:
            if self._server is not None:
                self._server.withdraw(object_name)
                self._close_unused()
        return _GONE

    def _serve(self) -> "_Server":
        if self._server is None:
            try:
                self._server = _Server(self._port)
            except OSError:
                raise HostError("host_port_in_use", host=self.name, port=self._port) from None
        return self._server

    def _close_unused(self) -> None:
        if self._server is not None and not self._server.offers_anything:
            self._server.close()
            self._server = None


class _Http(ThreadingHTTPServer):
    # On Windows this would let another program listen on the same port, and take the strangers.
    allow_reuse_address = sys.platform != "win32"

    def handle_error(self, _request: object, _client_address: object) -> None:
        """A stranger who went away is no news: without this the terminal would be told."""


class _Server:
    """The files that are offered, and the port they are offered on."""

    def __init__(self, port: int) -> None:
        offered: dict[str, tuple[Path, datetime]] = {}
        self._offered = offered

        class Handler(BaseHTTPRequestHandler):
            timeout = _STALL_SECONDS

            def do_GET(self) -> None:
                self._answer(with_body=True)

            def do_HEAD(self) -> None:
                self._answer(with_body=False)

            def log_message(self, *_arguments: object) -> None:
                """Addresses are secrets: nothing is written."""

            def _answer(self, *, with_body: bool) -> None:
                path, ends_at = offered.get(urlsplit(self.path).path.lstrip("/"), (None, None))
                if path is None or ends_at is None or not path.is_file():
                    self.send_error(HTTPStatus.NOT_FOUND)
                elif datetime.now(UTC) > ends_at:
                    self.send_error(HTTPStatus.GONE)
                else:
                    self.send_response(HTTPStatus.OK)
                    kind = CONTENT_TYPES.get(path.suffix[1:], "application/octet-stream")
                    self.send_header("Content-Type", kind)
                    self.send_header("Content-Length", str(path.stat().st_size))
                    self.send_header("Cache-Control", "no-store")
                    self.end_headers()
                    if with_body:
                        with path.open("rb") as file:
                            shutil.copyfileobj(file, self.wfile, PART_BYTES)

        self._http = _Http((_LOOPBACK, port), Handler)
        serve = threading.Thread(
            target=self._http.serve_forever, args=(_POLL_SECONDS,), name="tunnel", daemon=True
        )
        serve.start()

    def offer(self, name: str, path: Path, ends_at: datetime) -> None:
        self._offered[name] = (path, ends_at)

    def withdraw(self, name: str) -> None:
        self._offered.pop(name, None)

    @property
    def offers_anything(self) -> bool:
        return bool(self._offered)

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


def make_tunnel(config: HostConfig, _secrets: Mapping[str, str]) -> TunnelHost:
    """The host of a configuration; raises ``SetupError`` ``host_field_invalid``."""
    port = config.values["port"].strip()
    if not port.isdecimal() or int(port) not in _PORTS:
        raise field_invalid("port")
    public_url = https_address(config.values, "public_url")
    return TunnelHost(config.name, public_url, int(port), minutes_of(config.values))
