"""Lists of voices: every page, order, state and tag, by whatever way the library finds it fastest to go."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from tests.library.plain_search import plainly_found
from voicestudio.library import voice_listing, voice_order
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import Voice, VoiceState

INSTANT: Final = timedelta(microseconds=1)
HOUR: Final = timedelta(hours=1)
NAMES: Final = ("Anna", "anna", "Ännchen", "Berta", "Zoë", "Ödön", "Anton", "Hanna", "李")


def added(library: LocalLibrary, number: int, **changes: object) -> Voice:
    attempt = attempt_of(key_of(number), source_sha256=f"{number:064x}")
    library.plan(attempt)
    return library.save_voice(voice_of(attempt, **changes), AT)


def names(voices: Sequence[Voice]) -> list[str]:
    return [voice.name for voice in voices]


def filled(library: LocalLibrary, count: int = 60) -> list[Voice]:
    """Voices of every kind, in no order; some are made or named at the same moment."""
    for number in range(1, count + 1):
        added(
            library,
            number,
            name=NAMES[number * 5 % len(NAMES)],
            made_at=AT - HOUR * (number * 37 % 400 // 2),
            used_at=None if number % 3 else AT - HOUR * (number * 11 % 90),
            gone_at=AT if number % 7 == 0 else None,
            notes=("", "radio", "radio play")[number % 3],
        )
    library.tag([key_of(number) for number in range(1, count + 1, 4)], "Game")
    library.tag([key_of(number) for number in range(1, count + 1, 5)], "Guide")
    library.put_into_bin([key_of(number) for number in range(1, count + 1, 6)], AT)
    return [library.voice(key_of(number)) for number in range(1, count + 1)]


def plainly_listed(voices: Sequence[Voice], query: VoiceQuery, now: datetime) -> list[Voice]:
    """What a query asks for, voice by voice."""

    def wanted(voice: Voice) -> bool:
        texts = [voice.name, voice.notes, voice.voice_id, *voice.tags]
        due = voice.expires_at
        return (
            bool(voice.binned_at) is query.in_bin
            and (query.state is None or voice.state(now) is query.state)
            and (not query.tag or query.tag.casefold() in {tag.casefold() for tag in voice.tags})
            and plainly_found(query.words, texts)
            and (
                query.expires_before is None
                or (voice.state(now) is VoiceState.NEW and due is not None and due <= query.expires_before)
            )
        )

    places = {voice.key: place for place, voice in enumerate(voices)}
    kept_last = datetime.min.replace(tzinfo=AT.tzinfo)
    found = [voice for voice in voices if wanted(voice)]
    if query.order is VoiceOrder.MADE:
        return sorted(found, key=lambda one: (one.made_at, places[one.key]), reverse=True)
    if query.order is VoiceOrder.EXPIRY:
        old = [one for one in found if one.state(now) is VoiceState.EXPIRED]
        lives = [one for one in found if one not in old]
        lives.sort(key=lambda one: (one.used_at or kept_last, one.made_at, places[one.key]))
        return lives + sorted(old, key=lambda one: (one.made_at, places[one.key]), reverse=True)
    alphabet = {
        "anna": 1,
        "Anna": 1,
        "Ännchen": 4,
        "Anton": 2,
        "Berta": 5,
        "Hanna": 6,
        "Ödön": 7,
        "Zoë": 8,
        "李": 9,
    }
    return sorted(found, key=lambda one: (alphabet[one.name], places[one.key]))


QUERIES = [
    VoiceQuery(),
    VoiceQuery("an"),
    VoiceQuery("anna radio"),
    VoiceQuery("gam"),
    VoiceQuery("g"),
    VoiceQuery("game rad"),
    VoiceQuery("nobody"),
    VoiceQuery("…"),
    VoiceQuery(in_bin=True),
    VoiceQuery("an", in_bin=True),
    VoiceQuery(tag="GAME"),
    VoiceQuery("an", tag="game"),
    VoiceQuery(tag="game", in_bin=True),
    VoiceQuery(tag="no such tag"),
    VoiceQuery("an", expires_before=AT + 80 * HOUR),
    *(VoiceQuery(words, state, tag) for words in ("", "an") for state in VoiceState for tag in ("", "guide")),
]


@pytest.mark.parametrize("order", VoiceOrder)
@pytest.mark.parametrize(
    "limits",
    [(1000, 6000, 0.3), (0, 0, 2.0), (0, 1000, 2.0), (0, 0, 0.0)],
    ids=["as it is", "walking", "walking a stretch", "looking at each"],
)
def test_pages_are_what_a_slow_and_obvious_list_gives(
    library: LocalLibrary,
    monkeypatch: pytest.MonkeyPatch,
    order: VoiceOrder,
    limits: tuple[int, int, float],
) -> None:
    voices = filled(library)
    for name, limit in zip(("_FEW", "_SORTABLE", "_MANY"), limits, strict=True):
        monkeypatch.setattr(voice_listing, name, limit)
    monkeypatch.setattr(voice_order, "_SPARE", 1)
    for query in (replace(query, order=order) for query in QUERIES):
        expected = plainly_listed(voices, query, AT)
        assert library.voice_keys(query, AT) == tuple(voice.key for voice in expected), query
        for most in (1, 7, 100):
            for offset in range(0, len(expected) + 2, most):
                page = library.find_voices(query, AT, offset=offset, most=most)
                assert list(page.voices) == expected[offset : offset + most], (query, offset, most)
                assert page.count == len(expected), query


def test_names_are_sorted_with_accents_beside_their_letter(library: LocalLibrary) -> None:
    for number, name in enumerate(("Zoë", "Ännchen", "berta", "Anton", "Öl", "Otto", "É", "F", "e"), 1):
        added(library, number, name=name)
    page = library.find_voices(VoiceQuery(order=VoiceOrder.NAME), AT)
    assert names(page.voices) == ["Anton", "Ännchen", "berta", "e", "É", "F", "Otto", "Öl", "Zoë"]


@pytest.mark.parametrize(
    ("age", "state"),
    [
        (VOICE_LIFETIME - INSTANT, VoiceState.NEW),
        (VOICE_LIFETIME, VoiceState.EXPIRED),
        (VOICE_LIFETIME + INSTANT, VoiceState.EXPIRED),
    ],
)
def test_a_list_tells_states_as_the_voice_does(
    library: LocalLibrary, age: timedelta, state: VoiceState
) -> None:
    voice = added(library, 1, made_at=AT)
    assert voice.state(AT + age) is state
    for other in VoiceState:
        page = library.find_voices(VoiceQuery(state=other), AT + age)
        assert names(page.voices) == (["Ann"] if other is state else [])


@pytest.mark.parametrize(
    ("gone", "used", "state"),
    [
        (False, True, VoiceState.KEPT),
        (True, True, VoiceState.EXPIRED),
        (True, False, VoiceState.EXPIRED),
        (False, False, VoiceState.NEW),
    ],
)
def test_a_voice_that_is_gone_is_expired_whatever_it_was(
    library: LocalLibrary, *, gone: bool, used: bool, state: VoiceState
) -> None:
    voice = added(library, 1, used_at=AT if used else None)
    library.note_refused(voice.key, AT, believed=gone)
    for other in VoiceState:
        assert library.find_voices(VoiceQuery(state=other), AT).count == (other is state)


@pytest.mark.parametrize(("before", "count"), [(-INSTANT, 0), (timedelta(0), 1), (INSTANT, 1)])
def test_what_expires_by_a_moment_is_told_to_the_instant(
    library: LocalLibrary, before: timedelta, count: int
) -> None:
    voice = added(library, 1)
    assert voice.expires_at is not None
    query = VoiceQuery(expires_before=voice.expires_at + before)
    assert library.find_voices(query, AT).count == count
    assert library.find_voices(query, AT + VOICE_LIFETIME).count == 0


def test_kept_and_binned_voices_do_not_expire(library: LocalLibrary) -> None:
    kept, binned = added(library, 1), added(library, 2)
    library.mark_used(kept.key, AT)
    library.put_into_bin([binned.key], AT)
    query = VoiceQuery(expires_before=AT + VOICE_LIFETIME)
    assert library.find_voices(query, AT).count == 0
    assert names(library.find_voices(replace(query, in_bin=True), AT).voices) == ["Ann"]


def test_tags_are_counted_outside_the_bin_and_sorted_by_the_alphabet(library: LocalLibrary) -> None:
    keys = [added(library, number).key for number in (1, 2, 3)]
    library.tag(keys, "Zug")
    library.tag(keys[:1], "Äpfel")
    library.tag(keys[1:], "bahn")
    library.put_into_bin(keys[:2], AT)
    assert library.tags() == [("bahn", 1), ("Zug", 1)]
    library.take_from_bin(keys)
    assert library.tags() == [("Äpfel", 1), ("bahn", 2), ("Zug", 3)]


def test_a_list_sees_what_another_program_wrote(library: LocalLibrary, twin: LocalLibrary) -> None:
    assert twin.find_voices(VoiceQuery(), AT).count == 0
    voice = added(library, 1)
    library.mark_used(voice.key, AT + SECOND)
    assert twin.find_voices(VoiceQuery("ann", VoiceState.KEPT), AT).voices == (library.voice(voice.key),)


@pytest.mark.parametrize("words", ["", "radio", "radio play"])
def test_whoever_asks_for_all_gets_all(library: LocalLibrary, words: str) -> None:
    filled(library)
    query = VoiceQuery(words=words)
    page = library.find_voices(query, AT, most=sys.maxsize)
    assert [voice.key for voice in page.voices] == list(library.voice_keys(query, AT))
    assert len(page.voices) == page.count > 5
