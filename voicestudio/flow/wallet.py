"""What the account holds, and what the balance call says of a key. Free."""

from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.errors import NetworkError, SetupError, VoiceStudioError
from voicestudio.model.key_test import KeyOutcome, KeyTested
from voicestudio.model.progress import Tick
from voicestudio.model.voice import AttemptState

_OUTCOMES: Final = {
    "key_wrong": KeyOutcome.KEY_WRONG,
    "key_of_other_service": KeyOutcome.KEY_OF_OTHER_SERVICE,
    "not_verified": KeyOutcome.NOT_VERIFIED,
    "not_permitted": KeyOutcome.NOT_PERMITTED,
    "balance_empty": KeyOutcome.WORKS_BALANCE_EMPTY,
    "rate_limited": KeyOutcome.RATE_LIMITED,
    "service_silent": KeyOutcome.TIMED_OUT,
    "service_broken": KeyOutcome.SERVICE_BROKEN,
}
"""What an error of the balance call says of the key; any other answer is not the service's."""


def balance(studio: Studio, tick: Tick) -> Balance | None:
    """What the account holds; None on the sandbox, and where the service does not tell.

    Raises:
        AccountError, SetupError: There is no key, or the keyring does not give it.
        Cancelled: Raised by ``tick``.
    """
    if studio.profile.is_sandbox:
        return None
    studio.service.key_fingerprint()
    try:
        return studio.service.balance(tick)
    except VoiceStudioError:
        return None


def try_key(studio: Studio, tick: Tick) -> KeyTested:
    """Try a key on its base URL by the free balance call.

    Raises:
        AccountError: ``key_missing``: there is none to test.
        SetupError: The keyring does not give it.
        Cancelled: Raised by ``tick``.
    """
    fingerprint = studio.service.key_fingerprint()
    try:
        held = studio.service.balance(tick)
    except SetupError:
        raise
    except VoiceStudioError as error:
        outcome = _outcome(error)
        if outcome is KeyOutcome.KEY_WRONG and _worked_elsewhere(studio, fingerprint):
            outcome = KeyOutcome.KEY_OF_OTHER_SERVICE
        return KeyTested(outcome, error=error)
    return KeyTested(KeyOutcome.WORKS if held.units > 0 else KeyOutcome.WORKS_BALANCE_EMPTY, held)


def _worked_elsewhere(studio: Studio, fingerprint: str) -> bool:
    """Whether a call was paid with the same key at another base URL."""
    return any(
        attempt.key_fingerprint == fingerprint and attempt.base_url != studio.profile.base_url
        for attempt in studio.library.attempts({AttemptState.DONE})
    )


def _outcome(error: VoiceStudioError) -> KeyOutcome:
    if error.code in _OUTCOMES:
        return _OUTCOMES[error.code]
    if isinstance(error, NetworkError):
        return KeyOutcome.NOT_REACHABLE
    if error.code == "address_not_found" and error.facts.get("reason"):
        return KeyOutcome.NO_BALANCE_CALL  # the contract's own words: a sister host without this call
    return KeyOutcome.NOT_THE_SERVICE
