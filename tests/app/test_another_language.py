"""Another language puts a new window in the place of the old one, with what was begun in it."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from voicestudio import app
from voicestudio.__main__ import main
from voicestudio.local import display

windows = []
furnish = app.Windows.furnish

def furnished(self):
    windows.append(furnish(self))
    return windows[-1]

def opened(window):
    return "Sandbox" in window.frame.windowTitle()

def way():
    yield lambda: windows and opened(windows[0])
    first = windows[0]
    first.pages.welcome.try_it.click()
    first.new_page.try_bundled()
    yield lambda: first.new_page.next.isEnabled()
    first.new_page.form.name.setText("Mine")
    first.frame.resize(800, 650)
    first.side.settings_button.click()
    choice = first.pages.general.language
    choice.setCurrentIndex(choice.findData("de"))
    choice.activated.emit(choice.currentIndex())
    first.pages.general.card.button.click()
    yield lambda: len(windows) == 2 and opened(windows[1])
    second = windows[1]
    yield lambda: second.new_page.form.name.text() == "Mine"
    print(second.side.settings_button.text(), second.frame.width(), second.frame.height(), flush=True)
    second.frame.close()

steps = way()
seen = next(steps)

def look():
    global seen
    if seen():
        seen = next(steps, None)
        if seen is None:
            timer.stop()

application = app.Application([])
app.Application = lambda _words: application
timer = QTimer()
timer.setInterval(5)
timer.timeout.connect(look)
timer.start()
app.Windows.furnish = furnished
display.window_obstacle = lambda: ""  # offscreen is a display here
sys.argv = ["voicestudio"]
main()
"""


def test_another_language_makes_the_window_anew(tmp_path: Path) -> None:
    environment = {**os.environ, "VOICESTUDIO_DATA_DIR": str(tmp_path), "VOICESTUDIO_SANDBOX_VOICE": "small"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        env={**environment, "LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout == "Einstellungen 800 650\n", done.stderr
    assert (done.returncode, done.stderr) == (0, "")
