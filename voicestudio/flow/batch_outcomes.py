"""What an error makes of an item of a batch, and whether it would hit every further one."""

from typing import Final

from voicestudio.flow.tools import Library
from voicestudio.model.batch import ItemOutcome, ItemState
from voicestudio.model.errors import (
    AccountError,
    HostError,
    LibraryError,
    NetworkError,
    SetupError,
    VoiceStudioError,
)

DUPLICATES: Final = frozenset({"same_voice_exists", "same_sample_unknown"})

_HITS_ALL: Final = (AccountError, HostError, LibraryError, NetworkError)
_HITS_ALL_CODES: Final = frozenset(
    {
        "rate_limited",  # the repeats of the call itself have been waited for
        "cloning_not_permitted",
        "not_the_service",
        "address_not_found",
        "service_broken",
        "wait_cancelled",  # the person does not want to wait: for the next one neither
    }
)
_OF_ONE_ITEM: Final = DUPLICATES | {"call_under_way"}


def outcome_of(library: Library, error: VoiceStudioError, attempt_key: str) -> ItemOutcome:
    """What is written down of an item that ended in an error.

    What may have cost money is ``unknown``, whatever else it is; what hits every further item leaves this one
    ``waiting`` like them.
    """
    if error.may_have_cost:
        return ItemOutcome(ItemState.UNKNOWN, error.code, attempt_key=attempt_key)
    if error.code == "same_voice_exists":
        voice = library.voice_with_id(str(error.facts["voice_id"]))
        return ItemOutcome(ItemState.SKIPPED, error.code, voice.key if voice else "")
    if error.code == "same_sample_unknown":  # of another call than its own: looked at anew each time
        return ItemOutcome(ItemState.UNKNOWN, error.code)
    if stops_batch(error):
        return ItemOutcome()
    return ItemOutcome(ItemState.FAILED, error.code, attempt_key=attempt_key)


def stops_batch(error: VoiceStudioError) -> bool:
    """Whether the next item would fare no better: the wallet, the key, the host, the line, the disk."""
    if isinstance(error, SetupError):
        return error.code not in _OF_ONE_ITEM
    return isinstance(error, _HITS_ALL) or error.code in _HITS_ALL_CODES
