"""The window in a process of its own, with a loudspeaker that writes down what it plays."""

from pathlib import Path

import numpy as np

from tests.audio.alsa import run_with_loudspeaker

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from voicestudio import app
from voicestudio.compose import Workshop, data_folder
from voicestudio.ui.main_window import MainWindow

steps = iter(["try", "clone", "heard"])
step = next(steps)

def drive():
    global step
    windows = [found for one in QApplication.topLevelWidgets() for found in one.findChildren(MainWindow)]
    if not windows:
        return
    window = windows[0]
    page = window.new_page
    if step == "try" and window.frame.windowTitle().endswith("Sandbox"):
        page.zone.try_it.click(); step = next(steps)
    elif step == "clone" and page.start.isEnabled():
        page.form.text.setPlainText("Good evening.")
        page.start.click(); step = next(steps)
    elif step == "heard" and window.voice_page.player.is_playing:
        step = "over"
    elif step == "over" and not window.voice_page.player.is_playing:
        print("played", flush=True)
        step = "closed"  # until the program has ended the timer may ask again
        window.frame.close()

timer = QTimer()
timer.setInterval(20)
timer.timeout.connect(drive)
QTimer.singleShot(0, timer.start)
workshop = Workshop(data_folder(None))
sys.exit(app.run_window(workshop.settings, lambda: workshop, None))
"""


def test_the_demo_is_heard_when_the_voice_is_made(tmp_path: Path) -> None:
    program = PROGRAM.replace("timer = QTimer()", "application = app.Application([])\ntimer = QTimer()")
    program = program.replace(
        "sys.exit(app", "app.Application = lambda _arguments: application\nsys.exit(app"
    )
    done, played = run_with_loudspeaker(tmp_path, program)
    assert done.stdout.strip() == "played", done.stderr
    assert done.returncode == 0, done.stderr
    heard = np.frombuffer(played.read_bytes()[: played.stat().st_size // 4 * 4], "<f4")
    loud = np.count_nonzero(np.abs(np.nan_to_num(heard)) > 0.01)
    assert loud > 1000


def test_quit_after_paint_closes_by_itself(tmp_path: Path) -> None:
    program = "import sys\nfrom voicestudio.cli import main\nsys.exit(main(['--quit-after-paint']))\n"
    done, _ = run_with_loudspeaker(tmp_path, program)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
