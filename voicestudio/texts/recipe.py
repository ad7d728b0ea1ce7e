"""How a voice was made, in pairs of what and how; and every paid call for it."""

from datetime import datetime

from voicestudio.flow.ledger import Charged, LedgerLine
from voicestudio.model.voice import AttemptKind, Voice
from voicestudio.texts.costs import usd


def recipe_lines(voice: Voice) -> list[tuple[str, str]]:
    """Everything the service was asked for; what was not asked for is left out."""
    settings = voice.settings
    asked = [
        *(["reduce noise"] if settings.noise_reduction else []),
        *(["normalize volume"] if settings.volume_normalization else []),
    ]
    lines = [
        ("Made", f"{_moment(voice.made_at)} on {voice.profile}"),
        ("Kept", _moment(voice.used_at) if voice.used_at else ""),
        ("Model", settings.model or ""),
        ("First heard", "as its first speech" if settings.try_out else ""),
        ("Service asked to", ", ".join(asked)),
        ("Accuracy", f"{settings.accuracy:g}" if settings.accuracy is not None else ""),
        ("Clone prompt", voice.prompt_text),
        ("Rights", "Confirmed before it was made."),
    ]
    return [(name, value) for name, value in lines if value]


def ledger_line(line: LedgerLine) -> str:
    """One paid call: when, what, and for about how much."""
    what = "clone" if line.kind is AttemptKind.CLONE else "speech"
    parts = [_moment(line.at), what, line.model]
    if line.characters:
        parts.append(f"{line.characters:,} characters")
    parts.append(f"about {usd(line.about_usd)}" + (", perhaps" if line.charged is Charged.MAYBE else ""))
    return " · ".join(part for part in parts if part)


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
