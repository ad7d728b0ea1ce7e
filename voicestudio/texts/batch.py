"""What is said of a batch: each item, the whole of its cost, and its end."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.batch import BatchEnd, ItemState, Queued
from voicestudio.model.prices import CostEstimate, PriceList
from voicestudio.model.profile import Profile
from voicestudio.texts.costs import clone_sentence, usd, whose_figures
from voicestudio.texts.errors import words
from voicestudio.texts.language import Sentences, mark_many, say, say_many
from voicestudio.texts.printable import in_one_line
from voicestudio.texts.wording import listed

RIGHTS_OF_ALL: Final = (
    "Are all these voices yours, or do you have their owners' permission to clone each of them?"
)

STATES: Final[Mapping[ItemState, str]] = Sentences(
    {
        ItemState.WAITING: "waiting",
        ItemState.REFUSED: "refused",
        ItemState.DONE: "made",
        ItemState.FAILED: "failed, not charged",
        ItemState.UNKNOWN: "unknown, may have been charged",
        ItemState.SKIPPED: "skipped, exists already",
    },
    note="an item of a batch",
)
"""What became of an item, in a word or a few."""

_IN_THE_SUMMARY: Final = (
    (ItemState.DONE, mark_many("{count} made")),
    (ItemState.SKIPPED, mark_many("{count} skipped")),
    (ItemState.REFUSED, mark_many("{count} refused")),
    (ItemState.FAILED, mark_many("{count} failed")),
    (ItemState.UNKNOWN, mark_many("{count} unknown")),
    (ItemState.WAITING, mark_many("{count} waiting")),
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
    facts = {
        "total": usd(cost.total),
        "profile": profile.name,
        "voices": str(count),
        "clones": usd(cost.clone),
        "speech": usd(cost.speech),
    }
    return _cost_of_all(cost.characters, facts) + whose_figures(prices, profile)


def _cost_of_all(characters: int, facts: Mapping[str, str]) -> str:
    if not characters:
        return say(
            "About {total} on {profile} (voices to be made: {voices}, {clones}), "
            "at cloning or at the first speech: the service does not say when.",
            **facts,
        )
    many = mark_many(
        "About {total} on {profile} (voices to be made: {voices}, {clones}; "
        "{speech} for {count:,} characters), "
        "at cloning or at the first speech: the service does not say when."
    )
    return say_many(many, many, characters, **facts)


def summary(end: BatchEnd, *, is_free: bool) -> str:
    """How a run ended: "3 made, 1 skipped. This run about cost $4.50."."""
    counted = [say_many(many, many, end.count(state)) for state, many in _IN_THE_SUMMARY if end.count(state)]
    said = [say("{what_became}.", what_became=listed(counted))]
    if not is_free:
        said.append(say("This run about cost {cost}.", cost=usd(end.about_usd)))
    if end.doubtful_usd:
        said.append(say("{cost} more may have been charged.", cost=usd(end.doubtful_usd)))
    return " ".join(said)
