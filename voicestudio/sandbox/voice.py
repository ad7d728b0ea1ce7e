"""What the sandbox asks of a speech engine: a shape from a sample, and speech from a text and a shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from voicestudio.model.sandbox_voice import SandboxVoice

# What an engine keeps of a sample: a few named numbers, ready for JSON. Never the audio, nor anything it
# could be made from again: a voice is biometric data.
Shape = Mapping[str, float]


@dataclass(frozen=True)
class Manner:
    """How a request wants its text spoken.

    Attributes:
        speed: 0.5..2, times the pace of the sample.
        volume: Over 0 up to 10, times the usual level.
        pitch: -12..12 semitones from the pitch of the sample.
        language: A BCP 47 tag ("pt-BR"); None: told from the text.
        quality: An engine with one quality speaks both alike.
    """

    speed: float = 1.0
    volume: float = 1.0
    pitch: float = 0.0
    language: str | None = None
    quality: Literal["hd", "turbo"] = "hd"


@dataclass(frozen=True)
class Speech:
    """Spoken audio.

    Attributes:
        samples: Mono, shape (n,), -1..1.
        rate: Samples a second.
    """

    samples: NDArray[np.float32]
    rate: int


class Engine(Protocol):
    """A speech engine. Calls may come from any thread; the same input gives the same samples."""

    name: str

    def voice_for(self, text: str, shape: Shape, manner: Manner) -> SandboxVoice:
        """Which voice ``speak`` will answer with."""
        ...

    def shape(self, samples: NDArray[np.float32], rate: int) -> Shape:
        """Measure a sample: mono, shape (n,), -1..1, at `rate` Hz. Silence and noise have a shape too."""
        ...

    def speak(self, text: str, shape: Shape, manner: Manner) -> Speech:
        """Speak `text` in the voice `shape` describes.

        Raises:
            ValueError: nothing in the text can be spoken, or its speech would be too long for the engine.
            RuntimeError: the engine is not usable on this computer.
        """
        ...
