"""The price list that ships: one dated file with its source."""

import tomllib
from functools import cache

from voicestudio.local.paths import resource
from voicestudio.model.prices import PriceList

_MILLION = 1_000_000


@cache
def bundled_prices() -> PriceList:
    """What the service about charges."""
    listed = tomllib.loads(resource("prices", "novita.toml").read_text(encoding="utf-8"))
    return PriceList(
        read_on=listed["read_on"],
        source=listed["source"],
        clone_usd=float(listed["clone"]["usd"]),
        usd_per_character={model: usd / _MILLION for model, usd in listed["speech"].items()},
        hosts=tuple(listed["hosts"]),
    )
