"""The program in a process of its own, closed by its window in the middle of something.

``python -m tests.app.quit_moments KIND MILLISECONDS``: everything is the real program but for what a person
would do: press, wait for something to be under way, and close the window some milliseconds after.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from voicestudio.__main__ import main as start
from voicestudio.compose import data_folder
from voicestudio.local import display
from voicestudio.local.bundled import bundled_sample
from voicestudio.ui import main_window
from voicestudio.ui.main_window import MainWindow

Seen = Callable[[], bool]
Way = Callable[[MainWindow], Iterator[Seen]]
"""Does something, and gives what has to be seen before it goes on."""

LONG: Final = "QUIT_LONG_FILE"
"""Variable that names a recording which takes a while to check."""
EXPORTED: Final = "QUIT_EXPORTED"
"""Variable that names the file that voices are exported to."""
NOT_REACHED: Final = 3
_GIVE_UP_MILLISECONDS: Final = 45_000
_SOME_SOUND: Final = 30_000  # bytes of a file that is being recorded
_TEXT: Final = "The train to the coast leaves at nine, and nobody knows when it comes back. " * 12


def _open(window: MainWindow) -> Iterator[Seen]:
    yield lambda: window.frame.windowTitle().endswith("Sandbox")


def painted(window: MainWindow) -> Iterator[Seen]:
    """Nothing more than the first frame, and what fills it."""
    yield window.frame.isVisible


def opening(window: MainWindow) -> Iterator[Seen]:
    """The library is being opened."""
    yield lambda: bool(window._tasks._running)  # type: ignore[attr-defined] # of the real runner


def settling(window: MainWindow) -> Iterator[Seen]:
    """What the last end left is being settled."""
    yield from _open(window)


def checking(window: MainWindow) -> Iterator[Seen]:
    """A long file is being checked."""
    yield from _open(window)
    window.show_new_voice()
    window.new_page.offer(Path(os.environ[LONG]))
    yield lambda: "%" in window.new_page.facts_line.text()


def recording(window: MainWindow) -> Iterator[Seen]:
    """A take is being recorded from a microphone."""
    yield from _open(window)
    window.show_new_voice()
    page = window.new_page
    page.show_record()
    page.record.count_down.setChecked(False)
    page.record.buttons.record.click()
    folder = data_folder(None).takes
    yield lambda: any(path.stat().st_size > _SOME_SOUND for path in folder.glob("*.wav"))


def playing(window: MainWindow) -> Iterator[Seen]:
    """The sample is heard."""
    yield from _open(window)
    window.show_new_voice()
    window.new_page.offer(bundled_sample())
    yield window.new_page.next.isEnabled
    window.new_page.editor.play.click()
    yield lambda: window.new_page.editor.is_playing


def cloning(window: MainWindow) -> Iterator[Seen]:
    """A voice is being made."""
    yield from _open(window)
    window.show_new_voice()
    page = window.new_page
    page.try_bundled()
    page.form.name.setText("Anna again")
    page.form.text.setPlainText(_TEXT)
    yield page.start.isEnabled
    page.start.click()
    yield lambda: window.making_page.stages.running is not None


def speaking(window: MainWindow) -> Iterator[Seen]:
    """A text is being spoken."""
    yield from _open(window)
    yield lambda: window.voices.rows.rowCount() > 0
    window.voices.setCurrentIndex(window.voices.rows.index(0))
    window.show_speak()
    window.speak_page.text.field.setPlainText(_TEXT)
    yield window.speak_page.start.isEnabled
    window.speak_page.start.click()
    yield lambda: window.speak_page.is_speaking


def exporting(window: MainWindow) -> Iterator[Seen]:
    """Voices are being written into a bundle, sealed."""
    yield from _open(window)
    yield lambda: window.voices.rows.rowCount() > 0
    row = window.voices.rows.index(0)
    window.voices.setCurrentIndex(row)
    window._show_export((window.voices.chosen[0].key,), "Anna")
    page = window.bundle_page
    page.passphrase.setText("a passphrase")
    page.repeated.setText("a passphrase")
    QFileDialog.getSaveFileName = lambda *_: (os.environ[EXPORTED], "")  # type: ignore[method-assign]
    page.start.click()
    yield lambda: page._busy


KINDS: Final[dict[str, tuple[Way, int]]] = {
    "painted": (painted, 0),
    "opening": (opening, 120),
    "settling": (settling, 80),
    "checking": (checking, 150),
    "recording": (recording, 200),
    "playing": (playing, 200),
    "cloning": (cloning, 400),
    "speaking": (speaking, 200),
    "exporting": (exporting, 200),
}
"""What is under way, and the most milliseconds after which the window is closed then."""


class _Driver:
    """Walks a way beside the window's own work, a look every 2 ms, and closes the window at its end."""

    def __init__(self, window: MainWindow, way: Way, milliseconds: int) -> None:
        self._window, self._way, self._milliseconds = window, way(window), milliseconds
        self._seen: Seen = lambda: True
        self._timer = QTimer(window)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(_GIVE_UP_MILLISECONDS, window, self._give_up)

    def _look(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            question.button(QMessageBox.StandardButton.Close).click()
        while self._seen():
            following = next(self._way, None)
            if following is None:
                self._seen = lambda: False
                QTimer.singleShot(self._milliseconds, self._window, self._window.frame.close)
                return
            self._seen = following

    def _give_up(self) -> None:
        print("what was to be under way never was", file=sys.stderr, flush=True)  # noqa: T201
        os._exit(NOT_REACHED)


def main(kind: str, milliseconds: int) -> None:
    """Run the program, and leave with its exit code."""
    way, _most = KINDS[kind]

    class Driven(MainWindow):
        """The window, with somebody in front of it."""

        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type] # whatever the program gives
            self._driver = _Driver(self, way, milliseconds)

    setattr(main_window, "MainWindow", Driven)  # noqa: B010 - a class is no variable to mypy
    display.window_obstacle = lambda: ""  # offscreen is a display here
    sys.argv = ["voicestudio"]
    start()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
