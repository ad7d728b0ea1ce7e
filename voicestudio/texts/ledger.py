"""What a voice has cost so far, about, in one sentence."""

from voicestudio.flow.ledger import Charged, LedgerLine, total
from voicestudio.model.voice import AttemptKind
from voicestudio.texts.costs import usd
from voicestudio.texts.language import say, say_many


def ledger_sentence(lines: tuple[LedgerLine, ...]) -> str:
    """The sum, and how many calls it is for."""
    speeches = sum(line.kind is AttemptKind.SPEECH for line in lines)
    cost = usd(total(lines))
    if any(line.charged is Charged.MAYBE for line in lines):
        return _doubtful(cost, speeches)
    if not speeches:
        return say("about {cost} for the clone.", cost=cost)
    return say_many(
        "about {cost} for the clone and 1 speech.",
        "about {cost} for the clone and {count} speeches.",
        speeches,
        cost=cost,
    )


def _doubtful(cost: str, speeches: int) -> str:
    if not speeches:
        return say("about {cost} for the clone, part of it perhaps not charged.", cost=cost)
    return say_many(
        "about {cost} for the clone and 1 speech, part of it perhaps not charged.",
        "about {cost} for the clone and {count} speeches, part of it perhaps not charged.",
        speeches,
        cost=cost,
    )
