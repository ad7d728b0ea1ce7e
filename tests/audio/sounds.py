"""Sounds whose figures are known, and what ffmpeg, as a program of its own, measures of a file.

Nothing here is the program's: speech is read from disk, noise and tones are drawn by numpy.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

Sound = NDArray[np.float64]
"""Full scale 1.0; shape (n,), or (n, channels)."""

ROOT: Final = Path(__file__).parents[2]
MAN: Final = ROOT / "resources/samples/librivox-reader.wav"
WOMAN: Final = ROOT / "tests/data/prompts-ru.wav"
RATE: Final = 16_000
"""Hz of both."""


def read(path: Path) -> Sound:
    """The samples of a file as they are."""
    samples: Sound = soundfile.read(path, dtype="float64")[0]
    return samples


def write(path: Path, samples: Sound, rate: int = RATE, subtype: str = "PCM_16") -> Path:
    """Write a WAV; what lies beyond full scale is cut off there."""
    soundfile.write(path, samples, rate, subtype=subtype, format="WAV")
    return path


def decibels(samples: Sound) -> float:
    """Root mean square of everything, in dB of full scale."""
    return float(10 * np.log10(np.mean(np.square(samples))))


def times(decibels_more: float) -> float:
    """What to multiply by to make it so much louder."""
    return float(10 ** (decibels_more / 20))


def tone(hertz: float, seconds: float, rate: int = RATE, peak: float = 1.0) -> Sound:
    """A sine."""
    wave: Sound = peak * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return wave


def white(count: int, seed: int = 1) -> Sound:
    """Noise of 0 dB."""
    return np.random.default_rng(seed).standard_normal(count)


def pink(count: int, seed: int = 1) -> Sound:
    """Noise of 0 dB with equal power in each octave from 30 Hz on."""
    spectrum = np.fft.rfft(white(count, seed))
    hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 30)
    shaped = np.fft.irfft(spectrum / np.sqrt(hertz), count)
    noise: Sound = shaped / np.sqrt(np.mean(np.square(shaped)))
    return noise


def hum(mains: int, count: int, rate: int, dbfs: float) -> Sound:
    """Mains hum with seven overtones, each 4 dB below the one before; the level of all together."""
    at = np.arange(count) / rate
    lines = [times(-4 * line) * np.sin(2 * np.pi * mains * (line + 1) * at + line) for line in range(8)]
    whole = np.sum(lines, axis=0)
    found: Sound = whole * times(dbfs - decibels(whole))
    return found


@dataclass(frozen=True)
class Said:
    """What ffmpeg says of a file."""

    lufs: float
    true_peak_db: float
    rms_db: float
    mean_volume_db: float


def ffmpeg_says(path: Path) -> Said:
    """Run ``ebur128``, ``astats`` and ``volumedetect`` over a file."""
    chain = "ebur128=metadata=1:peak=true,ametadata=mode=print:file=-,astats,volumedetect"
    done = ffmpeg("-i", str(path), "-af", chain, "-f", "null", "-")
    shown, logged = done.stdout, done.stderr
    peaks = re.findall(r"true_peaks_ch\d=([\d.]+)", shown)[-2:]
    return Said(
        lufs=float(re.findall(r"r128\.I=(\S+)", shown)[-1]),
        true_peak_db=float(20 * np.log10(max(map(float, peaks)))),
        rms_db=float(re.findall(r"RMS level dB: (\S+)", logged)[-1]),
        mean_volume_db=float(re.findall(r"mean_volume: (\S+)", logged)[-1]),
    )


def ffmpeg(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run ffmpeg; a failure fails the test."""
    if not shutil.which("ffmpeg"):
        pytest.fail("ffmpeg is not installed: figures are held against it (make test-libraries)")
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-y", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True)


def in_form(source: Path, target: Path, *options: str) -> Path:
    """Write a file anew by ffmpeg, in the form that the name and the options say."""
    ffmpeg("-i", str(source), *options, str(target))
    return target
