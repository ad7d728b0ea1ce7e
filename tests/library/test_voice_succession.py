"""A new voice stands in for an old one."""

import pytest

from tests.library.conftest import AT, attempt_of, key_of, voice_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Voice


@pytest.fixture
def new(library: LocalLibrary, made: Voice) -> Voice:
    attempt = attempt_of(key_of(2))
    library.plan(attempt)
    return library.save_voice(voice_of(attempt), AT)


def test_it_inherits_in_what_can_be_found(library: LocalLibrary, made: Voice, new: Voice) -> None:
    library.tag([made.key], "Radio")
    library.write_notes(made.key, "Evening programme")
    library.paint(made.key, "#102030")
    linked = library.link_made_again(new.key, made.key)
    assert linked == library.voice(new.key)
    assert (linked.made_again_from, linked.tags, linked.colour) == (made.key, ("Radio",), "#102030")
    for words in ("evening", "radio"):
        assert set(library.voice_keys(VoiceQuery(words=words), AT)) == {made.key, new.key}
    assert dict(library.tags()) == {"Radio": 2}


def test_what_it_has_of_its_own_is_kept(library: LocalLibrary, made: Voice, new: Voice) -> None:
    library.tag([made.key, new.key], "both")
    library.tag([new.key], "new")
    library.tag([made.key], "old")
    library.write_notes(made.key, "old notes")
    library.write_notes(new.key, "new notes")
    linked = library.link_made_again(new.key, made.key)
    assert (linked.tags, linked.notes) == (("both", "new", "old"), "new notes")
    assert library.link_made_again(new.key, made.key) == linked, "a second time changes nothing"


def test_both_must_be_there(library: LocalLibrary, made: Voice, new: Voice) -> None:
    for pair in ((new.key, key_of(9)), (key_of(9), made.key)):
        with pytest.raises(KeyError):
            library.link_made_again(*pair)
    assert library.voice(new.key) == new


def test_in_the_bin_and_in_the_library_each_is_found_by_its_name(
    library: LocalLibrary, made: Voice, new: Voice
) -> None:
    linked = library.link_made_again(new.key, made.key)
    assert library.find("Ann") == linked
    library.put_into_bin([new.key], AT)
    assert library.find("Ann") == made
    assert library.find("Ann", in_bin=True).key == new.key
