"""Record a take, and say while it is recorded what is amiss with it."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from voicestudio.flow.tools import Microphones, Recording, TakeStore
from voicestudio.model import rules
from voicestudio.model.errors import LibraryError
from voicestudio.model.recording import Reading, RecordingState, Take

SECONDS_WANTED: Final = (60.0, 90.0)
NOTHING_HEARD_AFTER: Final = 2.0
_RECENT_SECONDS: Final = 4.0
_FIRST_WORDS: Final = 3.0  # seconds in which nobody is told to speak up: they may be about to begin
_TOO_LOUD_DBFS: Final = -1.0  # of a peak: the next louder word will be cut off
_QUIET_DBFS: Final = -30.0  # of the highest peak lately: speech at a proper level peaks at -12 and above


@dataclass
class Coach:
    """Listens to the readings of one recording, and says one thing at a time.

    What it says is a code of ``texts/recording.py``: "nothing_heard", "too_loud", "too_quiet", "good", or ""
    while there is nothing to say yet.
    """

    _recent: deque[tuple[float, float]] = field(default_factory=deque)  # seconds, peak

    def hear(self, reading: Reading) -> str:
        """What is to be said now."""
        self._recent.append((reading.seconds, reading.peak_dbfs))
        while self._recent[0][0] < reading.seconds - _RECENT_SECONDS:
            self._recent.popleft()
        highest = max(peak for _, peak in self._recent)
        if reading.silent_seconds >= NOTHING_HEARD_AFTER:
            return "nothing_heard"
        if highest > _TOO_LOUD_DBFS:
            return "too_loud"
        if reading.seconds < _FIRST_WORDS:
            return ""
        return "too_quiet" if highest < _QUIET_DBFS else "good"


def start(
    microphones: Microphones,
    takes: TakeStore,
    device: str,
    seconds_most: float = rules.SAMPLE_SECONDS_MOST,
) -> "Session":
    """Open a microphone and record into the folder of takes.

    Args:
        microphones: Of this computer.
        takes: Where takes lie.
        device: A microphone's name, "" for the preferred one.
        seconds_most: Where it ends by itself and is kept; the service takes no more than the default.

    Raises:
        DeviceError: It cannot be opened; nothing is left behind.
        LibraryError: The take cannot be written.
    """
    try:
        recording = microphones.record(device, takes.new_file(), seconds_most)
    except OSError as error:
        raise LibraryError.of_disk(error) from error
    return Session(recording, takes, takes.now())


@dataclass
class Session:
    """One take while it is recorded.

    Attributes:
        recording: The open microphone.
        begun: When it was opened.
        marks: Seconds at which the reader went on to the next sentence.
    """

    recording: Recording
    takes: TakeStore
    begun: datetime
    marks: list[float] = field(default_factory=list)

    def mark(self) -> None:
        """The reader goes on to the next sentence."""
        self.marks.append(self.recording.reading().seconds)

    def finish(self) -> Take:
        """Stop, keep the last words, and give the take its lasting place; raises ``LibraryError``."""
        self.recording.stop()
        reading = self.recording.reading()
        try:
            path = self.takes.finish(self.recording.path)
        except OSError as error:
            raise LibraryError.of_disk(error) from error
        return Take(
            path,
            reading.seconds,
            self.begun,
            self.recording.device,
            self.recording.form,
            reading.overflows,
            marks=tuple(self.marks),
        )

    def discard(self) -> Take:
        """Stop, and put the take aside; it can be brought back. Raises as ``finish`` does."""
        take = self.finish()
        try:
            self.takes.remove(take.path)
        except OSError as error:
            raise LibraryError.of_disk(error) from error
        return take

    @property
    def is_over(self) -> bool:
        """Whether it ended by itself; what was recorded waits to be finished."""
        return self.recording.reading().state in {RecordingState.FULL, RecordingState.FAILED}
