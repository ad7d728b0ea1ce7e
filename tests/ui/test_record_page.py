"""The recorder: each state, what leads from it to the next, and that no way out of it loses a take."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import Stand, gone, window_over
from tests.ui.recorder import Bench, listening, open_recorder
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import Device, RecordingState
from voicestudio.ui.widgets.reading_mode import ReadingMode


@pytest.fixture
def bench(stand: Stand) -> Bench:
    made = open_recorder(stand)
    made.choose(ReadingMode.FREELY)
    return made


def offered(bench: Bench) -> list[QPushButton]:
    buttons = bench.page.buttons
    parts = (buttons.record, buttons.stop, buttons.pause, buttons.resume, buttons.discard)
    return [button for button in parts if button.isVisible()]


def test_what_is_spoken_freely_becomes_the_sample(bench: Bench) -> None:
    page, form = bench.page, bench.stand.window.new_page
    assert offered(bench) == [page.buttons.record]
    bench.record()
    assert page.hint.text() == "Recording from Desk."
    assert offered(bench) == [page.buttons.stop, page.buttons.pause, page.buttons.discard]
    bench.hear(seconds=4.0)
    page.buttons.stop.click()
    assert not bench.is_seen
    assert form.file_line.text() == "Your recording"
    assert form.sample.checked is not None
    assert form.sample.checked.examined.path == bench.takes[0].path
    assert form.form.name.text() == ""  # the name of a take says nothing to anyone


def test_a_count_down_comes_before_the_microphone_is_opened(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, page = listening(monkeypatch), bench.page
    bench.record(count_down=True)
    assert offered(bench) == [page.buttons.stop, page.buttons.discard]  # nothing to pause yet
    for _ in range(2):
        bench.second()
    assert bench.microphones.opened == []
    bench.second()
    assert said == ["Recording in 3…", "Recording in 2…", "Recording in 1…", "Opening the microphone…"]
    assert [one.device for one in bench.microphones.opened] == ["Desk"]
    assert page.buttons.pause.isVisible()


@pytest.mark.parametrize("way", ["stop", "discard"])
def test_a_count_down_can_be_broken_off(bench: Bench, way: str) -> None:
    bench.record(count_down=True)
    getattr(bench.page.buttons, way).click()
    bench.second()
    assert bench.microphones.opened == []
    assert offered(bench) == [bench.page.buttons.record]
    assert bench.page.hint.text() == "Nothing was recorded."
    bench.record()
    assert len(bench.microphones.opened) == 1


def test_stop_is_heard_while_the_microphone_is_only_being_opened(bench: Bench) -> None:
    bench.stand.tasks.hold = True
    bench.record()
    bench.page.buttons.stop.click()
    assert bench.is_busy()
    bench.stand.tasks.hold = False
    bench.stand.tasks.release()
    assert not bench.is_busy()
    assert len(bench.takes) == 1


def test_stop_is_heard_while_the_microphone_is_only_being_closed(bench: Bench) -> None:
    bench.record()
    bench.stand.tasks.hold = True
    bench.page.buttons.pause.click()
    bench.page.buttons.stop.click()
    bench.page.buttons.stop.click()
    bench.stand.tasks.hold = False
    bench.stand.tasks.release()
    assert not bench.is_busy()
    assert len(bench.takes) == 1
    assert bench.stand.window.new_page.file_line.text() == "Your recording"


def test_a_pause_closes_the_microphone_and_it_goes_on(bench: Bench) -> None:
    page = bench.page
    bench.record()
    page.buttons.pause.click()
    assert bench.state() is RecordingState.PAUSED
    assert page.hint.text() == "Paused: the microphone is closed."
    assert offered(bench) == [page.buttons.stop, page.buttons.resume, page.buttons.discard]
    page.buttons.resume.click()
    assert bench.state() is RecordingState.RECORDING
    assert page.buttons.pause.isVisible()
    assert len(bench.microphones.opened) == 1


def test_a_lost_microphone_is_told_aloud_and_the_take_goes_on_with_another(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, page = listening(monkeypatch), bench.page
    bench.record()
    bench.microphones.present = [Device("Headset", default=True)]
    bench.hear(state=RecordingState.LOST, seconds=5.0)
    assert "Desk went away. What was recorded is safe" in said[0]
    assert said[1] == "Desk is not there now; Headset is used instead."
    assert page.microphone.note.isVisible()
    page.buttons.resume.click()
    assert bench.recording.resumed_with == ["Headset"]
    assert page.hint.text() == "Recording from Headset."


def test_a_microphone_that_cannot_go_on_leaves_the_take_open(bench: Bench) -> None:
    page = bench.page
    bench.record()
    bench.hear(state=RecordingState.LOST)
    bench.recording.resume_fails = DeviceError("input_busy", device="Desk")
    page.buttons.resume.click()
    assert page.card.isVisible()
    assert page.buttons.stop.isVisible()
    bench.microphones.present = []
    page.card.button.click()
    assert page.buttons.stop.isEnabled()
    page.buttons.stop.click()
    assert len(bench.takes) == 1
    assert not bench.is_seen


def test_microphones_that_cannot_be_listed_end_no_take(bench: Bench) -> None:
    bench.record()
    bench.page.buttons.pause.click()
    bench.microphones.listing_fails = DeviceError("sound_library_missing")
    bench.page.microphone.look.click()
    assert bench.page.card.isVisible()
    assert offered(bench)[0] is bench.page.buttons.stop


def test_what_is_discarded_can_be_brought_back(bench: Bench) -> None:
    page = bench.page
    bench.record()
    page.buttons.discard.click()
    assert page.hint.text() == "The take is discarded."
    assert bench.takes == []
    page.undo.click()
    assert len(bench.takes) == 1
    assert bench.stand.window.new_page.file_line.text() == "Your recording"


@pytest.mark.parametrize(
    ("code", "told"),
    [("input_busy", "Desk"), ("input_not_permitted", "microphone"), ("no_input_device", "microphone")],
)
def test_a_microphone_that_cannot_be_opened_says_so_and_can_be_looked_for_again(
    bench: Bench, code: str, told: str
) -> None:
    page = bench.page
    bench.microphones.fails = DeviceError(code, device="Desk")
    bench.record()
    assert told in page.card.text
    assert offered(bench) == [page.buttons.record]
    bench.microphones.fails = None
    page.card.button.click()
    assert not page.card.isVisible()
    bench.record()
    assert page.hint.text() == "Recording from Desk."


def test_without_a_microphone_there_is_nothing_to_press_until_one_is_there(bench: Bench) -> None:
    page = bench.page
    bench.microphones.present = []
    page.microphone.look.click()
    assert page.microphone.note.text().startswith("No microphone is there.")
    assert not page.buttons.record.isEnabled()
    bench.microphones.present = [Device("Desk")]
    page.microphone.look.click()
    assert not page.microphone.note.isVisible()
    assert page.buttons.record.isEnabled()


def test_what_is_chosen_is_there_the_next_time(bench: Bench, stand: Stand) -> None:
    page = bench.page
    page.microphone.menu.setCurrentIndex(1)
    page.microphone.menu.activated.emit(1)
    page.count_down.setChecked(True)
    page.prompter.language.setCurrentText("Deutsch")
    page.prompter.language.activated.emit(page.prompter.language.currentIndex())
    settings = stand.around.settings.read()
    assert (settings.microphone, settings.count_down, settings.script) == ("Headset", True, "de")
    other = window_over(stand.tasks, stand.around)
    other.new_page.show_record()
    assert other.new_page.record.microphone.device == "Headset"
    assert other.new_page.record.count_down.isChecked()
    assert other.new_page.record.prompter.language.currentText() == "Deutsch"
    gone(other)


def test_a_remembered_microphone_that_is_gone_is_told_aloud(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = listening(monkeypatch)
    settings = stand.around.settings.read()
    settings.microphone = "Studio"
    stand.around.settings.write(settings)
    bench = open_recorder(stand)
    assert said == ["Studio is not there now; Desk is used instead."]
    assert bench.page.microphone.device == "Desk"


@pytest.mark.parametrize("broken", ["{", "[]"])
def test_settings_that_cannot_be_read_hold_up_no_take(stand: Stand, tmp_path: Path, broken: str) -> None:
    stand.around.settings._path.parent.mkdir(parents=True, exist_ok=True)
    stand.around.settings._path.write_text(broken)
    bench = open_recorder(stand)
    assert bench.is_seen
    assert stand.window.new_page.card.isVisible()
    bench.choose(ReadingMode.FREELY)
    bench.record()
    bench.page.buttons.stop.click()
    assert stand.window.new_page.file_line.text() == "Your recording"
