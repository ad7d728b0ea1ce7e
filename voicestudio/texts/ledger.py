"""What a voice has cost so far, about, in one sentence."""

from voicestudio.flow.ledger import Charged, LedgerLine, total
from voicestudio.model.voice import AttemptKind
from voicestudio.texts.costs import usd


def ledger_sentence(lines: tuple[LedgerLine, ...]) -> str:
    """The sum, and how many calls it is for."""
    speeches = sum(line.kind is AttemptKind.SPEECH for line in lines)
    calls = "the clone" + (f" and {speeches} {'speech' if speeches == 1 else 'speeches'}" if speeches else "")
    doubt = any(line.charged is Charged.MAYBE for line in lines)
    return f"about {usd(total(lines))} for {calls}{', part of it perhaps not charged' if doubt else ''}."
