"""Whatever a person does while a take is recorded: it is never lost, and no microphone stays open unseen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, filled
from tests.ui.recorder import Bench, open_recorder
from voicestudio.model.recording import RecordingState
from voicestudio.ui.widgets.reading_mode import ReadingMode

OTHER = Path(__file__).parents[1] / "data" / "prompts-ru.wav"
BUTTON, MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(stand: Stand, path: Path) -> None:
    """Drop a file on the middle of the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, BUTTON, MODIFIER)
    QApplication.sendEvent(stand.window.frame, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, BUTTON, MODIFIER)
    QApplication.sendEvent(stand.window.frame, event)


@pytest.fixture
def bench(stand: Stand) -> Bench:
    """A window in whose recorder a take is recorded."""
    made = open_recorder(stand)
    made.choose(ReadingMode.FREELY)
    made.record()
    made.hear(seconds=7.0)
    return made


@pytest.fixture
def voiced(stand: Stand, speech: Path) -> None:
    """There is a voice already."""
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.window.side.new_button.click()


def choose_voice(bench: Bench) -> None:
    window = bench.stand.window
    window.voices.setCurrentIndex(window.voices.rows.index(0))
    assert window.pages.currentWidget() is window.voice_page


def choose_account(bench: Bench) -> None:
    bench.stand.window.show_account()


@pytest.mark.parametrize("leave", [choose_voice, choose_account])
def test_another_page_closes_the_microphone_and_the_take_waits(
    voiced: None, bench: Bench, leave: Callable[[Bench], None]
) -> None:
    leave(bench)
    assert bench.state() is RecordingState.PAUSED
    bench.stand.window.side.new_button.click()
    assert bench.is_seen
    assert bench.page.hint.text() == "Paused: the microphone is closed."
    bench.page.buttons.resume.click()
    bench.page.buttons.stop.click()
    assert len(bench.takes) == 1
    assert len(bench.microphones.opened) == 1
    assert bench.stand.window.new_page.file_line.text() == "Your recording"


def test_the_microphone_that_opens_after_the_page_was_left_is_closed_again(bench: Bench) -> None:
    bench.page.buttons.stop.click()
    bench.stand.window.new_page.show_record()
    bench.stand.tasks.hold = True
    bench.record()
    choose_account(bench)
    bench.stand.tasks.hold = False
    bench.stand.tasks.release()
    assert bench.state() is RecordingState.PAUSED


def test_a_count_down_does_not_go_on_unseen(bench: Bench) -> None:
    bench.page.buttons.stop.click()
    bench.stand.window.new_page.show_record()
    bench.record(count_down=True)
    choose_account(bench)
    for _ in range(4):
        bench.second()
    assert len(bench.microphones.opened) == 1
    bench.stand.window.side.new_button.click()
    assert bench.page.buttons.record.isVisible()


def test_new_voice_while_a_take_is_recorded_changes_nothing(bench: Bench) -> None:
    bench.stand.window.side.new_button.click()
    assert bench.is_seen
    assert bench.state() is RecordingState.RECORDING
    assert not bench.page.leave.isEnabled()


def test_a_minimized_window_goes_on_recording(bench: Bench) -> None:
    bench.stand.window.frame.showMinimized()
    QApplication.processEvents()
    bench.stand.window.frame.showNormal()
    assert bench.state() is RecordingState.RECORDING


def test_a_file_dropped_on_the_recorder_is_checked_and_the_take_waits(bench: Bench) -> None:
    form = bench.stand.window.new_page
    drop(bench.stand, OTHER)
    assert form.file_line.text() == OTHER.name
    assert form.sample.checked is not None
    assert bench.state() is RecordingState.PAUSED
    assert form.card.text == "Your recording is paused. Nothing of it is lost."
    form.card.button.click()
    assert bench.is_seen
    assert bench.page.buttons.resume.isVisible()
    bench.page.buttons.stop.click()
    assert len(bench.takes) == 1


def test_the_recorder_leads_back_to_a_take_that_waits(bench: Bench) -> None:
    form = bench.stand.window.new_page
    drop(bench.stand, OTHER)
    form.sample.other.click()
    assert bench.takes == []  # nobody can use or delete what is still recorded
    form.zone.record.click()
    assert bench.page.buttons.resume.isVisible()
    bench.page.buttons.discard.click()
    bench.page.undo.click()
    assert len(bench.takes) == 1


def test_a_file_dropped_while_a_take_is_made_ready_is_what_stays(bench: Bench) -> None:
    form = bench.stand.window.new_page
    bench.stand.tasks.hold = True
    bench.page.buttons.stop.click()
    bench.stand.tasks.hold = False
    drop(bench.stand, OTHER)
    bench.stand.tasks.release()
    assert form.file_line.text() == OTHER.name
    assert len(bench.takes) == 1


def test_closing_the_window_keeps_what_was_recorded(bench: Bench) -> None:
    assert bench.takes == []
    bench.stand.window.frame.close()
    assert [take.left_by_crash for take in bench.takes] == [False]
    assert bench.state() is RecordingState.STOPPED


def test_keeping_a_voice_ends_without_leaving_the_recorder(voiced: None, bench: Bench) -> None:
    choose_voice(bench)
    bench.stand.tasks.hold = True
    bench.stand.window.voice_page.keep.click()
    bench.stand.window.side.new_button.click()
    bench.stand.tasks.hold = False
    bench.stand.tasks.release()
    assert bench.is_seen
    choose_voice(bench)
    assert bench.stand.window.voice_page.state.text().startswith("Kept")
