"""Words of the speech form: emotions and languages by the service's names, and how a speech is told."""

from typing import Final

from voicestudio.model import rules
from voicestudio.model.calls import SpeechSettings

EMOTIONS: Final = {
    "happy": "Happy",
    "sad": "Sad",
    "angry": "Angry",
    "fearful": "Fearful",
    "disgusted": "Disgusted",
    "surprised": "Surprised",
    "calm": "Calm",
    "fluent": "Fluent",
    "whisper": "Whispering",
    "neutral": "Neutral",
}

LANGUAGES: Final = {
    **{name: name for name in rules.LANGUAGES},
    "Chinese": "Chinese (Mandarin)",
    "Chinese,Yue": "Chinese (Cantonese)",
    "Nynorsk": "Norwegian (Nynorsk)",
}


def manner_words(wish: SpeechSettings) -> str:
    """Model and everything that was set, in one line."""
    parts = [wish.model]
    if wish.speed != 1:
        parts.append(f"{wish.speed:g} \N{MULTIPLICATION SIGN}")
    if wish.pitch:
        parts.append(f"{wish.pitch:+d} semitones" if abs(wish.pitch) != 1 else f"{wish.pitch:+d} semitone")
    if wish.volume != 1:
        parts.append(f"volume {wish.volume:g}")
    if wish.emotion:
        parts.append(EMOTIONS.get(wish.emotion, wish.emotion))
    if wish.language:
        parts.append(LANGUAGES.get(wish.language, wish.language))
    return " · ".join(parts)
