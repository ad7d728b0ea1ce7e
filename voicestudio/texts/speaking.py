"""Words of the speech form: emotions and languages by the service's names, and how a speech is told."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.calls import SpeechSettings
from voicestudio.texts.language import Sentences, fill, say, say_many

EMOTIONS: Final[Mapping[str, str]] = Sentences(
    {
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
    },
    note="how a voice sounds",
)

LANGUAGES: Final[Mapping[str, str]] = Sentences(
    {
        "Chinese": "Chinese (Mandarin)",
        "Chinese,Yue": "Chinese (Cantonese)",
        "English": "English",
        "Arabic": "Arabic",
        "Russian": "Russian",
        "Spanish": "Spanish",
        "French": "French",
        "Portuguese": "Portuguese",
        "German": "German",
        "Turkish": "Turkish",
        "Dutch": "Dutch",
        "Ukrainian": "Ukrainian",
        "Vietnamese": "Vietnamese",
        "Indonesian": "Indonesian",
        "Japanese": "Japanese",
        "Italian": "Italian",
        "Korean": "Korean",
        "Thai": "Thai",
        "Polish": "Polish",
        "Romanian": "Romanian",
        "Greek": "Greek",
        "Czech": "Czech",
        "Finnish": "Finnish",
        "Hindi": "Hindi",
        "Bulgarian": "Bulgarian",
        "Danish": "Danish",
        "Hebrew": "Hebrew",
        "Malay": "Malay",
        "Persian": "Persian",
        "Slovak": "Slovak",
        "Swedish": "Swedish",
        "Croatian": "Croatian",
        "Filipino": "Filipino",
        "Hungarian": "Hungarian",
        "Norwegian": "Norwegian",
        "Slovenian": "Slovenian",
        "Catalan": "Catalan",
        "Nynorsk": "Norwegian (Nynorsk)",
        "Tamil": "Tamil",
        "Afrikaans": "Afrikaans",
    },
    note="a language that is spoken",
)


def manner_words(wish: SpeechSettings) -> str:
    """Model and everything that was set, in one line."""
    parts = [wish.model]
    if wish.speed != 1:
        parts.append(fill("{speed:g} \N{MULTIPLICATION SIGN}", {"speed": wish.speed}))
    if wish.pitch:
        parts.append(
            say_many("{pitch:+d} semitone", "{pitch:+d} semitones", abs(wish.pitch), pitch=wish.pitch)
        )
    if wish.volume != 1:
        parts.append(say("volume {volume:g}", volume=wish.volume))
    if wish.emotion:
        parts.append(EMOTIONS.get(wish.emotion, wish.emotion))
    if wish.language:
        parts.append(LANGUAGES.get(wish.language, wish.language))
    return " · ".join(parts)
