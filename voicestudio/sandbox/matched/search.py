"""Find the mix that will sound most like an embedding, near a pitch, and not far outside the known voices."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from voicestudio.audio.speaker.one_thread import one_thread
from voicestudio.sandbox.matched.blending import FloatArray
from voicestudio.sandbox.matched.mapping import Mapping

_ROUNDS: Final = 120
_CHILDREN: Final = 80
_PARENTS: Final = 12
_SEED: Final = 0

_PITCH_COST: Final = 0.05  # of cosine, for a semitone beside the sample's pitch
_PITCH_COST_MOST_ST: Final = 8.0
_REACH: Final = 1.8  # spreads of the stock voices from their mean, within which nothing is held against a mix
_REACH_COST: Final = 0.5
_PLAIN_COST: Final = 0.01  # of two mixes alike, the less extreme


@dataclass(frozen=True)
class Search:
    """What is searched in, and for what.

    Attributes:
        mapping: How places sound.
        scale: Spread of the stock voices along each coordinate, shape (34,).
        embedding: Of the sample, a unit vector, shape (256,).
        pitch_hz: That is wanted; 0 for any.
    """

    mapping: Mapping
    scale: FloatArray
    embedding: FloatArray
    pitch_hz: float

    def nearest_place(self) -> FloatArray:
        """Search by evolution, from the best mixes of the table on; the same sample gives the same place.

        Returns:
            Coordinates, shape (34,).
        """
        chance = np.random.default_rng(_SEED)
        with one_thread():
            parents = self._best(self.mapping.places)
            middle, spread = parents.mean(axis=0), parents.std(axis=0) + 0.15 * self.scale
            for _ in range(_ROUNDS):
                children = middle + chance.standard_normal((_CHILDREN, len(self.scale))) * spread
                parents = self._best(np.concatenate([parents, children]).astype(np.float32))
                middle = 0.5 * (middle + parents.mean(axis=0))
                spread = 0.8 * spread + 0.2 * (parents.std(axis=0) + 0.005 * self.scale)
        nearest: FloatArray = parents[0]
        return nearest

    def _best(self, places: FloatArray) -> FloatArray:
        """The parents of the next round, the best first."""
        return places[np.argsort(-self._merit(places), kind="stable")[:_PARENTS]]

    def _merit(self, places: FloatArray) -> FloatArray:
        """Cosine to be expected, less what a wrong pitch and a strange voice cost: (n, 34) to (n,)."""
        embeddings, log_pitch = self.mapping.predict(places)
        merit = embeddings @ self.embedding
        if self.pitch_hz > 0.0:
            beside = np.abs(log_pitch - np.log(self.pitch_hz)) * (12.0 / np.log(2.0))
            merit = merit - _PITCH_COST * np.minimum(beside, _PITCH_COST_MOST_ST)
        steps = places / self.scale
        outside = np.square(np.maximum(np.abs(steps) - _REACH, 0.0)).sum(axis=1)
        worth: FloatArray = merit - _REACH_COST * outside - _PLAIN_COST * np.square(steps).mean(axis=1)
        return worth
