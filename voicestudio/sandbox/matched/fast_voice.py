"""The fast voice: one woman's, moved in pitch, tract length and colour inside its vocoder's parameters."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from voicestudio.sandbox.matched.blending import FloatArray
from voicestudio.sandbox.matched.colour import CURVE, curve
from voicestudio.sandbox.matched.runtime import THREADS

RATE: Final = 24_000
SPEEDS: Final = (0.5, 2.0)
_VOICED_HZ: Final = 40.0
_LIVELINESS: Final = (0.6, 1.6)  # times its own spread of pitch: more sounds drunk, less like a machine
_SEED: Final = 0


@dataclass(frozen=True)
class Move:
    """How the voice is moved.

    Attributes:
        pitch_hz: Median F0 of what is spoken.
        spread_st: Spread of pitch in semitones; 0 leaves the voice's own.
        tract: Formants times this: below 1 a longer throat, as men have.
        colour: Numbers of a curve, shape (14,).
    """

    pitch_hz: float
    spread_st: float = 0.0
    tract: float = 1.0
    colour: FloatArray | None = None


@dataclass(frozen=True)
class Spoken:
    """Speech as the vocoder's parameters.

    Attributes:
        spectra: Harmonic, noise and rest, as logarithms, and the harmonic's phase: shape (4, 601, frames).
        phase: Of the rest, shape (601, frames); it has no place in the tract and stays.
        pitch_hz: Shape (frames,), below 40 where unvoiced.
    """

    spectra: FloatArray
    phase: FloatArray
    pitch_hz: FloatArray


class FastVoice:
    """The model, loaded; it is unloaded with the object."""

    def __init__(self) -> None:
        from hibari import Hibari, dsp  # noqa: PLC0415 - of the extra

        self._render = dsp.synth
        self._voice = Hibari(threads=THREADS)

    def speak(self, phonemes: str, speed: float = 1.0) -> Spoken:
        """Speak a piece, unmoved; ``speed`` is held to ``SPEEDS``."""
        given = {
            "ids": np.array([self._voice.ids(phonemes)], np.int64),
            "speed": np.array([np.clip(speed, *SPEEDS)], np.float32),
        }
        harmonic, turn, noise, rest, phase, pitch = (one[0] for one in self._voice.sess.run(None, given))
        return Spoken(np.stack([harmonic, noise, rest, turn]), phase, pitch)

    def plain(self, phonemes: str) -> FloatArray:
        """Sound at 24 kHz in the voice's own pitch and colour."""
        spoken = self.speak(phonemes)
        voiced = spoken.pitch_hz[spoken.pitch_hz > _VOICED_HZ]
        own = float(np.median(voiced)) if voiced.size else _VOICED_HZ
        return self.render(spoken, Move(own))

    def render(self, spoken: Spoken, move: Move) -> FloatArray:
        """Sound at 24 kHz, shape (n,)."""
        harmonic, noise, rest, turn = _through_tract(spoken.spectra, move.tract)
        if move.colour is not None:
            lift = curve(move.colour)[:, None]
            harmonic, noise, rest = harmonic + lift, noise + lift, rest + lift
        pitch = _moved(spoken.pitch_hz, move)
        chance = np.random.default_rng(_SEED)
        sound: FloatArray = self._render(harmonic, turn, noise, rest, spoken.phase, pitch, chance)
        return sound


def no_colour() -> FloatArray:
    """The curve that changes nothing."""
    return np.zeros(CURVE, np.float32)


def _through_tract(spectra: FloatArray, tract: float) -> FloatArray:
    """Formants moved: (4, 601, frames), read at frequencies divided by the factor."""
    bins = spectra.shape[1]
    where = np.minimum(np.arange(bins) / tract, bins - 1.0)
    lower = where.astype(int)
    part = (where - lower).astype(np.float32)[:, None]
    upper = np.minimum(lower + 1, bins - 1)
    warped: FloatArray = spectra[:, lower] * (1.0 - part) + spectra[:, upper] * part
    return warped


def _moved(pitch: FloatArray, move: Move) -> FloatArray:
    voiced = pitch > _VOICED_HZ
    if not voiced.any():
        return pitch
    semitones = 12.0 * np.log2(pitch[voiced])
    low, middle, high = np.percentile(semitones, [16, 50, 84])
    own = max(float(high - low) / 2.0, 0.1)
    more = float(np.clip(move.spread_st / own, *_LIVELINESS)) if move.spread_st > 0.0 else 1.0
    out = pitch.copy()
    out[voiced] = move.pitch_hz * np.exp2((semitones - middle) * more / 12.0)
    return out
