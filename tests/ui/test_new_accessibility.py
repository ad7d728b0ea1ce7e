"""The recorder, the takes and the sample: every control has a name, a letter and a place in the order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from tests.ui.recorder import Bench, open_recorder
from tests.ui.test_accessibility import mnemonics, nameless
from voicestudio.model.errors import DeviceError, LibraryError
from voicestudio.model.measures import Stretch
from voicestudio.model.recording import RecordingState
from voicestudio.ui.widgets.reading_mode import ReadingMode

State = Callable[[Bench, Path], None]


def idle(bench: Bench, folder: Path) -> None:
    """Nothing was done yet."""


def counting(bench: Bench, folder: Path) -> None:
    bench.record(count_down=True)


def recording(bench: Bench, folder: Path) -> None:
    bench.record()
    bench.hear(seconds=9.0, clipped=3)


def reading_through(bench: Bench, folder: Path) -> None:
    bench.choose(ReadingMode.THROUGH)
    recording(bench, folder)


def paused(bench: Bench, folder: Path) -> None:
    recording(bench, folder)
    bench.page.buttons.pause.click()


def lost(bench: Bench, folder: Path) -> None:
    recording(bench, folder)
    bench.hear(state=RecordingState.LOST)
    bench.recording.resume_fails = DeviceError("input_busy", device="Desk")
    bench.page.buttons.resume.click()


def refused(bench: Bench, folder: Path) -> None:
    bench.microphones.fails = DeviceError("input_busy", device="Desk")
    bench.record()


def discarded(bench: Bench, folder: Path) -> None:
    recording(bench, folder)
    bench.page.buttons.discard.click()


def kept(bench: Bench, folder: Path) -> None:
    bench.speak(folder, 0)
    recording(bench, folder)
    bench.page.buttons.stop.click()


def left(bench: Bench, folder: Path) -> None:
    kept(bench, folder)
    bench.page.prompter.go_to(3)
    bench.page.leave.click()


def left_and_deleted(bench: Bench, folder: Path) -> None:
    left(bench, folder)
    bench.stand.window.new_page.source._earlier.remove(bench.takes[0].path)


def dropped_meanwhile(bench: Bench, folder: Path) -> None:
    recording(bench, folder)
    bench.stand.window.new_page.offer(Path(__file__).parents[1] / "data" / "prompts-ru.wav")
    bench.stand.window.new_page.editor.suggest(Stretch(1.0, 12.0))
    bench.stand.window.new_page.editor.cut.click()
    bench.stand.window.new_page.offer(Path(__file__).parents[1] / "data" / "prompts-ru.wav")


def read_and_cut(bench: Bench, folder: Path) -> None:
    bench.choose(ReadingMode.THROUGH)
    bench.record()
    bench.hear(seconds=7.25)
    bench.page.prompter.next.click()
    bench.page.buttons.stop.click()
    bench.stand.window.new_page.editor.suggest(Stretch(1.0, 15.0))
    bench.stand.window.new_page.editor.cut.click()
    bench.stand.window.new_page.editor.suggest(Stretch(1.0, 12.0))
    bench.stand.window.new_page.form.text.setPlainText("Hello.")
    bench.stand.window.new_page.form.rights.setChecked(True)


@pytest.mark.parametrize(
    "state",
    [
        *(idle, counting, recording, reading_through, paused, lost, refused, discarded, kept),
        *(left, left_and_deleted, dropped_meanwhile, read_and_cut),
    ],
)
def test_every_control_has_a_name_and_no_letter_leads_to_two_places(
    stand: Stand, tmp_path: Path, state: State
) -> None:
    bench = open_recorder(stand)
    state(bench, tmp_path)
    stand.window.notice.show_error(LibraryError("library_locked"), "Tr&y again")
    assert nameless(stand.window.frame) == []
    letters = sorted(mnemonics(stand.window.frame))
    assert len(set(letters)) == len(letters) > 3, letters


def walked(stand: Stand, first: QWidget, last: QWidget) -> list[QWidget]:
    """Where Tab leads from one control to another."""
    stand.window.frame.activateWindow()
    first.setFocus()
    found = [first]
    while found[-1] is not last and len(found) < 30:
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(focused)
    return found


def test_the_recorder_is_walked_in_reading_order(stand: Stand, tmp_path: Path) -> None:
    bench = open_recorder(stand)
    kept(bench, tmp_path)
    page = bench.page
    page.prompter.go_to(1)
    page.prompter.go_to(0)
    order = walked(stand, page.microphone.menu, page.use)
    chosen = page.modes._group.checkedButton()
    assert order == [
        *(page.microphone.menu, page.microphone.look, page.meter.clip, chosen),
        *(page.prompter.language, page.prompter.next),
        *(page.buttons.record, page.player.button, page.count_down, page.leave, page.use),
    ]


def test_while_something_is_recorded_only_what_can_be_done_is_walked(stand: Stand) -> None:
    bench = open_recorder(stand)
    bench.record()
    buttons = bench.page.buttons
    assert walked(stand, buttons.stop, buttons.discard) == [buttons.stop, buttons.pause, buttons.discard]


@pytest.mark.parametrize("mode", [ReadingMode.FREELY, ReadingMode.SENTENCES])
def test_from_the_microphone_to_a_voice_without_a_mouse(
    qtbot: QtBot, stand: Stand, tmp_path: Path, mode: ReadingMode
) -> None:
    window = stand.window
    window.frame.activateWindow()
    page = window.new_page.record
    space = Qt.Key.Key_Space

    def focused() -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def tab_to(wanted: QWidget) -> None:
        for _ in range(40):
            if focused() is wanted:
                return
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {wanted}")

    assert focused() is window.new_page.zone.record
    QTest.keyClick(focused(), space)
    assert focused() is page.buttons.record
    page.count_down.setChecked(False)
    page.modes.choose(mode)
    QTest.keyClick(focused(), space)
    assert focused() is page.buttons.stop
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is page.buttons.pause
    QTest.keyClick(focused(), space)
    assert focused() is page.buttons.resume
    QTest.keyClick(focused(), space)
    assert focused() is page.buttons.stop
    QTest.keyClick(focused(), space)
    if mode is ReadingMode.SENTENCES:
        assert focused() is page.buttons.record
        QTest.keyClick(focused(), Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.new_page.sample.isVisible)
    form, go_on = window.new_page.form, window.new_page.next
    tab_to(go_on)
    QTest.keyClick(focused(), space)
    assert focused() is form.name
    QTest.keyClicks(focused(), "Anna")
    tab_to(form.rights)
    QTest.keyClick(focused(), space)
    tab_to(go_on)
    QTest.keyClick(focused(), space)
    assert focused() is window.new_page.start
    QTest.keyClick(focused(), space)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.voice_page)
    assert [voice.name for voice in stand.bench.library.voices()] == ["Anna"]


def test_a_pressed_discard_leaves_the_focus_where_the_next_take_begins(stand: Stand) -> None:
    bench = open_recorder(stand)
    bench.record()
    stand.window.frame.activateWindow()
    bench.page.buttons.discard.setFocus()
    QTest.keyClick(bench.page.buttons.discard, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is bench.page.buttons.record
    assert bench.page.undo.shortcut() == QKeySequence(QKeySequence.StandardKey.Undo)
