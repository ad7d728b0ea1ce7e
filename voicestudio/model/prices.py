"""What a step about costs, by a dated price list. Estimates, always shown with "about".

Whether the clone itself is charged at cloning or at the first speech is not documented.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True)
class CostEstimate:
    """US dollars, about. Zero on the sandbox."""

    clone: float
    characters: int
    speech: float

    @property
    def total(self) -> float:
        """Clone and characters together."""
        return round(self.clone + self.speech, 6)

    def times(self, count: int) -> "CostEstimate":
        """So many of the same."""
        return CostEstimate(
            round(self.clone * count, 6), self.characters * count, round(self.speech * count, 6)
        )


@dataclass(frozen=True)
class PriceList:
    """Prices as they stood on a day.

    Attributes:
        read_on: When they were read: "2026-06".
        source: Where.
        clone_usd: For one voice.
        usd_per_character: Of a speech, by model.
        hosts: Names of the services they were read for.
    """

    read_on: str
    source: str
    clone_usd: float
    usd_per_character: Mapping[str, float] = field(default_factory=dict)
    hosts: tuple[str, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether nothing costs anything: the sandbox."""
        return self.clone_usd == 0

    def is_of(self, base_url: str) -> bool:
        """Whether the prices were read for the service at a base URL."""
        return self.is_free or urlsplit(base_url).hostname in self.hosts

    def clone(self, text: str | None, model: str | None) -> CostEstimate:
        """A clone and the text it is first heard with; the same whether a preview or a speech says it."""
        return CostEstimate(self.clone_usd, len(text or ""), round(self.speech(text or "", model or ""), 6))

    def speech(self, text: str, model: str) -> float:
        """US dollars for a text; a model that is not listed counts as the dearest."""
        dearest = max(self.usd_per_character.values(), default=0.0)
        return len(text) * self.usd_per_character.get(model, dearest)


FREE: Final = PriceList("", "", 0.0)
"""Prices of the sandbox."""
