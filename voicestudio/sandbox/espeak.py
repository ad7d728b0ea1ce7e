"""Speaks with espeak-ng (GPL-3), from the library and data of one wheel, tuned to the figures of a sample.

A synthetic voice with the sample's pitch, liveliness, pace and colour: the kind of voice, never the person.
"""

import ctypes
import re
import sys
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.sandbox.likeness import FloatArray, Likeness, measure
from voicestudio.sandbox.voice import Manner, Shape, Speech

MAX_SPEECH_S: Final = 7200.0  # pauses included; 50,000 characters at the slowest pace stay below
PARAGRAPH_S: Final = 0.4
LEVEL_DBFS: Final = -20.0
PEAK_DBFS: Final = -1.0

_Passage = tuple[str, float]  # words, and the seconds of silence after them

# The library keeps its state in global variables: one speaker at a time in a process.
_ONE_AT_A_TIME: Final = threading.Lock()


@dataclass(frozen=True)
class _Variant:
    """A voice variant and how it was measured to behave at the engine's pitch p and range r, each 0..99.

    F0 = scaled_hz * 2 ** ((p - 50) / 50) + fixed_hz + range_hz * (r - 50); spread = spread_hz * r / 50.
    """

    name: str
    register: str
    scaled_hz: float
    fixed_hz: float
    range_hz: float
    spread_hz: float
    low_db: float  # colour as `likeness` measures it
    high_db: float

    def width(self, f0_hz: float, spread_st: float) -> float:
        """The range that spreads a pitch by so many semitones, as far as the engine goes."""
        return float(np.clip(50.0 * f0_hz * (2.0 ** (spread_st / 12.0) - 1.0) / self.spread_hz, 10.0, 99.0))

    def pitch(self, f0_hz: float, width: float) -> float:
        """The pitch that gives a median F0; outside 0..99 where the variant does not reach it."""
        scaled = f0_hz - self.fixed_hz - self.range_hz * (width - 50.0)
        return 50.0 + 50.0 * float(np.log2(max(scaled, 1.0) / self.scaled_hz))


_VARIANTS: Final = (  # the most intelligible ones of those the wheel has
    _Variant("m2", "male", 78.2, 22.9, 0.189, 6.7, 6.5, -9.3),
    _Variant("m6", "male", 71.5, 30.2, 0.245, 8.4, 5.3, -13.3),
    _Variant("edward", "male", 69.4, 32.9, 0.268, 9.3, 8.3, -15.7),
    _Variant("Reed", "male", 74.6, 42.0, 0.357, 11.9, 8.8, -20.0),
    _Variant("f2", "female", 131.1, 65.7, 0.561, 19.1, 4.2, -12.6),
    _Variant("f5", "female", 149.5, 56.7, 0.474, 16.7, 4.2, -11.0),
    _Variant("steph", "female", 157.0, 27.3, 0.224, 8.2, 18.3, -13.4),
)
_FEMALE_FROM_HZ: Final = 165.0
_TARGET_HZ: Final = (65.0, 380.0)

# Syllables a second as `likeness` counts them in this engine's English, and the words a minute they are.
_PACE: Final = ((2.8, 3.3, 3.9, 4.4, 4.9, 5.4, 5.9), (80.0, 100.0, 120.0, 150.0, 175.0, 200.0, 220.0))
_SAMPLE_WPM: Final = (120.0, 220.0)
_ENGINE_WPM: Final = (80.0, 450.0)
_GAP: Final = 1750.0  # measured, for minutes a word
_COLOURING: Final = 1.4  # the shelves reach into the middle band: a decibel of them moves a figure by half

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


class EspeakEngine:
    """The sandbox's small voice: over a hundred languages, robotic, about 4 ms a second of speech."""

    name = "espeak-ng"

    def shape(self, samples: FloatArray, rate: int) -> Shape:
        """Six numbers, see `Likeness`; a sample without a voice gets neutral ones."""
        return asdict(measure(samples, rate))

    def speak(self, text: str, shape: Shape, manner: Manner) -> Speech:
        """Speak plain text with `<#1.5#>` pause marks; markup is text like any other. One quality only.

        Raises:
            ValueError: nothing to speak, or more than two hours of it.
            RuntimeError: the engine's library or data cannot be used.
        """
        passages = _passages(text)
        known = {field.name for field in fields(Likeness)}
        likeness = Likeness(**{name: value for name, value in shape.items() if name in known})
        with _ONE_AT_A_TIME, _library() as library:
            speaker = _Speaker(library)
            for language in _languages(text, manner.language):
                opening = speaker.say(_opening(passages), language, _setting(likeness, manner))
                if not _audible(opening):
                    continue
                spoken = measure(np.frombuffer(opening, np.int16).astype(np.float32) / 32768.0, speaker.rate)
                pcm = speaker.say(passages, language, _setting(likeness, manner, spoken))
                return Speech(_finish(pcm, speaker.rate, likeness, spoken, manner.volume), speaker.rate)
        raise ValueError("the text holds nothing that can be spoken")


