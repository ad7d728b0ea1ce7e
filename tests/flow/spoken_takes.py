"""Takes in which it is known when somebody speaks. Nothing here is the program's."""

from pathlib import Path

import numpy as np

from tests.audio.sounds import RATE, WOMAN, Sound, read, times, white, write


def phrase(seconds: float = 1.8) -> Sound:
    """A woman speaking, from a loud sample to a loud one, over and over for so long."""
    samples = read(WOMAN)[RATE : round(2.8 * RATE)]
    loud = np.flatnonzero(np.abs(samples) > 0.05)
    samples = samples[loud[0] : loud[-1] + 1]
    return np.resize(samples, round(seconds * RATE))


def take(path: Path, *parts: float) -> Path:
    """Silence, speech, silence, speech ... of so many seconds each, in a quiet room."""
    sounds = [
        phrase(part) if number % 2 else np.zeros(round(part * RATE)) for number, part in enumerate(parts)
    ]
    samples = np.concatenate(sounds)
    return write(path, samples + white(len(samples)) * times(-65))
