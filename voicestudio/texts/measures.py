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
from voicestudio.texts.language import Sentences, fill, say

_LOWEST: Final = -120.0
_NOISE: Final[Mapping[str, str]] = Sentences(
    {"good": "quiet room", "fair": "some noise", "poor": "much noise"}
)


@dataclass(frozen=True)
class Figure:
    """One figure: what it is of, what was measured, what is wanted."""

    name: str
    measured: str
    wanted: str


def figures(measures: Measures) -> tuple[Figure, ...]:
    """Every figure in the order of its weight."""
    low, high = SPEECH_DBFS
    return (
        Figure(
            say("Speech", note="a figure"),
            f"{measures.speech_seconds:.0f} s",
            say("{least:.0f} to {enough:.0f} s", least=SPEECH_SECONDS_WANTED, enough=SPEECH_SECONDS_ENOUGH),
        ),
        Figure(
            say("Voice level", note="a figure"),
            _level(measures.speech_dbfs, "dBFS"),
            say("{low:.0f} to {high:.0f} dBFS", low=low, high=high),
        ),
        Figure(say("Loudness", note="a figure"), _level(measures.loudness_lufs, "LUFS"), ""),
        Figure(
            say("Peak", note="a figure"),
            _level(measures.true_peak_dbtp, "dB"),
            say("{most:.0f} dB or less", most=PEAK_DBTP_MOST),
        ),
        Figure(say("Clipped", note="a figure"), f"{len(measures.clipped)}", "0"),
        Figure(say("Noise", note="a figure"), _noise(measures), _NOISE["good"]),
        Figure(say("Silence", note="a figure"), f"{measures.silence_share * 100:.0f} %", ""),
    )


def measure_lines(measures: Measures) -> list[str]:
    """The figures for a terminal."""
    rows = (
        (one.name, one.measured, f"wanted: {one.wanted}" if one.wanted else "") for one in figures(measures)
    )
    return [f"{name:<12}{measured:<28}{wanted}".rstrip() for name, measured, wanted in rows]


def _level(decibels: float, unit: str) -> str:
    if decibels <= _LOWEST:
        return say("none", note="no level at all")
    return fill("{decibels:.1f} {unit}", {"decibels": decibels, "unit": unit})


def _noise(measures: Measures) -> str:
    if not measures.speech:
        return say("cannot be told", note="the noise")
    return f"{measures.noise_dbfs:.0f} dBFS, {_NOISE[noise_grade(measures)]}"
