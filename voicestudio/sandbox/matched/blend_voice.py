"""The natural voice: speaks phonemes in any mix of the stock voices."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from voicestudio.sandbox.matched.blending import Blending, FloatArray
from voicestudio.sandbox.matched.packages import blend_model
from voicestudio.sandbox.matched.runtime import open_session

RATE: Final = 24_000
"""Samples a second of what it speaks."""
SPEEDS: Final = (0.5, 2.0)
"""How much slower or faster than its usual pace it still speaks clearly."""


class BlendVoice:
    """The model, loaded; it is unloaded with the object.

    Args:
        vocabulary: Number of each phoneme.
        blending: The voices.

    Raises:
        RuntimeError: The packages with its weights are not there, or altered.
    """

    def __init__(self, vocabulary: Mapping[str, int], blending: Blending) -> None:
        self._vocabulary = vocabulary
        self._blending = blending
        self._session = open_session(blend_model())

    def say(self, phonemes: str, pack: FloatArray, speed: float = 1.0) -> FloatArray:
        """Speak a piece.

        Args:
            phonemes: At most 500; what the model does not know is passed over.
            pack: The voice, shape (knots, 256).
            speed: See ``SPEEDS``; held to it.

        Returns:
            Mono at 24 kHz, shape (n,); nothing where no phoneme is known.
        """
        tokens = [self._vocabulary[one] for one in phonemes if one in self._vocabulary]
        if not tokens:
            return np.zeros(0, np.float32)
        style = self._blending.style(pack, len(tokens) - 1)
        given = {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": style[None].astype(np.float32),
            "speed": np.array([np.clip(speed, *SPEEDS)], np.float32),
        }
        spoken: FloatArray = np.asarray(self._session.run(None, given)[0], np.float32).ravel()
        return spoken
