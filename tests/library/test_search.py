"""What is typed finds the voices that bear it, in every script, and nothing that is typed breaks it."""

# ruff: noqa: RUF001 - letters of other scripts that look like Latin ones are what is tested

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from tests.library.plain_search import plainly_found
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.search import folded, parts_of
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice


def added(library: LocalLibrary, number: int, **changes: object) -> Voice:
    attempt = attempt_of(key_of(number), source_sha256=f"{number:064x}")
    library.plan(attempt)
    return library.save_voice(voice_of(attempt, **changes), AT)


def spoken(library: LocalLibrary, voice: Voice, words: str, number: int, *, done: bool = True) -> Attempt:
    speech = SpeechSettings(words, "speech-02-hd")
    attempt = attempt_of(key_of(number), kind=AttemptKind.SPEECH, speech=speech, voice_key=voice.key)
    library.plan(attempt)
    library.advance(attempt.key, AttemptState.SENT, AT)
    library.keep_reply(attempt.key, RawReply(200, b"audio"))
    if done:
        library.advance(attempt.key, AttemptState.DONE, AT)
    return attempt


def found(library: LocalLibrary, words: str, *, in_bin: bool = False) -> list[str]:
    page = library.find_voices(VoiceQuery(words, in_bin=in_bin), AT)
    assert page.count == len(page.voices)
    return [voice.name for voice in page.voices]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("name", "berta"),
        ("notes", "berta"),
        ("voice_id", "berta"),
        ("prompt_text", "berta"),
        ("settings", "berta"),
    ],
)
def test_a_word_is_found_wherever_it_stands(library: LocalLibrary, place: str, words: str) -> None:
    text = "Hier spricht Berta."
    value = CloneSettings(text) if place == "settings" else text
    changes: dict[str, object] = {"voice_id": "1", place: value}
    added(library, 1, **changes)
    added(library, 2, name="other")
    assert library.find_voices(VoiceQuery(words), AT).voices == (library.voice(key_of(1)),)


def test_what_was_spoken_is_found_once_it_is_done(library: LocalLibrary) -> None:
    voice = added(library, 1)
    attempt = spoken(library, voice, "Dampfschiff", 2, done=False)
    assert found(library, "dampf") == []
    library.advance(attempt.key, AttemptState.DONE, AT)
    assert found(library, "dampf") == ["Ann"]


def test_words_may_stand_in_different_places_and_all_must_be_there(library: LocalLibrary) -> None:
    voice = added(library, 1, name="Anna", notes="for the radio")
    library.tag([voice.key], "Guided tour")
    spoken(library, voice, "Good morning", 2)
    assert found(library, "morn rad tou ann") == ["Anna"]
    assert found(library, "morn rad tou anx") == []


def test_each_word_of_a_tag_is_found_by_its_beginning_and_in_any_case(library: LocalLibrary) -> None:
    voice = added(library, 1)
    library.tag([voice.key], "Hör-Spiel für Ältere")
    for words in ("hör", "hor", "SPIEL", "für", "ältere", "altere", "Hör-Sp", "spiel hör"):
        assert found(library, words) == ["Ann"], words
    assert found(library, "piel") == []
    library.untag([voice.key], "hör-spiel FÜR ältere")
    assert found(library, "hör") == []


def test_a_word_does_not_reach_from_one_text_into_the_next(library: LocalLibrary) -> None:
    voice = added(library, 1, settings=CloneSettings("上海"), prompt_text="北京")
    library.tag([voice.key], "黑")
    library.tag([voice.key], "白")
    for words in ("京上", "黑白", "白黑", "北京上海"):
        assert found(library, words) == [], words
    assert found(library, "北京 上海 黑 白") == ["Ann"]


def test_a_new_name_is_found_and_the_old_one_is_not(library: LocalLibrary, twin: LocalLibrary) -> None:
    voice = added(library, 1, name="Anna")
    twin.rename(voice.key, "Berta")
    assert found(library, "berta") == ["Berta"]
    assert found(library, "anna") == []


def test_new_notes_are_found_and_the_old_ones_are_not(library: LocalLibrary, twin: LocalLibrary) -> None:
    voice = added(library, 1, notes="early")
    twin.write_notes(voice.key, "late")
    assert (found(library, "late"), found(library, "early")) == (["Ann"], [])


def test_the_id_of_the_services_own_reply_is_found(library: LocalLibrary) -> None:
    voice = added(library, 1, voice_id="typed")
    library.save_voice(voice_of(attempt_of(voice.key), voice_id="answered"), AT)
    assert (found(library, "answered"), found(library, "typed")) == (["Ann"], [])


