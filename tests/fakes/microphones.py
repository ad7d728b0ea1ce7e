"""Microphones under the test's hand: what they hear is a file, and they do what they are told."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from voicestudio.audio.media.examining import examine
from voicestudio.local.bundled import bundled_sample
from voicestudio.model.errors import DeviceError
from voicestudio.model.recording import CaptureFormat, Device, Reading, RecordingState


class FakeRecording:
    """One take: all that is heard is in its file from the beginning."""

    def __init__(self, device: str, path: Path, hears: Path) -> None:
        self.device = device
        self.path = path
        self.form = CaptureFormat(16_000, 1)
        self.now = Reading(RecordingState.RECORDING, 0.0, -12.0, -20.0)
        self.resumed_with: list[str] = []
        self.resume_fails: DeviceError | None = None
        shutil.copyfile(hears, path)

    def tells(self, **now: Any) -> None:
        """Have something else to tell from now on: fields of ``Reading``."""
        self.now = replace(self.now, **now)

    def reading(self) -> Reading:
        return self.now

    def pause(self) -> None:
        if self.now.state is RecordingState.RECORDING:
            self.tells(state=RecordingState.PAUSED)

    def resume(self, device: str = "") -> None:
        self.resumed_with.append(device)
        if self.resume_fails:
            raise self.resume_fails
        self.device = device or self.device
        self.tells(state=RecordingState.RECORDING)

    def stop(self) -> None:
        self.tells(seconds=examine(self.path).facts.seconds)
        if self.now.state in {RecordingState.RECORDING, RecordingState.PAUSED}:
            self.tells(state=RecordingState.STOPPED)


class FakeMicrophones:
    """Two microphones, of which the first is preferred."""

    def __init__(self) -> None:
        self.present: list[Device] = [Device("Desk", default=True), Device("Headset")]
        self.hears = bundled_sample()
        self.opened: list[FakeRecording] = []
        self.fails: DeviceError | None = None
        self.listing_fails: DeviceError | None = None

    def devices(self) -> Sequence[Device]:
        if self.listing_fails:
            raise self.listing_fails
        return self.present

    def record(self, device: str, path: Path, seconds_most: float) -> FakeRecording:
        if self.fails:
            raise self.fails
        recording = FakeRecording(device or self.present[0].name, path, self.hears)
        self.opened.append(recording)
        return recording
