"""The engine's voice variants, and the settings with which one of them comes nearest to a sample."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from voicestudio.sandbox.likeness import Likeness
from voicestudio.sandbox.voice import Manner


@dataclass(frozen=True)
class _Variant:
    """A voice variant and how it was measured to behave at the engine's pitch p and range r, each 0..99.

    F0 = scaled_hz * 2 ** ((p - 50) / 50) + fixed_hz + range_hz * (r - 50); spread = spread_hz * r / 50.

    Attributes:
        name: What the engine calls it.
        register: "male" or "female".
        scaled_hz: The part of F0 that follows the pitch.
        fixed_hz: The part that stays.
        range_hz: What a step of the range adds.
        spread_hz: Half the spread of F0 at a range of 50.
        low_db: Its low band, as `likeness` measures it.
        high_db: Its high band, likewise.
    """

    name: str
    register: str
    scaled_hz: float
    fixed_hz: float
    range_hz: float
    spread_hz: float
    low_db: float
    high_db: float

    def width(self, f0_hz: float, spread_st: float) -> float:
        """The range that spreads a pitch by so many semitones, as far as the engine goes."""
        return float(np.clip(50.0 * f0_hz * (2.0 ** (spread_st / 12.0) - 1.0) / self.spread_hz, 10.0, 99.0))

    def pitch(self, f0_hz: float, width: float) -> float:
        """The pitch that gives a median F0; outside 0..99 where the variant does not reach it."""
        scaled = f0_hz - self.fixed_hz - self.range_hz * (width - 50.0)
        return 50.0 + 50.0 * float(np.log2(max(scaled, 1.0) / self.scaled_hz))


_VARIANTS: Final = (  # the most intelligible ones of those the wheel has
    _Variant("m2", "male", 78.2, 22.9, 0.189, 6.7, 6.5, -9.3),
    _Variant("m6", "male", 71.5, 30.2, 0.245, 8.4, 5.3, -13.3),
    _Variant("edward", "male", 69.4, 32.9, 0.268, 9.3, 8.3, -15.7),
    _Variant("Reed", "male", 74.6, 42.0, 0.357, 11.9, 8.8, -20.0),
    _Variant("f2", "female", 131.1, 65.7, 0.561, 19.1, 4.2, -12.6),
    _Variant("f5", "female", 149.5, 56.7, 0.474, 16.7, 4.2, -11.0),
    _Variant("steph", "female", 157.0, 27.3, 0.224, 8.2, 18.3, -13.4),
)
_FEMALE_FROM_HZ: Final = 165.0
_TARGET_HZ: Final = (65.0, 380.0)

# Syllables a second as `likeness` counts them in this engine's English, and the words a minute they are.
_PACE: Final = ((2.8, 3.3, 3.9, 4.4, 4.9, 5.4, 5.9), (80.0, 100.0, 120.0, 150.0, 175.0, 200.0, 220.0))
_SAMPLE_WPM: Final = (120.0, 220.0)
_ENGINE_WPM: Final = (80.0, 450.0)
_GAP: Final = 1750.0  # measured, for minutes a word


@dataclass(frozen=True)
class Setting:
    """What the engine is set to before it speaks.

    Attributes:
        variant: Name of the voice variant.
        pitch: 0..99.
        range: 0..99.
        words_per_minute: 80..450.
        gap: Between words, for a pace below 80 words a minute.
    """

    variant: str
    pitch: int
    range: int
    words_per_minute: int
    gap: int


def setting_for(likeness: Likeness, manner: Manner, spoken: Likeness | None = None) -> Setting:
    """What to set for a sample's figures; `spoken`, how a first try sounded, corrects the pitch."""
    target = float(np.clip(likeness.f0_hz * 2.0 ** (manner.pitch / 12.0), *_TARGET_HZ))
    variant = min(_VARIANTS, key=lambda one: _unlike(one, likeness, target))
    width = variant.width(target, likeness.f0_spread_st)
    missed = target / spoken.f0_hz if spoken and spoken.voiced_share > 0.0 else 1.0
    pitch = variant.pitch(target * float(np.clip(missed, 0.75, 1.35)), width)
    pace = float(np.clip(np.interp(likeness.syllables_per_s, *_PACE), *_SAMPLE_WPM)) * manner.speed
    return Setting(
        variant=variant.name,
        pitch=round(min(max(pitch, 0.0), 99.0)),
        range=round(width),
        words_per_minute=round(min(max(pace, _ENGINE_WPM[0]), _ENGINE_WPM[1])),
        gap=round(_GAP * max(0.0, 1.0 / max(pace, 1.0) - 1.0 / _ENGINE_WPM[0])),
    )


def _unlike(variant: _Variant, likeness: Likeness, target_hz: float) -> tuple[float, bool, float]:
    """How far a variant is from a sample: out of reach first, then register, then colour and liveliness."""
    width = variant.width(target_hz, likeness.f0_spread_st)
    pitch = variant.pitch(target_hz, width)
    register = "female" if likeness.f0_hz >= _FEMALE_FROM_HZ else "male"
    colour = abs(variant.low_db - likeness.low_db) + abs(variant.high_db - likeness.high_db)
    spread_st = 12.0 * float(np.log2(1.0 + variant.spread_hz * width / 50.0 / target_hz))
    flat = abs(likeness.f0_spread_st - spread_st)
    return max(-pitch, pitch - 99.0, 0.0), variant.register != register, colour + 4.0 * flat