def test_voices_in_the_bin_are_found_there_alone(library: LocalLibrary, twin: LocalLibrary) -> None:
    first, _second = added(library, 1, name="Anna one"), added(library, 2, name="Anna two")
    twin.put_into_bin([first.key], AT)
    assert found(library, "anna") == ["Anna two"]
    assert found(library, "anna", in_bin=True) == ["Anna one"]
    library.rename(first.key, "Anna three")
    library.tag([first.key], "late")
    assert found(library, "anna") == ["Anna two"]
    assert found(library, "late three", in_bin=True) == ["Anna three"]
    twin.take_from_bin([first.key])
    assert sorted(found(library, "anna")) == ["Anna three", "Anna two"]
    assert found(library, "anna", in_bin=True) == []


SAME = [
    ("Straße", "STRASSE"),
    ("STRASSE", "straße"),
    ("İstanbul", "istanbul"),
    ("Isparta", "ısparta"),
    ("José", "jose\u0301"),
    ("jose\u0301", "José"),
    ("José", "jose"),
    ("Łódź", "lodz"),
    ("Søren", "soren"),
    ("Ёлка", "елка"),
    ("Γιώργος", "ΓΙΩΡΓΟΣ"),
    ("Γιώργος", "γιωργος"),
    ("Ｆｕｌｌ", "full"),
    ("Half", "Ｈａｌｆ"),
    ("ﾃｽﾄ", "テスト"),
    ("ﬁne", "fine"),
    ("كِتَابٌ", "كتاب"),
    ("كتاب", "كِتَابٌ"),
    ("كـتـاب", "كتاب"),
    ("שָׁלוֹם", "שלום"),
    ("co\u00adoperate", "cooperate"),
    ("❤\ufe0f", "❤"),
    ("👍", "👍🏽"),
    ("👩\u200d🎤", "🎤"),
    ("`code`", "code"),
    ("x^2", "2"),
    ("don't", "don’t"),
    ("旁白", "白"),
    ("ประเทศไทย", "ไทย"),
    ("佐々木", "々木"),
]


@pytest.mark.parametrize(("written", "typed"), SAME)
def test_differences_that_nobody_means_do_not_count(library: LocalLibrary, written: str, typed: str) -> None:
    added(library, 1, name=f"one {written} two")
    assert len(found(library, typed)) == 1


@pytest.mark.parametrize(("written", "typed"), [("が", "か"), ("Anna", "nna"), ("上海", "海上"), ("C", "D")])
def test_differences_that_are_meant_count(library: LocalLibrary, written: str, typed: str) -> None:
    added(library, 1, name=written)
    assert found(library, typed) == []


SCRIPTS = {
    "Latin": "Ännchen-Łódź",
    "Turkish": "İstanbul",
    "German": "Großmutter",
    "Vietnamese": "Nguyễn",
    "Greek": "Παπαδόπουλος",
    "Cyrillic": "Йёлкин",
    "Armenian": "Հայաստան",
    "Georgian": "თბილისი",
    "Hebrew": "שָׁלוֹם",
    "Arabic": "مُحَمَّد",
    "Devanagari": "हिन्दी",
    "Bengali": "বাংলাদেশ",
    "Tamil": "கொழும்பு",
    "Thai": "สวัสดีครับ",
    "Lao": "ສະບາຍດີ",
    "Burmese": "မြန်မာ",
    "Khmer": "ភាសាខ្មែរ",
    "Han": "佐々木健",
    "Kana": "さくらガーデン",
    "Korean": "안녕하세요",
    "Ethiopic": "አማርኛ",
    "digits": "2026",
    "pictures": "🎙👩\u200d🎤❤\ufe0f",
}


