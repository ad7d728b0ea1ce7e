"""The voice of a file: read, without its pauses, and embedded, as a whole or stretch by stretch."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from voicestudio.audio.measure.voice_detection import VoiceDetection
from voicestudio.audio.media.decoding import Block, Damage, decode, mono
from voicestudio.audio.media.opening import opened
from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.audio.speaker.waves import RATE, FloatArray, speaking
from voicestudio.model.errors import SampleError, SetupError
from voicestudio.model.likeness import Voiceprint
from voicestudio.model.progress import Report

SECONDS_LEAST: Final = 1.6
"""Of speech: what the encoder looks at in one go. Less is told too little of."""
STRETCH_SECONDS: Final = 3.2
_SECONDS_MOST: Final = 300  # of a file; a voice is told from much less
_STRETCHES_MOST: Final = 40


def voiceprint(path: Path, folder: Path, report: Report) -> Voiceprint:
    """The voice of a whole file.

    Args:
        path: The file.
        folder: Where the encoder's weights lie.
        report: Called now and then with bytes read and bytes in all; may raise to stop.

    Raises:
        SampleError: Not readable as sound, or ``no_speech_to_compare``.
        SetupError: ``likeness_not_installed``.
    """
    speech = _speech(path, report)
    return _embedded([speech], folder)[0]


def voiceprints(path: Path, folder: Path, report: Report) -> tuple[Voiceprint, ...]:
    """The voices of stretches of 3.2 s of speech, at most 40 of them; errors as in ``voiceprint``."""
    speech = _speech(path, report)
    size = int(STRETCH_SECONDS * RATE)
    starts = np.arange(0, max(1, speech.size - size + 1), size)
    if len(starts) > _STRETCHES_MOST:
        starts = starts[np.linspace(0, len(starts) - 1, _STRETCHES_MOST).round().astype(int)]
    return _embedded([speech[start : start + size] for start in starts], folder)


def _embedded(parts: list[FloatArray], folder: Path) -> tuple[Voiceprint, ...]:
    try:
        found = open_encoder(folder).embed_all(parts, RATE)
    except RuntimeError:
        raise SetupError("likeness_not_installed") from None
    return tuple(tuple(float(number) for number in one) for one in found)


def _speech(path: Path, report: Report) -> FloatArray:
    """What is spoken in a file: shape (n,), at 16 kHz, without the pauses."""
    detection, parts, seconds = VoiceDetection(), [], 0.0
    total = path.stat().st_size if path.is_file() else 0
    with opened(path) as (container, stream):
        for sound, position in _at_16_khz(decode(container, stream, Damage())):
            parts.append(sound)
            detection.add(sound, RATE)
            report(position, total)
            seconds += sound.size / RATE
            if seconds >= _SECONDS_MOST:
                break
    speech = speaking(np.concatenate(parts)) if parts else np.zeros(0, np.float32)
    if speech.size < SECONDS_LEAST * RATE or not detection.hears_voice():
        raise SampleError("no_speech_to_compare", file=path.name, seconds=SECONDS_LEAST)
    return speech


def _at_16_khz(blocks: Iterator[Block]) -> Iterator[tuple[FloatArray, int]]:
    """One channel of every block, and how far in the file it was; a joined file may change its rate."""
    resampler, rate = AudioResampler("fltp", "mono", RATE), 0
    for block in blocks:
        if block.rate != rate:
            resampler, rate = AudioResampler("fltp", "mono", RATE), block.rate
        frame = AudioFrame.from_ndarray(mono(block.samples)[None], format="fltp", layout="mono")
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        for part in resampler.resample(frame):
            yield part.to_ndarray()[0], block.byte_position
