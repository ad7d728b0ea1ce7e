"""What happened, why, and what next, for every code in ``model/errors.py``.

``{names}`` are facts of the error. A test walks the tree and fails where a code has no words here.
"""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.errors import Fact, SampleError, VoiceStudioError
from voicestudio.texts.costs import usd
from voicestudio.texts.errors_at_home import AT_HOME
from voicestudio.texts.errors_of_bundles import OF_BUNDLES, WHY
from voicestudio.texts.errors_of_hosts import OF_HOSTS
from voicestudio.texts.errors_of_service import OF_SERVICE
from voicestudio.texts.findings import sentence as finding_sentence
from voicestudio.texts.language import Passages, Sentences, say
from voicestudio.texts.time_left import hours_left
from voicestudio.texts.wording import Words

ERRORS: Final[Mapping[str, Words]] = Passages({**AT_HOME, **OF_BUNDLES, **OF_HOSTS, **OF_SERVICE})

_WITH_A_COST: Final = frozenset(
    {"charging_again_not_confirmed", "price_not_confirmed", "keeping_not_confirmed", "batch_not_confirmed"}
)

_KEYRING: Final = Sentences(
    {"locked": "locked", "slow": "slow", "unavailable": "unavailable"}, note="The keyring is ..."
)
"""The fact ``reason`` of hosts whose secrets could not be kept or read."""


def words(error: VoiceStudioError) -> Words:
    """The two sentences of an error, with its facts filled in."""
    return words_of(error.code, _facts(error))


def words_of(code: str, facts: Mapping[str, Fact]) -> Words:
    """The two sentences of a code; a fact that is missing reads as "?"."""
    return ERRORS[code].filled(facts)


def _facts(error: VoiceStudioError) -> dict[str, Fact]:
    facts = dict(error.facts)
    if isinstance(error, SampleError) and error.findings:
        first = error.findings[0]
        said = finding_sentence(first)
        facts["finding"], facts["finding_remedy"] = said.what, said.remedy
    if error.code == "same_voice_exists":
        facts["left"] = hours_left(facts.get("hours_left"))
    if error.code in _WITH_A_COST:
        facts["cost"] = usd(float(facts.get("about_usd") or 0))
    if error.code in OF_BUNDLES and "reason" in facts:
        facts["why"] = WHY[str(facts["reason"])]
    if error.code in OF_HOSTS and facts.get("reason") in _KEYRING:
        facts["reason"] = _KEYRING[str(facts["reason"])]
    if not facts.get("said", "?"):
        facts["said"] = say("status {status}", status=facts.get("status", "?"))
    return facts
