"""A waveform with a sound in it, and what comes of it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.sample_waveform.hands import Heard, marks, peaks_of
from voicestudio.ui.widgets.sample_waveform import SampleWaveform


@pytest.fixture
def waveform(qtbot: QtBot, dressed: QApplication) -> SampleWaveform:
    """Two minutes, 1,228 pixels wide: ten pixels a second."""
    made = SampleWaveform()
    qtbot.addWidget(made)
    made.resize(1228, 240)
    made.show_sound(peaks_of(), marks())
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def heard(waveform: SampleWaveform) -> Heard:
    return Heard(waveform)
