"""The texts to read aloud: all there, as long as they should be, and with every sound of their languages.

How long a text takes is what the small speech engine takes for it at a calm pace: 0.75 of the pace at which
adults read aloud in the IReST study (Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284), who read
faster than one speaks to listeners. It counts words a minute; written characters for Chinese (here 3.2 a
second) and Japanese (4.5); Hindi, which it has not, gets the mean of its seventeen languages. In English
0.75 gives 171 words a minute within a sentence and, with half a second between sentences, about the 155 that
audiobooks are planned with (9,300 words an hour). The engine's own figure means little outside English, so
`ENGINE` holds the one that comes out at the calm pace, and a test says so.
"""
# ruff: noqa: RUF001 - letters and punctuation of many scripts

import ctypes
import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from voicestudio.local import scripts as tested
from voicestudio.local.scripts import read_script, script_for, scripts
from voicestudio.model.rules import ends_with_punctuation
from voicestudio.model.script import Script
from voicestudio.sandbox.espeak_library import Speaker, open_library
from voicestudio.sandbox.espeak_voices import Setting

LANGUAGES: Final = {
    "en": "English",
    "zh-CN": "简体中文",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "ja": "日本語",
    "pt-BR": "Português (Brasil)",
    "hi": "हिन्दी",
}
EVERY: Final = pytest.mark.parametrize("code", LANGUAGES)

SENTENCE_S: Final = (3.0, 7.0)
WHOLE_S: Final = (60.0, 90.0)
PAUSE_S: Final = 0.5

CALM: Final = 0.75
READ_ALOUD: Final = {  # a minute: words, or characters where no spaces part words
    "en": 228, "zh-CN": 255, "es": 218, "fr": 195, "de": 179, "ja": 357, "pt-BR": 181, "hi": 184,
}  # fmt: skip
ENGINE: Final = {  # the engine's name of the language, and what it calls words a minute
    "en": ("en-us", 147),
    "zh-CN": ("cmn", 152),
    "es": ("es", 139),
    "fr": ("fr", 107),
    "de": ("de", 120),
    "ja": ("ja", 119),
    "pt-BR": ("pt-br", 133),
    "hi": ("hi", 133),
}

# As the engine writes them, which is finer here and coarser there than phonology: a sound that it writes as
# two ("lj" in Portuguese "trilha") stands as a word in `HEARD`. Sounds of loanwords only are left out.
INVENTORIES: Final = {
    "en": "iː i ɪ eɪ ɛ æ ɑː ɔː ʊ uː ʌ ɐ ə ɚ ɜː aɪ aʊ ɔɪ oʊ ɑːɹ ɔːɹ ɛɹ ɪɹ ʊɹ "
    "p b t d k ɡ tʃ dʒ f v θ ð s z ʃ ʒ h m n ŋ l ɹ j w",
    "de": "iː ɪ yː ʏ eː ɛ ɛː øː œ a ɑː ɔ oː ʊ uː ə ɜ aɪ aʊ ɔø "
    "p b t d k ɡ pf ts f v s z ʃ ç x h j m n ŋ l r ɾ",
    "fr": "i e ɛ a o ɔ u y ø œ ə ɛ̃ œ̃ ɑ̃ ɔ̃ p b t d k ɡ f v s z ʃ ʒ m n ɲ l ʁ j w",
    "es": "a e i o u aɪ aʊ eɪ oɪ p b t d k ɡ β ð ɣ f θ s x tʃ m n ɲ ŋ l ʎ r ɾ j w",
    "pt-BR": "a ɐ̃ e ɛ i y o ɔ u ũ õ æ ə ʊ aɪ aʊ eɪ eʊ iʊ oɪ ɐ̃ʊ̃ "
    "p b t d k ɡ tʃ dʒ f v s z ʃ ʒ x m n ɲ ŋ l r ɾ j w",
    "zh-CN": "p ph m f t th n l k kh χ tɕ tɕh ɕ ts. ts.h s. ʐ ts tsh s ŋ j w "
    "a ɑ ai ɑu ei ou o o- onɡ ə ər i i. i̪ iɑ iɛ iou u ua uo uei uə y yɛ yæ yə",
    "hi": "ə ʌ aː ɪ i iː ʊ u uː eː ɛː oː ɔː ã ĩ ẽː ɛ̃ õ "
    "k kʰ ɡ ɡʰ c cʰ ɟ ɟʰ ʈ ʈʰ ɖ ɖʰ r. t tʰ d dʰ p pʰ b bʰ n ɳ m j ɾ l ʋ ʃ s h f z x q",
}
HEARD: Final = {  # sounds that the engine writes as two, or does not tell apart
    "de": "matschig",  # tʃ
    "fr": "juin pluie Depuis vieille",  # ɥ and a final j
    "pt-BR": "trilha canções pães muito",  # ʎ, and the nasal diphthongs
    "hi": "पढ़ना",  # ɽʱ
}
TONES: Final = {"55", "35", "214", "51", "11"}  # of Mandarin: the four, and the light one
MORAE: Final = frozenset(
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわんっー"
    "がぎぐごじずぜぞだでどばびべぱぷ"
)
PALATALS: Final = ["き", "ぎ", "し", "じ", "ち", "に", "ひ", "ぴ", "み", "り"]  # before small ya, yu or yo

