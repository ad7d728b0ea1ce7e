"""What the free balance call says about an API key and its base URL."""

from dataclasses import dataclass
from enum import StrEnum

from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError


class KeyOutcome(StrEnum):
    """What became of a test. The first two mean that the key works."""

    WORKS = "works"
    WORKS_BALANCE_EMPTY = "works_balance_empty"
    NO_BALANCE_CALL = "no_balance_call"
    KEY_WRONG = "key_wrong"
    KEY_OF_OTHER_SERVICE = "key_of_other_service"
    NOT_VERIFIED = "not_verified"
    NOT_PERMITTED = "not_permitted"
    RATE_LIMITED = "rate_limited"
    NOT_REACHABLE = "not_reachable"
    TIMED_OUT = "timed_out"
    SERVICE_BROKEN = "service_broken"
    NOT_THE_SERVICE = "not_the_service"


@dataclass(frozen=True)
class KeyTested:
    """A test and its outcome.

    Attributes:
        balance: Where the service told it.
        error: What was answered where the key does not work.
    """

    outcome: KeyOutcome
    balance: Balance | None = None
    error: VoiceStudioError | None = None

    @property
    def works(self) -> bool:
        """Whether the service takes the key."""
        return self.outcome in {KeyOutcome.WORKS, KeyOutcome.WORKS_BALANCE_EMPTY}