@pytest.mark.parametrize("word", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_word_is_found_at_each_letter_that_is_typed(library: LocalLibrary, word: str) -> None:
    for number, name in enumerate(SCRIPTS.values(), 1):
        added(library, number, name=f"before {name} after")
    for end in range(1, len(word) + 1):
        assert f"before {word} after" in found(library, word[:end]), word[:end]


@pytest.mark.parametrize("typed", ["ㅎ", "하", "한", "한구", "한국", "한국ㅇ", "한국어"])
def test_korean_is_found_while_its_syllables_are_put_together(library: LocalLibrary, typed: str) -> None:
    added(library, 1, name="한국어")
    assert found(library, typed) == ["한국어"]


AWKWARD = [
    *('"', '""', '"ann', 'ann"', "'ann", "ann*", "*", "ann AND", "AND ann", "ann OR berta", "NOT ann"),
    *("NEAR(ann)", "NEAR(", "(ann", "ann)", "{name}: ann", "name:ann", "name : ann", "^ann", "-ann", "ann-"),
    *("+ann", "ann +", "\\ann", "[ann]", "ann;", "--ann", "/*ann", "%ann", "_ann", "?ann", ":ann", "$ann"),
    *("@ann", "\x00ann", "ann\x00", "an\x00n", "\ue000", "\ue001", "ann \ue001", "\ud7ff ann", "\ufffe"),
    *("ann\u2028", "🙂", "ann, ann", "…"),
]


@pytest.mark.parametrize("typed", AWKWARD)
@pytest.mark.parametrize("in_bin", [False, True])
def test_nothing_that_is_typed_is_taken_for_a_command(
    library: LocalLibrary, typed: str, *, in_bin: bool
) -> None:
    added(library, 1, name="Ann", voice_id="1")
    binned = added(library, 2, name="Ann", voice_id="2")
    library.put_into_bin([binned.key], AT)
    letters = [
        word for word in ("ann", "and", "or", "berta", "not", "near", "name", "🙂") if word in typed.lower()
    ]
    expected = ["Ann"] if letters == ["ann"] and "an\x00n" not in typed else []
    assert found(library, typed, in_bin=in_bin) == expected


@pytest.mark.parametrize("typed", ["", " ", "\t\n", "\u3000"])
def test_where_nothing_is_typed_all_are_found(library: LocalLibrary, typed: str) -> None:
    added(library, 1)
    assert found(library, typed) == ["Ann"]


@pytest.mark.parametrize(
    "typed",
    [
        "a" * 10_000,
        "漢" * 10_000,
        "ann " * 2_500,
        "( " * 5_000,
        " ".join(f"w{n}" for n in range(1_500)),
        "-a" * 5_000,
    ],
    ids=["a word", "Han", "the same word", "brackets", "many words", "many parts"],
)
def test_ten_thousand_characters_are_searched_for(library: LocalLibrary, typed: str) -> None:
    voice = added(library, 1, notes=typed)
    library.tag([voice.key], "ann")
    assert found(library, typed) == ([] if typed.startswith("(") else ["Ann"])
    assert found(library, f"{typed} zebra") == []


def test_folding_twice_changes_nothing_more() -> None:
    for written, typed in SAME:
        for words in (written, typed):
            assert folded(folded(words)) == folded(words)
            assert parts_of(" ".join(parts_of(words))) == parts_of(words)


LETTERS = "aAbäÄßéıİёЁйσςΣかが漢字กาहिकตं한ㅎ🙂❤\ufe0f\u200d\u0301كِـ1½ﬁＡ .,-_'\"*:()\x00^`"
TEXTS = some.text(some.sampled_from(LETTERS), max_size=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=some.tuples(TEXTS, TEXTS, TEXTS, TEXTS), tags=some.lists(TEXTS, max_size=2), typed=TEXTS)
def test_the_search_finds_what_a_slow_and_obvious_one_finds(
    library: LocalLibrary, texts: tuple[str, str, str, str], tags: list[str], typed: str
) -> None:
    name, notes, voice_id, prompt_text = texts
    key = key_of(1)
    if not library.find_voices(VoiceQuery(), AT).count:
        added(library, 1)
    with closing(sqlite3.connect(library.folder(key).parents[1] / FILE_NAME)) as connection, connection:
        sql = "UPDATE voices SET voice_id = ?, prompt_text = ? WHERE key = ?"
        connection.execute(sql, (voice_id, prompt_text, key))
    for tag in library.voice(key).tags:
        library.untag([key], tag)
    for tag in tags:
        library.tag([key], tag)
    library.write_notes(key, notes)
    library.rename(key, name)
    borne = library.voice(key).tags
    expected = plainly_found(typed, [name, notes, voice_id, prompt_text, *borne])
    assert bool(found(library, typed)) is expected


def test_the_index_holds_a_row_for_each_voice_and_no_other(library: LocalLibrary, tmp_path: Path) -> None:
    voices = [added(library, number) for number in (1, 2, 3)]
    library.rename(voices[0].key, "Berta")
    library.put_into_bin([voices[1].key], AT)
    with closing(sqlite3.connect(tmp_path / "library" / FILE_NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM voice_search").fetchone() == (3,)
