"""The service's names of languages (``language_boost`` of the T2A pages) as language tags."""

from typing import Final

_TAGS: Final = {
    "Chinese": "zh",
    "Chinese,Yue": "yue",
    "English": "en",
    "Arabic": "ar",
    "Russian": "ru",
    "Spanish": "es",
    "French": "fr",
    "Portuguese": "pt",
    "German": "de",
    "Turkish": "tr",
    "Dutch": "nl",
    "Ukrainian": "uk",
    "Vietnamese": "vi",
    "Indonesian": "id",
    "Japanese": "ja",
    "Italian": "it",
    "Korean": "ko",
    "Thai": "th",
    "Polish": "pl",
    "Romanian": "ro",
    "Greek": "el",
    "Czech": "cs",
    "Finnish": "fi",
    "Hindi": "hi",
}


def language_of(boost: str | None) -> str | None:
    """The tag of a name; None for "auto", nothing, or a name that is not known: the text decides then."""
    return _TAGS.get(boost or "")
