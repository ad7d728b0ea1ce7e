"""What of a text is spoken: its passages with the pauses between them, and the languages it may be in."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final

MAX_SPEECH_S: Final = 7200.0  # pauses included; 50,000 characters at the slowest pace stay below
PARAGRAPH_S: Final = 0.4

Passage = tuple[str, float]  # words, and the seconds of silence after them

_SCRIPTS: Final = {  # first word of a letter's Unicode name -> language
    "CYRILLIC": "ru", "CJK": "cmn", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "DEVANAGARI": "hi",
    "ARABIC": "ar", "GREEK": "el", "HEBREW": "he", "THAI": "th", "BENGALI": "bn", "TAMIL": "ta",
    "TELUGU": "te", "GEORGIAN": "ka", "ARMENIAN": "hy", "ETHIOPIC": "am",
}  # fmt: skip
_STOP_WORDS: Final = {  # ten frequent words that the other five languages hardly have
    "en": "the and of is you that with for this are",
    "es": "el los las y está muy pero hay qué sus",
    "fr": "les et est vous une dans je avec sur nous",
    "de": "der das und ist nicht ich ein wir mit auf",
    "pt": "os pelo uma não você ao em é muito são",
    "it": "di che è gli sono della nella anche questo più",
}
_TAGS: Final = {  # tags that the engine calls otherwise
    "en": "en-us", "en-gb": "en", "zh": "cmn", "zh-hk": "yue", "zh-yue": "yue",
    "no": "nb", "nn": "nb", "iw": "he",
}  # fmt: skip
_TAG: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}")  # it becomes part of a file name in the engine

_MARK: Final = re.compile(r"<#(\d{1,2}(?:\.\d{1,2})?)#>|[\n\r\v\f\x85\u2028\u2029]+")
_OPENING: Final = 240  # characters spoken once more to measure them


def cut_passages(text: str) -> list[Passage]:
    """Cut at pause marks and line ends.

    Raises:
        ValueError: no letter, number or symbol in it, or pauses of more than two hours.
    """
    passages, start = [], 0
    for mark in _MARK.finditer(text):
        words = _plain(text[start : mark.start()])
        pause = float(mark[1]) if mark[1] else PARAGRAPH_S * bool(words)
        passages.append((words, pause))
        start = mark.end()
    passages.append((_plain(text[start:]), 0.0))
    if not any(unicodedata.category(letter)[0] in "LNS" for words, _ in passages for letter in words):
        raise ValueError("the text is empty or holds only pauses and punctuation")
    if sum(pause for _, pause in passages) > MAX_SPEECH_S:
        raise ValueError("the pauses of the text are longer than two hours")
    return passages


def _plain(text: str) -> str:
    """Without control characters, which are commands to the engine, and without what is no character."""
    return "".join(" " if unicodedata.category(c) in {"Cc", "Cs", "Co", "Cn"} else c for c in text).strip()


def words_of(text: str) -> str:
    """A text without its pause marks."""
    return _MARK.sub(" ", text)


def opening_of(passages: Sequence[Passage]) -> list[Passage]:
    """The first words, without pauses."""
    room, opening = _OPENING, []
    for words, _ in passages:
        if words and room > 0:
            opening.append((words[:room], 0.0))
            room -= len(words)
    return opening


def languages_of(text: str, tag: str | None) -> list[str]:
    """Names the engine may know, best first: the language asked for, the one of the text, English."""
    names = []
    asked = (tag or "").lower().replace("_", "-")
    if _TAG.fullmatch(asked):
        names += [_TAGS.get(part, part) for part in (asked, asked.split("-")[0])]
    return list(dict.fromkeys([*names, _language_of(text), "en-us"]))


def _language_of(text: str) -> str:
    """By its script; Latin letters by frequent words, English when they tell nothing."""
    letters = Counter(unicodedata.name(c, "").split(" ")[0] for c in text[:5000] if c.isalpha())
    kana = letters["HIRAGANA"] + letters["KATAKANA"]
    script = max(letters, key=letters.__getitem__, default="LATIN")
    if script == "CJK" and kana:
        return "ja"
    if script in _SCRIPTS:
        return _SCRIPTS[script]
    words = Counter(re.findall(r"\w+", text[:5000].lower()))
    hits = {name: sum(words[word] for word in stop.split()) for name, stop in _STOP_WORDS.items()}
    best = max(hits, key=hits.__getitem__)
    return _TAGS.get(best, best)
