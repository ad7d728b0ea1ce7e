"""What a step about costs, and what the account holds, in words."""

from voicestudio.model.balance import Balance
from voicestudio.model.prices import CostEstimate, PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.voice import Voice

WHEN_UNKNOWN = "at cloning or at the first speech: the service does not say when"

TWO_WAYS = (
    "The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.",
    "A speech after the clone speaks it: about the same price, and the voice is kept at once.",
)
"""The two ways to first hearing a voice, explained."""


def usd(amount: float) -> str:
    """An amount in US dollars: "$1.50", and as many digits as a small one needs: "$0.0002"."""
    if amount < 0:
        return f"-{usd(-amount)}"
    if amount == 0 or amount >= 0.1:
        return f"${amount:.2f}"
    return f"${amount:.4f}" if amount >= 0.0001 else "less than $0.0001"


def clone_sentence(cost: CostEstimate, prices: PriceList, profile: Profile) -> str:
    """What a clone costs, before it runs."""
    if prices.is_free:
        return "Sandbox: free, and the sample stays on this computer."
    parts = f"{usd(cost.clone)} for the voice"
    if cost.characters:
        parts += f", {usd(cost.speech)} for {cost.characters:,} characters"
    said = f"About {usd(cost.total)} on {profile.name} ({parts}), {WHEN_UNKNOWN}."
    return said + whose_figures(prices, profile)


def speech_sentence(amount: float, characters: int, prices: PriceList, profile: Profile, voice: Voice) -> str:
    """What a speech costs, before it runs; "" on the sandbox."""
    if prices.is_free:
        return ""
    said = f"About {usd(amount)} on {profile.name} for {characters:,} characters."
    if voice.used_at is None:
        said += f" {clone_fee_sentence(prices)}"
    return said + whose_figures(prices, profile)


def clone_fee_sentence(prices: PriceList) -> str:
    """That the clone itself may be charged only at its first use; "" on the sandbox."""
    if prices.is_free:
        return ""
    return f"The clone's own {usd(prices.clone_usd)} may fall then, if it was not charged at cloning."


def balance_sentence(held: Balance | None, cost: float) -> str:
    """What the account holds, and whether that is enough; "" where it is not known."""
    if held is None:
        return ""
    if held.usd < cost:
        return f"Your balance of {usd(held.usd)} may not be enough."
    return f"Your balance: {usd(held.usd)}."


def whose_figures(prices: PriceList, profile: Profile) -> str:
    """That the prices are of another service than the profile's, after a sentence; "" where they are not."""
    if prices.is_of(profile.base_url):
        return ""
    return f" These are {prices.source}'s figures of {prices.read_on}; this service may have others."
