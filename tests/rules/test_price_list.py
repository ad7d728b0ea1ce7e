"""The price list that ships: dated, with its source, and with a price for everything that can be chosen."""

import re
import tomllib
from datetime import date
from typing import Final

import pytest

from voicestudio.compose import prices_of
from voicestudio.local.paths import resource
from voicestudio.local.prices import bundled_prices
from voicestudio.model import rules
from voicestudio.model.prices import FREE
from voicestudio.model.profile import SANDBOX_PROFILE, Profile

WRITTEN: Final = tomllib.loads(resource("prices", "novita.toml").read_text(encoding="utf-8"))
OWN: Final = Profile("own", "https://api.novita.ai", "sandbox")


def test_it_says_when_and_where_it_was_read() -> None:
    prices = bundled_prices()
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", prices.read_on)
    assert date.fromisoformat(f"{prices.read_on}-01") >= date(2026, 1, 1)
    assert prices.source.strip()
    assert (prices.read_on, prices.source) == (WRITTEN["read_on"], WRITTEN["source"])
    assert WRITTEN["currency"] == "USD"


def test_every_model_that_can_be_chosen_has_a_price_and_no_other() -> None:
    assert set(bundled_prices().usd_per_character) == set(rules.MODELS)
    assert rules.MODEL_DEFAULT in bundled_prices().usd_per_character


@pytest.mark.parametrize("model", rules.MODELS)
def test_a_price_is_for_a_million_characters_and_turbo_is_the_cheaper(model: str) -> None:
    prices = bundled_prices()
    assert prices.speech("x" * 1_000_000, model) == pytest.approx(WRITTEN["speech"][model])
    dearer = model.replace("turbo", "hd")
    assert 0 < prices.usd_per_character[model] <= prices.usd_per_character[dearer]


def test_a_clone_has_its_price_and_is_not_free() -> None:
    assert bundled_prices().clone_usd == WRITTEN["clone"]["usd"] > 0
    assert not bundled_prices().is_free


def test_it_was_read_for_named_services() -> None:
    prices = bundled_prices()
    assert prices.hosts
    assert all(re.fullmatch(r"[a-z0-9.-]+\.[a-z]+", host) for host in prices.hosts)
    assert prices.is_of(OWN.base_url)
    assert not prices.is_of("https://sister.example")


def test_the_sandbox_is_free_and_any_other_profile_is_not() -> None:
    assert prices_of(SANDBOX_PROFILE) is FREE
    assert prices_of(OWN) == bundled_prices()
    assert prices_of(Profile("local", "http://127.0.0.1:8000", "sandbox")) == bundled_prices()
