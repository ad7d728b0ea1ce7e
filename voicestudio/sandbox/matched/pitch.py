"""Move the pitch of finished speech; whoever spoke it slower or faster beforehand keeps its length."""

import numpy as np

from voicestudio.sandbox.matched.blending import FloatArray


def shifted(samples: FloatArray, semitones: float) -> FloatArray:
    """Played faster or slower: pitch and formants move together, as a tape's do, and the length with them.

    Args:
        samples: Mono, shape (n,).
        semitones: -12 to 12; 0 changes nothing.
    """
    if not semitones or samples.size == 0:
        return samples
    factor = 2.0 ** (semitones / 12.0)
    wanted = max(1, round(samples.size / factor))
    spectrum = np.fft.rfft(samples)
    kept = np.zeros(wanted // 2 + 1, spectrum.dtype)
    bins = min(len(spectrum), len(kept))
    kept[:bins] = spectrum[:bins]
    moved: FloatArray = (np.fft.irfft(kept, wanted) * (wanted / samples.size)).astype(np.float32)
    return moved
