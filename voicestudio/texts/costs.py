"""What a step about costs, and what the account holds, in words."""

from voicestudio.model.balance import Balance
from voicestudio.model.prices import CostEstimate, PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.voice import Voice
from voicestudio.texts.language import mark_many, say, say_many


def two_ways() -> tuple[str, str]:
    """The two ways to first hearing a voice, explained: a preview in the clone call, a first speech."""
    return (
        say(
            "The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours."
        ),
        say("A speech after the clone speaks it: about the same price, and the voice is kept at once."),
    )


def usd(amount: float) -> str:
    """An amount in US dollars: "$1.50", and as many digits as a small one needs: "$0.0002"."""
    if amount < 0:
        return f"-{usd(-amount)}"
    if amount == 0 or amount >= 0.1:
        return say("${amount:.2f}", amount=amount)
    if amount >= 0.0001:
        return say("${amount:.4f}", amount=amount)
    return say("less than ${amount:.4f}", amount=0.0001)


def clone_sentence(cost: CostEstimate, prices: PriceList, profile: Profile) -> str:
    """What a clone costs, before it runs."""
    if prices.is_free:
        return say("Sandbox: free, and the sample stays on this computer.")
    facts = {"total": usd(cost.total), "profile": profile.name, "clone": usd(cost.clone)}
    if not cost.characters:
        said = say(
            "About {total} on {profile} ({clone} for the voice), "
            "at cloning or at the first speech: the service does not say when.",
            **facts,
        )
        return said + whose_figures(prices, profile)
    many = mark_many(
        "About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), "
        "at cloning or at the first speech: the service does not say when."
    )
    said = say_many(many, many, cost.characters, speech=usd(cost.speech), **facts)
    return said + whose_figures(prices, profile)


def speech_sentence(amount: float, characters: int, prices: PriceList, profile: Profile, voice: Voice) -> str:
    """What a speech costs, before it runs; "" on the sandbox."""
    if prices.is_free:
        return ""
    many = mark_many("About {cost} on {profile} for {count:,} characters.")
    said = say_many(many, many, characters, cost=usd(amount), profile=profile.name)
    if voice.used_at is None:
        said += f" {clone_fee_sentence(prices)}"
    return said + whose_figures(prices, profile)


def clone_fee_sentence(prices: PriceList) -> str:
    """That the clone itself may be charged only at its first use; "" on the sandbox."""
    if prices.is_free:
        return ""
    return say(
        "The clone's own {cost} may fall then, if it was not charged at cloning.", cost=usd(prices.clone_usd)
    )


def balance_sentence(held: Balance | None, cost: float) -> str:
    """What the account holds, and whether that is enough; "" where it is not known."""
    if held is None:
        return ""
    if held.usd < cost:
        return say("Your balance of {balance} may not be enough.", balance=usd(held.usd))
    return say("Your balance: {balance}.", balance=usd(held.usd))


def whose_figures(prices: PriceList, profile: Profile) -> str:
    """That the prices are of another service than the profile's, after a sentence; "" where they are not."""
    if prices.is_of(profile.base_url):
        return ""
    said = say(
        "These are {source}'s figures of {date}; this service may have others.",
        source=prices.source,
        date=prices.read_on,
    )
    return f" {said}"
