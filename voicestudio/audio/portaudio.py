"""PortAudio, loaded at its first use, and its list of devices, read anew while no stream is open."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from voicestudio.model.errors import DeviceError

_PREFERRED: Final = ("Core Audio", "Windows WASAPI", "ALSA")
"""Of several ways to the same hardware: the one with whole names and without another program in between."""

_lock = threading.RLock()
_open_streams = 0


def library() -> Any:
    """The sounddevice module; raises ``DeviceError`` ``sound_library_missing``."""
    try:
        import sounddevice  # noqa: PLC0415 - needs PortAudio, which a server may lack
    except OSError:
        raise DeviceError("sound_library_missing") from None
    return sounddevice


@contextmanager
def steady() -> Iterator[None]:
    """No other thread has the list read anew meanwhile: an index stays what it is, and PortAudio started."""
    with _lock:
        yield


@contextmanager
def opening() -> Iterator[Any]:
    """Open a stream inside; afterwards it counts as open until ``closed``. Gives the sounddevice module."""
    global _open_streams  # noqa: PLW0603 - there is one PortAudio in a process
    with _lock:
        yield library()
        _open_streams += 1


def closed() -> None:
    """A stream that was opened is closed."""
    global _open_streams  # noqa: PLW0603
    with _lock:
        _open_streams -= 1


def devices(kind: str) -> list[tuple[int, str, bool]]:
    """Devices of a kind as they are now.

    Args:
        kind: "input" or "output".

    Returns:
        Index, name as the system has it, whether the system prefers it. What was plugged in meanwhile is
        among them unless a stream is open: PortAudio reads its list only when it starts.

    Raises:
        DeviceError: ``sound_library_missing``.
    """
    with _lock:
        sounddevice = library()
        if not _open_streams:
            sounddevice._terminate()  # noqa: SLF001 - the only way to have the list read anew
            sounddevice._initialize()  # noqa: SLF001
        chosen = _way(sounddevice)
        if chosen is None:
            return []
        channels, preferred = f"max_{kind}_channels", chosen[f"default_{kind}_device"]
        found = [(index, sounddevice.query_devices(index)) for index in chosen["devices"]]
        return [
            (index, str(device["name"]), index == preferred)
            for index, device in found
            if device[channels] > 0
        ]


def _way(sounddevice: Any) -> Any:
    """The host API whose devices are shown, None where there is none."""
    ways = [way for way in sounddevice.query_hostapis() if way["devices"]]
    by_name = {way["name"]: way for way in ways}
    return next((by_name[name] for name in _PREFERRED if name in by_name), ways[0] if ways else None)
