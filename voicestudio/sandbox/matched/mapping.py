"""How a mix will sound before it is spoken: learnt from the mixes of the table."""

from typing import Final

import numpy as np

from voicestudio.sandbox.matched.blending import FloatArray

# A wider kernel (0.04, ridge 0.2) foretells mixes that it was not told of better, but the search then trusts
# it where no mix was spoken, and people are met less well (tests/bench/voice).
_WIDTH: Final = 0.07  # of the kernel: exp(-width * squared distance)
_RIDGE: Final = 0.1  # how little a single mix of the table is believed


class Mapping:
    """Kernel ridge regression from coordinates to embedding and pitch.

    Args:
        places: Coordinates of the mixes that were spoken, shape (mixes, 34).
        embeddings: Shape (mixes, 256).
        pitch_hz: Shape (mixes,).
    """

    def __init__(
        self,
        places: FloatArray,
        embeddings: FloatArray,
        pitch_hz: FloatArray,
        *,
        width: float = _WIDTH,
        ridge: float = _RIDGE,
    ) -> None:
        self.places = np.asarray(places, np.float32)
        self._width = np.float32(width)
        known = np.column_stack([embeddings, np.log(pitch_hz)])
        self._mean: FloatArray = known.mean(axis=0, dtype=np.float32)
        kernel = self._kernel(self.places).astype(np.float64)
        kernel[np.diag_indices_from(kernel)] += ridge
        self._factors: FloatArray = np.linalg.solve(kernel, known - self._mean).astype(np.float32)

    def predict(self, places: FloatArray) -> tuple[FloatArray, FloatArray]:
        """What to expect at (n, 34): unit embeddings, (n, 256), and the logarithm of F0 in Hz, (n,)."""
        found = self._kernel(places) @ self._factors + self._mean
        embeddings = found[:, :-1]
        return embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True), found[:, -1]

    def _kernel(self, places: FloatArray) -> FloatArray:
        squares = np.square(places).sum(axis=1)[:, None] + np.square(self.places).sum(axis=1)
        alike: FloatArray = np.exp(-self._width * (squares - np.float32(2.0) * (places @ self.places.T)))
        return alike
