"""How a voice was made, in pairs of what and how; and every paid call for it."""

from collections.abc import Mapping
from typing import Final

from voicestudio.flow.ledger import Charged, LedgerLine
from voicestudio.model.voice import AttemptKind, Voice
from voicestudio.texts.costs import usd
from voicestudio.texts.language import Sentences, fill, say, say_many
from voicestudio.texts.moments import moment
from voicestudio.texts.wording import listed

_ASKED: Final[Mapping[str, str]] = Sentences(
    {"noise": "reduce noise", "volume": "normalize volume"}, note="what the service is asked to do"
)
_CALLS: Final[Mapping[AttemptKind, str]] = Sentences(
    {AttemptKind.CLONE: "clone", AttemptKind.SPEECH: "speech"}, note="a paid call"
)


def recipe_lines(voice: Voice) -> list[tuple[str, str]]:
    """Everything the service was asked for; what was not asked for is left out."""
    settings = voice.settings
    made = say("{moment} on {profile}", moment=moment(voice.made_at), profile=voice.profile)
    accuracy = fill("{value:g}", {"value": settings.accuracy}) if settings.accuracy is not None else ""
    lines = [
        (say("Made", note="a fact of a voice"), made),
        (say("Kept", note="a fact of a voice"), moment(voice.used_at) if voice.used_at else ""),
        (say("Model", note="a fact of a voice"), settings.model or ""),
        (
            say("First heard", note="a fact of a voice"),
            say("as its first speech", note="how a voice was first heard") if settings.try_out else "",
        ),
        (say("Service asked to", note="a fact of a voice"), _asked(voice)),
        (say("Accuracy", note="a fact of a voice"), accuracy),
        (say("Clone prompt", note="a fact of a voice"), voice.prompt_text),
        (say("Rights", note="a fact of a voice"), say("Confirmed before it was made.")),
    ]
    return [(name, value) for name, value in lines if value]


def ledger_line(line: LedgerLine) -> str:
    """One paid call: when, what, and for about how much."""
    parts = [moment(line.at), _CALLS[line.kind], line.model]
    if line.characters:
        parts.append(say_many("1 character", "{count:,} characters", line.characters))
    cost = usd(line.about_usd)
    if line.charged is Charged.MAYBE:
        parts.append(say("about {cost}, perhaps", cost=cost))
    else:
        parts.append(say("about {cost}", cost=cost))
    return " · ".join(part for part in parts if part)


def _asked(voice: Voice) -> str:
    settings = voice.settings
    wanted = {"noise": settings.noise_reduction, "volume": settings.volume_normalization}
    return listed(_ASKED[one] for one, is_wanted in wanted.items() if is_wanted)
