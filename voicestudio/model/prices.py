"""What a step about costs, from the vendor's price page. Estimates, always shown with "about".

Read in June 2026. Prices of the 2.5 and 02 models are not on that page; those of the newer series stand in
for them. Whether the clone itself is charged at cloning or at the first speech is not documented.
"""

from dataclasses import dataclass
from typing import Final

PRICES_READ_IN: Final = "2026-06"
CLONE_USD: Final = 1.50
"""Price page: $1.50 a voice."""

SPEECH_USD_PER_CHARACTER: Final = {"hd": 100e-6, "turbo": 60e-6}
"""Price page: $100 (HD) and $60 (Turbo) for a million characters."""


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


def speech_cost(text: str, model: str) -> float:
    """US dollars for speaking a text with a model, about."""
    tier = "turbo" if "turbo" in model else "hd"
    return len(text) * SPEECH_USD_PER_CHARACTER[tier]


def clone_cost(text: str | None, model: str | None, *, free: bool) -> CostEstimate:
    """What a clone with a preview text about costs; zeros where ``free`` (the sandbox)."""
    characters = len(text or "")
    if free:
        return CostEstimate(0.0, characters, 0.0)
    return CostEstimate(CLONE_USD, characters, round(speech_cost(text or "", model or ""), 6))
