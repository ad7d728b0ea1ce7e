"""The recorder of a window under the test's hand."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import soundfile

from tests.fakes.microphones import FakeMicrophones, FakeRecording
from tests.ui.conftest import Stand
from voicestudio.local.bundled import bundled_sample
from voicestudio.model.recording import RecordingState, Take
from voicestudio.ui import speaking
from voicestudio.ui.pages.record import RecordPage
from voicestudio.ui.widgets.reading_mode import ReadingMode

SENTENCES = ((0.0, 7.25), (10.75, 16.4), (16.4, 22.85))
"""Seconds of three sentences of the bundled sample, all of them under 8 s."""


@dataclass
class Bench:
    """The record page and what it stands on."""

    stand: Stand
    page: RecordPage
    microphones: FakeMicrophones

    @property
    def recording(self) -> FakeRecording:
        """The take that was begun last."""
        return self.microphones.opened[-1]

    @property
    def takes(self) -> list[Take]:
        """What lies on the disk, newest first."""
        return list(self.stand.around.takes().takes())

    @property
    def is_seen(self) -> bool:
        """Whether the recorder is what the window shows."""
        return self.page.isVisible()

    def state(self) -> RecordingState:
        """What the take that was begun last does."""
        return self.recording.now.state

    def is_busy(self) -> bool:
        """Whether a take is under way."""
        return self.page.work.is_under_way

    def choose(self, mode: ReadingMode) -> None:
        self.page.modes.choose(mode)

    def record(self, *, count_down: bool = False) -> None:
        """Press Record."""
        self.page.count_down.setChecked(count_down)
        self.page.buttons.record.click()

    def second(self) -> None:
        """Let a second go by, which a count-down counts if there is one."""
        if self.page.work._count_timer.isActive():
            self.page.work._count_timer.timeout.emit()

    def hear(self, **now: Any) -> None:
        """Let the microphone tell something, and the page look."""
        self.recording.tells(**now)
        self.page.work._pull_timer.timeout.emit()

    def speak(self, folder: Path, sentence: int) -> None:
        """What is recorded from now on is this sentence alone."""
        self.microphones.hears = sentence_of(folder, sentence)


def open_recorder(stand: Stand) -> Bench:
    """Go to the recorder as a person does."""
    page = stand.window.new_page
    assert isinstance(stand.around.microphones, FakeMicrophones)
    page.zone.record.click()
    page.record.count_down.setChecked(False)
    return Bench(stand, page.record, stand.around.microphones)


def sentence_of(folder: Path, sentence: int) -> Path:
    """A file that holds one sentence of the bundled sample."""
    start, end = SENTENCES[sentence]
    samples, rate = soundfile.read(bundled_sample(), dtype="int16")
    path = folder / f"sentence{sentence}.wav"
    soundfile.write(path, samples[round(start * rate) : round(end * rate)], rate, subtype="PCM_16")
    return path


def listening(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say from now on."""
    said: list[str] = []

    class Listening:
        isActive = staticmethod(lambda: True)  # noqa: N815 - Qt's own name
        updateAccessibility = staticmethod(lambda event: said.append(event.message()))  # noqa: N815 - as above

    monkeypatch.setattr(speaking, "QAccessible", Listening)
    return said
