"""The list at the side: found as one types, read on as one scrolls, changed and undone without a question."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from tests.library.conftest import attempt_of, key_of, voice_of
from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics, nameless
from voicestudio.model.errors import LibraryError
from voicestudio.model.voice import AttemptState, Voice
from voicestudio.ui.voices_work import PAGE
from voicestudio.ui.widgets.voice_list import ROW_ROLE


def stored(stand: Stand, *names: str) -> list[Voice]:
    """Voices in the library and in the list, the first one made first."""
    library, made = stand.bench.library, []
    for number, name in enumerate(names, 1):
        attempt = attempt_of(key_of(number), name=name, base_url="https://service.example", profile="fake")
        at = stand.bench.moment - timedelta(hours=100) + timedelta(minutes=number)
        library.plan(attempt)
        made.append(library.save_voice(voice_of(attempt, made_at=at), at))
    stand.window.organising.list_voices()
    return made


def listed(stand: Stand) -> list[str]:
    rows = stand.window.voices.rows
    return [rows.index(at).data() for at in range(rows.rowCount())]


def choose(stand: Stand, *rows: int) -> None:
    model = stand.window.voices.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(stand.window.voices.rows.index(row), QItemSelectionModel.SelectionFlag.Select)


def test_the_list_follows_what_is_typed(stand: Stand) -> None:
    stored(stand, "Anna", "Bea", "Annette")
    search = stand.window.side.search.words
    assert not search.isHidden()
    QTest.keyClicks(search, "ann")
    assert listed(stand) == ["Anna", "Annette"]
    QTest.keyClicks(search, "e")
    assert listed(stand) == ["Annette"]
    QTest.keyClicks(search, "x")
    assert (listed(stand), stand.window.side.count.text()) == ([], "Nothing found.")
    search.clear()
    assert len(listed(stand)) == 3


def test_an_empty_library_has_nothing_to_search(stand: Stand) -> None:
    assert stand.window.side.search.isHidden()


def test_an_answer_that_comes_too_late_is_not_shown(stand: Stand) -> None:
    stored(stand, "Anna", "Bea")
    stand.tasks.hold = True
    search = stand.window.side.search.words
    search.setText("anna")
    search.setText("bea")
    stand.tasks.hold = False
    stand.tasks.release()
    assert listed(stand) == ["Bea"]


def test_states_and_orders_are_menus(stand: Stand) -> None:
    _anna, bea, _cora = stored(stand, "Cora", "Bea", "Anna")
    stand.bench.library.mark_used(bea.key, stand.bench.moment)
    search = stand.window.side.search
    search.order.setCurrentIndex(1)
    assert listed(stand) == ["Anna", "Bea", "Cora"]
    search.order.setCurrentIndex(2)
    assert listed(stand) == ["Anna", "Bea", "Cora"]
    search.order.setCurrentIndex(0)
    assert listed(stand) == ["Cora", "Anna", "Bea"]
    search.state.setCurrentText("Kept")
    assert listed(stand) == ["Bea"]
    search.state.setCurrentText("Counting down")
    assert listed(stand) == ["Cora", "Anna"]


def test_the_next_page_is_read_when_the_list_comes_to_its_end(stand: Stand) -> None:
    stored(stand, *(f"Voice {number:03}" for number in range(PAGE + 1)))
    rows = stand.window.voices.rows
    assert (rows.rowCount(), rows.found, rows.canFetchMore()) == (PAGE, PAGE + 1, True)
    rows.fetchMore()
    assert listed(stand) == [f"Voice {number:03}" for number in range(PAGE + 1)]
    assert not rows.canFetchMore()


def test_what_is_chosen_stays_chosen_when_the_list_is_read_anew(stand: Stand) -> None:
    _anna, bea, _cora = stored(stand, "Anna", "Bea", "Cora")
    choose(stand, 1, 2)
    stand.bench.library.mark_used(bea.key, stand.bench.moment)
    stand.window.organising.list_voices()
    assert listed(stand) == ["Anna", "Cora", "Bea"]
    assert sorted(row.name for row in stand.window.voices.chosen) == ["Bea", "Cora"]


def test_name_tags_and_notes_are_kept_as_they_are_written(stand: Stand) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    choose(stand, 0)
    card = stand.window.voice_page.organise
    card.name.setText("Anna Berger")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    card.tags.clear()
    QTest.keyClicks(card.tags, " game,narrator , Game,, ")
    QTest.keyClick(card.tags, Qt.Key.Key_Return)
    card.notes.setPlainText("Second take.")
    choose(stand, 1)  # who goes on to another voice loses nothing
    kept = stand.bench.library.voice(anna.key)
    assert (kept.name, kept.tags, kept.notes) == ("Anna Berger", ("game", "narrator"), "Second take.")
    assert stand.window.voice_page.title.text() == "Bea"
    assert stand.bench.library.voice(key_of(2)).notes == ""
    assert listed(stand) == ["Anna Berger", "Bea"]


def test_a_tag_that_is_taken_out_is_gone(stand: Stand) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    stand.bench.library.tag([anna.key], "game")
    stand.bench.library.tag([anna.key], "old")
    stand.window.organising.list_voices()
    choose(stand, 0)
    card = stand.window.voice_page.organise
    assert card.tags.text() == "game, old"
    card.tags.clear()
    QTest.keyClicks(card.tags, "old")
    card.save()
    assert stand.bench.library.voice(anna.key).tags == ("old",)


def test_a_tag_with_a_comma_stays_one_while_nobody_writes_there(stand: Stand) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    stand.bench.library.tag([anna.key], "film, old")
    stand.window.organising.list_voices()
    choose(stand, 0)
    stand.window.voice_page.organise.save()
    choose(stand, 1)
    assert stand.bench.library.voice(anna.key).tags == ("film, old",)


@pytest.mark.parametrize("empty", ["", "   "])
def test_a_voice_keeps_a_name(stand: Stand, empty: str) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    choose(stand, 0)
    card = stand.window.voice_page.organise
    card.name.setText(empty)
    card.save()
    assert (card.name.text(), stand.bench.library.voice(anna.key).name) == ("Anna", "Anna")


def test_a_removed_voice_lies_in_the_bin_and_comes_back_by_undo(stand: Stand) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    choose(stand, 0)
    stand.window.voice_page.organise.remove.click()
    assert listed(stand) == ["Bea"]
    assert "The service keeps the voice" in stand.window.notice.text
    assert stand.window.pages.currentWidget() is stand.window.new_page
    stand.window.side.search.state.setCurrentText("Bin")
    assert listed(stand) == ["Anna"]
    stand.window.notice.button.click()
    assert listed(stand) == []
    stand.window.side.search.state.setCurrentIndex(0)
    assert listed(stand) == ["Anna", "Bea"]
    assert stand.bench.library.voice(anna.key).binned_at is None


def test_a_voice_in_the_bin_can_be_taken_back_from_its_page(stand: Stand) -> None:
    anna, _bea = stored(stand, "Anna", "Bea")
    stand.bench.library.put_into_bin([anna.key], stand.bench.moment)
    stand.window.side.search.state.setCurrentText("Bin")
    choose(stand, 0)
    card = stand.window.voice_page.organise
    assert (card.remove.isHidden(), card.restore.isHidden()) == (True, False)
    card.restore.click()
    assert stand.bench.library.voice(anna.key).binned_at is None


def test_several_are_tagged_and_removed_at_once_and_both_are_undone(stand: Stand) -> None:
    anna, _bea, cora = stored(stand, "Anna", "Bea", "Cora")
    stand.bench.library.tag([cora.key], "game")
    choose(stand, 0, 2)
    page, library = stand.window.several_page, stand.bench.library
    assert stand.window.pages.currentWidget() is page
    assert page.title.text() == "2 voices chosen"
    assert not page.give.isEnabled()
    page.tag.setText("game")
    page.give.click()
    assert [voice.tags for voice in library.voices()] == [("game",), (), ("game",)]
    assert "One voice bears the tag game now." in stand.window.notice.text
    stand.window.notice.button.click()  # only the one that had gained it loses it again
    assert "One voice lost the tag game." in stand.window.notice.text
    assert [voice.tags for voice in library.voices()] == [(), (), ("game",)]
    page.remove.click()
    assert [voice.name for voice in library.voices()] == ["Bea"]
    stand.window.notice.button.click()
    assert [voice.key for voice in library.voices()] == [anna.key, key_of(2), cora.key]


def test_everything_found_can_be_chosen_however_long_the_list_is(stand: Stand) -> None:
    stored(stand, *(f"Voice {number:03}" for number in range(PAGE + 5)))
    choose(stand, 0, 1)
    page = stand.window.several_page
    assert page.everything.text() == "Choose &all 105 found"
    page.everything.click()
    assert (len(page.keys), page.everything.isHidden()) == (PAGE + 5, True)
    page.remove.click()
    assert stand.bench.library.voices() == []


def test_a_voice_made_just_now_is_shown_whatever_was_searched_for(stand: Stand) -> None:
    stored(stand, "Anna", "Bea")
    stand.window.side.search.words.setText("anna")
    stand.window.organising.show_everything_and(key_of(2))
    assert stand.window.side.search.words.text() == ""
    assert [row.name for row in stand.window.voices.chosen] == ["Bea"]


def test_a_voice_is_chosen_alone_also_while_a_key_is_held(stand: Stand) -> None:
    stored(stand, "Anna", "Bea")
    window = stand.window.frame.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    for key in (key_of(2), key_of(1), key_of(1)):
        stand.window.organising.show_everything_and(key)
    QTest.keyRelease(window, Qt.Key.Key_Control)
    assert [row.name for row in stand.window.voices.chosen] == ["Anna"]


def test_a_library_in_trouble_is_said_and_asked_again(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(stand, "Anna", "Bea")

    def locked(*_: object, **__: object) -> None:
        raise LibraryError("library_locked")

    with monkeypatch.context() as trouble:
        trouble.setattr(stand.bench.library, "find_voices", locked)
        stand.window.side.search.words.setText("bea")
    assert listed(stand) == ["Anna", "Bea"]
    assert not stand.window.notice.isHidden()
    stand.window.notice.button.click()
    assert (listed(stand), stand.window.notice.isHidden()) == (["Bea"], True)


def test_an_attempt_that_needs_a_look_comes_first_and_only_in_the_whole_list(stand: Stand) -> None:
    stored(stand, "Anna", "Bea")
    attempt = attempt_of(key_of(9), name="Lost")
    stand.bench.library.plan(attempt)
    stand.bench.library.advance(attempt.key, AttemptState.UNKNOWN, stand.bench.moment, "reply_cut")
    stand.window.organising.list_voices()
    assert listed(stand) == ["Lost", "Anna", "Bea"]
    choose(stand, 0)
    assert stand.window.voices.rows.index(0).data(ROW_ROLE).key == attempt.key
    stand.window.side.search.words.setText("a")
    assert listed(stand) == ["Anna"]


def test_every_control_of_these_pages_has_a_name_and_a_letter_of_its_own(stand: Stand) -> None:
    stored(stand, "Anna", "Bea", "Cora")
    for rows in ((0,), (0, 1)):
        choose(stand, *rows)
        assert nameless(stand.window.frame) == []
        letters = sorted(mnemonics(stand.window.frame))
        assert len(set(letters)) == len(letters), letters
