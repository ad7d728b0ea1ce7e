"""The program's window, which measures itself; nothing is loaded here that the program would not load.

``python -m tests.bench.window_program work`` presses and waits as a person would. A timer beats every
millisecond in the GUI thread; it tells how late they came, and how much of that the thread itself worked;
with ``--explain`` also where it was in every stall above 20 ms. ``idle`` says "idle" once the voices are
listed and nothing runs any more, and stays; ``listed`` ends as soon as they are listed.
"""

import json
import os
import statistics
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer

from voicestudio.__main__ import main as start
from voicestudio.compose import data_folder
from voicestudio.local import display
from voicestudio.local.bundled import bundled_sample
from voicestudio.ui import main_window
from voicestudio.ui.main_window import MainWindow

LONG: Final = "BENCH_LONG_FILE"
"""Variable that names a recording of 5 min."""
_BEAT: Final = 0.001
_EXPLAINED: Final = 0.020
_SECONDS: Final = 5.0
Seen = Callable[[], bool]
Way = Iterator[tuple[str, Seen]]
"""Names what goes on from now, and what ends it."""


def _work(window: MainWindow) -> Way:
    page = window.new_page
    voices = window.voices.rows
    yield "opening the library", lambda: voices.rowCount() > 0 and not _works(window)
    yield "at rest", _after(_SECONDS)
    window.show_new_voice()
    page.show_record()
    page.record.count_down.setChecked(False)
    page.record.buttons.record.click()
    yield "", lambda: any(data_folder(None).takes.glob("*.wav"))
    yield "recording", _after(2 * _SECONDS)
    page.record.buttons.stop.click()
    yield "", lambda: not page.recording.is_under_way
    yield "", _after(0.5)
    page.show_source()
    page.offer(Path(os.environ[LONG]))
    yield "opening and checking 5 min", page.next.isEnabled
    yield "opening and checking 5 min", _after(0.5)
    page.try_bundled()
    yield "", page.start.isEnabled
    page.form.name.setText("Anna of the bench")
    page.start.click()
    yield "uploading and cloning", lambda: window.pages.currentWidget() is window.voice_page
    yield "uploading and cloning", _after(0.5)
    window.voice_page.player.play()
    yield "", lambda: window.voice_page.player.is_playing
    yield "playing", lambda: not window.voice_page.player.is_playing
    window.show_new_voice()
    page.offer(bundled_sample())
    yield "", page.next.isEnabled
    page.editor.play.click()
    yield "", lambda: page.editor.is_playing
    yield "playing", _after(_SECONDS)


def _works(window: MainWindow) -> bool:
    return bool(window._tasks._running)  # type: ignore[attr-defined] # of the real runner


def _after(seconds: float) -> Seen:
    until: list[float] = []

    def over() -> bool:
        until[:] = until or [time.monotonic() + seconds]
        return time.monotonic() >= until[0]

    return over


class _Heart:
    """Beats in the GUI thread, goes on with the work where that is due, and notes how late each beat was."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._way = window, _work(window)
        self._what, self._seen = next(self._way)
        self.late: dict[str, list[float]] = {}
        self.own: dict[str, float] = {}  # the most that the thread itself has worked between two beats
        self.last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(_BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        if self._what:
            self.own[self._what] = max(self.own.get(self._what, 0.0), worked - self._worked)
            self.late.setdefault(self._what, []).append(max(0.0, now - self.last - _BEAT))
        self.last, self._worked = now, worked
        if self._seen():
            following = next(self._way, None)
            if following is None:
                self._timer.stop()
                self._tell()
            else:
                self._what, self._seen = following

    def _tell(self) -> None:
        told = {
            what: [max(late), statistics.quantiles(late, n=100)[-1], self.own[what]]
            for what, late in self.late.items()
        }
        print(json.dumps(told), flush=True)  # noqa: T201 - the parent reads it
        self._window.frame.close()

    def explain(self) -> None:
        """Tell of every long stall where the GUI thread was in it, from a thread beside."""
        gui, told_of = threading.get_ident(), 0.0

        def look() -> None:
            nonlocal told_of
            while True:
                time.sleep(_EXPLAINED / 4)
                last, spent = self.last, time.perf_counter() - self.last
                if spent > _EXPLAINED and last != told_of:
                    told_of = last
                    stack = traceback.extract_stack(sys._current_frames()[gui])[-6:]
                    places = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(stack))
                    print(f"{self._what}: {places}", file=sys.stderr)  # noqa: T201

        threading.Thread(target=look, daemon=True).start()


def _idle(window: MainWindow) -> None:
    """Say so once the voices are listed and nothing runs any more."""

    def look() -> None:
        if window.voices.rows.rowCount() and not _works(window):
            timer.stop()
            print("idle", flush=True)  # noqa: T201 - the parent waits for it

    timer = QTimer(window)
    timer.setInterval(100)
    timer.timeout.connect(look)
    timer.start()


def _listed(window: MainWindow) -> None:
    """End with the first voices."""
    window.voices.rows.modelReset.connect(window.frame.close, Qt.ConnectionType.QueuedConnection)


def main(wish: str, *, explain: bool) -> None:
    """Run the program, with the one or the other beside it."""

    class Measured(MainWindow):
        """The window, which measures itself once it is shown."""

        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            QTimer.singleShot(0, self._begin)

        def _begin(self) -> None:
            if wish in {"idle", "listed"}:
                (_idle if wish == "idle" else _listed)(self)
                return
            self._heart = _Heart(self)
            if explain:
                self._heart.explain()

    setattr(main_window, "MainWindow", Measured)  # noqa: B010 - a class is no variable to mypy
    display.window_obstacle = lambda: ""  # offscreen is a display here
    sys.argv = ["voicestudio"]
    start()


if __name__ == "__main__":
    main(sys.argv[1], explain="--explain" in sys.argv)
