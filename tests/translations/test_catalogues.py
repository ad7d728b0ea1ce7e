"""The catalogues: nothing of the source is missing in them, and nothing of a sentence in its translation."""

import re
from collections import Counter
from functools import cache
from typing import Final

import pytest
from PySide6.QtCore import QTranslator

from catalogues import COMPLETE, NUMERUS_FORMS, Entry, file_of, merged, read, written
from translation_sources import Source, sources
from update_translations import FOLDER, ROOT

PLACES: Final = re.compile(r"\{[^}]*\}|%\(\w+\)[sd]|%[+\d.]*[sdfn]|%%")
MNEMONIC: Final = re.compile(r"&(\w)")

languages = pytest.mark.parametrize("language", NUMERUS_FORMS)
complete = pytest.mark.parametrize("language", sorted(COMPLETE))


@cache
def found() -> list[Source]:
    return sources(ROOT / "voicestudio")


@cache
def entries(language: str) -> list[Entry]:
    return read(file_of(FOLDER, language))


def finished(language: str) -> list[Entry]:
    return [entry for entry in entries(language) if entry.finished]


def test_there_is_something_to_translate_of_the_window_and_of_the_texts() -> None:
    contexts = Counter(source.context for source in found())
    assert contexts["texts"] > 500
    assert contexts["MainWindow"] >= 5
    assert len(contexts) > 30


@languages
def test_a_catalogue_is_as_make_translations_writes_it(language: str) -> None:
    fresh = written(language, merged(found(), entries(language), NUMERUS_FORMS[language]))
    told = f"{language}: run make translations"
    assert file_of(FOLDER, language).read_text(encoding="utf-8") == fresh, told


@languages
def test_the_program_says_what_the_catalogue_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(file_of(FOLDER, language).with_suffix(".qm")))
    stale = []
    for entry in entries(language):
        source, wanted = entry.source, set(entry.forms) if entry.finished else {""}
        counts = range(12) if source.numerus else [-1]
        said = {translator.translate(source.context, source.english, source.note or None, n) for n in counts}
        if said != wanted:
            stale.append((source.context, source.english, said))
    assert stale == [], f"{language}: run make translations"


@complete
def test_a_complete_language_lacks_nothing(language: str) -> None:
    assert [entry.source for entry in entries(language) if not entry.finished] == []


@languages
def test_a_translation_is_never_empty(language: str) -> None:
    assert [entry.source for entry in finished(language) if not all(entry.forms)] == []


@languages
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    assert [
        (entry.source.english, form)
        for entry in finished(language)
        for form in entry.forms
        if Counter(PLACES.findall(form)) != Counter(PLACES.findall(entry.source.english))
    ] == []


@languages
def test_a_translation_has_a_mnemonic_where_its_sentence_has_one(language: str) -> None:
    assert [
        (entry.source.english, form)
        for entry in finished(language)
        if entry.source.context != "texts"
        for form in entry.forms
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(entry.source.english))
    ] == []


@languages
def test_a_translation_begins_and_ends_as_its_sentence_where_that_is_a_part_of_one(language: str) -> None:
    def edges(text: str) -> tuple[bool, bool]:
        return text.startswith(" "), text.endswith(" ")

    parts = [one for one in finished(language) if any(edges(one.source.english)) and not one.source.note]
    assert [
        (one.source.english, form)
        for one in parts
        for form in one.forms
        if edges(form) != edges(one.source.english)
    ] == []


def test_a_sentence_that_changed_is_due_again_and_one_that_vanished_is_dropped() -> None:
    kept, old, new = Source("A", "Kept"), Source("A", "Old"), Source("A", "New")
    known = [Entry(kept, ("Behalten",), finished=True), Entry(old, ("Alt",), finished=True)]
    assert merged([new, kept], known, 2) == [Entry(new, ("",), finished=False), known[0]]


def test_a_sentence_that_is_counted_now_is_due_again() -> None:
    single, counted = Source("A", "%n voices"), Source("A", "%n voices", numerus=True)
    known = [Entry(single, ("%n Stimmen",), finished=True)]
    assert merged([counted], known, 2) == [Entry(counted, ("", ""), finished=False)]


def test_what_is_written_is_read_again(tmp_path: str) -> None:
    path = FOLDER.__class__(tmp_path) / "some.ts"
    some = [
        Entry(Source("A", 'Say "so" & <so>', "a note"), ("Sag's «so»\nund so",), finished=True),
        Entry(Source("B", "{count} voices", numerus=True, hint="1 voice"), ("", ""), finished=False),
    ]
    path.write_text(written("de", some), encoding="utf-8")
    assert read(path) == some
