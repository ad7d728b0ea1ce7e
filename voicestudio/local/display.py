"""Whether a window can open here, asked before Qt is: where it cannot, Qt ends the whole program."""

import contextlib
import ctypes
import os
import re
import socket
import sys
from pathlib import Path
from typing import Final

_LIBRARIES: Final = (
    "libEGL.so.1",
    "libGL.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
)
"""What Qt's window on X11 needs of the system and a bare system lacks."""
_WINDOWLESS: Final = ("offscreen", "minimal", "vnc")
_X11: Final = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?")
_X11_PORT: Final = 6000
_SECONDS: Final = 2.0


def window_obstacle() -> str:
    """What keeps a window from opening: "no_display", "window_library_missing", or "" for nothing."""
    if not sys.platform.startswith("linux"):
        return ""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(_WINDOWLESS):
        return "no_display"
    if not (_wayland_answers() or _x11_answers(os.environ.get("DISPLAY", ""))):
        return "no_display"
    return "window_library_missing" if missing_window_libraries() else ""


def missing_window_libraries() -> list[str]:
    """Names of the system libraries that a window needs and the system lacks; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name in _LIBRARIES if not _loads(name)]


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _unix_answers(str(Path(folder, name)))


def _x11_answers(display: str) -> bool:
    """Whether an X server listens there: a variable left over from a session proves nothing."""
    found = _X11.fullmatch(display)
    if found is None:
        return False
    place = f"/tmp/.X11-unix/X{found['number']}"  # noqa: S108 - where X servers have their sockets
    if found["host"] in {"", "unix"}:
        return _unix_answers(place) or _unix_answers("\0" + place)
    with contextlib.suppress(OSError):
        address = (found["host"], _X11_PORT + int(found["number"]))
        socket.create_connection(address, timeout=_SECONDS).close()
        return True
    return False


def _unix_answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.settimeout(_SECONDS)
        try:
            door.connect(place)
        except OSError:
            return False
    return True


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
