"""The speaker encoder: any sound to 256 numbers that say who speaks, whatever is said.

A GE2E encoder (Wan and others 2018) with the weights of Resemblyzer (Apache-2.0) in half precision: windows
of 1.6 s, their mean. Two recordings of one person have a cosine near 1, those of two people around 0.65.
"""

import hashlib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from voicestudio.audio.speaker.lstm import Network, network_of
from voicestudio.audio.speaker.mel import mel_frames
from voicestudio.audio.speaker.one_thread import one_thread
from voicestudio.audio.speaker.waves import RATE, FloatArray, levelled, resampled, speaking

NUMBERS: Final = 256
FILE: Final = "speaker-encoder.npz"
SHA256: Final = "b24a7dedc934e41b1c4f34ad6f8801dd212a1cbd1e2f36b4a4d02468dbc4d352"
_STEPS: Final = 160  # frames a window
_STRIDE: Final = 77  # frames from one to the next: 1.3 of them a second
_WINDOWS_MOST: Final = 24  # spread over the whole; more changes nothing in the third digit


class SpeakerEncoder:
    """Embeds sound; safe from any thread."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def embed(self, samples: FloatArray, rate: int) -> FloatArray:
        """The voice of a whole sound.

        Args:
            samples: Mono, shape (n,), full scale 1.0. Pauses are left out.
            rate: Samples a second.

        Returns:
            A unit vector, shape (256,). Silence has one too, which means nothing.
        """
        voice: FloatArray = self.embed_all([samples], rate)[0]
        return voice

    def embed_all(self, sounds: list[FloatArray], rate: int) -> FloatArray:
        """The voices of several sounds at one rate, in one pass of the network: shape (sounds, 256)."""
        each = [_windows(levelled(speaking(resampled(one, rate, RATE)))) for one in sounds]
        ends = np.cumsum([len(one) for one in each])
        with one_thread():
            found = np.split(self._network.embed(np.concatenate(each)), ends[:-1])
        means = np.stack([one.mean(axis=0) for one in found])
        unit: FloatArray = means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
        return unit


def _windows(samples: FloatArray) -> FloatArray:
    """Windows of band powers of speech at 16 kHz: (windows, 160, 40); what is too short is filled up."""
    frames = mel_frames(np.pad(samples, (0, max(0, _STEPS * RATE // 100 - samples.size))))
    starts = np.arange(0, len(frames) - _STEPS + 1, _STRIDE)
    if len(starts) > _WINDOWS_MOST:
        starts = starts[np.linspace(0, len(starts) - 1, _WINDOWS_MOST).round().astype(int)]
    return np.stack([frames[start : start + _STEPS] for start in starts])


@cache
def open_encoder(folder: Path) -> SpeakerEncoder:
    """The encoder whose weights lie in a folder, opened once in a program.

    Raises:
        RuntimeError: The weights are missing, or not those that ship.
    """
    try:
        content = (folder / FILE).read_bytes()
    except OSError:
        raise RuntimeError("the weights of the speaker encoder are missing") from None
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise RuntimeError("the weights of the speaker encoder are not those that ship")
    with np.load(BytesIO(content), allow_pickle=False) as weights:
        return SpeakerEncoder(network_of(weights))
