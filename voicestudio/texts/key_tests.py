"""What a test of a key found, and what to do about it."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.key_test import KeyOutcome, KeyTested
from voicestudio.texts.costs import usd
from voicestudio.texts.language import Passages, say
from voicestudio.texts.wording import Words

OUTCOMES: Final[Mapping[KeyOutcome, Words]] = Passages(
    {
        KeyOutcome.WORKS: Words("The key works.", "The balance is {balance}."),
        KeyOutcome.WORKS_BALANCE_EMPTY: Words(
            "The key works, but the account is empty.", "Top the account up before you clone."
        ),
        KeyOutcome.NO_BALANCE_CALL: Words(
            "The service answered, but offers no free call to test a key with.",
            "The first clone will show whether the key works; a wrong key costs nothing.",
        ),
        KeyOutcome.KEY_WRONG: Words(
            "The service refused the key.", "Copy it anew from your account, and store it."
        ),
        KeyOutcome.KEY_OF_OTHER_SERVICE: Words(
            "The key is not of this base URL.",
            "Key and base URL belong together: check that both are of the same service and region.",
        ),
        KeyOutcome.NOT_VERIFIED: Words(
            "The key works, but the account is not verified.", "Verify it with the service."
        ),
        KeyOutcome.NOT_PERMITTED: Words(
            "The key may not ask for the balance.", "Ask the service which rights the key has."
        ),
        KeyOutcome.RATE_LIMITED: Words("The service asks for fewer calls.", "Wait a minute, and test again."),
        KeyOutcome.NOT_REACHABLE: Words(
            "The service could not be reached.", "Check your connection and the base URL."
        ),
        KeyOutcome.TIMED_OUT: Words("The service did not answer in time.", "Test again in a while."),
        KeyOutcome.SERVICE_BROKEN: Words("The service has a fault of its own.", "Test again in a while."),
        KeyOutcome.NOT_THE_SERVICE: Words(
            "What answers at this base URL is not the service.",
            "Check the base URL: https://api.novita.ai for Novita.",
        ),
    }
)


def key_words(tested: KeyTested) -> Words:
    """The two sentences of a test."""
    held = usd(tested.balance.usd) if tested.balance else say("not known", note="the balance")
    return OUTCOMES[tested.outcome].filled({"balance": held})
