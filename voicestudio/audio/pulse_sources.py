"""Microphones of a PulseAudio or PipeWire server by the names that people know.

Through ALSA such a server is one device, "pulse"; which source it records from is told to it by the
environment variable PULSE_SOURCE, read when a stream is opened.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Final

_CLIENT: Final = "Voice Studio"
_VARIABLE: Final = "PULSE_SOURCE"
_PROPERTIES: Final = "PULSE_PROP"
_MARK: Final = "voicestudio.recording"
_ANSWER_SECONDS: Final = (0.03, 0.3, 1.0)
"""pulsectl waits the whole time even for a server that answers at once: so a short time is tried first."""
_LOOK_SECONDS: Final = 1.0


@dataclass(frozen=True)
class Source:
    """A microphone: the server's own name, what people call it, whether it is preferred, its rate in Hz."""

    name: str
    description: str
    default: bool
    rate: int


def sources() -> list[Source] | None:
    """Every source that is no monitor of a loudspeaker; None where no server answers."""
    pulsectl = _library()
    if pulsectl is None:
        return None
    try:
        with _server(pulsectl) as server:
            preferred = server.server_info().default_source_name
            return [
                Source(one.name, one.description or one.name, one.name == preferred, one.sample_spec.rate)
                for one in server.source_list()
                if one.proplist.get("device.class") != "monitor" and not one.name.endswith(".monitor")
            ]
    except _failures(pulsectl):
        return None


class Watch:
    """Keeps a stream at its source: the server moves it to another one without a word.

    It does so when the source goes away, and when another one becomes the preferred one, as a headset does
    that is plugged in.

    Args:
        source: The server's own name of it.
        mark: What the stream was opened with.
        gone: The source is no more; called once, on a thread of the watch.
        moved: A moment of another source is in what was recorded, and the stream is back at its own.
    """

    def __init__(self, source: str, mark: str, gone: Callable[[], None], moved: Callable[[], None]) -> None:
        self._source = source
        self._mark = mark
        self._gone = gone
        self._moved = moved
        self._changed = False
        self._ended = threading.Event()
        threading.Thread(target=self._look, name="source", daemon=True).start()

    def end(self) -> None:
        """Look no longer; nothing is called any more."""
        self._ended.set()

    def _look(self) -> None:
        pulsectl = _library()
        while not self._ended.is_set():
            with suppress(*_failures(pulsectl)), _server(pulsectl) as server:
                self._listen(server)
                return
            self._ended.wait(_LOOK_SECONDS)  # it is too busy to answer; of its death the stream itself tells

    def _listen(self, server: Any) -> None:
        server.event_mask_set("source", "source_output")
        server.event_callback_set(self._something_changed)
        while not self._ended.is_set():
            self._changed = False
            indices = {one.name: one.index for one in server.source_list()}
            own = indices.pop(self._source, None)
            if own is None:
                self._gone()
                return
            for stream in server.source_output_list():
                if stream.proplist.get(_MARK) == self._mark and stream.source in indices.values():
                    server.source_output_move(stream.index, own)  # from now on it stays there
                    self._moved()
            if not self._changed:  # nothing came while it was looked
                server.event_listen(timeout=_LOOK_SECONDS)

    def _something_changed(self, _event: object) -> None:
        self._changed = True
        raise _library().PulseLoopStop


@contextmanager
def chosen(name: str, mark: str = "") -> Iterator[None]:
    """Streams opened inside record from this source, "" for the preferred one; ``Watch`` knows their mark."""
    asked = {_VARIABLE: name, _PROPERTIES: mark and f"{_MARK}='{mark}'"}
    before = {variable: os.environ.get(variable) for variable in asked}
    os.environ.update({variable: value for variable, value in asked.items() if value})
    try:
        yield
    finally:
        for variable, value in before.items():
            if value is None:
                os.environ.pop(variable, None)
            else:
                os.environ[variable] = value


def _library() -> Any:
    """The pulsectl module; None where libpulse is missing."""
    try:
        import pulsectl  # noqa: PLC0415 - loads libpulse, which only some systems have
    except (ImportError, OSError):
        return None
    return pulsectl


def _failures(pulsectl: Any) -> tuple[type[Exception], ...]:
    """What pulsectl raises where the server does not answer or goes away."""
    call = pulsectl._pulsectl.LibPulse.CallError  # noqa: SLF001 - it has no other name
    return pulsectl.PulseError, pulsectl.PulseDisconnected, call


@contextmanager
def _server(pulsectl: Any) -> Iterator[Any]:
    """The server, connected; raises ``PulseError`` where it does not answer."""
    with pulsectl.Pulse(_CLIENT, connect=False) as server:
        for seconds in _ANSWER_SECONDS[:-1]:
            with suppress(pulsectl.PulseError):
                server.connect(autospawn=False, timeout=seconds)
                break
        else:
            server.connect(autospawn=False, timeout=_ANSWER_SECONDS[-1])
        yield server
