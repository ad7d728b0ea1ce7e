"""What a step about costs, by a list; and money as the account counts it."""

import pytest

from voicestudio.model.balance import Balance
from voicestudio.model.prices import FREE, CostEstimate, PriceList

LIST = PriceList("2026-06", "a page", 1.5, {"cheap": 60e-6, "dear": 100e-6}, ("api.example.com",))


@pytest.mark.parametrize(
    ("text", "model", "expected"),
    [
        ("", "dear", 0.0),
        ("x", "dear", 0.0001),
        ("x" * 2_000, "cheap", 0.12),
        ("x" * 50_000, "dear", 5.0),
        ("好", "cheap", 0.00006),
        ("🎙", "cheap", 0.00006),
    ],
)
def test_a_speech_costs_by_its_characters_and_its_model(text: str, model: str, expected: float) -> None:
    assert LIST.speech(text, model) == pytest.approx(expected)


@pytest.mark.parametrize("model", ["unheard-of", "", "DEAR"])
def test_a_model_that_is_not_listed_counts_as_the_dearest(model: str) -> None:
    assert LIST.speech("x" * 10, model) == pytest.approx(0.001)


def test_where_no_speech_is_listed_none_is_guessed() -> None:
    assert PriceList("2026-06", "a page", 1.5).speech("x" * 10, "dear") == 0


@pytest.mark.parametrize(
    ("text", "model", "expected"),
    [
        (None, None, CostEstimate(1.5, 0, 0.0)),
        ("x" * 100, "cheap", CostEstimate(1.5, 100, 0.006)),
        ("x" * 100, None, CostEstimate(1.5, 100, 0.01)),
    ],
)
def test_a_clone_costs_itself_and_the_text_it_is_first_heard_with(
    text: str | None, model: str | None, expected: CostEstimate
) -> None:
    assert LIST.clone(text, model) == expected


@pytest.mark.parametrize(
    ("estimate", "total"),
    [
        (CostEstimate(1.5, 1, 0.0001), 1.5001),
        (CostEstimate(0.1, 2, 0.2), 0.3),
        (CostEstimate(0.0, 0, 0.0), 0.0),
    ],
)
def test_the_total_is_exactly_both_together(estimate: CostEstimate, total: float) -> None:
    assert estimate.total == total


def test_the_sandbox_is_free_whatever_is_asked() -> None:
    assert FREE.is_free
    assert FREE.clone("x" * 2_000, "dear") == CostEstimate(0.0, 2_000, 0.0)
    assert FREE.speech("x" * 50_000, "dear") == 0
    assert not LIST.is_free


@pytest.mark.parametrize(
    ("base_url", "known"),
    [
        ("https://api.example.com", True),
        ("https://API.Example.com", True),
        ("https://api.example.com:8443/v3", True),
        ("https://sister.example", False),
        ("https://api.example.com.sister.example", False),
        ("https://sister.example/api.example.com", False),
        ("http://127.0.0.1:8000", False),
        ("", False),
    ],
)
def test_a_list_is_of_the_services_it_was_read_for(base_url: str, known: bool) -> None:
    assert LIST.is_of(base_url) == known
    assert FREE.is_of(base_url), "nothing is nothing everywhere"


@pytest.mark.parametrize(
    ("units", "usd"), [(0, 0.0), (1, 0.0001), (10_000, 1.0), (123_456, 12.3456), (-5, -0.0005)]
)
def test_a_balance_is_counted_in_tenths_of_a_thousandth_of_a_dollar(units: int, usd: float) -> None:
    assert Balance(units).usd == pytest.approx(usd)