# ---- text


def _passages(text: str) -> list[_Passage]:
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


def _opening(passages: Sequence[_Passage]) -> list[_Passage]:
    """The first words, without pauses."""
    room, opening = _OPENING, []
    for words, _ in passages:
        if words and room > 0:
            opening.append((words[:room], 0.0))
            room -= len(words)
    return opening


def _languages(text: str, tag: str | None) -> list[str]:
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


# ---- the engine's settings


@dataclass(frozen=True)
class _Setting:
    variant: str
    pitch: int  # 0..99
    range: int  # 0..99
    words_per_minute: int  # 80..450
    gap: int  # between words, for a pace below 80 words a minute


def _setting(likeness: Likeness, manner: Manner, spoken: Likeness | None = None) -> _Setting:
    """What to set for a sample's figures; `spoken`, how a first try sounded, corrects the pitch."""
    target = float(np.clip(likeness.f0_hz * 2.0 ** (manner.pitch / 12.0), *_TARGET_HZ))
    variant = min(_VARIANTS, key=lambda one: _unlike(one, likeness, target))
    width = variant.width(target, likeness.f0_spread_st)
    missed = target / spoken.f0_hz if spoken and spoken.voiced_share > 0.0 else 1.0
    pitch = variant.pitch(target * float(np.clip(missed, 0.75, 1.35)), width)
    pace = float(np.clip(np.interp(likeness.syllables_per_s, *_PACE), *_SAMPLE_WPM)) * manner.speed
    return _Setting(
        variant=variant.name,
        pitch=round(min(max(pitch, 0.0), 99.0)),
        range=round(width),
        words_per_minute=round(min(max(pace, _ENGINE_WPM[0]), _ENGINE_WPM[1])),
        gap=round(_GAP * max(0.0, 1.0 / max(pace, 1.0) - 1.0 / _ENGINE_WPM[0])),
    )


def _unlike(variant: _Variant, likeness: Likeness, target_hz: float) -> tuple[float, bool, float]:
    """How far a variant is from a sample: out of reach first, then register, then colour and liveliness."""
    width = variant.width(target_hz, likeness.f0_spread_st)
    pitch = variant.pitch(target_hz, width)
    register = "female" if likeness.f0_hz >= _FEMALE_FROM_HZ else "male"
    colour = abs(variant.low_db - likeness.low_db) + abs(variant.high_db - likeness.high_db)
    spread_st = 12.0 * float(np.log2(1.0 + variant.spread_hz * width / 50.0 / target_hz))
    flat = abs(likeness.f0_spread_st - spread_st)
    return max(-pitch, pitch - 99.0, 0.0), variant.register != register, colour + 4.0 * flat


# ---- the library

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
_SYNCHRONOUS: Final = 2  # the samples go to the callback, and the call returns when they all have
_DO_NOT_EXIT: Final = 0x8000  # without it the library ends the process when its data is missing
_UTF8: Final = 1  # and neither SSML nor phoneme mnemonics


@contextmanager
def _library() -> Iterator[ctypes.CDLL]:
    """The library as fresh as in a new process: loaded for one speech, then unloaded.

    Its oscillators start where the last speech left them, and no call resets them: only a fresh copy gives
    the same bytes for the same input. Loading takes 3 ms.

    Raises:
        RuntimeError: no library, or no data, on this computer.
    """
    try:
        import espeakng_loader  # noqa: PLC0415 - 20 MB that a program without the sandbox need not touch

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        folder = str(espeakng_loader.get_data_path())
    except (ImportError, OSError) as error:
        raise RuntimeError("the speech engine's library cannot be loaded") from error
    try:
        _start(library, folder.encode("mbcs" if sys.platform == "win32" else "utf-8", "replace"))
        yield library
    finally:
        library.espeak_Terminate()
        _unload(library)


def _start(library: ctypes.CDLL, folder: bytes) -> None:
    """Prepare the library with its own data and nobody else's."""
    text, word = ctypes.c_char_p, ctypes.c_uint
    library.espeak_Synth.argtypes = [text, ctypes.c_size_t, word, ctypes.c_int, word, word, text, text]
    library.espeak_Info.argtypes = [ctypes.POINTER(ctypes.c_char_p)]
    library.espeak_ng_SetRandSeed.argtypes = [ctypes.c_long]
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, folder, _DO_NOT_EXIT)
    used = ctypes.c_char_p()
    library.espeak_Info(ctypes.byref(used))
    # A folder it cannot open, or a path over 159 bytes, makes it look for an installation of the system.
    if rate <= 0 or used.value != folder:
        raise RuntimeError("the speech engine's data cannot be read where it is installed")
    library.espeak_ng_SetRandSeed(1)  # breath noise is seeded with the clock otherwise


def _unload(library: ctypes.CDLL) -> None:
    import _ctypes  # noqa: PLC0415 - the only way to unload a library

    handle: int = library._handle  # noqa: SLF001 - documented, underscore and all
    if sys.platform == "win32":
        _ctypes.FreeLibrary(handle)
    else:
        _ctypes.dlclose(handle)


