"""The space of all mixes: there and back, and what a style is between two knots."""

import numpy as np
import pytest

from voicestudio.sandbox.matched.blending import COMPONENTS, COORDINATES, Blending, FloatArray

VOICES = 40
KNOTS = np.array([0.0, 40.0, 60.0, 100.0], np.float32)


@pytest.fixture(scope="module")
def packs() -> FloatArray:
    return np.random.default_rng(3).normal(0, 1, (VOICES, len(KNOTS), 256)).astype(np.float32)


@pytest.fixture(scope="module")
def blending(packs: FloatArray) -> Blending:
    return Blending(packs, KNOTS)


def test_a_place_is_the_place_of_its_own_mix(blending: Blending) -> None:
    place = np.random.default_rng(4).normal(0, 0.5, COORDINATES).astype(np.float32) * blending.scale
    weights = blending.weights(place)
    assert weights.shape == (2, VOICES)
    assert weights.sum(axis=1) == pytest.approx([1.0, 1.0], abs=1e-4)
    assert blending.coordinates(weights) == pytest.approx(place, abs=1e-4)


def test_halves_are_mixed_apart(blending: Blending, packs: FloatArray) -> None:
    weights = np.zeros((2, VOICES), np.float32)
    weights[0, 5] = weights[1, 9] = 1.0
    pack = blending.pack(weights)
    assert pack[:, :128] == pytest.approx(packs[5, :, :128], abs=1e-6)
    assert pack[:, 128:] == pytest.approx(packs[9, :, 128:], abs=1e-6)
    place = blending.coordinates(np.stack([weights, weights[:, ::-1]]))
    assert place.shape == (2, COORDINATES)
    assert sum(COMPONENTS) == COORDINATES == len(blending.scale)


@pytest.mark.parametrize(
    ("phonemes", "lower", "part"), [(0, 0, 0.0), (20, 0, 0.5), (40, 1, 0.0), (80, 2, 0.5)]
)
def test_between_two_knots_a_style_is_between_theirs(
    blending: Blending, packs: FloatArray, phonemes: int, lower: int, part: float
) -> None:
    expected = (1 - part) * packs[7, lower] + part * packs[7, lower + 1]
    assert blending.style(packs[7], phonemes) == pytest.approx(expected, abs=1e-5)


def test_beyond_the_last_knot_the_style_stays(blending: Blending, packs: FloatArray) -> None:
    assert blending.style(packs[7], 500) == pytest.approx(packs[7, -1], abs=1e-6)
