"""One line while a take is recorded: time, level, and what is amiss; Ctrl-C stops and keeps."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from rich.console import Console
from rich.live import Live
from rich.text import Text

from voicestudio.flow.record import Coach, Session
from voicestudio.model.recording import Reading, RecordingState
from voicestudio.terminal.context import Terminal
from voicestudio.texts.recording import COACHING, length_words

_PULL_SECONDS: Final = 0.1
_BAR: Final = 30
_LOWEST_DBFS: Final = -60.0
_AMBER_DBFS: Final = -9.0
_RED_DBFS: Final = -3.0


def count_down(terminal: Terminal) -> None:
    """Three, two, one; none of it is in the take."""
    for number in (3, 2, 1):
        terminal.say(f"{number} …")
        threading.Event().wait(1)


def recorded(terminal: Terminal, session: Session) -> Reading:
    """Show how the recording goes until it ends or is stopped; returns the last reading."""
    coach, said, last = Coach(), "", session.recording.reading()
    with _stopped_by_ctrl_c(terminal) as stopped, _line() as live:
        while last.state is RecordingState.RECORDING and not stopped.wait(_PULL_SECONDS):
            last = session.recording.reading()
            code = coach.hear(last)
            words = COACHING[code].format(device=session.recording.device)
            if live is not None:
                live.update(_text(last, words))
            elif code != said and code not in {"", "good"}:
                terminal.errors.print(words, markup=False)
            said = code
    return last


@contextmanager
def _stopped_by_ctrl_c(terminal: Terminal) -> Iterator[threading.Event]:
    """An event that the first Ctrl-C sets; the second one ends the program, and the take is found again."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, stop)
    terminal.say("Recording. Ctrl-C stops and keeps the take.")
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _line() -> Iterator[Live | None]:
    """The one line that is written over; None where the stream is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    with Live(console=console, auto_refresh=False, transient=True) as live:
        yield live


def _text(reading: Reading, words: str) -> Text:
    share = min(max((reading.peak_dbfs - _LOWEST_DBFS) / -_LOWEST_DBFS, 0), 1)
    colour = (
        "red" if reading.peak_dbfs > _RED_DBFS else "yellow" if reading.peak_dbfs > _AMBER_DBFS else "green"
    )
    line = Text(f"{length_words(reading.seconds):>8}  ")
    line.append("█" * round(share * _BAR), colour)
    line.append("░" * (_BAR - round(share * _BAR)), "dim")
    return line.append(f" {reading.peak_dbfs:6.1f} dBFS  {words}")
