"""What a sample sounds like, in six numbers: pitch, its spread, how much is voiced, pace, and colour."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

HOP_S: Final = 0.01
EXCERPT_S: Final = 30.0
NEUTRAL_F0_HZ: Final = 120.0
NEUTRAL_SYLLABLES: Final = 4.0

_WINDOW_S: Final = 0.05  # three periods of the lowest pitch
_F0_RATE: Final = 8000  # enough for pitch, and six times cheaper than 48 kHz
_LOWEST_RATE: Final = 4000
_F0_FLOOR_HZ: Final = 65.0  # above mains hum
_F0_CEILING_HZ: Final = 500.0
_VOICED: Final = 0.5  # least normalised autocorrelation of a voiced frame; white noise stays under 0.35
_OCTAVE_COST: Final = 0.02  # a period twice as long fits as well: prefer the shorter
_SILENCE_DB: Final = -60.0
_ACTIVE_DB: Final = -30.0  # below the loud frames
_LOW_HZ: Final = (80.0, 500.0)
_MIDDLE_HZ: Final = (500.0, 2000.0)
_HIGH_HZ: Final = (2000.0, 6000.0)


@dataclass(frozen=True)
class Likeness:
    """The measured figures; a sample without a voice has the neutral defaults and a voiced share of 0.

    Attributes:
        f0_hz: Median, 65..500.
        f0_spread_st: Half the distance of the 16th and 84th percentile, in semitones.
        voiced_share: Of all frames of the excerpt, 0..1.
        syllables_per_s: Loudness peaks a second of speaking, pauses left out.
        low_db: 80..500 Hz against 500..2000 Hz, density.
        high_db: 2..6 kHz against 500..2000 Hz, density.
    """

    f0_hz: float = NEUTRAL_F0_HZ
    f0_spread_st: float = 2.0
    voiced_share: float = 0.0
    syllables_per_s: float = NEUTRAL_SYLLABLES
    low_db: float = 0.0
    high_db: float = 0.0


def measure(samples: FloatArray, rate: int) -> Likeness:
    """Measure mono samples, shape (n,), -1..1, at `rate` Hz; at most 30 s of them are looked at."""
    if rate < _LOWEST_RATE or samples.size < 4 * rate * _WINDOW_S:
        return Likeness()
    sound = np.nan_to_num(_busiest(samples, rate))
    factor = max(1, rate // _F0_RATE)
    slow = sound[: sound.size // factor * factor].reshape(-1, factor).mean(axis=1)
    frames = _frames(slow, rate / factor)
    level = _level_db(frames)
    f0 = _track(frames, rate / factor, level)
    voiced = f0 > 0.0
    if np.count_nonzero(voiced) < 10:
        return Likeness(voiced_share=float(voiced.mean()))
    semitones = 12.0 * np.log2(f0[voiced])
    low, middle, high = np.percentile(semitones, [16, 50, 84])
    low_db, high_db = _colour(sound, rate)
    return Likeness(
        f0_hz=float(2.0 ** (middle / 12.0)),
        f0_spread_st=float(high - low) / 2.0,
        voiced_share=float(voiced.mean()),
        syllables_per_s=_pace(level, voiced),
        low_db=low_db,
        high_db=high_db,
    )


def _busiest(samples: FloatArray, rate: int) -> FloatArray:
    """The 30 s with the most frames that are not quiet: shape (<= 30 * rate,)."""
    hop = max(1, int(rate * HOP_S))
    length = int(EXCERPT_S / HOP_S)
    blocks = samples[: samples.size // hop * hop].reshape(-1, hop)
    if len(blocks) <= length:
        return samples
    power = np.einsum("ij,ij->i", blocks, blocks)  # without a copy of the whole sound
    busy = np.concatenate(([0], np.cumsum(power > np.percentile(power, 95) * 10 ** (_ACTIVE_DB / 10))))
    start = int(np.argmax(busy[length:] - busy[:-length])) * hop
    return samples[start : start + length * hop]


def _frames(sound: FloatArray, rate: float) -> FloatArray:
    """Windows of 50 ms every 10 ms without their mean: shape (frames, window)."""
    size, hop = int(rate * _WINDOW_S), int(rate * HOP_S)
    frames = np.lib.stride_tricks.sliding_window_view(sound, size)[::hop]
    centred: FloatArray = frames - frames.mean(axis=1, keepdims=True)
    return centred


def _level_db(frames: FloatArray) -> FloatArray:
    level: FloatArray = 10.0 * np.log10(np.mean(np.square(frames), axis=1) + 1e-12)
    return level


def _track(frames: FloatArray, rate: float, level: FloatArray) -> FloatArray:
    """F0 in Hz of each frame, 0 where unvoiced: autocorrelation over that of the window (Boersma 1993)."""
    window = np.hanning(frames.shape[1]).astype(np.float32)
    size = 1 << (2 * frames.shape[1] - 1).bit_length()
    spectrum = np.square(np.abs(np.fft.rfft(frames * window, size)))
    spectrum[:, : int(50.0 * size / rate)] = 0.0  # rumble is smooth at every lag and would pass for a voice
    alike = np.fft.irfft(spectrum)[:, : frames.shape[1] // 2]
    own = np.fft.irfft(np.square(np.abs(np.fft.rfft(window, size))))[: frames.shape[1] // 2]
    alike = (alike / (alike[:, :1] + 1e-9)) / (own / own[0])
    loud = (level > _SILENCE_DB) & (level > np.percentile(level, 95) + _ACTIVE_DB)
    f0 = _best_lags(alike, rate, loud, _F0_FLOOR_HZ, _F0_CEILING_HZ)
    if np.count_nonzero(f0) < 10:
        return f0
    # Once more in the speaker's own range, which is where octave errors fall out (De Looze and Hirst 2008).
    lower, upper = np.percentile(f0[f0 > 0.0], [35, 65])
    floor, ceiling = max(_F0_FLOOR_HZ, 0.72 * lower), min(_F0_CEILING_HZ, 1.9 * upper)
    return _best_lags(alike, rate, loud, floor, ceiling)


def _best_lags(
    alike: FloatArray, rate: float, loud: NDArray[np.bool_], floor: float, ceiling: float
) -> FloatArray:
    """The best peak of each row between two pitches, as F0 in Hz; 0 where the row has no good one."""
    lags = np.arange(max(2, int(rate / ceiling)), min(alike.shape[1] - 1, int(rate / floor) + 1))
    here, before, after = alike[:, lags], alike[:, lags - 1], alike[:, lags + 1]
    peak = (here > before) & (here >= after)
    # A parabola through three lags: a period between two lags must not lose against its double on a lag.
    bend = np.where(peak, before - 2.0 * here + after, -1.0)
    shift = 0.5 * (before - after) / bend
    height = np.where(peak, here - 0.25 * (before - after) * shift, -1.0)
    row, best = np.arange(len(alike)), np.argmax(height - _OCTAVE_COST * np.log2(lags / lags[0]), axis=1)
    good = loud & (height[row, best] > _VOICED)
    f0: FloatArray = np.where(good, rate / (lags[best] + shift[row, best]), 0.0).astype(np.float32)
    return f0


def _pace(level: FloatArray, voiced: NDArray[np.bool_]) -> float:
    """Syllables a second of speaking: voiced loudness peaks that stand 2 dB over the dips beside them."""
    smooth = np.convolve(level, np.hanning(9)[1:-1] / np.hanning(9).sum(), mode="same")
    active = smooth > np.percentile(smooth, 95) + _ACTIVE_DB + 5.0
    peaks, highest, lowest, rising = 0, -np.inf, np.inf, True
    for at, value in enumerate(smooth):
        if rising:
            highest = max(highest, value)
            if value < highest - 2.0:
                peaks += bool(voiced[max(0, at - 8) : at + 1].any() and active[max(0, at - 8) : at + 1].any())
                rising, lowest = False, value
        else:
            lowest = min(lowest, value)
            if value > lowest + 2.0:
                rising, highest = True, value
    return float(np.clip(peaks / max(0.5, np.count_nonzero(active) * HOP_S), 1.0, 10.0))


def _colour(sound: FloatArray, rate: int) -> tuple[float, float]:
    """How far the low and the high band stand over the middle one, in dB, over the frames that speak."""
    size = 1 << int(rate * 0.032).bit_length()
    frames = np.lib.stride_tricks.sliding_window_view(sound, size)[:: size // 2]
    loud = _level_db(frames)
    chosen = frames[loud > np.percentile(loud, 95) + _ACTIVE_DB + 10.0]
    density = np.square(np.abs(np.fft.rfft(chosen * np.hanning(size).astype(np.float32)))).mean(axis=0)
    pitch = np.fft.rfftfreq(size, 1.0 / rate)

    def band(low: float, high: float) -> float:
        inside = density[(pitch >= low) & (pitch < high)]
        return 10.0 * float(np.log10(inside.mean() + 1e-12)) if inside.size else -60.0

    middle = band(*_MIDDLE_HZ)
    low_db, high_db = (float(np.clip(band(*edges) - middle, -60.0, 60.0)) for edges in (_LOW_HZ, _HIGH_HZ))
    return low_db, high_db
