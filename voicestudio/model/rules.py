"""The service's limits as data, each with the place it comes from.

"Novita page" is the vendor's page of ``POST /v3/minimax-voice-cloning``; "speech pages" are its pages of the
T2A calls.
"""

import unicodedata
from datetime import timedelta
from typing import Final

CONTAINERS: Final = ("mp3", "m4a", "wav")
"""Novita page: "must be in mp3, m4a, or wav format"."""

SAMPLE_SECONDS_LEAST: Final = 10.0
"""Novita page: at least 10 s, so 10 s itself passes."""

SAMPLE_SECONDS_MOST: Final = 300.0
"""Novita page: no more than 5 min, so 300 s itself passes."""

SAMPLE_BYTES_MOST: Final = 20_000_000
"""Novita page: "must not exceed 20 MB"; 20,000,000 is under the limit on either reading of MB."""

PROMPT_SECONDS_BELOW: Final = 8.0
"""Novita page: "less than 8 seconds", so 8 s itself is refused."""

TEXT_CHARACTERS_MOST: Final = 2_000
"""Novita page: "Maximum 2000 characters", of the preview text."""

SPEECH_CHARACTERS_BELOW: Final = 10_000
"""Speech pages: text under 10,000 characters in one synchronous call; longer texts go as a task."""

SPEECH_FORMS: Final = ("mp3", "wav", "flac")
"""Speech pages: forms of a T2A call that a person can play as they are."""

TASK_CHARACTERS_MOST: Final = 50_000
"""Speech pages: the field's own description of the asynchronous call (its introduction says a million)."""

TASK_WITHOUT_WAV: Final = "speech-2.8"
"""Speech pages: the asynchronous call of the models that begin so knows no wav."""

SPEED_RANGE: Final = (0.5, 2.0)
"""Speech pages: times the voice's own pace."""

VOLUME_RANGE: Final = (0.1, 10.0)
"""Speech pages: over 0 up to 10, times the usual level; a tenth is the softest that is offered here."""

PITCH_RANGE: Final = (-12, 12)
"""Speech pages: whole semitones."""

_EMOTIONS: Final = ("happy", "sad", "angry", "fearful", "disgusted", "surprised")
_EMOTIONS_OF_NEWEST: Final = ("calm", "fluent", "whisper")

LANGUAGES: Final = (
    *("Chinese", "Chinese,Yue", "English", "Arabic", "Russian", "Spanish", "French", "Portuguese", "German"),
    *("Turkish", "Dutch", "Ukrainian", "Vietnamese", "Indonesian", "Japanese", "Italian", "Korean", "Thai"),
    *("Polish", "Romanian", "Greek", "Czech", "Finnish", "Hindi", "Bulgarian", "Danish", "Hebrew", "Malay"),
    *("Persian", "Slovak", "Swedish", "Croatian", "Filipino", "Hungarian", "Norwegian", "Slovenian"),
    *("Catalan", "Nynorsk", "Tamil", "Afrikaans"),
)
"""Speech pages: names that ``language_boost`` takes."""

ACCURACY_RANGE: Final = (0.0, 1.0)
"""Novita page: value range [0, 1]."""

ACCURACY_DEFAULT: Final = 0.7
"""Novita page: what the service takes where nothing is sent; so it is sent only when set."""

MODELS: Final = (
    "speech-2.8-hd",
    "speech-2.8-turbo",
    "speech-2.6-hd",
    "speech-2.6-turbo",
    "speech-2.5-hd-preview",
    "speech-2.5-turbo-preview",
    "speech-02-hd",
    "speech-02-turbo",
)
"""Novita page: the eight options. ``speech-01-hd`` of the page's own example is not among them."""

MODEL_DEFAULT: Final = "speech-2.8-hd"

VOICE_LIFETIME: Final = timedelta(hours=168)
"""Novita page: deleted unless a T2A call used the voice within 168 hours; the preview does not count."""

BIN_LIFETIME: Final = timedelta(days=30)
"""Our own: long enough to miss something, and nobody's voice lies here for good."""

TAG_CHARACTERS_MOST: Final = 100
"""Our own: a tag is a word or a few; longer texts are notes."""


def emotions_of(model: str) -> tuple[str, ...]:
    """What a model can be told to sound like (speech pages: 2.8 knows other ones than those before it)."""
    return (*_EMOTIONS, *(_EMOTIONS_OF_NEWEST if model.startswith("speech-2.8") else ("neutral",)))


def ends_with_punctuation(text: str) -> bool:
    """Whether the last character is punctuation of any script (Novita page: prompt_text).

    Closing quotes and brackets count as well: a sentence may end in them, and Unicode files them as
    punctuation too. A space at the end does not: the page's rule is about the text as it is sent.
    """
    return bool(text) and unicodedata.category(text[-1]).startswith("P")
