"""A file comes by its path, by itself, or by the mouse: whatever was copied is understood or passed over."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, filled
from voicestudio.ui.pages.new_voice import NewVoicePage
from voicestudio.ui.pasted import pasted_file

BUTTON, MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def of_text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def of_files(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


@pytest.fixture
def form(stand: Stand) -> NewVoicePage:
    stand.window.frame.activateWindow()
    return stand.window.new_page


def paste(form: NewVoicePage, data: QMimeData) -> None:
    """Copy something elsewhere, and press Ctrl+V here."""
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(form.zone.record, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("copied", "meant"),
    [
        ("/a/b c.wav", "/a/b c.wav"),
        ("  /a/b.wav\n", "/a/b.wav"),
        ('"/a/b c.wav"', "/a/b c.wav"),
        ("'/a/b.wav'", "/a/b.wav"),
        ("file:///a/b%20c.wav", "/a/b c.wav"),
        ("b.wav", "b.wav"),
        ("https://example.org/b.wav", "https:/example.org/b.wav"),  # no such file, and so it says
        ("~nobody-of-this-name/b.wav", "~nobody-of-this-name/b.wav"),
        ("", None),
        ("  ", None),
        ('""', None),
        ("file:", None),
        ("/a/b.wav\n/a/c.wav", None),
        ("/a/b\0.wav", None),
        ("file:///a/b%00.wav", None),
        ("file:///a/b%0A.wav", None),
    ],
)
def test_what_is_meant_by_what_was_copied(copied: str, meant: str | None) -> None:
    assert pasted_file(of_text(copied)) == (None if meant is None else Path(meant))


def test_a_path_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert pasted_file(of_text("~/b.wav")) == tmp_path / "b.wav"


def test_the_file_itself_may_be_what_was_copied() -> None:
    assert pasted_file(of_files("file:///a/b%20c.wav")) == Path("/a/b c.wav")
    assert pasted_file(QMimeData()) is None


def test_what_is_pasted_is_checked(form: NewVoicePage, speech: Path) -> None:
    path, address = str(speech), speech.as_uri()
    for copied in (of_text(path), of_text(f'"{path}"'), of_text(address), of_files(address)):
        form.reset()
        form.zone.record.setFocus()
        paste(form, copied)
        assert form.file_line.text() == speech.name
        assert form.sample.checked is not None


def test_what_is_no_sound_says_so_and_leads_back(form: NewVoicePage) -> None:
    for words in ("good morning", "x" * 100_000, "/", "https://example.org/b.wav"):
        form.card.hide()
        paste(form, of_text(words))
        assert form.card.isVisible()
        assert form.zone.isVisible()


def test_a_folder_says_so(form: NewVoicePage, tmp_path: Path) -> None:
    paste(form, of_text(str(tmp_path)))
    assert "folder" in form.card.text


def test_what_cannot_be_a_path_is_passed_over(form: NewVoicePage) -> None:
    for words in ("/a/b.wav\n/a/c.wav", "/a/b\0.wav", ""):
        paste(form, of_text(words))
        assert form.zone.isVisible()
        assert not form.card.isVisible()


def test_after_another_is_asked_for_a_path_can_be_pasted_at_once(form: NewVoicePage, speech: Path) -> None:
    form.offer(Path(__file__).parents[1] / "data" / "prompts-ru.wav")
    form.sample.other.setFocus()
    form.sample.other.click()
    QGuiApplication.clipboard().setText(str(speech))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.file_line.text() == speech.name


def test_a_text_that_is_pasted_into_the_form_stays_there(
    form: NewVoicePage, stand: Stand, speech: Path
) -> None:
    filled(stand, speech)
    QGuiApplication.clipboard().setText("/a/b.wav")
    form.form.name.clear()
    form.form.name.setFocus()
    QTest.keyClick(form.form.name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.form.name.text() == "/a/b.wav"
    assert form.file_line.text() == speech.name


def drag(stand: Stand, data: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, BUTTON, MODIFIER)
    QApplication.sendEvent(stand.window.frame, enter)
    return enter.isAccepted()


def drop(stand: Stand, data: QMimeData) -> None:
    drag(stand, data)
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, BUTTON, MODIFIER)
    QApplication.sendEvent(stand.window.frame, event)


def test_a_file_can_be_dropped_on_every_page(stand: Stand, speech: Path) -> None:
    window, form = stand.window, stand.window.new_page
    filled(stand, speech)
    form.start.click()
    data = of_files((Path(__file__).parents[1] / "data" / "prompts-ru.wav").as_uri())
    ways = (
        window.voice_page.show_life,
        window.show_account,
        lambda: window.settings.show(window.left_page),
        form.show_source,
        form.show_record,
    )
    for go in ways:  # from the page of the voice that was made, and on
        go()
        assert drag(stand, data)
        drop(stand, data)
        assert window.pages.currentWidget() is form
        assert form.file_line.text() == "prompts-ru.wav"
        assert form.sample.checked is not None
        assert form.sample.isVisible()
        form.offer(speech)


def test_several_files_are_a_batch(stand: Stand, speech: Path) -> None:
    data = of_files(speech.as_uri(), (Path(__file__).parents[1] / "data" / "prompts-ru.wav").as_uri())
    assert drag(stand, data)
    drop(stand, data)
    assert stand.window.pages.currentWidget() is stand.window.pages.batch
    assert stand.window.pages.batch.table.rowCount() == 2


def test_what_is_no_file_of_this_computer_is_not_taken(stand: Stand) -> None:
    elsewhere, one_elsewhere = "https://example.org/a.wav", "file:///a.wav"
    for data in (of_files(elsewhere), of_files(one_elsewhere, elsewhere), of_text("/a")):
        assert not drag(stand, data)
        drop(stand, data)
        assert stand.window.new_page.zone.isVisible()
        assert not stand.window.new_page.card.isVisible()


def test_a_folder_that_is_dropped_says_so(stand: Stand, tmp_path: Path) -> None:
    drop(stand, of_files(tmp_path.as_uri()))
    assert "folder" in stand.window.new_page.card.text
