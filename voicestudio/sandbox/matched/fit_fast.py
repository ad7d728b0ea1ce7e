"""Fit the fast voice to a sample: try some throats, with and without its colour, and keep the most alike."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from voicestudio.audio.speaker.encoder import SpeakerEncoder
from voicestudio.sandbox.likeness import measure
from voicestudio.sandbox.matched.blending import FloatArray
from voicestudio.sandbox.matched.colour import CURVE, difference, long_term
from voicestudio.sandbox.matched.fast_voice import RATE, FastVoice, Move, no_colour
from voicestudio.sandbox.matched.sample import SampleFacts

_TRACTS: Final = (0.82, 0.88, 0.94, 1.0, 1.06, 1.12, 1.18)
_COLOUR: Final = 1.0
_PACE: Final = (0.85, 1.18)
_MEND: Final = (0.85, 1.15)
_OWN_PITCH_HZ: Final = 190.0


@dataclass(frozen=True)
class FastFit:
    """A fitted voice: how it is moved, and times its own pace."""

    move: Move
    speed: float


def fit_fast(sample: SampleFacts, voice: FastVoice, encoder: SpeakerEncoder, probe: str) -> FastFit:
    """Fit; ``probe`` is what the voice speaks to be heard, as phonemes."""
    if not sample.pitch_hz:
        return FastFit(Move(_OWN_PITCH_HZ, colour=no_colour()), 1.0)
    spoken = voice.speak(probe)
    plain = [Move(sample.pitch_hz, sample.likeness.f0_spread_st, tract, no_colour()) for tract in _TRACTS]
    sounds = [voice.render(spoken, move) for move in plain]
    alike = encoder.embed_all(sounds, RATE) @ sample.embedding
    best = int(np.argmax(alike))
    move, sound = plain[best], sounds[best]
    tinted = replace(move, colour=difference(sample.spectrum, long_term(sound, RATE), sample.rate, _COLOUR))
    if encoder.embed(voice.render(spoken, tinted), RATE) @ sample.embedding > alike[best]:
        move = tinted
    heard = measure(sound, RATE)
    if heard.voiced_share > 0.0:  # low voices come out higher than they were told to be
        mended = sample.pitch_hz * float(np.clip(sample.pitch_hz / heard.f0_hz, *_MEND))
        move = replace(move, pitch_hz=mended)
    pace = sample.likeness.syllables_per_s / heard.syllables_per_s
    return FastFit(move, float(np.clip(pace, *_PACE)))


def fast_numbers(fit: FastFit) -> dict[str, float]:
    """A fit as named numbers, for a shape."""
    move = fit.move
    colour = move.colour if move.colour is not None else no_colour()
    numbers = {f"fast_colour_{at:02}": float(one) for at, one in enumerate(colour)}
    return numbers | {
        "fast_pitch_hz": move.pitch_hz,
        "fast_spread_st": move.spread_st,
        "fast_tract": move.tract,
        "fast_speed": fit.speed,
    }


def fast_of(shape: Mapping[str, float]) -> FastFit | None:
    """Read it back; None where the shape is of another engine."""
    try:
        colour: FloatArray = np.array([shape[f"fast_colour_{at:02}"] for at in range(CURVE)], np.float32)
        move = Move(shape["fast_pitch_hz"], shape["fast_spread_st"], shape["fast_tract"], colour)
        return FastFit(move, shape["fast_speed"])
    except KeyError:
        return None
