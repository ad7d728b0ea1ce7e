"""What ``--json`` prints of samples, findings and voices."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from voicestudio.flow.diagnose import noise_grade
from voicestudio.flow.make_voice import Made
from voicestudio.flow.tools import Library
from voicestudio.model.measures import Measures
from voicestudio.model.prices import CostEstimate
from voicestudio.model.sample import Checked, Finding
from voicestudio.model.voice import Attempt, Voice
from voicestudio.texts.findings import sentence


def finding_object(finding: Finding) -> dict[str, Any]:
    """One finding: code, what was measured, what is allowed, what helps."""
    said = sentence(finding)
    return {
        "code": finding.code,
        "kind": "violation" if finding.violation else "advice",
        "mended_by_prepare": finding.mended_by_prepare,
        "measured": finding.measured,
        "allowed": finding.allowed,
        "message": said.what,
        "remedy": said.remedy,
    }


def check_object(checked: Checked) -> dict[str, Any]:
    """What was measured of a file, and its findings."""
    facts = asdict(checked.examined.facts)
    return {
        "file": str(checked.examined.path),
        "sha256": checked.examined.sha256,
        **facts,
        "seconds": round(checked.examined.facts.seconds, 3),
        "passes": checked.passes,
        "measures": measures_object(checked.examined.measures),
        "findings": [finding_object(finding) for finding in checked.findings],
    }


def measures_object(measures: Measures | None) -> dict[str, Any] | None:
    """The doctor's figures: levels with one decimal, moments with two."""
    if measures is None:
        return None
    stretches = ("speech", "clipped", "pauses")
    figures = {name: value for name, value in vars(measures).items() if name not in stretches}
    rounded = {
        name: round(value, 3) if isinstance(value, float) else value for name, value in figures.items()
    }
    places = {
        name: [[round(one.start, 2), round(one.end, 2)] for one in getattr(measures, name)]
        for name in stretches
    }
    return {
        "speech_seconds": round(measures.speech_seconds, 2),
        **rounded,
        "noise": noise_grade(measures),
        **places,
    }


def voice_object(voice: Voice, library: Library, now: datetime) -> dict[str, Any]:
    """A voice as scripts want it."""
    left = voice.time_left(now)
    return {
        "voice_id": voice.voice_id,
        "name": voice.name,
        "state": voice.state(now).value,
        "tags": list(voice.tags),
        "notes": voice.notes,
        "colour": voice.colour or None,
        "profile": voice.profile,
        "base_url": voice.base_url,
        "key_fingerprint": voice.key_fingerprint or None,
        "made_at": voice.made_at.isoformat(),
        "expires_at": voice.expires_at.isoformat() if voice.expires_at else None,
        "used_at": _moment(voice.used_at),
        "refused_at": _moment(voice.refused_at),
        "gone_at": _moment(voice.gone_at),
        "binned_at": _moment(voice.binned_at),
        "hours_left": round(left.total_seconds() / 3600, 2) if left is not None else None,
        "demo_path": file_of(voice, library, voice.demo_file),
        "sample_path": file_of(voice, library, voice.sample_file),
        "model": voice.settings.model,
    }


def file_of(voice: Voice, library: Library, name: str) -> str | None:
    """The path of one of a voice's audio files, None where it has none."""
    return str(Path(library.folder(voice.key), name)) if name else None


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def attempt_object(attempt: Attempt) -> dict[str, Any]:
    """An attempt whose outcome the person should know of."""
    before = attempt.balance_before
    return {
        "attempt": attempt.key,
        "name": attempt.name,
        "kind": attempt.kind.value,
        "state": attempt.state.value,
        "profile": attempt.profile,
        "sent_at": attempt.sent_at.isoformat() if attempt.sent_at else None,
        "error": attempt.error_code or None,
        "about_usd": attempt.about_usd,
        "balance_before": before.usd if before else None,
    }


def made_object(made: Made, library: Library, now: datetime) -> dict[str, Any]:
    """The one object of ``voicestudio clone --json``."""
    voice = made.voice
    prepared = {
        "path": str(made.prepared.path),
        "sha256": made.prepared.sha256,
        **asdict(made.prepared.facts),
        "changes": list(made.prepared.changes),
    }
    sample = check_object(made.sample)
    return {
        **voice_object(voice, library, now),
        "sample": {**{name: sample[name] for name in sample if name != "findings"}, "prepared": prepared},
        "findings": sample["findings"],
        "stages": [{"stage": item.stage.value, "seconds": item.seconds} for item in made.stages],
        "cost_estimate": cost_object(made.cost),
        "warnings": list(made.warnings),
    }


def cost_object(cost: CostEstimate) -> dict[str, Any]:
    """An estimate in US dollars."""
    return {
        "currency": "USD",
        "about": True,
        "clone": cost.clone,
        "characters": cost.characters,
        "speech": cost.speech,
        "total": cost.total,
    }
