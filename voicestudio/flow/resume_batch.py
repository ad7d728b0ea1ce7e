"""Where an item of a batch stands when the batch is begun again."""

from voicestudio.flow.label_voice import label_voice
from voicestudio.flow.settle import TRIED_AGAIN
from voicestudio.flow.tools import Studio
from voicestudio.model.batch import BatchItem, ItemOutcome, ItemState
from voicestudio.model.voice import Attempt, AttemptState

_SURELY_NOTHING = (AttemptState.PLANNED, AttemptState.FAILED)


def resumed(studio: Studio, item: BatchItem, before: ItemOutcome, *, again: bool) -> ItemOutcome:
    """What is to be done with an item now: only ``waiting`` may be made.

    A paid call of its own that was interrupted, or whose outcome was unknown, is looked up in the library,
    which is never behind: the call was written there before it was sent.

    Args:
        studio: The tools.
        item: The item.
        before: What was written down of it.
        again: The person wants voices too that exist already.

    Raises:
        LibraryError: The library cannot be read, or not be written.
    """
    if before.state is ItemState.DONE or (before.state is ItemState.SKIPPED and not again):
        return before
    if before.attempt_key and before.state in {ItemState.WAITING, ItemState.UNKNOWN}:
        return _after_call(studio, item, before)
    return ItemOutcome()


def _after_call(studio: Studio, item: BatchItem, before: ItemOutcome) -> ItemOutcome:
    key = before.attempt_key
    try:
        attempt = studio.library.attempt(key)
    except KeyError:  # never sent; or it was unknown, became a voice, and that was thrown away since
        return ItemOutcome() if before.state is ItemState.WAITING else before
    if attempt.state is AttemptState.DONE:
        label_voice(studio.library, key, item)
        return ItemOutcome(ItemState.DONE, voice_key=key, attempt_key=key)
    if attempt.error_code == TRIED_AGAIN:
        return ItemOutcome(ItemState.DONE, voice_key=_made_instead(studio, attempt), attempt_key=key)
    if attempt.state in _SURELY_NOTHING:
        return ItemOutcome()
    code = before.code or attempt.error_code or "program_ended"
    return ItemOutcome(ItemState.UNKNOWN, code, attempt_key=key)


def _made_instead(studio: Studio, attempt: Attempt) -> str:
    """The voice that the person made of an unknown attempt by trying it again; "" where it is gone."""
    made = studio.library.voices_made_from(attempt.source_sha256)
    return made[-1].key if made else ""
