"""The sandbox's matched voice: English in a mix of stock voices near the sample, other languages as ever.

The natural voice answers the models of high quality, the fast one the turbo models and long texts; what
neither speaks well falls back to the small engine.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.sandbox.espeak import EspeakEngine
from voicestudio.sandbox.finishing import levelled
from voicestudio.sandbox.matched import blend_voice, fast_voice, packages
from voicestudio.sandbox.matched.blend_voice import BlendVoice
from voicestudio.sandbox.matched.blending import FloatArray
from voicestudio.sandbox.matched.colour import coloured
from voicestudio.sandbox.matched.fast_voice import FastVoice, Move
from voicestudio.sandbox.matched.fit_blend import PROBE, BlendFit, blend_numbers, blend_of, fit_blend
from voicestudio.sandbox.matched.fit_fast import FastFit, fast_numbers, fast_of, fit_fast
from voicestudio.sandbox.matched.phonemes import Reader, can_say
from voicestudio.sandbox.matched.pitch import shifted
from voicestudio.sandbox.matched.runtime import speaking_alone
from voicestudio.sandbox.matched.sample import facts_of_sample
from voicestudio.sandbox.matched.table import open_table
from voicestudio.sandbox.spoken_text import MAX_SPEECH_S, cut_passages, languages_of, words_of
from voicestudio.sandbox.voice import Manner, Shape, Speech

BLEND_CHARACTERS_MOST: Final = 1_000
"""A minute of speech, which takes half a minute to make: longer texts are answered by the fast voice."""
_LANGUAGES: Final = frozenset({"en", "en-us"})
_BREATH_S: Final = 0.25  # between sentences

_Piece = tuple[str, float]  # phonemes, and the seconds of silence after them


def whats_wrong(folder: Path) -> str:
    """Why the matched voice cannot be used with the data in a folder, "" if it can; looked at once."""
    try:
        open_encoder(folder)
        open_table(folder)
    except RuntimeError as error:
        return str(error)
    return packages.whats_wrong()


class MatchedEngine:
    """Speaks like the sample where it can. Nothing of the models stays in memory between two calls.

    Args:
        folder: Where the speaker encoder's weights and the table of the stock voices lie.
    """

    name = "matched"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._small = EspeakEngine()

    def shape(self, samples: FloatArray, rate: int) -> Shape:
        """The small engine's six numbers, and some fifty more that place a voice; nothing names the speaker.

        Where something is missing or was altered it is not used: the six numbers are all then.
        """
        if whats_wrong(self._folder):
            return self._small.shape(samples, rate)
        table, encoder = open_table(self._folder), open_encoder(self._folder)
        with speaking_alone():
            sample = facts_of_sample(samples, rate, encoder)
            fast = fit_fast(sample, FastVoice(), encoder, PROBE)
            blend = fit_blend(sample, table, BlendVoice(table.vocabulary, table.blending))
        return {**self._small.shape(samples, rate), **blend_numbers(blend), **fast_numbers(fast)}

    def voice_for(self, text: str, shape: Shape, manner: Manner) -> SandboxVoice:
        """Which voice will answer a text: the small one for what was made without this engine, too."""
        speaks_well = languages_of(text, manner.language)[0] in _LANGUAGES
        if not speaks_well or blend_of(shape) is None or fast_of(shape) is None or whats_wrong(self._folder):
            return SandboxVoice.SMALL_INSTEAD
        if text and not can_say(words_of(text)):  # 🙂, which the small engine calls by its name
            return SandboxVoice.SMALL_INSTEAD
        if manner.quality == "turbo" or len(text) > BLEND_CHARACTERS_MOST:
            return SandboxVoice.FAST
        return SandboxVoice.BLEND

    def speak(self, text: str, shape: Shape, manner: Manner) -> Speech:
        """Speak a text with ``<#1.5#>`` pause marks.

        Raises:
            ValueError: Nothing to speak, or more than two hours of it.
            RuntimeError: The small engine cannot be used where it is needed.
        """
        passages = cut_passages(text)
        voice, blend, fast = self.voice_for(text, shape, manner), blend_of(shape), fast_of(shape)
        if voice is SandboxVoice.SMALL_INSTEAD or blend is None or fast is None:
            return self._small.speak(text, shape, manner)
        with speaking_alone():
            pieces = _pieces(Reader(), passages)
            spoken = (
                self._blended(pieces, blend, manner)
                if voice is SandboxVoice.BLEND
                else _moved(pieces, fast, manner)
            )
            return Speech(levelled(_joined(pieces, spoken), manner.volume), blend_voice.RATE)

    def _blended(self, pieces: list[_Piece], fit: BlendFit, manner: Manner) -> Iterator[FloatArray]:
        table = open_table(self._folder)
        voice, pack = (
            BlendVoice(table.vocabulary, table.blending),
            table.blending.pack(table.blending.weights(fit.place)),
        )
        for phonemes, _ in pieces:
            speed = fit.speed * manner.speed / 2.0 ** (manner.pitch / 12.0)
            yield shifted(coloured(voice.say(phonemes, pack, speed), fit.colour), manner.pitch)


def _moved(pieces: list[_Piece], fit: FastFit, manner: Manner) -> Iterator[FloatArray]:
    voice = FastVoice()
    pitch = fit.move.pitch_hz * 2.0 ** (manner.pitch / 12.0)
    move = Move(pitch, fit.move.spread_st, fit.move.tract, fit.move.colour)
    for phonemes, _ in pieces:
        spoken = voice.speak(phonemes, fit.speed * manner.speed) if phonemes else None
        yield voice.render(spoken, move) if spoken else np.zeros(0, np.float32)


def _pieces(reader: Reader, passages: list[tuple[str, float]]) -> list[_Piece]:
    """Phonemes of every passage, each with the silence behind it."""
    pieces: list[_Piece] = []
    for words, pause in passages:
        read = reader.pieces(words) if words else []
        pieces += [(one, _BREATH_S) for one in read[:-1]]
        pieces += [(one, pause) for one in (read[-1:] or [""])]
    return pieces


def _joined(pieces: list[_Piece], spoken: Iterator[FloatArray]) -> FloatArray:
    """One sound.

    Raises:
        ValueError: It would be longer than two hours.
    """
    parts, length = [], 0
    for (_, pause), sound in zip(pieces, spoken, strict=True):
        parts += [sound, np.zeros(round(pause * blend_voice.RATE), np.float32)]
        length += parts[-2].size + parts[-1].size
        if length > MAX_SPEECH_S * blend_voice.RATE:
            raise ValueError("the speech would be longer than two hours")
    return np.concatenate(parts)


assert blend_voice.RATE == fast_voice.RATE  # noqa: S101
