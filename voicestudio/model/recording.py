"""Recording: devices, how they are opened, what a recording does now, and the take that comes of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True)
class Device:
    """A microphone or a loudspeaker, as the system names it; ``default`` for the one the system prefers."""

    name: str
    default: bool = False


@dataclass(frozen=True)
class CaptureFormat:
    """Samples a second and channels of a recording; samples are 16 bit."""

    rate: int
    channels: int


class RecordingState(StrEnum):
    """What a recording does."""

    RECORDING = "recording"
    PAUSED = "paused"
    LOST = "lost"  # the device went away; what was recorded is safe
    FULL = "full"  # the limit was reached; what was recorded is safe
    FAILED = "failed"  # the disk took no more; what was recorded before is safe
    STOPPED = "stopped"


@dataclass(frozen=True)
class Reading:
    """What a recording has to tell at one moment; asking costs nothing.

    Attributes:
        state: What it does.
        seconds: Length of the take so far, pauses left out.
        peak_dbfs: Highest sample since the last reading; -120 for none.
        rms_dbfs: Root mean square of what came since the last reading; -120 for nothing.
        clipped: Samples at full scale so far.
        overflows: How often the device dropped sound so far.
        silent_seconds: For how long nothing was heard, up to now.
    """

    state: RecordingState
    seconds: float = 0.0
    peak_dbfs: float = -120.0
    rms_dbfs: float = -120.0
    clipped: int = 0
    overflows: int = 0
    silent_seconds: float = 0.0


@dataclass(frozen=True)
class Take:
    """One recording on this computer's disk.

    Attributes:
        path: A WAV file.
        seconds: Its length.
        made_at: When it was begun.
        device: The microphone, as the system names it; "" where that is no longer known.
        form: Samples a second and channels.
        overflows: How often the device dropped sound.
        left_by_crash: The program ended while it was recorded.
        marks: Seconds at which the reader went on to the next sentence.
    """

    path: Path
    seconds: float
    made_at: datetime
    device: str = ""
    form: CaptureFormat = CaptureFormat(0, 0)
    overflows: int = 0
    left_by_crash: bool = False
    marks: tuple[float, ...] = ()
