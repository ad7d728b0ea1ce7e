"""What is said of a batch: each item, the whole of its cost, and its end."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.batch import BatchEnd, ItemState, Queued
from voicestudio.model.prices import CostEstimate, PriceList
from voicestudio.model.profile import Profile
from voicestudio.texts.costs import WHEN_UNKNOWN, clone_sentence, usd, whose_figures
from voicestudio.texts.errors import words
from voicestudio.texts.printable import in_one_line

RIGHTS_OF_ALL: Final = (
    "Are all these voices yours, or do you have their owners' permission to clone each of them?"
)

STATES: Final[Mapping[ItemState, str]] = {
    ItemState.WAITING: "waiting",
    ItemState.REFUSED: "refused",
    ItemState.DONE: "made",
    ItemState.FAILED: "failed, not charged",
    ItemState.UNKNOWN: "unknown, may have been charged",
    ItemState.SKIPPED: "skipped, exists already",
}
"""What became of an item, in a word or a few."""

_IN_THE_SUMMARY: Final = (
    (ItemState.DONE, "made"),
    (ItemState.SKIPPED, "skipped"),
    (ItemState.REFUSED, "refused"),
    (ItemState.FAILED, "failed"),
    (ItemState.UNKNOWN, "unknown"),
    (ItemState.WAITING, "waiting"),
)


def item_line(queued: Queued, of: int) -> str:
    """One item: "2 of 9  Anna  made"."""
    return f"{queued.number} of {of}  {in_one_line(queued.item.name)}  {STATES[queued.outcome.state]}"


def settle_sentence(queued: Queued) -> str:
    """How an item of unknown outcome is settled, in the terminal."""
    if queued.outcome.attempt_key:
        return (
            "It is never sent again by itself. Look at your account, then settle it: "
            f"voicestudio attempt show {queued.outcome.attempt_key[:8]}."
        )
    return words(queued.error).in_terminal if queued.error else "Settle it: see voicestudio attempt list."


def cost_sentence(count: int, cost: CostEstimate, prices: PriceList, profile: Profile) -> str:
    """What a whole batch costs, before it runs."""
    if prices.is_free:
        return clone_sentence(cost, prices, profile)
    parts = f"voices to be made: {count}, {usd(cost.clone)}"
    if cost.characters:
        parts += f"; {usd(cost.speech)} for {cost.characters:,} characters"
    said = f"About {usd(cost.total)} on {profile.name} ({parts}), {WHEN_UNKNOWN}."
    return said + whose_figures(prices, profile)


def summary(end: BatchEnd, *, is_free: bool) -> str:
    """How a run ended: "3 made, 1 skipped. This run about cost $4.50."."""
    counted = [f"{end.count(state)} {word}" for state, word in _IN_THE_SUMMARY if end.count(state)]
    said = f"{', '.join(counted)}."
    if not is_free:
        said += f" This run about cost {usd(end.about_usd)}."
    if end.doubtful_usd:
        said += f" {usd(end.doubtful_usd)} more may have been charged."
    return said
