"""An expired voice is made again with its own sample, and the price stands on the button."""

from datetime import timedelta
from pathlib import Path

from tests.ui.conftest import Stand, filled
from tests.ui.test_organising import choose
from voicestudio.model.voice import VoiceState


def expired(stand: Stand, speech: Path) -> None:
    """A voice whose 168 hours are over, chosen in the list."""
    filled(stand, speech)
    stand.window.new_page.start.click()
    stand.bench.moment += timedelta(hours=168)
    stand.window.organising.list_voices()
    choose(stand, 0)
    stand.window.voice_page.show_life()


def test_it_is_made_again_for_a_price_that_is_shown(stand: Stand, speech: Path) -> None:
    expired(stand, speech)
    page = stand.window.voice_page
    assert (page.keep.isHidden(), page.again.isHidden()) == (True, False)
    assert page.again.text() == "Make it &again, about $1.50"
    old = page.voice
    assert old is not None
    page.again.click()
    assert len(stand.bench.service.clones) == 2
    new = page.voice
    assert new is not None
    assert (new.key != old.key, new.made_again_from, new.name) == (True, old.key, "Anna")
    assert new.state(stand.bench.moment) is VoiceState.NEW
    assert page.again.isHidden()


def test_a_living_voice_is_not_offered_to_be_made_again(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    assert stand.window.voice_page.again.isHidden()


def test_what_the_service_says_of_a_lost_voice_is_said(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.start.click()
    voice = stand.window.voice_page.voice
    assert voice is not None
    gone = stand.bench.library.note_refused(voice.key, stand.bench.moment, believed=True)
    stand.window.voice_page.show_changed(gone)
    assert "knows no such voice" in stand.window.voice_page.state.text()
    assert not stand.window.voice_page.again.isHidden()
