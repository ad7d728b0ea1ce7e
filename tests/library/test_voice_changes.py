"""Changes of one voice and of many: nothing of one program is lost under another's."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Voice


def added(library: LocalLibrary, number: int, name: str = "Ann") -> Voice:
    attempt = attempt_of(key_of(number), name=name, source_sha256=f"{number:064x}")
    library.plan(attempt)
    return library.save_voice(voice_of(attempt), AT)


def test_each_change_keeps_what_others_changed(library: LocalLibrary, twin: LocalLibrary) -> None:
    key = added(library, 1).key
    library.rename(key, "Berta")
    twin.write_notes(key, "for the radio")
    library.paint(key, "#aabbcc")
    twin.tag([key], "Game")
    library.mark_used(key, AT)
    twin.save_demo(key, "demo.mp3")
    library.put_into_bin([key], AT + SECOND)
    voice = twin.voice(key)
    assert (voice.name, voice.notes, voice.colour, voice.tags) == (
        "Berta",
        "for the radio",
        "#aabbcc",
        ("Game",),
    )
    assert (voice.used_at, voice.demo_file, voice.binned_at) == (AT, "demo.mp3", AT + SECOND)


@pytest.mark.parametrize(
    "name", ["Straße", "STRASSE", "a\x00b", "x" * 300, "👩\u200d🎤", "'; DROP TABLE voices; --"]
)
def test_a_voice_bears_the_name_and_notes_that_were_typed(library: LocalLibrary, name: str) -> None:
    key = added(library, 1).key
    assert library.rename(key, name).name == name
    assert library.write_notes(key, name).notes == name
    assert library.voice(key) == library.find(name)


@pytest.mark.parametrize("change", ["rename", "write_notes", "paint"])
def test_a_voice_that_is_not_there_cannot_be_changed(library: LocalLibrary, change: str) -> None:
    with pytest.raises(KeyError):
        getattr(library, change)(key_of(9), "")


def test_tags_that_differ_in_case_or_form_are_one(library: LocalLibrary) -> None:
    first, second, third = (added(library, number).key for number in (1, 2, 3))
    assert library.tag([first], "Café") == (first,)
    assert library.tag([first, second], "CAFE\u0301") == (second,)
    assert library.tag([third], "Cafe") == (third,)
    assert library.tags() == [("Cafe", 1), ("Café", 2)]
    assert library.untag([first, second, third], "café") == (first, second)
    assert [library.voice(key).tags for key in (first, second, third)] == [(), (), ("Cafe",)]


def test_a_tag_that_nobody_bears_any_more_can_be_written_otherwise(library: LocalLibrary) -> None:
    key = added(library, 1).key
    assert library.tag([], "GAME") == library.tag([key_of(9)], "GAME") == ()
    library.tag([key], "Game")
    assert library.voice(key).tags == ("Game",)
    library.untag([key], "game")
    library.tag([key], "game")
    assert library.voice(key).tags == ("game",)


def test_tags_of_a_voice_are_in_the_order_of_the_alphabet(library: LocalLibrary) -> None:
    key = added(library, 1).key
    for tag in ("Zug", "Ärger", "bahn", "Auto"):
        library.tag([key], tag)
    assert library.voice(key).tags == ("Auto", "Ärger", "bahn", "Zug")


def test_a_change_of_many_tells_whom_it_changed(library: LocalLibrary) -> None:
    keys = tuple(added(library, number).key for number in (1, 2, 3))
    assert sorted(library.tag(iter(keys), "Game")) == list(keys)
    assert library.tag(keys, "game") == ()
    assert library.untag([keys[1], keys[1], key_of(9)], "Game") == (keys[1],)
    assert library.untag(keys, "no such tag") == ()
    assert library.put_into_bin([keys[0], keys[0]], AT) == (keys[0],)
    assert sorted(library.put_into_bin(keys, AT + SECOND)) == list(keys[1:])
    assert library.voice(keys[0]).binned_at == AT
    assert library.take_from_bin([keys[2], key_of(9)]) == (keys[2],)
    assert library.take_from_bin([keys[2]]) == ()


def test_two_programs_that_tag_at_once_make_one_tag(library: LocalLibrary, twin: LocalLibrary) -> None:
    keys = [added(library, number).key for number in range(1, 21)]

    def tagged(turn: int) -> tuple[str, ...]:
        program, tag = ((library, "Game"), (twin, "GAME"))[turn % 2]
        return program.tag([keys[turn // 2]], tag)

    with ThreadPoolExecutor(4) as pool:
        changed = list(pool.map(tagged, range(40)))
    assert sorted(key for some in changed for key in some) == keys
    ((name, count),) = library.tags()
    assert (name.casefold(), count) == ("game", 20)


def test_two_programs_that_save_at_once_give_different_numbers(
    library: LocalLibrary, twin: LocalLibrary
) -> None:
    with ThreadPoolExecutor(4) as pool:
        saved = list(pool.map(lambda n: added((library, twin)[n % 2], n, f"Name-{n:02}"), range(1, 25)))
    for voice in saved:
        assert library.find_voices(VoiceQuery(voice.name), AT).voices == (voice,)


def test_many_voices_are_changed_in_one_go(library: LocalLibrary) -> None:
    keys = [added(library, number, f"Voice {number}").key for number in range(1, 1203)]
    assert len(library.tag(keys, "All")) == len(keys)
    assert library.find_voices(VoiceQuery("all"), AT).count == len(keys)
    assert len(library.put_into_bin(keys[1:], AT)) == len(keys) - 1
    assert library.find_voices(VoiceQuery("all"), AT).count == 1
    assert library.find_voices(VoiceQuery("all", in_bin=True), AT).count == len(keys) - 1
