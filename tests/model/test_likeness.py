"""How alike two voices are, and where that lies among measured pairs."""

import pytest

from voicestudio.model.likeness import Likeness, LikenessScale, Spread, cosine

SAME = Spread((0.90, 0.92, 0.94, 0.96))
DIFFERENT = Spread((0.40, 0.50, 0.60, 0.70, 0.95))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((1.0, 0.0), (1.0, 0.0), 1.0),
        ((1.0, 0.0), (0.0, 1.0), 0.0),
        ((3.0, 4.0), (6.0, 8.0), 1.0),
        ((1.0, 1.0), (1.0, 0.0), 0.70711),
        ((0.0, 0.0), (1.0, 0.0), 0.0),
    ],
)
def test_a_cosine_knows_no_length(one: tuple[float, ...], other: tuple[float, ...], expected: float) -> None:
    assert cosine(one, other) == pytest.approx(expected, abs=1e-5)
    assert cosine(one, other) <= 1.0


def test_voiceprints_of_two_encoders_are_not_compared() -> None:
    with pytest.raises(ValueError, match="shorter"):
        cosine((1.0, 0.0), (1.0,))


@pytest.mark.parametrize(
    ("value", "less_alike", "more_alike"),
    [
        (0.39, 0.0, 1.0),
        (0.40, 0.0, 0.8),
        (0.93, 0.5, 0.2),
        (0.94, 0.5, 0.2),
        (0.95, 0.75, 0.0),
        (0.97, 1.0, 0.0),
    ],
)
def test_where_a_value_lies(value: float, less_alike: float, more_alike: float) -> None:
    likeness = Likeness(value, LikenessScale(SAME, DIFFERENT, 5))
    assert likeness.same_less_alike == pytest.approx(less_alike)
    assert likeness.different_more_alike == pytest.approx(more_alike)


def test_shares_of_a_spread() -> None:
    assert DIFFERENT.middle == 0.60
    assert [DIFFERENT.at(share) for share in (0.0, 0.2, 1.0)] == [0.40, 0.50, 0.95]
