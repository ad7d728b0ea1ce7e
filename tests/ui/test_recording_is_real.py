"""The whole road by voice: a real window, real threads, a real sound stack, and the sandbox.

Nothing is faked but the loudspeaker. What is spoken into the microphone of a PulseAudio daemon is recorded by
the window, read straight through a script, and becomes a sample with a clone prompt, and a voice.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.audio.pulse import Pulse, pulse_fixture, running_pulse_fixture  # noqa: F401 - fixtures
from tests.audio.signals import RATE, Samples, correlation, read
from voicestudio.model.recording import RecordingState
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.widgets.reading_mode import ReadingMode
from voicestudio.ui.widgets.voice_list import ROW_ROLE

OpenWindow = Callable[[], MainWindow]
SENTENCES = ((0.0, 7.25), (7.25, 10.4))
"""Seconds of two sentences of the bundled sample."""


def spoken(speech: Path, sentence: int) -> Samples:
    """One sentence at the rate of the microphone."""
    samples, rate = soundfile.read(speech, dtype="float64")
    start, end = SENTENCES[sentence]
    at = np.arange(round(start * RATE), round(end * RATE)) / RATE
    heard: Samples = np.round(np.interp(at, np.arange(len(samples)) / rate, samples) * 32_767).astype(
        np.int16
    )
    return heard


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def at_recorder(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    """The window with its recorder open, and no take in it."""
    opened = open_window()
    page = opened.new_page.record
    press(opened.new_page.zone.record)
    qtbot.waitUntil(lambda: page.microphone.menu.count() == 2, timeout=15_000)
    page.count_down.setChecked(False)
    return opened


def speak(qtbot: QtBot, pulse: Pulse, signal: Samples) -> None:
    """Speak into the preferred microphone while the window goes on."""
    player = pulse.speak(signal, into="Alpha")
    qtbot.waitUntil(lambda: player.poll() is not None, timeout=60_000)
    assert player.returncode == 0


def test_what_is_read_aloud_becomes_a_voice(
    qtbot: QtBot, pulse: Pulse, open_window: OpenWindow, speech: Path
) -> None:
    window = at_recorder(qtbot, open_window)
    form, page = window.new_page, window.new_page.record
    page.modes.choose(ReadingMode.THROUGH)
    said: list[str] = []
    page.work.read.connect(lambda _reading, code: said.append(code))
    press(page.buttons.record)
    qtbot.waitUntil(page.buttons.pause.isVisible, timeout=15_000)
    assert page.hint.text() == "Recording from Alpha."
    assert pulse.open_inputs() == 1
    first, second = spoken(speech, 0), spoken(speech, 1)
    speak(qtbot, pulse, first)
    assert page.meter.held_dbfs > -60
    assert "good" in said
    press(page.prompter.next)
    speak(qtbot, pulse, second)
    press(page.buttons.stop)
    qtbot.waitUntil(lambda: form.sample.checked is not None, timeout=30_000)
    assert pulse.open_inputs() == 0

    checked = form.sample.checked
    assert checked is not None
    take = read(checked.examined.path)
    assert correlation(first, take) > 0.99
    assert correlation(second, take) > 0.99
    assert form.file_line.text() == "Your recording"
    script, chosen = page.prompter.script, form.sample.prompt.sentence
    assert script is not None
    assert chosen is not None
    assert chosen.text == script.sentences[0]

    form.form.name.setText("Anna")
    form.form.text.setPlainText("Good evening.")
    form.form.rights.setChecked(True)
    qtbot.waitUntil(form.start.isEnabled, timeout=15_000)
    prompt = form._prompt
    assert prompt is not None
    assert correlation(first[RATE : 6 * RATE], read(prompt.path)) > 0.99
    press(form.next)
    press(form.next)
    press(form.start)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.voice_page, timeout=30_000)
    qtbot.waitUntil(lambda: window.voices.rows.rowCount() == 1, timeout=15_000)
    voice = window.voices.rows.index(0).data(ROW_ROLE)
    assert (voice.name, voice.prompt_text) == ("Anna", script.sentences[0])
    assert voice.voice_id.startswith("voice_")


def test_a_window_that_is_closed_while_it_records_keeps_the_take(
    qtbot: QtBot, pulse: Pulse, open_window: OpenWindow, speech: Path
) -> None:
    page = at_recorder(qtbot, open_window).new_page.record
    press(page.buttons.record)
    qtbot.waitUntil(page.buttons.pause.isVisible, timeout=15_000)
    signal = spoken(speech, 0)[: round(1.2 * RATE)]
    speak(qtbot, pulse, signal)
    again = open_window()  # closes the other
    assert pulse.open_inputs() == 0
    qtbot.waitUntil(again.new_page.takes.isVisible, timeout=15_000)
    (player,) = again.new_page.takes.players
    assert player._path is not None
    assert correlation(signal, read(player._path)) > 0.99


def test_a_page_that_is_left_closes_the_microphone_until_it_is_seen_again(
    qtbot: QtBot, pulse: Pulse, open_window: OpenWindow
) -> None:
    window = at_recorder(qtbot, open_window)
    page = window.new_page.record
    page.modes.choose(ReadingMode.FREELY)
    press(page.buttons.record)
    press(window.side.account_button)  # quicker than the microphone
    qtbot.waitUntil(lambda: page.hint.text().startswith("Paused"), timeout=15_000)
    assert pulse.open_inputs() == 0
    press(window.side.new_button)
    press(page.buttons.resume)
    qtbot.waitUntil(page.buttons.pause.isVisible, timeout=15_000)
    states: list[RecordingState] = []
    page.work.read.connect(lambda reading, _code: states.append(reading.state))
    qtbot.waitUntil(lambda: RecordingState.RECORDING in states, timeout=15_000)
    assert pulse.open_inputs() == 1
    press(page.buttons.discard)
    qtbot.waitUntil(page.undo.isVisible, timeout=15_000)
    assert pulse.open_inputs() == 0
