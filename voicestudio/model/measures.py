"""What was measured of a sound beyond what its file is: speech, level, noise, and where they are amiss."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Stretch:
    """A part of a sound, from ``start`` to ``end`` in seconds; ``end`` itself no longer belongs to it."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end - self.start

    def moved(self, by: float) -> "Stretch":
        """As long as it is, so many seconds later."""
        return Stretch(self.start + by, self.end + by)

    def shared(self, other: "Stretch") -> float:
        """Seconds that both have in common."""
        return max(0.0, min(self.end, other.end) - max(self.start, other.start))


@dataclass(frozen=True)
class Measures:
    """The doctor's figures of one sound.

    Levels are dBFS of one channel (the mix of all), 0 dBFS being full scale; -120 stands for silence.

    Attributes:
        loudness_lufs: Integrated loudness (EBU R 128).
        rms_dbfs: Root mean square of the whole.
        speech_dbfs: Root mean square of the stretches with speech alone.
        true_peak_dbtp: Highest peak between the samples, too (ITU-R BS.1770).
        noise_dbfs: Level of the quietest tenth of it: what is heard while nobody speaks.
        snr_db: Speech over noise. Right above 15 dB, flattering below.
        silence_share: 0..1 of it without speech.
        speech: Where someone speaks, in order; told by energy alone, so that music counts as well.
        clipped: Where peaks are cut off.
        pauses: Stretches without speech longer than a reader's pause.
        hum_hz: Mains frequency that is heard, 50 or 60; 0 for none.
        hum_dbfs: Level of that hum with its overtones; -120 for none.
        voiced: Whether anything in it sounds like a human voice; None where that was not looked at.
    """

    loudness_lufs: float
    rms_dbfs: float
    speech_dbfs: float
    true_peak_dbtp: float
    noise_dbfs: float
    snr_db: float
    silence_share: float
    speech: tuple[Stretch, ...] = ()
    clipped: tuple[Stretch, ...] = ()
    pauses: tuple[Stretch, ...] = ()
    hum_hz: int = 0
    hum_dbfs: float = -120.0
    voiced: bool | None = None

    @property
    def speech_seconds(self) -> float:
        """Seconds of speech."""
        return sum(stretch.seconds for stretch in self.speech)
