"""A file that the system hands over is shown as if it had been dropped, once the library is open."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, gone, window_over
from voicestudio.files_to_open import FilesToOpen

EVENT = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from voicestudio.files_to_open import Application

application = Application([])
application.file_handed.connect(print)
Application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
Application.sendEvent(application, QFileOpenEvent(QUrl("https://example.com/")))
"""


@pytest.fixture
def bundle(stand: Stand, tmp_path: Path) -> Path:
    path = tmp_path / "voices.voicestudio"
    path.write_bytes(b"whatever it is")
    return path


def test_a_file_waits_until_the_library_is_open(stand: Stand, dressed: QApplication, bundle: Path) -> None:
    window = window_over(stand.tasks, stand.around)
    files = FilesToOpen(dressed)
    files.show_in(window)
    files.show(str(bundle))
    assert window.pages.currentWidget() is window.new_page
    window.open_library(None)
    assert window.pages.currentWidget() is window.bundle_page
    window.show_account()
    window.open_library(None)
    assert window.pages.currentWidget() is window.account_page, "it is shown once"
    gone(window)


def test_a_file_waits_for_a_window(stand: Stand, dressed: QApplication, bundle: Path) -> None:
    files = FilesToOpen(dressed)
    files.show(str(bundle))
    window = window_over(stand.tasks, stand.around)
    files.show_in(window)
    window.open_library(None)
    assert window.pages.currentWidget() is window.bundle_page
    gone(window)


def test_a_file_that_comes_between_two_windows_is_shown_in_the_next(
    stand: Stand, dressed: QApplication, bundle: Path
) -> None:
    files = FilesToOpen(dressed)
    files.show_in(stand.window)
    files.wait()  # the window makes room for one in another language
    files.show(str(bundle))
    stand.window.open_library(None)  # which it had begun before
    assert stand.window.pages.currentWidget() is stand.window.new_page
    other = window_over(stand.tasks, stand.around)
    files.show_in(other)
    other.open_library(None)
    assert other.pages.currentWidget() is other.bundle_page
    gone(other)


def test_a_file_is_shown_at_once_in_a_window_that_is_open(
    stand: Stand, dressed: QApplication, bundle: Path, speech: Path
) -> None:
    files = FilesToOpen(dressed)
    files.show_in(stand.window)
    stand.window.open_library(None)
    files.show(str(bundle))
    assert stand.window.pages.currentWidget() is stand.window.bundle_page
    files.show(str(speech))
    assert stand.window.pages.currentWidget() is stand.window.new_page
    assert stand.window.new_page.form.name.text() == speech.stem


def test_the_event_of_macos_names_its_file(tmp_path: Path) -> None:
    path = str(tmp_path / "voices.voicestudio")
    done = subprocess.run([sys.executable, "-c", EVENT, path], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [path]
