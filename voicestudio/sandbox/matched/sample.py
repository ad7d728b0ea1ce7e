"""What is looked at in a sample: who speaks, how high, how fast, and in which colour."""

from dataclasses import dataclass

from voicestudio.audio.speaker.encoder import SpeakerEncoder
from voicestudio.sandbox.likeness import Likeness, measure
from voicestudio.sandbox.matched.blending import FloatArray
from voicestudio.sandbox.matched.colour import long_term


@dataclass(frozen=True)
class SampleFacts:
    """Figures of a sample, for as long as a voice is fitted to it; of them only what the fit finds is kept.

    Attributes:
        embedding: Shape (256,).
        likeness: Pitch, pace and colour in six numbers.
        spectrum: Long-term, shape (601,).
        rate: Samples a second: what the spectrum can hold.
    """

    embedding: FloatArray
    likeness: Likeness
    spectrum: FloatArray
    rate: int

    @property
    def pitch_hz(self) -> float:
        """Median F0; 0 without a voice."""
        return self.likeness.f0_hz if self.likeness.voiced_share > 0.0 else 0.0


def facts_of_sample(samples: FloatArray, rate: int, encoder: SpeakerEncoder) -> SampleFacts:
    """Look at a sample: mono, shape (n,), full scale 1.0."""
    return SampleFacts(encoder.embed(samples, rate), measure(samples, rate), long_term(samples, rate), rate)
