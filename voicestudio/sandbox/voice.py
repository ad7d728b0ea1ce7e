"""What the sandbox asks of a speech engine: a shape from a sample, and speech from a text and a shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

# What an engine keeps of a sample: a few named numbers, ready for JSON. Never the audio, nor anything it
# could be made from again: a voice is biometric data.
Shape = Mapping[str, float]


@dataclass(frozen=True)
class Manner:
    """How a request wants its text spoken."""

    speed: float = 1.0  # 0.5..2, times the pace of the sample
    volume: float = 1.0  # over 0 up to 10, times the usual level
    pitch: float = 0.0  # -12..12 semitones from the pitch of the sample
    language: str | None = None  # a BCP 47 tag ("pt-BR"); None: told from the text
    quality: Literal["hd", "turbo"] = "hd"  # an engine with one quality speaks both alike


@dataclass(frozen=True)
class Speech:
    """Spoken audio."""

    samples: NDArray[np.float32]  # mono, shape (n,), -1..1
    rate: int  # Hz


class Engine(Protocol):
    """A speech engine. Calls may come from any thread; the same input gives the same samples."""

    name: str

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
