"""Fit the natural voice to a sample: search a mix, let it speak once, and mend pitch, pace and colour."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from voicestudio.sandbox.likeness import Likeness, measure
from voicestudio.sandbox.matched.blend_voice import RATE, BlendVoice
from voicestudio.sandbox.matched.blending import COORDINATES, FloatArray
from voicestudio.sandbox.matched.colour import CURVE, difference, long_term
from voicestudio.sandbox.matched.sample import SampleFacts
from voicestudio.sandbox.matched.search import Search
from voicestudio.sandbox.matched.table import Table

PROBE: Final = "plˈiz ˈæsk æt ði ˈɔfəs wˈɛðəɹ ðə jˈɛlO pˈɑɹsᵊl hæz kˈʌm."  # noqa: RUF001 - phonemes
"""What a voice speaks to be heard: "Please ask at the office whether the yellow parcel has come."

As phonemes, because the reader's dictionaries take a quarter of a second to load.
"""
_MISSED_ST: Final = 1.0
_MEND: Final = (0.75, 1.35)  # how far the pitch that is searched for may be moved: a probe may be misheard
_PACE: Final = (0.85, 1.18)
_COLOUR: Final = 0.5  # how much of the difference in long-term spectrum: the rest is of room and microphone


@dataclass(frozen=True)
class BlendFit:
    """A fitted voice.

    Attributes:
        place: Coordinates of the mix, shape (34,).
        speed: Times the mix's own pace.
        colour: Numbers of a curve, shape (14,).
    """

    place: FloatArray
    speed: float
    colour: FloatArray


def fit_blend(sample: SampleFacts, table: Table, voice: BlendVoice) -> BlendFit:
    """Fit; the mix speaks once for it."""
    blending = table.blending
    search = Search(table.mapping, blending.scale, sample.embedding, sample.pitch_hz)
    place = search.nearest_place()
    if not sample.pitch_hz:
        return BlendFit(place, 1.0, np.zeros(CURVE, np.float32))
    sound, heard = _heard(voice, blending.pack(blending.weights(place)))
    if _semitones(sample.pitch_hz, heard) > _MISSED_ST:
        mended = sample.pitch_hz * float(np.clip(sample.pitch_hz / heard.f0_hz, *_MEND))
        place = replace(search, pitch_hz=mended).nearest_place()
    pace = sample.likeness.syllables_per_s / heard.syllables_per_s
    colour = difference(sample.spectrum, long_term(sound, RATE), sample.rate, _COLOUR)
    return BlendFit(place, float(np.clip(pace, *_PACE)), colour)


def _heard(voice: BlendVoice, pack: FloatArray) -> tuple[FloatArray, Likeness]:
    sound = voice.say(PROBE, pack)
    return sound, measure(sound, RATE)


def _semitones(wanted_hz: float, heard: Likeness) -> float:
    if wanted_hz <= 0.0 or heard.voiced_share <= 0.0:
        return 0.0
    return abs(12.0 * float(np.log2(wanted_hz / heard.f0_hz)))


def blend_numbers(fit: BlendFit) -> dict[str, float]:
    """A fit as named numbers, for a shape."""
    numbers = {f"blend_place_{at:02}": float(one) for at, one in enumerate(fit.place)}
    numbers |= {f"blend_colour_{at:02}": float(one) for at, one in enumerate(fit.colour)}
    return numbers | {"blend_speed": fit.speed}


def blend_of(shape: Mapping[str, float]) -> BlendFit | None:
    """Read it back; None where the shape is of another engine."""
    try:
        place = np.array([shape[f"blend_place_{at:02}"] for at in range(COORDINATES)], np.float32)
        colour = np.array([shape[f"blend_colour_{at:02}"] for at in range(CURVE)], np.float32)
        return BlendFit(place, shape["blend_speed"], colour)
    except KeyError:
        return None
