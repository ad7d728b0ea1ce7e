"""The search finds a mix that it could not have been given, near the pitch that is wanted."""

import numpy as np
import pytest

from voicestudio.sandbox.matched.blending import COORDINATES, FloatArray
from voicestudio.sandbox.matched.mapping import Mapping
from voicestudio.sandbox.matched.search import Search

SCALE = np.linspace(1.0, 0.1, COORDINATES).astype(np.float32)


def sounds(places: FloatArray) -> tuple[FloatArray, FloatArray]:
    """A world in which the first coordinate is heard as timbre, the second as pitch."""
    timbre = 0.8 + 0.4 * np.tanh(places[:, :1])
    embeddings = np.concatenate([np.cos(timbre), np.sin(timbre), np.zeros((len(places), 254))], axis=1)
    return embeddings.astype(np.float32), 150.0 * np.exp(0.3 * places[:, 1]).astype(np.float32)


@pytest.fixture(scope="module")
def mapping() -> Mapping:
    places = np.random.default_rng(5).normal(0, 0.7, (500, COORDINATES)).astype(np.float32) * SCALE
    return Mapping(places, *sounds(places))


def test_what_was_not_spoken_is_foretold(mapping: Mapping) -> None:
    places = np.random.default_rng(6).normal(0, 0.5, (50, COORDINATES)).astype(np.float32) * SCALE
    embeddings, log_pitch = mapping.predict(places)
    expected, pitch = sounds(places)
    assert float(np.einsum("ij,ij->i", embeddings, expected).min()) > 0.99
    assert float(np.abs(np.exp(log_pitch) / pitch - 1.0).max()) < 0.08


@pytest.mark.parametrize(("timbre", "pitch_hz"), [(0.9, 130.0), (-0.9, 180.0)])
def test_timbre_and_pitch_are_found(mapping: Mapping, timbre: float, pitch_hz: float) -> None:
    wanted = np.zeros((1, COORDINATES), np.float32)
    wanted[0, 0] = timbre
    target = sounds(wanted)[0][0]
    place = Search(mapping, SCALE, target, pitch_hz).nearest_place()
    embedding, pitch = sounds(place[None])
    assert float(embedding[0] @ target) > 0.998
    assert float(pitch[0]) == pytest.approx(pitch_hz, rel=0.06)
    assert float(np.abs(place / SCALE).max()) < 2.5, "no voice far outside the known ones"


def test_the_same_sample_gives_the_same_place(mapping: Mapping) -> None:
    target = sounds(np.zeros((1, COORDINATES), np.float32))[0][0]
    first, second = (Search(mapping, SCALE, target, 0.0).nearest_place() for _ in range(2))
    assert first.tobytes() == second.tobytes()