READINGS: Final = (  # of the Japanese text, as it sounds: the engine cannot read its Chinese characters
    "おはようございます、すこしだけおつきあいください。",
    "あさわまどのそばで、ぼんやりコーヒーおのむのがすきです。",
    "そとわまだかぜがすずしくて、にわのきにことりがとまっています。",
    "ゆきのあさわ、まちがふっとしずかになるとおもいませんか？",
    "まいしゅうもくようび、かどのパンやさんからいいにおいがしてきます。",
    "ろくがつここのかにわ、うみぞいのみちおじゅうにキロもあるきました。",
    "ところがきゅうにあめがふって、みんなびしょぬれになりました！",
    "しんせつなりょうしさんが、すぐにこやでやすませてくれました。",
    "あたたかいスープとやきざかなおたべて、ぎゅうにゅうもたっぷりのみました。",
    "だれかがギターおひくと、こどもたちがぴょんぴょんはねました。",
    "へやでほんおよむのと、とおくえたびおするのと、どちらがおすきですか？",
    "それからわ、ひゃくえんのノートにたのしかったことおかいています。",
    "みょうなしゅうかんですが、つづけるとまいにちがちょっとゆたかになります。",
    "さいごまできいてくださって、ありがとうございました。",
)


def script_of(code: str) -> Script:
    return next(script for script in scripts() if script.code == code)


def spoken(code: str) -> Sequence[str]:
    """What the engine is given to read."""
    return READINGS if code == "ja" else script_of(code).sentences


@cache
def seconds_of(code: str) -> tuple[float, ...]:
    """How long each sentence is at the calm pace."""
    language, pace = ENGINE[code]
    setting = Setting("f2", pitch=50, range=50, words_per_minute=pace, gap=0)
    with open_library() as library:
        speaker = Speaker(library)
        return tuple(
            len(speaker.say([(sentence, 0.0)], language, setting)) / 2 / speaker.rate
            for sentence in spoken(code)
        )


def phonemes(code: str, mode: int) -> str:
    """What the engine makes of the whole text, see `espeak_TextToPhonemes` in its ``speak_lib.h``."""
    written = []
    with open_library() as library:
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
        assert library.espeak_SetVoiceByName(ENGINE[code][0].encode()) == 0
        for sentence in spoken(code):
            held = ctypes.create_string_buffer(sentence.encode())
            rest = ctypes.c_void_p(ctypes.addressof(held))
            while rest.value:  # a clause a call
                clause: bytes = library.espeak_TextToPhonemes(ctypes.byref(rest), 1, mode)
                written.append(clause.decode())
    return unicodedata.normalize("NFC", " ".join(written))


def sounds_of(code: str) -> set[str]:
    """Its phonemes without stress, and without tones in Chinese."""
    split_ipa = ord("_") << 8 | 2
    sounds = re.split(r"[_ ]+", re.sub("[ˈˌ]", "", phonemes(code, split_ipa)))
    return {re.sub("[1-5ɜ]$", "", sound) if code == "zh-CN" else sound for sound in sounds} | {
        sound.rstrip("-")
        for sound in sounds
        if code == "fr"  # what may fall silent is marked so
    }


def as_hiragana(text: str) -> str:
    return "".join(chr(ord(one) - 0x60) if "ァ" <= one <= "ヶ" else one for one in text)


def may_be_read_as(sentence: str) -> str:
    """A pattern: kana as they stand (three particles as they sound), characters in between as anything."""
    sounded = {"は": "[はわ]", "へ": "[へえ]", "を": "お"}
    parts = [
        ".+" if unicodedata.name(one).startswith("CJK UNIFIED") else sounded.get(one, re.escape(one))
        for one in sentence
    ]
    return re.sub(r"(?:\.\+)+", ".+", "".join(parts))


def test_all_languages_are_there_by_what_they_call_themselves() -> None:
    assert {script.code: script.language for script in scripts()} == LANGUAGES
    names = [script.language for script in scripts()]
    assert names == sorted(names, key=str.casefold)


@EVERY
def test_every_sentence_can_stand_alone_in_a_transcript(code: str) -> None:
    sentences = script_of(code).sentences
    assert 14 <= len(sentences) <= 18
    assert len(set(sentences)) == len(sentences)
    assert [one for one in sentences if not ends_with_punctuation(one)] == []
    assert [one for one in sentences if not unicodedata.is_normalized("NFC", one)] == []
    assert [one for one in sentences if re.search(r"\s\s|\t", one)] == []


@EVERY
def test_the_tune_varies(code: str) -> None:
    ends = [sentence[-1] for sentence in script_of(code).sentences]
    assert sum(end in "?？" for end in ends) >= 2
    assert sum(end in "!！" for end in ends) >= 1
    assert sum(end in ".。।" for end in ends) >= 9


