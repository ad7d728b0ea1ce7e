"""What is said while a take is recorded, at, below and above each edge; and how a session ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from voicestudio.flow.record import Coach, start
from voicestudio.model.errors import DeviceError, LibraryError
from voicestudio.model.recording import CaptureFormat, Device, Reading, RecordingState, Take

MONO = CaptureFormat(48_000, 1)
MOMENT = datetime(2026, 5, 1, 12, tzinfo=UTC)


def after(seconds: float, peak: float, silent: float = 0.0) -> Reading:
    return Reading(RecordingState.RECORDING, seconds, peak, peak - 12, silent_seconds=silent)


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        # silence: two seconds of it, from the first moment on
        (after(1.99, -120.0, silent=1.99), ""),
        (after(2.0, -120.0, silent=2.0), "nothing_heard"),
        (after(9.0, -120.0, silent=2.01), "nothing_heard"),
        # too loud: above -1 dBFS, from the first moment on
        (after(0.1, -0.9), "too_loud"),
        (after(0.1, -1.0), ""),
        (after(9.0, -0.99), "too_loud"),
        (after(9.0, -1.0), "good"),
        (after(9.0, -1.01), "good"),
        # too quiet: below -30 dBFS, once three seconds are over
        (after(2.99, -30.01), ""),
        (after(3.0, -30.01), "too_quiet"),
        (after(3.0, -30.0), "good"),
        (after(3.01, -29.99), "good"),
        (after(3.0, -120.0, silent=1.99), "too_quiet"),
    ],
)
def test_each_edge(reading: Reading, said: str) -> None:
    assert Coach().hear(reading) == said


def test_silence_is_told_before_a_loud_word_a_moment_ago() -> None:
    coach = Coach()
    assert coach.hear(after(5.0, 0.0)) == "too_loud"
    assert coach.hear(after(7.0, -120.0, silent=2.0)) == "nothing_heard"


def test_the_highest_peak_of_the_last_four_seconds_counts() -> None:
    coach = Coach()
    assert coach.hear(after(5.0, -0.5)) == "too_loud"
    assert coach.hear(after(9.0, -40.0)) == "too_loud"
    assert coach.hear(after(9.01, -40.0)) == "too_quiet"
    assert coach.hear(after(9.5, -20.0)) == "good"
    assert coach.hear(after(13.5, -40.0)) == "good"  # a pause between sentences
    assert coach.hear(after(13.51, -40.0)) == "too_quiet"


@dataclass
class FakeRecording:
    path: Path
    device: str = "Alpha"
    form: CaptureFormat = MONO
    state: RecordingState = RecordingState.RECORDING
    seconds: float = 1.0
    overflows: int = 0

    def reading(self) -> Reading:
        return Reading(self.state, self.seconds, overflows=self.overflows)

    def pause(self) -> None:
        self.state = RecordingState.PAUSED

    def resume(self, device: str = "") -> None:
        self.state = RecordingState.RECORDING

    def stop(self) -> None:
        self.state = RecordingState.STOPPED
        self.seconds += 0.3  # the last words


@dataclass
class FakeMicrophones:
    failure: Exception | None = None
    asked: tuple[str, float] = ("", 0.0)

    def devices(self) -> Sequence[Device]:
        return [Device("Alpha", default=True)]

    def record(self, device: str, path: Path, seconds_most: float) -> FakeRecording:
        self.asked = device, seconds_most
        if self.failure:
            raise self.failure
        return FakeRecording(path)


@dataclass
class FakeTakes:
    failure: Exception | None = None
    removed: list[Path] = field(default_factory=list)

    def new_file(self) -> Path:
        return Path("running.wav")

    def finish(self, path: Path) -> Path:
        if self.failure:
            raise self.failure
        return path.with_name("finished.wav")

    def takes(self) -> Sequence[Take]:
        return ()

    def remove(self, path: Path) -> None:
        self.removed.append(path)

    def bring_back(self, path: Path) -> None:
        self.removed.remove(path)

    def now(self) -> datetime:
        return MOMENT


def test_a_finished_take_has_its_last_words_and_its_marks() -> None:
    session = start(FakeMicrophones(), FakeTakes(), "Alpha")
    assert isinstance(session.recording, FakeRecording)
    session.mark()
    session.recording.seconds, session.recording.overflows = 4.5, 2
    session.mark()
    take = session.finish()
    assert take.seconds == pytest.approx(4.8)
    assert (take.path, take.device, take.form) == (Path("finished.wav"), "Alpha", MONO)
    assert (take.overflows, take.marks, take.left_by_crash) == (2, (1.0, 4.5), False)


def test_it_ends_at_the_service_s_limit_unless_told_otherwise() -> None:
    microphones = FakeMicrophones()
    start(microphones, FakeTakes(), "Alpha")
    assert microphones.asked == ("Alpha", 300.0)
    start(microphones, FakeTakes(), "", 12.5)
    assert microphones.asked == ("", 12.5)


@pytest.mark.parametrize(
    ("state", "over"),
    [
        (RecordingState.RECORDING, False),
        (RecordingState.PAUSED, False),
        (RecordingState.LOST, False),  # another microphone can go on with it
        (RecordingState.FULL, True),
        (RecordingState.FAILED, True),
    ],
)
def test_which_states_are_the_end(state: RecordingState, over: bool) -> None:
    session = start(FakeMicrophones(), FakeTakes(), "")
    assert isinstance(session.recording, FakeRecording)
    session.recording.state = state
    assert session.is_over is over


def test_what_is_discarded_can_be_brought_back() -> None:
    takes = FakeTakes()
    session = start(FakeMicrophones(), takes, "")
    session.discard()
    assert takes.removed == [Path("finished.wav")]
    assert session.recording.reading().state is RecordingState.STOPPED


def test_a_disk_that_cannot_be_written_is_the_library_s_trouble() -> None:
    with pytest.raises(LibraryError) as caught:
        start(FakeMicrophones(OSError(28, "No space left on device")), FakeTakes(), "")
    assert caught.value.code == LibraryError.of_disk(OSError(28, "")).code
    session = start(FakeMicrophones(), FakeTakes(OSError(13, "Permission denied")), "")
    with pytest.raises(LibraryError):
        session.finish()


def test_a_microphone_s_own_trouble_passes_through() -> None:
    with pytest.raises(DeviceError) as caught:
        start(FakeMicrophones(DeviceError("input_busy", device="Alpha")), FakeTakes(), "Alpha")
    assert caught.value.code == "input_busy"