class _Speaker:
    """Speaks passages with a prepared library."""

    rate: Final = 22050  # of all voices of the engine

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._pcm = bytearray()
        self._callback = _Callback(self._take)  # held, or it would be collected while the library calls it
        library.espeak_SetSynthCallback(self._callback)

    def say(self, passages: Sequence[_Passage], language: str, setting: _Setting) -> bytearray:
        """16-bit samples; none when the engine does not know the language.

        Raises:
            ValueError: they would be longer than two hours.
        """
        self._pcm = bytearray()
        if self._library.espeak_SetVoiceByName(f"{language}+{setting.variant}".encode()) != 0:
            return self._pcm
        # Rate, volume, pitch, range, spoken punctuation, capitals, gap between words.
        for number, value in enumerate(
            (setting.words_per_minute, 100, setting.pitch, setting.range, 0, 0, setting.gap), 1
        ):
            self._library.espeak_SetParameter(number, value, 0)
        for words, pause in passages:
            if words:
                spoken = words.encode()
                self._library.espeak_Synth(spoken, len(spoken) + 1, 0, 1, 0, _UTF8, None, None)
            self._pcm += bytes(2 * round(pause * self.rate))
            if self._full():
                raise ValueError("the speech would be longer than two hours")
        return self._pcm

    def _full(self) -> bool:
        return len(self._pcm) > 2 * MAX_SPEECH_S * self.rate

    def _take(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._pcm += ctypes.string_at(samples, 2 * count)
        return int(self._full())  # 1 stops the speech


# ---- the sound


def _audible(pcm: bytearray) -> bool:
    return bool(pcm) and int(np.abs(np.frombuffer(pcm, np.int16).astype(np.int32)).max()) > 300


def _finish(pcm: bytearray, rate: int, likeness: Likeness, spoken: Likeness, volume: float) -> FloatArray:
    """Coloured like the sample and levelled: float32, shape (n,), peaks at most -1 dBFS."""
    low_db = high_db = 0.0
    if likeness.voiced_share > 0.0:
        low_db = float(np.clip(_COLOURING * (likeness.low_db - spoken.low_db), -10.0, 10.0))
        high_db = float(np.clip(_COLOURING * (likeness.high_db - spoken.high_db), -10.0, 10.0))
    samples = _filtered(np.frombuffer(pcm, np.int16), _shelves(low_db, high_db, rate))
    blocks = samples[: samples.size // 1024 * 1024].reshape(-1, 1024)
    power = np.einsum("ij,ij->i", blocks, blocks) / 1024.0
    active = power[power > power.max(initial=0.0) * 1e-3]  # pauses do not make speech louder
    rms = float(np.sqrt(active.mean())) if active.size else 1.0
    samples *= np.float32(10.0 ** (LEVEL_DBFS / 20.0) * float(np.clip(volume, 0.01, 10.0)) / max(rms, 1e-6))
    _limit(samples)
    return samples


def _shelves(low_db: float, high_db: float, rate: int, taps: int = 512) -> FloatArray:
    """A linear-phase filter that lifts below 500 Hz and above 2 kHz by so many dB."""
    pitch = np.fft.rfftfreq(taps, 1.0 / rate)
    gain_db = low_db / (1.0 + (pitch / 500.0) ** 3) + high_db * (1.0 - 1.0 / (1.0 + (pitch / 2000.0) ** 3))
    response = np.roll(np.fft.irfft(10.0 ** (gain_db / 20.0)), taps // 2) * np.hanning(taps)
    return response.astype(np.float32)


def _filtered(pcm: NDArray[np.int16], response: FloatArray, step: int = 1 << 15) -> FloatArray:
    """Block by block, so that an hour of speech takes no more memory than itself: shape (n,), -1..1."""
    out, half = np.empty(pcm.size, np.float32), response.size // 2
    size = step + 2 * half
    spectrum = np.fft.rfft(response / 32768.0, size)
    for start in range(0, pcm.size, step):
        block = np.zeros(size, np.float32)
        first, last = max(0, start - half), min(pcm.size, start + step + half)
        block[first - start + half : last - start + half] = pcm[first:last]
        wet = np.fft.irfft(np.fft.rfft(block) * spectrum, size)[2 * half :]
        out[start : start + step] = wet[: pcm.size - start]
    return out


def _limit(samples: FloatArray, step: int = 1 << 15) -> None:
    """Bend what is over the knee so that it stays under the peak, in place."""
    peak = 0.9999 * 10.0 ** (PEAK_DBFS / 20.0)  # what float32 rounds up stays below too
    knee = 0.6 * peak
    for start in range(0, samples.size, step):
        block = samples[start : start + step]
        over = np.abs(block) > knee
        loud = block[over]
        block[over] = np.sign(loud) * (knee + (peak - knee) * np.tanh((np.abs(loud) - knee) / (peak - knee)))