@EVERY
def test_numbers_are_words_that_can_be_read_in_one_way_only(code: str) -> None:
    assert [one for one in script_of(code).sentences if any(map(str.isdecimal, one))] == []


def test_french_holds_its_marks_to_their_words() -> None:
    assert [one for one in script_of("fr").sentences if re.search(r"(?<!\xa0)[?!:;]", one)] == []


def test_the_readings_are_those_of_the_japanese_text() -> None:
    pairs = list(zip(script_of("ja").sentences, READINGS, strict=True))
    assert [pair for pair in pairs if not re.fullmatch(may_be_read_as(pair[0]), pair[1])] == []


@EVERY
def test_the_engine_reads_calmly(code: str) -> None:
    count: Callable[[str], int] = (
        (lambda one: sum(map(str.isalpha, one)))
        if code in {"ja", "zh-CN"}
        else (lambda one: len(one.split()))
    )
    pace = 60.0 * sum(map(count, script_of(code).sentences)) / sum(seconds_of(code))
    assert pace == pytest.approx(CALM * READ_ALOUD[code], rel=0.03)


@EVERY
def test_a_sentence_takes_three_to_seven_seconds_and_the_whole_a_minute_or_a_half_more(code: str) -> None:
    pairs = zip(script_of(code).sentences, seconds_of(code), strict=True)
    assert [pair for pair in pairs if not SENTENCE_S[0] <= pair[1] <= SENTENCE_S[1]] == []
    whole = sum(seconds_of(code)) + PAUSE_S * (len(seconds_of(code)) - 1)
    assert WHOLE_S[0] <= whole <= WHOLE_S[1]


@pytest.mark.parametrize("code", INVENTORIES)
def test_every_sound_of_the_language_is_there(code: str) -> None:
    wanted = set(unicodedata.normalize("NFC", INVENTORIES[code]).split())
    assert sorted(wanted - sounds_of(code)) == []
    words = set(re.findall(r"[^\s,.!?।]+", " ".join(script_of(code).sentences)))
    assert sorted(set(HEARD.get(code, "").split()) - words) == []


def test_every_tone_of_mandarin_is_there() -> None:
    assert set(re.findall(r"\d+", phonemes("zh-CN", 0))) >= TONES


def test_every_mora_of_japanese_is_there() -> None:
    read = as_hiragana("".join(READINGS))
    assert sorted(MORAE - set(read)) == []
    assert [one for one in PALATALS if not re.search(one + "[ゃゅょ]", read)] == []


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"ja"}))
def test_nothing_in_a_text_is_read_as_another_language(code: str) -> None:
    assert "(" not in phonemes(code, 2)


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("en", "en"),
        ("en_US", "en"),
        ("EN-gb", "en"),
        ("de_AT", "de"),
        ("de_DE.UTF-8@euro", "de"),
        ("ca_ES@valencia", "en"),
        ("zh_TW", "zh-CN"),
        ("zh-Hans-CN", "zh-CN"),
        ("zh", "zh-CN"),
        ("pt", "pt-BR"),
        ("pt_PT", "pt-BR"),
        ("es-419", "es"),
        ("hi_IN", "hi"),
        ("ja-JP-u-ca-japanese", "ja"),
        ("fr_CA ", "fr"),
        ("fro", "en"),
        ("nl", "en"),
        ("C", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("", "en"),
        ("-", "en"),
        ("_de", "en"),
    ],
)
def test_a_locale_gets_its_language_and_english_otherwise(asked: str, given: str) -> None:
    assert script_for(asked).code == given


@pytest.mark.parametrize(
    ("asked", "given"),
    [("en", "en"), ("en-GB", "en-GB"), ("en_AU", "en"), ("zh-Hant-HK", "zh-Hant-TW"), ("zh-CN", "zh-CN")],
)
def test_of_several_texts_in_a_language_the_nearest_is_given(
    asked: str, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = ["en-GB", "en", "zh-CN", "zh-Hant-TW"]
    several = tuple(Script(code, code, ("Hello.",)) for code in codes)
    monkeypatch.setattr(tested, "scripts", lambda: several)
    assert script_for(asked).code == given


def test_comments_and_blank_lines_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "eo.txt"
    file.write_text("# Esperanto\r\n#more\n\n  Bonan tagon!  \n# Ne.\n \nKiel vi fartas?", encoding="utf-8")
    assert read_script(file) == Script("eo", "Esperanto", ("Bonan tagon!", "Kiel vi fartas?"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"Hello.\n",
        b"#\nHello.\n",
        b"\n# English\nHello.\n",
        b"# English\n",
        b"# English\n\n# Hello.\n",
        "# Français\nÀ bientôt.\n".encode("latin-1"),
        "# English\nHello.\n".encode("utf-16"),
    ],
)
def test_a_broken_file_is_named(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "xx.txt").write_bytes(content)
    monkeypatch.setattr(tested, "resource", tmp_path.joinpath)
    with pytest.raises(ValueError, match=r"xx\.txt"):
        scripts.__wrapped__()
