"""A voice that was begun is there again after the next start, until it is made or discarded."""

from pathlib import Path

from tests.ui.conftest import Stand, filled, window_over
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.tasks import Runner


def started_again(stand: Stand, tasks: Runner) -> MainWindow:
    """Another window over the same folders, as after a start."""
    window = window_over(tasks, stand.around)
    window.open_library(None)
    return window


def test_what_was_begun_comes_back_but_the_rights(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    page = stand.window.new_page
    page.form.model.setCurrentIndex(2)
    page.form.try_out.setChecked(True)
    page.form.noise.setChecked(True)
    page.sample.edits.keep_region(page.sample.edits.now.examined.measures.speech[0])  # type: ignore[union-attr]
    stand.window.frame.close()
    window = started_again(stand, stand.tasks)
    back = window.new_page
    assert back.card.text.startswith("Draft restored.")
    assert back.file_line.text() == page.file_line.text()
    assert back.form.settings == page.form.settings
    assert back.form.name.text() == "Anna"
    assert back.sample.edits.edits == page.sample.edits.edits
    assert back.sample.checked is not None
    assert page.sample.checked is not None
    assert back.sample.checked.examined.sha256 == page.sample.checked.examined.sha256
    assert not back.form.rights.isChecked()
    window.frame.close()


def test_discarded_is_discarded(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.frame.close()
    window = started_again(stand, stand.tasks)
    window.new_page.card.button.click()
    assert window.new_page.is_untouched
    assert not window.new_page.form.name.text()
    window.frame.close()
    last = started_again(stand, stand.tasks)
    assert last.new_page.is_untouched
    assert stand.around.draft.read() is None
    last.frame.close()


def test_a_voice_that_was_made_is_no_draft(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.drafting.write()
    assert stand.around.draft.read() is not None
    stand.window.new_page.start.click()
    assert stand.around.draft.read() is None
    stand.window.frame.close()
    assert stand.around.draft.read() is None


def test_one_that_was_not_made_is_still_a_draft(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.new_page.form.rights.setChecked(False)
    stand.window.frame.close()
    kept = stand.around.draft.read()
    assert kept is not None
    assert kept.name == "Anna"


def test_what_is_offered_at_the_start_goes_first(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    stand.window.frame.close()
    window = window_over(stand.tasks, stand.around)
    window.new_page.offer(speech)
    window.open_library(None)
    assert not window.new_page.card.isVisibleTo(window.frame)
    assert window.new_page.form.name.text() == speech.stem
    window.frame.close()
