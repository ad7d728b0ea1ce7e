"""What an account holds."""

from dataclasses import dataclass
from typing import Final

UNITS_PER_USD: Final = 10_000
"""Balance page: amounts come as whole numbers of 0.0001 US dollars."""


@dataclass(frozen=True)
class Balance:
    """Money on an account.

    Attributes:
        units: In 0.0001 US dollars; what can be spent, credit included.
    """

    units: int

    @property
    def usd(self) -> float:
        """In US dollars."""
        return self.units / UNITS_PER_USD
