"""Keep a voice for good: the shortest sentence through T2A, which ends the 168 hours."""

import unicodedata
from pathlib import Path
from typing import Final

from voicestudio.flow.speak import speak
from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.balance import Balance
from voicestudio.model.calls import SpeechSettings
from voicestudio.model.progress import Progress
from voicestudio.model.voice import Voice

_SHORTEST: Final = {
    "CJK": "好。",
    "HIRAGANA": "はい。",
    "KATAKANA": "はい。",
    "HANGUL": "네.",
    "CYRILLIC": "Да.",
    "DEVANAGARI": "हाँ।",
    "ARABIC": "نعم.",
    "GREEK": "Ναι.",
    "HEBREW": "כן.",
    "THAI": "ใช่",
}
"""A word of assent by the script of the voice's own text; "OK." for Latin and everything else."""


def sentence_for(voice: Voice) -> str:
    """The shortest sentence in the script the voice was made to speak."""
    for character in voice.settings.text or voice.prompt_text:
        script = unicodedata.name(character, "").split(" ")[0]
        if script in _SHORTEST:
            return _SHORTEST[script]
    return "OK."


def speech_for(voice: Voice) -> SpeechSettings:
    """What is spoken to keep a voice: the shortest sentence, with the model its demo was made with."""
    return SpeechSettings(sentence_for(voice), voice.settings.model or rules.MODEL_DEFAULT)


def keep(
    studio: Studio,
    voice: Voice,
    progress: Progress,
    *,
    anyway: bool = False,
    balance_before: Balance | None = None,
) -> Path:
    """Speak the shortest sentence with a voice; takes and raises what ``speak`` does.

    Returns:
        The audio file in the library: it came back and decodes, so the voice is kept.
    """
    return speak(studio, voice, speech_for(voice), progress, anyway=anyway, balance_before=balance_before)
