"""Speaks with espeak-ng (GPL-3), from the library and data of one wheel, tuned to the figures of a sample.

A synthetic voice with the sample's pitch, liveliness, pace and colour: the kind of voice, never the person.
"""

from dataclasses import asdict, fields

import numpy as np

from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.sandbox.espeak_library import Speaker, open_library
from voicestudio.sandbox.espeak_voices import setting_for
from voicestudio.sandbox.finishing import audible, finish
from voicestudio.sandbox.likeness import FloatArray, Likeness, measure
from voicestudio.sandbox.spoken_text import cut_passages, languages_of, opening_of
from voicestudio.sandbox.voice import Manner, Shape, Speech


class EspeakEngine:
    """The sandbox's small voice: over a hundred languages, robotic, about 4 ms a second of speech."""

    name = "espeak-ng"

    def voice_for(self, _text: str, _shape: Shape, _manner: Manner) -> SandboxVoice:
        """There is one."""
        return SandboxVoice.SMALL

    def shape(self, samples: FloatArray, rate: int) -> Shape:
        """Six numbers, see `Likeness`; a sample without a voice gets neutral ones."""
        return asdict(measure(samples, rate))

    def speak(self, text: str, shape: Shape, manner: Manner) -> Speech:
        """Speak plain text with `<#1.5#>` pause marks; markup is text like any other. One quality only.

        Raises:
            ValueError: nothing to speak, or more than two hours of it.
            RuntimeError: the engine's library or data cannot be used.
        """
        passages = cut_passages(text)
        known = {field.name for field in fields(Likeness)}
        likeness = Likeness(**{name: value for name, value in shape.items() if name in known})
        with open_library() as library:
            speaker = Speaker(library)
            for language in languages_of(text, manner.language):
                opening = speaker.say(opening_of(passages), language, setting_for(likeness, manner))
                if not audible(opening):
                    continue
                spoken = measure(np.frombuffer(opening, np.int16).astype(np.float32) / 32768.0, speaker.rate)
                pcm = speaker.say(passages, language, setting_for(likeness, manner, spoken))
                return Speech(finish(pcm, speaker.rate, likeness, spoken, manner.volume), speaker.rate)
        raise ValueError("the text holds nothing that can be spoken")
