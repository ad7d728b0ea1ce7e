"""What each way of answering makes of a person: a fixed voice, the nearest stock one, and the matched one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from tests.bench.voice.recordings import RATE, FloatArray
from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.audio.speaker.waves import resampled
from voicestudio.local.paths import resource
from voicestudio.sandbox.likeness import measure
from voicestudio.sandbox.matched.blend_voice import BlendVoice
from voicestudio.sandbox.matched.engine import MatchedEngine
from voicestudio.sandbox.matched.fast_voice import FastVoice
from voicestudio.sandbox.matched.phonemes import Reader
from voicestudio.sandbox.matched.table import open_table
from voicestudio.sandbox.voice import Manner

TEXT: Final = (
    "The stale smell of old beer lingers. A dash of pepper spoils beef stew. "
    "The beauty of the view stunned the young boy. Two blue fish swam in the tank."
)
"""From the Harvard sentences (IEEE 1969): nothing of it is in the table, nor in the probe of the fit."""

FOLDER: Final = resource("voices")


@dataclass(frozen=True)
class Answer:
    """Speech, and what it took.

    Attributes:
        sound: Mono at 16 kHz.
        fit_seconds: Of processor, to make the voice.
        speak_seconds: Of processor, a second of speech.
    """

    sound: FloatArray
    fit_seconds: float = 0.0
    speak_seconds: float = 0.0


Way = Callable[[FloatArray], Answer]


def fixed() -> Way:
    """The fast voice as it is, for everybody."""
    voice = FastVoice()
    sounds = [voice.plain(piece) for piece in Reader().pieces(TEXT)]
    answer = Answer(resampled(np.concatenate(sounds), 24_000, RATE))
    return lambda _sample: answer


def nearest_stock() -> Way:
    """Of the stock voices the one that the encoder finds most like the sample."""
    table, encoder, pieces = open_table(FOLDER), open_encoder(FOLDER), Reader().pieces(TEXT)
    voice = BlendVoice(table.vocabulary, table.blending)
    alone = len(table.names)
    made: dict[int, Answer] = {}

    def answer(sample: FloatArray) -> Answer:
        alike = table.embeddings[:alone] @ encoder.embed(sample, RATE)
        best = int(np.argmax(alike))
        if best not in made:
            pack = table.blending.pack(table.mixes[best])
            sound = np.concatenate([voice.say(piece, pack) for piece in pieces])
            made[best] = Answer(resampled(sound, 24_000, RATE))
        return made[best]

    return answer


def matched(quality: str) -> Way:
    """The sandbox's own engine, from the sample to the speech."""
    engine = MatchedEngine(FOLDER)
    manner = Manner(quality="turbo" if quality == "turbo" else "hd")

    def answer(sample: FloatArray) -> Answer:
        began = time.process_time()
        shape = engine.shape(sample, RATE)
        fitted = time.process_time()
        speech = engine.speak(TEXT, shape, manner)
        spoken = time.process_time()
        seconds = speech.samples.size / speech.rate
        sound = resampled(speech.samples, speech.rate, RATE)
        return Answer(sound, fitted - began, (spoken - fitted) / seconds)

    return answer


def pitch_error_st(sample: FloatArray, sound: FloatArray) -> float:
    """How far the median pitch is from the sample's, in semitones."""
    wanted, found = measure(sample, RATE).f0_hz, measure(sound, RATE).f0_hz
    return abs(12.0 * float(np.log2(found / wanted)))


def write(sound: FloatArray, path: Path) -> Path:
    """As a WAV that the judges read."""
    import soundfile  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, sound, RATE)
    return path
