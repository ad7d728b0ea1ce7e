"""The doctor's figures, each with what is wanted of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voicestudio.flow.diagnose import (
    PEAK_DBTP_MOST,
    SPEECH_DBFS,
    SPEECH_SECONDS_ENOUGH,
    SPEECH_SECONDS_WANTED,
    noise_grade,
)
from voicestudio.model.measures import Measures

_LOWEST: Final = -120.0
_NOISE: Final[Mapping[str, str]] = {"good": "quiet room", "fair": "some noise", "poor": "much noise"}


@dataclass(frozen=True)
class Figure:
    """One figure: what it is of, what was measured, what is wanted."""

    name: str
    measured: str
    wanted: str


def figures(measures: Measures) -> tuple[Figure, ...]:
    """Every figure in the order of its weight."""
    low, high = SPEECH_DBFS
    wanted = f"{SPEECH_SECONDS_WANTED:.0f} to {SPEECH_SECONDS_ENOUGH:.0f} s"
    return (
        Figure("Speech", f"{measures.speech_seconds:.0f} s", wanted),
        Figure("Voice level", _level(measures.speech_dbfs, "dBFS"), f"{low:.0f} to {high:.0f} dBFS"),
        Figure("Loudness", _level(measures.loudness_lufs, "LUFS"), ""),
        Figure("Peak", _level(measures.true_peak_dbtp, "dB"), f"{PEAK_DBTP_MOST:.0f} dB or less"),
        Figure("Clipped", f"{len(measures.clipped)}", "0"),
        Figure("Noise", _noise(measures), _NOISE["good"]),
        Figure("Silence", f"{measures.silence_share * 100:.0f} %", ""),
    )


def measure_lines(measures: Measures) -> list[str]:
    """The figures for a terminal."""
    rows = (
        (one.name, one.measured, f"wanted: {one.wanted}" if one.wanted else "") for one in figures(measures)
    )
    return [f"{name:<12}{measured:<28}{wanted}".rstrip() for name, measured, wanted in rows]


def _level(decibels: float, unit: str) -> str:
    return "none" if decibels <= _LOWEST else f"{decibels:.1f} {unit}"


def _noise(measures: Measures) -> str:
    if not measures.speech:
        return "cannot be told"
    return f"{measures.noise_dbfs:.0f} dBFS, {_NOISE[noise_grade(measures)]}"
