"""The whole road through the window: real files, real threads, a real sandbox over HTTP."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import MakeWav
from voicestudio.audio.media.encoding import convert_to_mp3
from voicestudio.audio.media.parts import read_part
from voicestudio.model.measures import Stretch
from voicestudio.model.progress import Stage
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.widgets.voice_list import ROW_ROLE

OpenWindow = Callable[[], MainWindow]


def offered(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.new_page.offer(path)
    qtbot.waitUntil(lambda: window.new_page.facts_line.text().endswith("MB"), timeout=15_000)


def clone(qtbot: QtBot, window: MainWindow, text: str = "Good morning to all of you.") -> None:
    page = window.new_page
    page.form.name.setText("Anna")
    page.form.text.setPlainText(text)
    page.form.rights.setChecked(True)
    for _ in range(2):
        qtbot.waitUntil(page.next.isEnabled, timeout=10_000)
        QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.voice_page, timeout=30_000)


def as_mp3(speech: Path, folder: Path) -> Path:
    convert_to_mp3(speech, folder / "speech.mp3", 16_000, None, lambda _done, _total: None)
    return folder / "speech.mp3"


def as_video(speech: Path, folder: Path) -> Path:
    path = folder / "speech.mp4"
    with av.open(str(speech)) as source, av.open(str(path), "w") as out:
        picture = out.add_stream("mpeg4", rate=2, width=64, height=64, pix_fmt="yuv420p")
        track = out.add_stream("aac", rate=16_000, layout="mono")
        for frame in source.decode(audio=0):
            frame.pts = None
            out.mux(track.encode(frame))
        out.mux(track.encode(None))
        for _ in range(50):
            out.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))))
        out.mux(picture.encode(None))
    return path


@pytest.mark.parametrize(
    "make", [lambda speech, _folder: speech, as_mp3, as_video], ids=["wav", "mp3", "video"]
)
def test_from_a_recording_to_a_voice_that_is_there_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow, speech: Path, tmp_path: Path, make: Callable[[Path, Path], Path]
) -> None:
    window = open_window()
    offered(qtbot, window, make(speech, tmp_path))
    clone(qtbot, window)
    page = window.voice_page
    qtbot.waitUntil(lambda: page.player.is_playing, timeout=10_000)
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    voice_id = QGuiApplication.clipboard().text()
    assert voice_id.startswith("voice_")
    assert page.state.text().startswith("6 d 23 h left")
    assert not page.badge.isHidden()

    again = open_window()
    qtbot.waitUntil(lambda: again.voices.rows.rowCount() == 1, timeout=10_000)
    again.voices.setCurrentIndex(again.voices.rows.index(0))
    assert again.voice_page.voice_id.text() == voice_id
    voice = again.voices.rows.index(0).data(ROW_ROLE)
    demo = next(tmp_path.glob(f"data/library/audio/{voice.key}/demo.mp3"))
    samples, rate = read_part(demo, Stretch(0, 60))
    assert len(samples) / rate > 0.5
    assert np.sqrt(np.mean(samples**2)) > 0.01


def test_keep_turns_the_hours_into_kept(qtbot: QtBot, open_window: OpenWindow, speech: Path) -> None:
    window = open_window()
    offered(qtbot, window, speech)
    clone(qtbot, window)
    QTest.mouseClick(window.voice_page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.voice_page.state.text().startswith("Kept for good"), timeout=10_000)
    assert not window.voice_page.keep.isVisible()


def test_a_file_dropped_anywhere_is_checked(qtbot: QtBot, open_window: OpenWindow, speech: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(speech))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.frame, QDragEnterEvent(QPoint(10, 10), *how))
    QApplication.sendEvent(window.frame, QDropEvent(QPointF(10, 10), *how))
    qtbot.waitUntil(lambda: window.new_page.facts_line.text().endswith("MB"), timeout=10_000)
    assert window.new_page.file_line.text() == speech.name


def test_a_sample_that_is_too_short_says_so_and_cannot_be_cloned(
    qtbot: QtBot, open_window: OpenWindow, make_wav: MakeWav
) -> None:
    window = open_window()
    offered(qtbot, window, make_wav(9.9))
    assert "9.90 s" in window.new_page.findings.text
    assert "10 s" in window.new_page.findings.text
    window.new_page.form.name.setText("Anna")
    window.new_page.form.rights.setChecked(True)
    assert not window.new_page.start.isEnabled()


def test_what_is_no_sound_leads_back_to_the_start(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    text = tmp_path / "song.mp3"
    text.write_text("not a song\n" * 100)
    window.new_page.offer(text)
    qtbot.waitUntil(window.new_page.card.isVisible, timeout=10_000)
    assert "song.mp3 holds no sound" in window.new_page.card.text
    assert window.new_page.zone.isVisible()


def test_cancel_while_it_is_made_leads_back_to_the_form(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    path = tmp_path / "long.flac"
    samples = np.random.default_rng(0).normal(0, 0.1, (280 * 44_100)).astype(np.float32)
    soundfile.write(path, samples, 44_100)
    offered(qtbot, window, path)
    page = window.new_page
    page.form.name.setText("Anna")
    page.form.rights.setChecked(True)
    qtbot.waitUntil(page.start.isEnabled, timeout=10_000)
    page.start.click()
    qtbot.waitUntil(lambda: window.making_page.stages.running is Stage.PREPARE, timeout=10_000)
    window.making_page.cancel.click()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is page, timeout=20_000)
    assert page.form.name.text() == "Anna"
    assert list(tmp_path.glob("data/library/audio/*")) == []
    assert page.start.isEnabled()
