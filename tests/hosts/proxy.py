"""A TCP proxy on loopback that passes on, throttles, cuts, stalls or falls mute, and says when it has."""

import socket
import struct
import threading
from contextlib import suppress
from enum import StrEnum
from typing import Final, Self

_BLOCK: Final = 16_384
_BUFFER: Final = 65_536
"""Small, so that what a client has sent is soon what the proxy has passed on."""
_RESET: Final = struct.pack("ii", 1, 0)
"""SO_LINGER: closing resets the connection."""


class Mode(StrEnum):
    """What happens to a connection whose client has sent ``after`` bytes."""

    PASS = "pass"
    """Nothing: everything is passed on, both ways."""
    CUT = "cut"
    """Both ends are closed, the client's with a reset."""
    STALL = "stall"
    """Nothing more is read from the client, until ``let_through``. This throttles, too."""
    MUTE = "mute"
    """The client's bytes are passed on, but it does not hear the server any more."""
    HOLE = "hole"
    """From the start: the connection is accepted, and that is all. ``after`` has no meaning."""


class Proxy:
    """Stands before a server on loopback; a context manager.

    Args:
        target_port: The server's, on 127.0.0.1.
        mode: What goes wrong.
        after: Once a connection's client has sent so many bytes (headers included); counted for each
            connection, so a short talk passes where a long upload does not.

    Attributes:
        port: Its own, on 127.0.0.1.
        reached: Set once what ``mode`` says has happened to some connection.
    """

    def __init__(self, target_port: int, mode: Mode | str = Mode.PASS, after: int = 0) -> None:
        self.reached = threading.Event()
        self._target_port = target_port
        self._mode = Mode(mode)
        self._after = after
        self._passed = 0
        self._closed = False
        self._changed = threading.Condition()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
        self.port: int = self._listener.getsockname()[1]

    @property
    def base_url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def passed(self) -> int:
        """Bytes that clients have sent and the server was given, over all connections."""
        with self._changed:
            return self._passed

    def let_through(self, more: int) -> None:
        """Move ``after`` up; ``reached`` is set again once that is reached."""
        with self._changed:
            self.reached.clear()
            self._after += more
            self._changed.notify_all()

    def heal(self) -> None:
        """Do nothing to connections from now on, those that stall included."""
        with self._changed:
            self._mode = Mode.PASS
            self._changed.notify_all()

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            _end(self._listener)
            for one in self._sockets:
                _end(one)
        while self._threads:
            self._threads.pop().join()
        for one in self._sockets:
            one.close()

    def _start(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="proxy", daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                break
            with self._changed:
                self._sockets.append(client)
                if self._closed:
                    break
                if self._mode is Mode.HOLE:
                    self.reached.set()
                    continue
                self._start(self._serve, client)
        self._listener.close()

    def _serve(self, client: socket.socket) -> None:
        server = socket.socket()
        with self._changed:
            self._sockets.append(server)
        try:
            server.connect(("127.0.0.1", self._target_port))
        except OSError:
            _end(client)
            return
        connection = _Connection(client, server)
        with self._changed:
            if not self._closed:
                self._start(self._answer, connection)
        heard = True
        with suppress(OSError):
            while self._may_go_on(connection) and (block := client.recv(self._room(connection))):
                if heard and (heard := _send(server, block)):
                    self._note(connection, len(block))
        _end_sending(server)

    def _answer(self, connection: "_Connection") -> None:
        with suppress(OSError):
            while block := connection.server.recv(_BLOCK):
                if not (self._mode is Mode.MUTE and connection.sent >= self._after):
                    connection.client.sendall(block)
        if not (self._mode is Mode.MUTE and connection.sent >= self._after):
            _end_sending(connection.client)

    def _room(self, connection: "_Connection") -> int:
        """How much may be read at once, so that a fault strikes exactly after ``after`` bytes."""
        if self._mode in {Mode.CUT, Mode.STALL}:
            return min(_BLOCK, max(1, self._after - connection.sent))
        return _BLOCK

    def _may_go_on(self, connection: "_Connection") -> bool:
        """Let the fault strike; False once the connection is over."""
        with self._changed:
            while self._mode is Mode.STALL and connection.sent >= self._after and not self._closed:
                self.reached.set()
                self._changed.wait()
            if self._mode is Mode.CUT and connection.sent >= self._after:
                connection.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                self._sockets.remove(connection.client)
                self._sockets.remove(connection.server)
                _end(connection.server)
                connection.server.close()
                connection.client.close()
                self.reached.set()
                return False
            return not self._closed

    def _note(self, connection: "_Connection", size: int) -> None:
        with self._changed:
            connection.sent += size
            self._passed += size
            if self._mode is Mode.MUTE and connection.sent >= self._after:
                self.reached.set()


class _Connection:
    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client = client
        self.server = server
        self.sent = 0  # bytes of the client that the server was given


def _end(one: socket.socket) -> None:
    """Wake whoever reads from it or writes to it."""
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)


def _send(server: socket.socket, block: bytes) -> bool:
    """False where the server has closed: its last answer still goes to the client, who may send on."""
    try:
        server.sendall(block)
    except OSError:
        return False
    return True


def _end_sending(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_WR)
