"""Run before the program, on Linux: PortAudio of the portable folder is found before the system's.

sounddevice asks ``ctypes.util.find_library``, which knows the system's folders only.
"""

import ctypes.util
import sys
from pathlib import Path

_system = ctypes.util.find_library


def _found(name: str) -> str | None:
    beside = Path(getattr(sys, "_MEIPASS", "")) / f"lib{name}.so.2"
    return str(beside) if name == "portaudio" and beside.is_file() else _system(name)


ctypes.util.find_library = _found
