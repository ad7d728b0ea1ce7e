"""The audio offered for cloning, what was measured of it, and what a check has to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from voicestudio.model.edits import Remedy
from voicestudio.model.errors import Fact
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.peaks import Peaks


@dataclass(frozen=True)
class AudioFacts:
    """What a file really is, from its content and a full decode.

    Attributes:
        container: "mp3", "m4a", "wav", or FFmpeg's short name for anything else ("flac", "ogg", ...).
        codec: FFmpeg's name of the codec ("aac", "pcm_s16le", ...).
        seconds: Length of the decoded samples; headers lie.
        bytes: Size of the file.
        rate: Samples a second.
        channels: Number of channels.
        claimed_seconds: What the header says, where it says anything.
        bad_packets: Packets that could not be decoded.
        has_video: The file carries moving pictures too.
        tags: Number of descriptive tags (names, places, devices, cover pictures) inside the file.
        peak: Largest absolute sample value, full scale 1.0.
        mixed_peak: The same after mixing all channels to one; near 0 where they cancel each other out.
        loudest_channel: The channel with the most energy.
        finite: No sample is NaN or infinite.
    """

    container: str
    codec: str
    seconds: float
    bytes: int
    rate: int
    channels: int
    claimed_seconds: float | None = None
    bad_packets: int = 0
    has_video: bool = False
    tags: int = 0
    peak: float = 0.0
    mixed_peak: float = 0.0
    loudest_channel: int = 0
    finite: bool = True


@dataclass(frozen=True)
class Examined:
    """A file after one full decode.

    Attributes:
        path: The file.
        sha256: Hash of its bytes; everything that hangs on a sample is keyed by it.
        facts: What it is.
        peaks: Its shape, for drawing.
        measures: The doctor's figures; None where only the rules were looked at.
    """

    path: Path
    sha256: str
    facts: AudioFacts
    peaks: Peaks = field(default_factory=Peaks, repr=False)
    measures: Measures | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Finding:
    """One thing the check says.

    Attributes:
        code: Key into ``texts/findings.py``.
        measured: What was found.
        allowed: What the rule allows.
        violation: The service would refuse it; an advice otherwise.
        mended_by_prepare: A conversion takes care of it, the person need do nothing.
        facts: More for the sentence.
        remedy: What one press can do about it, where something can be done.
        places: Where it is, for the waveform.
    """

    code: str
    measured: Fact
    allowed: Fact
    violation: bool
    mended_by_prepare: bool = False
    facts: Mapping[str, Fact] = field(default_factory=dict)
    remedy: Remedy | None = None
    places: tuple[Stretch, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether this finding must be mended by the person before anything can go on."""
        return self.violation and not self.mended_by_prepare


@dataclass(frozen=True)
class ClonePrompt:
    """A short clip and its exact transcript: one object, because one without the other is refused."""

    path: Path
    text: str


@dataclass(frozen=True)
class Checked:
    """A file and everything the check has to say about it."""

    examined: Examined
    findings: tuple[Finding, ...]

    @property
    def passes(self) -> bool:
        """Whether it can be cloned from, after conversion where needed."""
        return not any(finding.stops for finding in self.findings)


@dataclass(frozen=True)
class Prepared:
    """What will be sent.

    Attributes:
        path: The file in the library's folder.
        sha256: Hash of its bytes.
        facts: What it is now.
        changes: Codes of what was done to the original, keys into ``texts/findings.py``.
    """

    path: Path
    sha256: str
    facts: AudioFacts
    changes: tuple[str, ...]
